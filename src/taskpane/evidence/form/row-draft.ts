import { COLUMNS, type Column } from "../../../chain/model/columns.ts";
import type { Draft } from "./draft.ts";

/** Columns that speak of the document, and so repeat from one of its facts to the next; the others speak of one fact. */
const OF_THE_DOCUMENT: readonly Column[] = ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"];

/** The form once the row of `added` is in the table: without that fact, but with what was typed meanwhile. */
export function afterAdding(now: Draft, added: Draft): Draft {
  const stays = (column: Column): boolean => Boolean(now[column]?.trim()) && (OF_THE_DOCUMENT.includes(column) || now[column] !== added[column]);
  return Object.fromEntries(COLUMNS.filter(stays).map((column) => [column, now[column]]));
}
