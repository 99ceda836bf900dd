import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import { gradingRule } from "../../../chain/explain/rubric/grading-rule.ts";
import { STATUS_WORDS } from "../../../chain/model/vocabulary.ts";
import type { Setback, Status } from "../../../chain/model/vocabulary.ts";
import { text } from "../../app/text.ts";

const useStyles = makeStyles({
  rubric: { gridColumn: "1 / -1", borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px" },
  list: { margin: 0, padding: 0, display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: "8px", rowGap: "4px", fontSize: tokens.fontSizeBase200 },
  all: { marginLeft: "-12px" },
  word: { fontWeight: tokens.fontWeightSemibold },
  rule: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Word = Status | Setback;
const isStatus = (word: string): word is Word => STATUS_WORDS.includes(word);

/** What must be seen before the status is earned at this stage: the chosen one's rule, and all of them to compare. */
export function StatusRubric({ stage, status }: { readonly stage: string; readonly status: string }) {
  const styles = useStyles();
  if (stage === "") return null;
  return (
    <div className={styles.rubric} aria-live="polite">
      <Text size={200} block>{isStatus(status) ? gradingRule(stage, status) : text.evidenceForm.chooseStatus}</Text>
      <Accordion collapsible className={styles.all}>
        <AccordionItem value="all">
          <AccordionHeader size="small">{text.evidenceForm.allRules(stage)}</AccordionHeader>
          <AccordionPanel>
            <dl className={styles.list}>
              {(STATUS_WORDS as readonly Word[]).flatMap((word) => [
                <dt key={word} className={styles.word}>
                  {word}
                </dt>,
                <dd key={`${word} rule`} className={styles.rule}>
                  {gradingRule(stage, word)}
                </dd>,
              ])}
            </dl>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
