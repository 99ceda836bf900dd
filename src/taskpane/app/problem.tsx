import type { Facts } from "../../chain/cells/chain-error.ts";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import { selectRow } from "../../workbook/select/select-row.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { text } from "./text.ts";
import { Message } from "../parts/message.tsx";

interface ProblemProps {
  /** Why nothing can be scored, in the method's words, and where the cause lies. */
  readonly words: string;
  readonly facts?: Facts;
  /** The model's table, if there is one. */
  readonly model: TableInfo | undefined;
  readonly onTab: (tab: "evidence" | "setup") => void;
}

/** Why there are no scores, and the way to where it can be mended: the row of the Model table, the headers in Set-up, or the evidence. */
export function Problem({ words, facts = {}, model, onTab }: ProblemProps) {
  const { place, missingColumn } = facts;
  const row = place?.table === "model" ? place.row : undefined;
  if (row !== undefined && model) return <Message intent="error" words={words} action={text.selectModelRow(row, model.name)} onAction={() => void selectRow(model.id, row).catch(reportError)} />;
  if (missingColumn !== undefined) return <Message intent="error" words={words} action={text.toSetup} onAction={() => onTab("setup")} />;
  return <Message intent="error" words={words} action={text.toEvidence} onAction={() => onTab("evidence")} />;
}
