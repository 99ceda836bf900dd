import { lazy, Suspense, useEffect, useMemo } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { COMPANY_INSERTS } from "../../workbook/insert/insert-kinds.ts";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import type { Scored } from "../app/state/scores.ts";
import { usePanel } from "../app/state/store.ts";
import { Bar } from "../parts/bar.tsx";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { Legend } from "../parts/figures/legend.tsx";
import { Meant } from "../parts/figures/meant.tsx";
import { Message } from "../parts/message.tsx";
import { UnreadLine } from "../parts/unread-line.tsx";
import { selectRow } from "../../workbook/select/select-row.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { percent, text } from "../app/text.ts";
import { Calculation } from "./calculation.tsx";
import { ChainPicture } from "./chain/chain-picture.tsx";
import { Meanings } from "./meanings.tsx";
import { ScoreNotes } from "./score-notes.tsx";
import { sortedByName } from "../../chain/cells/names/names.ts";
import { serialOf } from "../../chain/cells/excel-date.ts";
import { today } from "../app/state/today.ts";
import { WhatIsNew } from "./what-is-new.tsx";
import { CompanyPicker } from "../parts/pickers/company-picker.tsx";

/** Fetched after the first paint: nobody asks for these before they have seen the chain. */
const InsertButtons = lazy(() => import("../parts/insert-buttons.tsx").then((part) => ({ default: part.InsertButtons })));
const CopyLetter = lazy(() => import("./copy-letter.tsx").then((part) => ({ default: part.CopyLetter })));
const DeeperQuestions = lazy(() => import("./analyses.tsx"));

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px" },
  score: { display: "flex", alignItems: "end", columnGap: "12px" },
  big: { fontSize: "40px", lineHeight: "40px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  soft: { color: tokens.colorNeutralForeground2, display: "block" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px" },
});

interface CompanyTabProps {
  readonly scored: Scored;
  readonly table: TableInfo;
  readonly model: TableInfo | undefined;
  readonly company: string | undefined;
  /** Chooses the company, and leaves the tab that is shown: the user may have pressed another one meanwhile. */
  readonly onChosen: (name: string) => void;
  readonly onCompany: (name: string) => void;
  /** Begins a row of evidence. */
  readonly onAdd: (company: string, link: string) => void;
}

const means = text.meanings.figures;

/** One company's chain: its headlines, then the picture from customer to mine. */
export function CompanyTab({ scored, table, model, company, onChosen, onCompany, onAdd }: CompanyTabProps) {
  const styles = useStyles();
  const names = useMemo(() => sortedByName([...scored.ranked, ...scored.unread], ({ name }) => name).map(({ name }) => name), [scored]);
  const { evidence } = scored.scores;
  const named = company === undefined ? undefined : (evidence.companies[evidence.find(company)] ?? company); // as the table spells it
  const chosen = named ?? (scored.ranked[0] ?? scored.unread[0]!).name;
  const one = scored.ranked.find(({ name }) => name === chosen);
  const open = usePanel(({ openQuestions }) => openQuestions);
  const setOpen = (openQuestions: readonly string[]) => usePanel.setState({ openQuestions });
  const showPromises = () => {
    if (!open.includes("promises")) setOpen([...open, "promises"]);
    setTimeout(() => document.getElementById("question-promises")?.scrollIntoView({ block: "start" })); // once it has opened
  };
  useEffect(() => {
    if (company === undefined) onChosen(chosen); // what is shown counts as chosen: it stays when the ranking changes
  }, [company, chosen, onChosen]);
  const unread = scored.unread.find(({ name }) => name === chosen);
  return (
    <div className={styles.tab}>
      <CompanyPicker names={names} chosen={chosen} onChoose={onCompany} />
      {unread && <Message intent="error" words={unread.problem} action={text.selectRow(unread.row)} onAction={() => void selectRow(table.id, unread.row).catch(reportError)} />}
      {!one && !unread && <Message intent="warning" words={text.gone(chosen, table.name)} />}
      <UnreadLine scored={scored} table={table.id} except={chosen} />
      {one && (
        <>
          <div className={styles.score}>
            <Meant means={means.proven} className={styles.big}>
              {percent(one.proven)}
            </Meant>
            <span>
              <Text size={200} className={styles.soft}>
                <Meant means={means.proven}>{text.proven}</Meant>
              </Text>
              <Text size={200} className={styles.soft}>
                <Meant means={means.proForma}>{text.ifClosed(percent(one.proForma))}</Meant> · <Meant means={means.claimed}>{text.claimed(percent(one.claimed))}</Meant>
              </Text>
            </span>
          </div>
          <Bar proven={one.proven} proForma={one.proForma} claimed={one.claimed} label={`${percent(one.proven)} ${text.proven}`} />
          <WhatIsNew scored={scored} today={serialOf(today())} onCompany={onCompany} />
          <ScoreNotes scores={scored.scores} company={one.group} onPromises={showPromises} />
          <Calculation scores={scored.scores} company={one.group} proven={one.proven} />
          <div className={styles.facts}>
            <Text size={200}>
              <Meant means={means.gap}>
                {text.gap} <b>{text.points(one.promotionGap)}</b>
              </Meant>
            </Text>
            <Text size={200}>
              <Meant means={means.run}>
                {text.run} <b>{one.run}</b> {one.runName}
              </Meant>
            </Text>
            <Text size={200}>
              <Meant means={means.rank}>
                {text.rank} <b>{one.rank}</b> {text.ofCompanies(scored.ranked.length, scored.unread.length, one.range)}
              </Meant>
            </Text>
          </div>
          <Meanings />
          <Legend weak />
          <ChainPicture scores={scored.scores} company={one.group} breakLink={one.break} table={table.id} onAdd={(link) => onAdd(one.name, link)} />
          <ErrorBoundary>
            <Suspense>
              <InsertButtons inserts={COMPANY_INSERTS} asOf={scored.asOf} company={one.name} />
              <CopyLetter scores={scored.scores} company={one.name} />
              <DeeperQuestions scored={scored} company={one.name} evidence={table.name} model={model?.name ?? null} open={open} onOpen={setOpen} />
            </Suspense>
          </ErrorBoundary>
        </>
      )}
    </div>
  );
}
