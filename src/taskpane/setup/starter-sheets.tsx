import { Button, Checkbox, makeStyles, Spinner, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_MODEL } from "../../chain/model/model.ts";
import { rowsOf } from "../../merge/rows/merge-row.ts";
import { atOnce } from "../../chain/cells/stepwise.ts";
import { packOrigin } from "../../merge/origin.ts";
import type { Origin } from "../../workbook/merge/journal.ts";
import { addStarterSheets } from "../../workbook/starter/add-starter-sheets.ts";
import type { StarterCell } from "../../workbook/starter/plan-starter.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { orByHand } from "../parts/by-hand.ts";
import { Message, type Said } from "../parts/message.tsx";
import { text } from "../app/text.ts";
import { today } from "../app/state/today.ts";
import { SHIPPED } from "./merge/words.ts";

const words = text.setup;
const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "start" }, head: { margin: "0" } });

/** What the starter brings, for the comparison with its next edition. */
const originOf = async (starter: StarterCell[][]): Promise<Origin> => ({ name: SHIPPED, day: today(), table: "", packed: await packOrigin(atOnce(rowsOf(starter, DEFAULT_MODEL))) });

const starterEvidence = async (): Promise<StarterCell[][]> => (await fetch("assets/evidence.json")).json() as Promise<StarterCell[][]>;

interface StarterSheetsProps {
  readonly hasEvidence: boolean;
  readonly firstCompany: string | undefined;
  readonly onAdded: () => void;
}

/** Adds the sheets that the workbook lacks; a second press adds nothing twice. */
export function StarterSheets({ hasEvidence, firstCompany, onAdded }: StarterSheetsProps) {
  const styles = useStyles();
  const [withRows, setWithRows] = useState(true);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const add = async () => {
    setBusy(true);
    setSaid(undefined);
    try {
      const starter = withRows ? await starterEvidence() : null;
      const sheets = await addStarterSheets(firstCompany, starter, starter ? await originOf(starter) : undefined);
      setSaid({ words: sheets.length === 0 ? words.added(sheets) : await orByHand(words.added(sheets)), intent: "success" });
      onAdded();
    } catch (error) {
      setSaid({ words: text.evidenceForm.notAdded(errorMessage(error)), intent: "error" });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.part} aria-label={words.starterTitle}>
      <Subtitle2 as="h2" className={styles.head}>{words.starterTitle}</Subtitle2>
      <Text size={200}>{words.starterWords}</Text>
      {!hasEvidence && <Checkbox checked={withRows} label={words.withRows} onChange={(_, { checked }) => setWithRows(checked === true)} />}
      <Button size="small" appearance="primary" disabled={busy} onClick={() => void add()}>
        {words.add}
      </Button>
      <div aria-live="polite">
        {busy && <Spinner size="tiny" label={words.adding} />}
        {said && (
          <Message {...said} />
        )}
      </div>
    </section>
  );
}
