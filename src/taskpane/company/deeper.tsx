import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ChainError } from "../../chain/chain-error.ts";
import { AnswerTable } from "../answer/answer-table.tsx";
import type { Scored } from "../state/scores.ts";
import { text } from "../text.ts";
import { Money } from "./money.tsx";
import { DEEPER, deeperTable, type Deeper } from "./deeper-tables.ts";

interface DeeperProps {
  readonly scored: Scored;
  readonly company: string;
}

/** The deeper questions, each answered when it is opened. */
export default function DeeperQuestions({ scored, company }: DeeperProps) {
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <Accordion collapsible multiple openItems={[...open]} onToggle={(_, { openItems }) => setOpen(openItems as string[])}>
      {DEEPER.map((question) => (
        <AccordionItem key={question} value={question}>
          <AccordionHeader expandIconPosition="end" size="small">
            {text.deeper[question]}
          </AccordionHeader>
          <AccordionPanel>{open.includes(question) && <AnswerOf question={question} scored={scored} company={company} />}</AccordionPanel>
        </AccordionItem>
      ))}
      <AccordionItem value="money">
        <AccordionHeader expandIconPosition="end" size="small">
          {text.deeper.money}
        </AccordionHeader>
        <AccordionPanel>{open.includes("money") && <Money model={scored.scores.evidence.model} />}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function AnswerOf({ question, scored, company }: DeeperProps & { readonly question: Deeper }) {
  const answer = answerOf(question, scored, company);
  if (typeof answer === "string") return <Text size={200}>{answer}</Text>;
  if (answer.length < 2) return <Text size={200}>{text.deeper.nothing}</Text>;
  return <AnswerTable answer={answer} label={text.deeper[question]} />;
}

function answerOf(question: Deeper, { scores, asOf }: Scored, company: string) {
  try {
    return deeperTable(question, scores, company, asOf);
  } catch (error) {
    if (error instanceof ChainError) return error.message;
    throw error;
  }
}
