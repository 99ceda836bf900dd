import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { promisesInWords } from "../../chain/promises/promises-in-words.ts";
import { promiseReader } from "../../chain/promises/promises.ts";
import { couldBe, lookedAt } from "../../chain/scores/scores.ts";
import { restReader, restsInWords } from "../../chain/sources/rests.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import { Meant } from "../parts/figures/meant.tsx";
import { ActionLink } from "../parts/action-link.tsx";
import { percent, text } from "../app/text.ts";

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: "2px" },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface ScoreNotesProps {
  readonly scores: LinkScores;
  readonly company: number;
  /** Opens the ledger of promises. */
  readonly onPromises: () => void;
}

/** What the score rests on, in up to three lines: how much was looked at, whether one source carries it, and how promises were kept. */
export function ScoreNotes({ scores, company, onPromises }: ScoreNotesProps) {
  const styles = useStyles();
  const { rests, promises } = useMemo(
    () => ({ rests: restsInWords(restReader(scores)(company)), promises: promisesInWords(promiseReader(scores)(company)) }),
    [scores, company],
  );
  return (
    <div className={styles.notes}>
      <Text size={200}>
        <Meant means={text.meanings.figures.couldBe}>{text.lookedAt(lookedAt(scores, company), scores.width, percent(couldBe(scores, company)))}</Meant>
      </Text>
      {rests !== "" && (
        <Text size={200} className={styles.warning}>
          {rests}
        </Text>
      )}
      {promises !== "" && <ActionLink onClick={onPromises}>{text.promises(promises)}</ActionLink>}
    </div>
  );
}
