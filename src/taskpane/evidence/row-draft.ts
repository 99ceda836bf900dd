/** A row begun in the form: what it holds, and what of it came from a suggestion. */
import { COLUMNS, type Column } from "../../chain/model/columns.ts";
import type { Draft } from "./draft.ts";
import type { Suggestion } from "./suggestion.ts";

export interface RowDraft {
  readonly draft: Draft;
  /** The suggestion that was put last, until its row is added. */
  readonly put?: Suggestion;
}

/** Columns that speak of the document, and so repeat from one of its facts to the next; the others speak of one fact. */
const OF_THE_DOCUMENT: readonly Column[] = ["Company", "Ticker", "Date", "Asserted by", "Source", "Link"];

const pick = (draft: Draft, wanted: (column: Column, value: string) => boolean): Draft =>
  Object.fromEntries(COLUMNS.flatMap((column) => (draft[column]?.trim() && wanted(column, draft[column]) ? [[column, draft[column]]] : [])));

const ofTheDocument = (column: Column): boolean => OF_THE_DOCUMENT.includes(column);

/** The form with the suggestion's fact in the place of the one before. */
export function put({ draft }: RowDraft, suggestion: Suggestion): RowDraft {
  return { draft: { "Asserted by": "Company", ...pick(draft, ofTheDocument), ...suggestion.fact }, put: suggestion };
}

/** The columns of the fact whose text is the user's own, and would be lost if the suggestion were put. */
export function typedOver({ draft, put: before }: RowDraft, suggestion: Suggestion): Column[] {
  const lost = pick(draft, (column, value) => !ofTheDocument(column) && value !== before?.fact[column] && value !== suggestion.fact[column]);
  return Object.keys(lost) as Column[];
}

/** The form once the row of `added` is in the table: without that fact, but with what came meanwhile. */
export function afterAdding(now: RowDraft, added: RowDraft): RowDraft {
  if (now.put !== added.put) return now;
  return { draft: pick(now.draft, (column, value) => ofTheDocument(column) || value !== added.draft[column]) };
}
