import { FluentProvider, makeStyles, Spinner, Tab, TabList, tokens, Text } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useEffect, useMemo, useState } from "react";
import { askedOfPanel, onAskedToExplain } from "../../workbook/asked-of-panel.ts";
import { ActionLink } from "../parts/action-link.tsx";
import { AsOf } from "../parts/figures/as-of.tsx";
import { CompanyTab } from "../company/company-tab.tsx";
import { scoreWorkbook } from "./state/scores.ts";
import { useOfficeLook } from "./theme.ts";
import { useWorkbook, type WorkbookState } from "./state/workbook-state.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { loadPeerGroups } from "../parts/pickers/peer-groups.ts";
import { usePanel } from "./state/store.ts";
import { useStrayFiles } from "./stray-files.ts";
import { ChainError, orProblem } from "../../chain/cells/chain-error.ts";
import { findColumns } from "../../chain/model/columns.ts";
import { readModel } from "../../chain/model/model-table.ts";
import { tickersIn, TickersOfTable, type Tickers } from "../parts/pickers/tickers.ts";
import { text } from "./text.ts";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { Message } from "../parts/message.tsx";
import { Problem } from "./problem.tsx";
import { beginRow } from "../evidence/form/begin-row.ts";
import { withCompany } from "../evidence/form/known-company.ts";
import { ErrorBar } from "./error-bar.tsx";
import { WebLink } from "../parts/web-link.tsx";

/** The first tab comes with the panel; the others are fetched when they are first opened. */
const CompareTab = lazy(() => import("../compare/compare-tab.tsx").then((tab) => ({ default: tab.CompareTab })));
const EvidenceTab = lazy(() => import("../evidence/evidence-tab.tsx").then((tab) => ({ default: tab.EvidenceTab })));
const FunctionsTab = lazy(() => import("../functions/functions-tab.tsx").then((tab) => ({ default: tab.FunctionsTab })));
const SetupTab = lazy(() => import("../setup/setup-tab.tsx").then((tab) => ({ default: tab.SetupTab })));

const NO_TICKERS: Tickers = new Map();

const PANEL_ID = "tab-panel";

type TabName = keyof typeof text.tabs;

const useStyles = makeStyles({
  panel: { minHeight: "100vh", boxSizing: "border-box", padding: "4px 12px 16px" },
  tabs: { margin: "0 -12px 12px", padding: "0 4px", flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The narrowest pane that Excel gives, 320 px, holds all five.
  tab: { "@media (max-width: 399px)": { paddingLeft: "4px", paddingRight: "4px", "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 } } },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap", margin: 0 },
  told: { marginBottom: "12px" },
  foot: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px", rowGap: "4px", marginTop: "16px", color: tokens.colorNeutralForeground2 },
  links: { display: "flex", columnGap: "12px" },
});

/** The side panel, in Office's colours. */
export function Panel() {
  const { theme, colorScheme } = useOfficeLook();
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      <ErrorBoundary>
        <Tabs />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Tabs() {
  const styles = useStyles();
  const [state, read] = useWorkbook();
  useStrayFiles();
  useEffect(() => void loadPeerGroups().catch(reportError), []);
  const [tab, setTab] = useState<TabName>(() => (askedOfPanel.getState().explain ? "functions" : "company"));
  const [chosen, setChosen] = useState<{ readonly name: string; readonly table: string }>();
  const [asOf, setAsOf] = useState<number | null>(null);
  useEffect(() => onAskedToExplain(() => setTab("functions")), []);
  const table = state.kind === "read" ? state.table.id : "";
  const company = chosen?.table === table ? chosen.name : undefined; // another table begins with a company of its own
  const choose = (name: string) => setChosen({ name, table });
  const show = (name: string, link?: string) => {
    if (link !== undefined) usePanel.setState({ openLinks: [link], linkCalled: link });
    choose(name);
    setTab("company");
  };
  return (
    <TickersOfTable value={useTickers(state)}>
      <main className={styles.panel}>
        <h1 className={styles.unseen}>{text.product}</h1>
        <TabList size="small" className={styles.tabs} reserveSelectedTabSpace={false} selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as TabName)}>
          {Object.entries(text.tabs).map(([value, label]) => (
            <Tab key={value} id={`tab-${value}`} aria-controls={PANEL_ID} value={value} className={styles.tab}>
              {label}
            </Tab>
          ))}
        </TabList>
        <ErrorBar />
        {state.kind === "read" && state.circle !== undefined && (
          <div className={styles.told}>
            <Message intent="warning" words={text.circle(state.circle, state.table.name)} />
          </div>
        )}
        <div role="tabpanel" id={PANEL_ID} aria-labelledby={`tab-${tab}`}>
          <ErrorBoundary key={tab}>
            <Suspense fallback={<Spinner size="small" />}>
              {tab === "functions" ? <FunctionsTab state={state} /> : <Body state={state} tab={tab} company={company} onChosen={choose} onCompany={show} asOf={asOf} onAsOf={setAsOf} onChanged={read} onTab={setTab} />}
            </Suspense>
          </ErrorBoundary>
        </div>
        <div className={styles.foot}>
          {state.kind === "read" && <Text size={200}>{text.readFrom(state.table.name, state.cells.length - 1, state.modelTable?.name)}</Text>}
          {state.kind !== "failed" && (
            <ActionLink onClick={read}>
              {text.refresh}
            </ActionLink>
          )}
          <span className={styles.links}>
            <WebLink address="method.html">{text.method}</WebLink>
            <WebLink address="help.html">{text.help}</WebLink>
          </span>
        </div>
      </main>
    </TickersOfTable>
  );
}

/** The tickers in the evidence; none while its headers cannot be used. */
function useTickers(state: WorkbookState): Tickers {
  return useMemo(() => {
    const found = state.kind === "read" ? orProblem(() => tickersIn(state.cells, findColumns(state.cells, readModel(state.model)))) : NO_TICKERS;
    return found instanceof ChainError ? NO_TICKERS : found;
  }, [state]);
}

interface BodyProps {
  readonly state: WorkbookState;
  readonly tab: TabName;
  readonly company: string | undefined;
  /** Chooses a company, whatever tab is shown. */
  readonly onChosen: (name: string) => void;
  /** Shows a company, and one of its links opened. */
  readonly onCompany: (name: string, link?: string) => void;
  readonly asOf: number | null;
  readonly onAsOf: (day: number | null) => void;
  readonly onChanged: () => void;
  readonly onTab: (tab: TabName) => void;
}

function Body({ state, tab, company, onChosen, onCompany, asOf, onAsOf, onChanged, onTab }: BodyProps) {
  const tickers = useContext(TickersOfTable);
  const add = (name: string, link: string) => {
    beginRow(withCompany({ Stage: link }, name, tickers));
    onTab("evidence");
  };
  const scored = useMemo(() => (state.kind === "read" ? scoreWorkbook(state.cells, state.model, asOf) : undefined), [state, asOf]);
  if (state.kind === "loading") return <Spinner label={text.loading} />;
  if (tab === "setup") return <SetupTab state={state} scores={scored && "scores" in scored ? scored.scores : undefined} onChanged={onChanged} />;
  if (state.kind === "none") return <Message intent="info" words={text.noTable} action={text.toSetup} onAction={() => onTab("setup")} />;
  if (state.kind === "failed") return <Message intent="error" words={state.message} action={text.refresh} onAction={onChanged} />;
  if (tab === "evidence") return <EvidenceTab cells={state.cells} model={state.model} table={state.table} scores={scored && "scores" in scored ? scored.scores : undefined} company={company} onCompany={onCompany} onChanged={onChanged} />;
  if (!scored || "problem" in scored) return <Problem words={scored?.problem.message ?? text.noRows(state.table.name)} facts={scored?.problem.facts} model={state.modelTable} onTab={onTab} />;
  return (
    <>
      <AsOf day={asOf} onDay={onAsOf} product={scored.scores.evidence.model.product} />
      {tab === "compare" ? (
        <CompareTab scored={scored} table={state.table.id} onCompany={onCompany} />
      ) : (
        <CompanyTab scored={scored} table={state.table} model={state.modelTable} company={company} onChosen={onChosen} onCompany={onCompany} onAdd={add} />
      )}
    </>
  );
}
