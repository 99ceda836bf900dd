import { FluentProvider, makeStyles, MessageBar, MessageBarBody, Spinner, Tab, TabList, tokens, Link, Text } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { AsOf } from "../as-of/as-of.tsx";
import { CompanyTab } from "../company/company-tab.tsx";
import { scoreWorkbook } from "../state/scores.ts";
import { officeTheme } from "../state/theme.ts";
import { useWorkbook, type WorkbookState } from "../state/workbook-state.ts";
import { text } from "../text.ts";

/** The first tab comes with the panel; the others are fetched when they are first opened. */
const CompareTab = lazy(() => import("../compare/compare-tab.tsx").then((tab) => ({ default: tab.CompareTab })));
const EvidenceTab = lazy(() => import("../evidence/evidence-tab.tsx").then((tab) => ({ default: tab.EvidenceTab })));
const FunctionsTab = lazy(() => import("../catalogue/functions-tab.tsx").then((tab) => ({ default: tab.FunctionsTab })));
const SetupTab = lazy(() => import("../setup/setup-tab.tsx").then((tab) => ({ default: tab.SetupTab })));

type TabName = keyof typeof text.tabs;

const useStyles = makeStyles({
  panel: { minHeight: "100vh", boxSizing: "border-box", padding: "4px 12px 16px", minWidth: "320px" },
  tabs: { flexWrap: "wrap", marginBottom: "12px", marginLeft: "-8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  foot: { display: "flex", justifyContent: "space-between", columnGap: "8px", marginTop: "16px", color: tokens.colorNeutralForeground2 },
});

/** The side panel. */
export function Panel() {
  const styles = useStyles();
  const [state, read] = useWorkbook();
  const [tab, setTab] = useState<TabName>("company");
  const [company, setCompany] = useState<string>();
  const [asOf, setAsOf] = useState<number | null>(null);
  const show = (name: string) => {
    setCompany(name);
    setTab("company");
  };
  return (
    <FluentProvider theme={officeTheme()}>
      <main className={styles.panel} aria-label={text.product}>
        <TabList size="small" className={styles.tabs} selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as TabName)}>
          {Object.entries(text.tabs).map(([value, label]) => (
            <Tab key={value} value={value}>
              {label}
            </Tab>
          ))}
        </TabList>
        <Suspense fallback={<Spinner size="small" />}>
          {tab === "functions" ? <FunctionsTab state={state} /> : <Body state={state} tab={tab} company={company} onCompany={show} asOf={asOf} onAsOf={setAsOf} onChanged={read} />}
        </Suspense>
        <div className={styles.foot}>
          {state.kind === "read" && <Text size={200}>{text.readFrom(state.table, state.cells.length - 1)}</Text>}
          <Link as="button" onClick={read}>
            {text.refresh}
          </Link>
        </div>
      </main>
    </FluentProvider>
  );
}

interface BodyProps {
  readonly state: WorkbookState;
  readonly tab: TabName;
  readonly company: string | undefined;
  readonly onCompany: (name: string) => void;
  readonly asOf: number | null;
  readonly onAsOf: (day: number | null) => void;
  readonly onChanged: () => void;
}

function Body({ state, tab, company, onCompany, asOf, onAsOf, onChanged }: BodyProps) {
  const scored = useMemo(() => (state.kind === "read" ? scoreWorkbook(state.cells, state.model, asOf) : undefined), [state, asOf]);
  if (state.kind === "loading") return <Spinner label={text.loading} />;
  if (tab === "setup") return <SetupTab state={state} scores={scored && "scores" in scored ? scored.scores : undefined} onChanged={onChanged} />;
  if (state.kind === "none") return <Sentence intent="info" words={text.noTable} />;
  if (state.kind === "failed") return <Sentence intent="error" words={state.message} />;
  if (tab === "evidence") return <EvidenceTab cells={state.cells} model={state.model} table={state.table} onChanged={onChanged} />;
  if (!scored || "problem" in scored) return <Sentence intent="error" words={scored?.problem ?? text.noRows(state.table)} />;
  const tables = { evidence: state.table, model: state.model && "Model" };
  return (
    <>
      <AsOf day={asOf} onDay={onAsOf} />
      {tab === "compare" ? (
        <CompareTab scored={scored} tables={tables} onCompany={onCompany} />
      ) : (
        <CompanyTab scored={scored} tables={tables} company={company} onCompany={onCompany} />
      )}
    </>
  );
}

function Sentence({ intent, words }: { readonly intent: "info" | "error"; readonly words: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
