import { Button, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { questionsTable } from "../../chain/tables/company/links/questions-table.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import { text } from "../app/text.ts";
import { letterOf } from "./letter.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px", alignItems: "flex-start" },
  said: { color: tokens.colorNeutralForeground2 },
  letter: { width: "100%" },
});

/** Copies the questions for a company as a letter; where the host lets nothing be copied, the letter is shown. */
export function CopyLetter({ scores, company }: { readonly scores: LinkScores; readonly company: string }) {
  const styles = useStyles();
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string; readonly letter?: string }>();
  const copy = async () => {
    const letter = letterOf(company, questionsTable(scores, company));
    if (letter === "") return setSaid({ of: company, words: text.letter.nothing });
    try {
      await navigator.clipboard.writeText(letter);
      setSaid({ of: company, words: text.letter.copied });
    } catch {
      setSaid({ of: company, words: text.letter.byHand, letter });
    }
  };
  const shown = said?.of === company ? said : undefined;
  return (
    <div className={styles.part}>
      <Button size="small" onClick={() => void copy()}>
        {text.letter.copy}
      </Button>
      <div aria-live="polite" className={styles.letter}>
        {shown && (
          <Text size={200} block className={styles.said}>
            {shown.words}
          </Text>
        )}
        {shown?.letter !== undefined && <Textarea readOnly resize="vertical" rows={8} className={styles.letter} aria-label={text.letter.title} value={shown.letter} />}
      </div>
    </div>
  );
}
