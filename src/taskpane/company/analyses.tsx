import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { isoOf } from "../../chain/cells/excel-date.ts";
import type { Table } from "../../chain/cells/table.ts";
import { AnswerTable } from "../parts/figures/answer-table.tsx";
import type { Scored } from "../app/state/scores.ts";
import { today } from "../app/state/today.ts";
import { text } from "../app/text.ts";
import { DEEPER, deeperTable, type Deeper } from "./analysis-tables.ts";
import { HistoryChart } from "./history-chart.tsx";
import { Money } from "./money/money.tsx";

const useStyles = makeStyles({ questions: { margin: "0 -12px" } });

interface DeeperProps {
  readonly scored: Scored;
  readonly company: string;
}

interface AllProps extends DeeperProps {
  /** The names of the tables, for the formulas; of the model null where there is none. */
  readonly evidence: string;
  readonly model: string | null;
  readonly open: readonly string[];
  readonly onOpen: (questions: readonly string[]) => void;
}

/** Coverage over time, and the deeper questions, each answered while it is open; what is open stays so for the next company, and while another tab is shown. */
export default function DeeperQuestions({ scored, company, evidence, model, open, onOpen }: AllProps) {
  const styles = useStyles();
  const history = useMemo(() => answerOf("history", scored, company), [scored, company]); // for the chart and the table
  return (
    <>
      <OverTime scored={scored} history={history} />
      <Accordion className={styles.questions} collapsible multiple openItems={[...open]} onToggle={(_, { openItems }) => onOpen(openItems as string[])}>
        {DEEPER.map((question) => (
          <AccordionItem key={question} value={question} id={`question-${question}`}>
            <AccordionHeader expandIconPosition="end" size="small">
              {text.deeper[question]}
            </AccordionHeader>
            <AccordionPanel>{open.includes(question) && <AnswerOf question={question} scored={scored} company={company} history={history} />}</AccordionPanel>
          </AccordionItem>
        ))}
        <AccordionItem value="money">
          <AccordionHeader expandIconPosition="end" size="small">
            {text.deeper.money}
          </AccordionHeader>
          <AccordionPanel>{open.includes("money") && <Money scores={scored.scores} asOf={scored.asOf} company={company} evidence={evidence} model={model} />}</AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

/** Nothing where no row is dated. */
function OverTime({ scored, history }: { readonly scored: Scored; readonly history: Answered }) {
  if (typeof history === "string" || history.length < 2) return null;
  const end = scored.asOf === null ? today() : isoOf(scored.asOf);
  const last = String(history.at(-1)![0]);
  return <HistoryChart history={history} until={end > last ? end : last} />;
}

function AnswerOf({ question, scored, company, history }: DeeperProps & { readonly question: Deeper; readonly history: Answered }) {
  const answer = useMemo(() => (question === "history" ? history : answerOf(question, scored, company)), [question, scored, company, history]);
  if (typeof answer === "string") return <Text size={200}>{answer}</Text>;
  if (answer.length < 2) return <Text size={200}>{text.deeper.nothing}</Text>;
  return <AnswerTable answer={answer} label={text.deeper[question]} />;
}

/** A table, or the sentence that says why there is none. */
type Answered = Table | string;

function answerOf(question: Deeper, { scores, asOf }: Scored, company: string): Answered {
  try {
    return deeperTable(question, scores, company, asOf);
  } catch (error) {
    if (error instanceof ChainError) return error.message;
    throw error;
  }
}
