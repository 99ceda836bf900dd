/**
 * The readers of one row's cells. Each gives a value, or says that the cell cannot be read; blank is decided first, by `isBlank`.
 * Source of the rule: method, section 2, "Row errors".
 */
import { isBlank, isBlankRow, keyOf, quoted, type Cell } from "../cells/cell.ts";
import { serialOf } from "../cells/excel-date.ts";
import { suggestion } from "../cells/nearest.ts";
import { ownershipOf } from "../cells/ownership.ts";
import { UNKNOWN, wordReader } from "../cells/word-index.ts";
import type { Column, Columns } from "../model/columns.ts";
import { CAPITAL, stagesOf, type Model } from "../model/model.ts";
import { DEALS, INSTRUMENTS, QUANTITY_BASES, ROUTES, STATUS_WORDS } from "../model/vocabulary.ts";

/** A cell that cannot be read, by its place in the table handed over (0 is the header row). */
export interface RowProblem {
  readonly row: number;
  readonly column: Column;
}

/** A plain decimal number, typed as a number or as text; NaN for anything else. */
export function quantityOf(cell: Cell): number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : NaN;
  return typeof cell === "string" && /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(cell.trim()) ? Number(cell) : NaN;
}

/** The words that a column may hold on a row; undefined where it is no column of words. */
export function wordsFor(column: Column, model: Model, capital: boolean): readonly string[] | undefined {
  switch (column) {
    case "Stage":
      return stagesOf(model);
    case "Status":
      return STATUS_WORDS;
    case "Route":
      return capital ? INSTRUMENTS : ROUTES;
    case "Deal":
      return DEALS;
    case "Basis":
      return QUANTITY_BASES;
    default:
      return undefined;
  }
}

/** Readers that remember the words they met, made once for a table. */
export function rowReaders(model: Model) {
  const stages = stagesOf(model);
  return {
    stage: wordReader(stages),
    status: wordReader(STATUS_WORDS),
    route: wordReader(ROUTES),
    instrument: wordReader(INSTRUMENTS),
    deal: wordReader(DEALS),
    basis: wordReader(QUANTITY_BASES),
    capitalStage: stages.findIndex((stage) => keyOf(stage) === keyOf(CAPITAL)),
  };
}
export type RowReaders = ReturnType<typeof rowReaders>;

/** Every column of a row that cannot be read; a row whose cells are all blank has none. */
export function problemsOf(row: readonly Cell[], columns: Columns, readers: RowReaders): Column[] {
  if (isBlankRow(row)) return [];
  const cell = (column: Column): Cell => (columns[column] < 0 ? null : row[columns[column]]);
  const stage = readers.stage(cell("Stage"));
  const route = stage === readers.capitalStage ? readers.instrument : readers.route;
  const unread: readonly (readonly [Column, boolean])[] = [
    ["Company", isBlank(cell("Company"))],
    ["Stage", isBlank(cell("Stage")) || stage === UNKNOWN],
    ["Status", isBlank(cell("Status")) || readers.status(cell("Status")) === UNKNOWN],
    ["Route", unreadWord(cell("Route"), route)],
    ["Ownership", unreadNumber(cell("Ownership"), ownershipOf)],
    ["Deal", unreadWord(cell("Deal"), readers.deal)],
    ["Quantity", unreadNumber(cell("Quantity"), quantityOf)],
    ["Basis", unreadWord(cell("Basis"), readers.basis)],
    ["Date", unreadNumber(cell("Date"), serialOf)],
  ];
  return unread.filter(([, bad]) => bad).map(([column]) => column);
}

const unreadWord = (cell: Cell, read: (cell: Cell) => number): boolean => !isBlank(cell) && read(cell) === UNKNOWN;
const unreadNumber = (cell: Cell, read: (cell: Cell) => number): boolean => !isBlank(cell) && Number.isNaN(read(cell));

/** What is wrong with a cell, and what to do about it, in a sentence. */
export function problemSentence(column: Column, cell: Cell, model: Model, capital: boolean): string {
  if (column === "Company") return "The Company is blank. Name the company, or clear the whole row.";
  if (isBlank(cell)) return `The ${column} is blank. ${suggestion("", wordsFor(column, model, capital) ?? [])}`;
  if (column === "Ownership") {
    return `The Ownership ${quoted(cell)} is not above 0 and at most 100. Give a fraction such as 0.51 or a percentage such as 51%.`;
  }
  if (column === "Quantity") return `The Quantity ${quoted(cell)} is no number. Put the number here and its unit in Unit.`;
  if (column === "Date") return `The Date ${quoted(cell)} is no date. Give a date cell or the text YYYY-MM-DD.`;
  const kind = column === "Route" && capital ? "Route (on a Capital row, the instrument)" : column;
  return `The ${kind} ${quoted(cell)} is not known. ${suggestion(cell, wordsFor(column, model, capital) ?? [])}`;
}
