import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ChainError } from "../../chain/chain-error.ts";
import type { LinkScores } from "../../chain/links.ts";
import { AnswerTable } from "../answer/answer-table.tsx";
import { text } from "../text.ts";
import { Money } from "./money.tsx";
import { DEEPER, deeperTable, type Deeper } from "./deeper-tables.ts";

interface DeeperProps {
  readonly scores: LinkScores;
  readonly company: string;
}

/** The deeper questions, each answered when it is opened. */
export default function DeeperQuestions({ scores, company }: DeeperProps) {
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <Accordion collapsible multiple openItems={[...open]} onToggle={(_, { openItems }) => setOpen(openItems as string[])}>
      {DEEPER.map((question) => (
        <AccordionItem key={question} value={question}>
          <AccordionHeader expandIconPosition="end" size="small">
            {text.deeper[question]}
          </AccordionHeader>
          <AccordionPanel>{open.includes(question) && <AnswerOf question={question} scores={scores} company={company} />}</AccordionPanel>
        </AccordionItem>
      ))}
      <AccordionItem value="money">
        <AccordionHeader expandIconPosition="end" size="small">
          {text.deeper.money}
        </AccordionHeader>
        <AccordionPanel>{open.includes("money") && <Money model={scores.evidence.model} />}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function AnswerOf({ question, scores, company }: DeeperProps & { readonly question: Deeper }) {
  const answer = answerOf(question, scores, company);
  if (typeof answer === "string") return <Text size={200}>{answer}</Text>;
  if (answer.length < 2) return <Text size={200}>{text.deeper.nothing}</Text>;
  return <AnswerTable answer={answer} label={text.deeper[question]} />;
}

function answerOf(question: Deeper, scores: LinkScores, company: string) {
  try {
    return deeperTable(question, scores, company);
  } catch (error) {
    if (error instanceof ChainError) return error.message;
    throw error;
  }
}
