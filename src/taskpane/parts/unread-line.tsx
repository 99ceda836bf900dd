import { selectRow } from "../../workbook/select/select-row.ts";
import { reportError } from "../../workbook/reported-error.ts";
import type { Scored } from "../app/state/scores.ts";
import { text } from "../app/text.ts";
import { Message } from "./message.tsx";

interface UnreadLineProps {
  readonly scored: Scored;
  /** The id of the evidence table. */
  readonly table: string;
  /** A company whose own sentence stands on the tab already. */
  readonly except?: string;
}

/** How many companies are in no rank because a row of theirs cannot be read, and how many rows belong to nobody; with a way to the first. Nothing where all is read. */
export function UnreadLine({ scored: { unread, scores }, table, except }: UnreadLineProps) {
  const { unnamed } = scores.evidence;
  const companies = unread.length === 1 && unread[0]!.name === except ? [] : unread;
  if (companies.length + unnamed.length === 0) return null;
  const words = [...(companies.length > 0 ? [text.unreadCompanies(companies)] : []), ...(unnamed.length > 0 ? [text.unnamedRows(unnamed.length)] : [])].join(" ");
  const row = companies[0]?.row ?? unnamed[0]! + 1;
  return <Message intent="warning" words={words} action={text.selectRow(row)} onAction={() => void selectRow(table, row).catch(reportError)} />;
}
