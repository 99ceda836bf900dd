import { Button, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Cells } from "../../../chain/cells/cell.ts";
import { errorMessage } from "../../../workbook/error-message.ts";
import { today } from "../../app/state/today.ts";
import { Message, type Said } from "../../parts/message.tsx";
import { text } from "../../app/text.ts";

const words = text.setup.save;
const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", rowGap: "6px" }, head: { margin: "0" }, buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

/** Saves the evidence as a file for a colleague, who can compare it with their own. */
export function SaveEvidence({ cells, model }: { readonly cells: Cells; readonly model: Cells | null }) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said>();
  const save = async (kind: "csv" | "xlsx") => {
    try {
      const { evidenceToSave, inPlainWords, namesAndWords } = await import("./table-to-save.ts");
      const evidence = evidenceToSave(cells, model);
      const name = `evidence ${today()}.${kind}`;
      if (kind === "csv") {
        const { csvOf, separatorFor } = await import("./csv-file.ts");
        download(name, new Blob([csvOf(inPlainWords(evidence, model), separatorFor(navigator.language))], { type: "text/csv;charset=utf-8" }));
      } else {
        const { xlsxOf } = await import("./xlsx-file.ts");
        const more = namesAndWords(model);
        download(name, new Blob([xlsxOf([{ name: "Evidence", cells: evidence }, ...(more ? [{ name: "Model", cells: more }] : [])])], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
      }
      setSaid({ intent: "success", words: words.saved(name, evidence.length - 1) });
    } catch (error) {
      setSaid({ intent: "error", words: words.notSaved(errorMessage(error)) });
    }
  };
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2" className={styles.head}>{words.title}</Subtitle2>
      <Text size={200}>{words.about}</Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void save("xlsx")}>{words.xlsx}</Button>
        <Button size="small" onClick={() => void save("csv")}>{words.csv}</Button>
      </div>
      <div aria-live="polite">{said && <Message {...said} />}</div>
    </section>
  );
}

function download(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // once the browser has taken it
}
