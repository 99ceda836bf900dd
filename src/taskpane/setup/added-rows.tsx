import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useStore } from "zustand";
import { errorMessage } from "../../workbook/error-message.ts";
import { undoesInOneStep } from "../../workbook/excel.ts";
import { addedRows, takeBackRows } from "../../workbook/write/added-rows.ts";
import { Message, type Said } from "../parts/message.tsx";
import { text } from "../app/text.ts";

const words = text.setup;
const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "start" } });

/** Takes back the rows that were added last, where Excel's own Undo does not take them in one step. */
export function AddedRows({ onTaken }: { readonly onTaken: () => void }) {
  const styles = useStyles();
  const last = useStore(addedRows, (state) => state.last);
  const [said, setSaid] = useState<Said>();
  if (undoesInOneStep() || (!last && !said)) return null;
  const takeBack = async () => {
    if (!last) return;
    try {
      await takeBackRows(last);
      setSaid({ intent: "success", words: words.takenBack(last.rows.length, last.name) });
      onTaken();
    } catch (error) {
      setSaid({ intent: "error", words: errorMessage(error) });
    }
  };
  return (
    <section className={styles.part} aria-label={words.addedTitle}>
      {last && <Text size={200}>{words.rowsAdded(last.rows.length, last.name)}</Text>}
      {last && (
        <Button size="small" onClick={() => void takeBack()}>
          {words.takeBack}
        </Button>
      )}
      <div aria-live="polite">{said && <Message {...said} />}</div>
    </section>
  );
}
