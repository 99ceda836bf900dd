import { lazy, Suspense, useEffect, useState } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { COMPANY_INSERTS } from "../../workbook/insert/insert-kinds.ts";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import type { Scored } from "../app/scores.ts";
import { Bar } from "../parts/bar.tsx";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { Message } from "../parts/message.tsx";
import { percent, text } from "../app/text.ts";
import { Calculation } from "./calculation.tsx";
import { ChainPicture } from "./chain-picture.tsx";
import { ScoreNotes } from "./score-notes.tsx";
import { serialOf } from "../../chain/cells/excel-date.ts";
import { today } from "../app/today.ts";
import { WhatIsNew } from "./what-is-new.tsx";
import { CompanyPicker } from "../parts/company-picker.tsx";

/** Fetched after the first paint: nobody asks for these before they have seen the chain. */
const InsertButtons = lazy(() => import("../parts/insert-buttons.tsx").then((part) => ({ default: part.InsertButtons })));
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
  readonly onCompany: (name: string) => void;
}

/** One company's chain: its headlines, then the picture from customer to mine. */
export function CompanyTab({ scored, table, model, company, onCompany }: CompanyTabProps) {
  const styles = useStyles();
  const names = [...scored.ranked.map(({ name }) => name), ...scored.unread.map(({ name }) => name)];
  const chosen = company !== undefined && names.includes(company) ? company : names[0]!;
  const one = scored.ranked.find(({ name }) => name === chosen);
  const [open, setOpen] = useState<readonly string[]>([]); // the questions below; what is open stays so for the next company
  const showPromises = () => {
    setOpen((questions) => (questions.includes("promises") ? questions : [...questions, "promises"]));
    setTimeout(() => document.getElementById("question-promises")?.scrollIntoView({ block: "start" })); // once it has opened
  };
  useEffect(() => {
    if (company === undefined) onCompany(chosen); // what is shown counts as chosen: it stays when the ranking changes
  }, [company, chosen, onCompany]);
  const problem = scored.unread.find(({ name }) => name === chosen)?.problem;
  return (
    <div className={styles.tab}>
      <CompanyPicker names={names} chosen={chosen} onChoose={onCompany} />
      {problem && (
        <Message intent="error" words={problem} />
      )}
      {one && (
        <>
          <div className={styles.score}>
            <span className={styles.big}>{percent(one.proven)}</span>
            <span>
              <Text size={200} className={styles.soft}>
                {text.proven}
              </Text>
              <Text size={200} className={styles.soft}>
                {text.ifClosed(percent(one.proForma), percent(one.claimed))}
              </Text>
            </span>
          </div>
          <Bar proven={one.proven} proForma={one.proForma} claimed={one.claimed} label={`${percent(one.proven)} ${text.proven}`} />
          <WhatIsNew scored={scored} today={serialOf(today())} onCompany={onCompany} />
          <ScoreNotes scores={scored.scores} company={one.group} onPromises={showPromises} />
          <Calculation scores={scored.scores} company={one.group} proven={one.proven} />
          <div className={styles.facts}>
            <Text size={200}>
              {text.gap} <b>{text.points(one.promotionGap)}</b>
            </Text>
            <Text size={200}>
              {text.run} <b>{one.run}</b> {one.runName}
            </Text>
            <Text size={200}>
              {text.rank} <b>{one.rank}</b> {text.ofCompanies(scored.ranked.length, one.range)}
            </Text>
          </div>
          <Text size={200} className={styles.soft}>
            {text.factsMean}
          </Text>
          <ChainPicture scores={scored.scores} company={one.group} breakLink={one.break} table={table.id} />
          <ErrorBoundary>
            <Suspense>
              <InsertButtons inserts={COMPANY_INSERTS} asOf={scored.asOf} company={one.name} />
              <DeeperQuestions scored={scored} company={one.name} model={model?.name ?? null} open={open} onOpen={setOpen} />
            </Suspense>
          </ErrorBoundary>
        </>
      )}
    </div>
  );
}
