/** A card as the row that it would be, judged. */
import type { Cell } from "../../../../chain/cells/cell.ts";
import type { Problem } from "../../../../chain/check/problem.ts";
import { REQUIRED, type Column } from "../../../../chain/model/columns.ts";
import { fieldsOf, rowChecker, rowOf, type Draft } from "../../form/draft.ts";
import type { Card } from "./cards.ts";
import { relationOf, rowIn, type Relation, type RowIndex } from "./relation.ts";
import { SOURCE_COLUMNS } from "../source-of.ts";
import type { TableInPanel } from "../table-in-panel.ts";

export interface CardRow {
  readonly card: Card;
  readonly row: readonly Cell[];
  readonly problems: readonly Problem[];
  /** Columns without which it is not a row, or that are the better for a word. */
  readonly missing: readonly Column[];
  readonly relation: Relation | undefined;
  readonly hasError: boolean;
  /** Errors of the card's own fields: with none it can be added once its document has its source. */
  readonly errors: readonly Problem[];
}

/** Columns that a document may leave open, and that make a row worth more. */
const WANTED: readonly Column[] = [...REQUIRED, "Date"];

/** The columns that a card edits: those of the table that are neither the document's nor the clock's. */
export const cardFields = ({ columns }: TableInPanel): Column[] => fieldsOf(columns).filter((column) => !SOURCE_COLUMNS.includes(column) && column !== "Recorded");

export function cardRow(card: Card, source: Draft, today: string, { cells, columns, model }: TableInPanel, index: RowIndex): CardRow {
  const note = columns.Quote < 0 ? {} : { Note: card.fact.Note === card.sentence ? "" : card.fact.Note }; // the sentence once
  const draft: Draft = { ...source, Recorded: today, ...card.fact, ...note };
  const row = rowOf(draft, columns, cells[0]!.length);
  const problems = rowChecker([cells[0]!], columns, model)(row);
  const errors = problems.filter(({ kind }) => kind === "Error");
  return {
    card,
    row,
    problems,
    missing: WANTED.filter((column) => columns[column] >= 0 && !draft[column]?.trim()),
    relation: relationOf(rowIn(row, columns), index),
    hasError: errors.length > 0,
    errors: errors.filter(({ column }) => column === "" || !SOURCE_COLUMNS.includes(column)),
  };
}
