/**
 * The readers of one row's cells, and what is wrong with a row that cannot be read. Source of the rule: method, section 2, "Row errors".
 */
import { isBlank, isError, keyOf, type Cell } from "../cells/cell.ts";
import { decimalOf } from "../cells/decimal.ts";
import { Days } from "../cells/excel-date.ts";
import { ownershipOf } from "../cells/ownership.ts";
import { UNKNOWN, Words } from "../cells/names/word-index.ts";
import { COLUMNS, DAY_COLUMNS, type Column, type Columns } from "../model/columns.ts";
import { CAPITAL, stagesOf, type Model } from "../model/model.ts";
import { ASSERTERS, DEALS, INSTRUMENTS, PURCHASE, QUANTITY_BASES, ROUTES, STATUS_WORDS, STATUSES } from "../model/vocabulary.ts";

/** A cell that cannot be read, by its place in the table handed over (0 is the header row). */
export interface RowProblem {
  readonly row: number;
  readonly column: Column;
}

/** A quantity: a plain decimal number of 0 or more; NaN for anything else. Blank cells are not asked. */
export function quantityOf(cell: Cell): number {
  const amount = decimalOf(cell);
  return amount >= 0 ? amount : NaN;
}

/** The words that a column may hold on a row; undefined where it is not a column of words. */
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
    case "Promised":
      return STATUSES;
    default:
      return undefined;
  }
}

/** Readers that remember the words they met, made once for a table. */
export function rowReaders(model: Model) {
  const stages = stagesOf(model);
  return {
    stage: new Words(stages, model.words),
    status: new Words(STATUS_WORDS, model.words),
    route: new Words(ROUTES, model.words),
    instrument: new Words(INSTRUMENTS, model.words),
    deal: new Words(DEALS, model.words),
    asserter: new Words(ASSERTERS, model.words),
    basis: new Words(QUANTITY_BASES),
    promised: new Words(STATUSES),
    day: new Days(),
    capitalStage: stages.findIndex((stage) => keyOf(stage) === keyOf(CAPITAL)),
    lastLink: model.links.length - 1,
  };
}
export type RowReaders = ReturnType<typeof rowReaders>;

/** The cell of a column in a row, or the model's default where the table has no such column. */
export function cellOf(row: readonly Cell[], column: Column, columns: Columns, { defaults }: Model): Cell {
  const place = columns[column];
  return place < 0 ? (defaults.get(column) ?? null) : row[place];
}

/** Whether a row holds nothing in the columns of the evidence table, whatever the investor's own columns hold. */
export function isEmptyRow(row: readonly Cell[], columns: Columns): boolean {
  return COLUMNS.every((column) => columns[column] < 0 || isBlank(row[columns[column]]));
}

/** Every column of a row that cannot be read; an empty row has none. */
export function problemsOf(row: readonly Cell[], columns: Columns, readers: RowReaders, model: Model): Column[] {
  if (isEmptyRow(row, columns)) return [];
  const cell = (column: Column): Cell => cellOf(row, column, columns, model);
  const stage = readers.stage.place(cell("Stage"));
  const unreadable: Partial<Record<Column, (cell: Cell) => boolean>> = {
    Company: isBlank,
    Stage: (cell) => readers.stage.place(cell) < 0,
    Status: (cell) => readers.status.place(cell) < 0,
    Route: (cell) => (columns.Route < 0 ? false : isUnknownRoute(cell, stage, readers)),
    Ownership: (cell) => !isBlank(cell) && Number.isNaN(ownershipOf(cell)),
    Deal: (cell) => readers.deal.place(cell) === UNKNOWN,
    Quantity: (cell) => !isBlank(cell) && Number.isNaN(quantityOf(cell)),
    Basis: (cell) => readers.basis.place(cell) === UNKNOWN,
    Promised: (cell) => readers.promised.place(cell) === UNKNOWN,
    ...Object.fromEntries(DAY_COLUMNS.map((column) => [column, (cell: Cell) => readers.day.read(cell) === undefined])),
  };
  return COLUMNS.filter((column) => isError(cell(column)) || unreadable[column]?.(cell(column)));
}

function isUnknownRoute(cell: Cell, stage: number, readers: RowReaders): boolean {
  const place = (stage === readers.capitalStage ? readers.instrument : readers.route).place(cell);
  return place === UNKNOWN || (stage === readers.lastLink && place === PURCHASE);
}
