/**
 * Cells → evidence: the rows of the table, read once into columns of numbers, so that a million rows cost little more than looking at them.
 * Code that is not in a loop over all rows reads one row through `row.ts`. Source of the rules: method, sections 2 to 5.
 */
import { isBlank, isError, keyOf, textOf, type Cell, type Cells } from "../cells/cell.ts";
import { Names, UNKNOWN } from "../cells/names/word-index.ts";
import { COLUMNS, findColumns, type Column, type Columns } from "../model/columns.ts";
import { DEFAULT_MODEL, type Model } from "../model/model.ts";
import { isEmptyRow, type RowProblem } from "./row-readers.ts";
import { readRows } from "./read-rows.ts";

/** Not a row of evidence: blank, unreadable, without a company, or of a company that was not asked for. */
export const NO_COMPANY = -1;
/** A blank cell of a column of keys. */
export const NO_KEY = -1;

/** The evidence table, row by row. Index 0 is the header row in every column, so a row number is its place in the cells. */
export interface Evidence {
  readonly cells: Cells;
  readonly columns: Columns;
  readonly model: Model;
  /** Companies in order of appearance, first spelling. */
  readonly companies: readonly string[];
  /** Place in `companies`, or `NO_COMPANY`. */
  readonly company: Int32Array;
  /** Place in `stagesOf(model)`. */
  readonly stage: Uint16Array;
  /** The stage of Capital rows; -1 where the model has none. */
  readonly capitalStage: number;
  /** As graded: level 0–7, `IDLED`, `STALLED` or `CANCELLED`. */
  readonly status: Uint8Array;
  /** The level after *Scale*: kilograms are not an industry. */
  readonly level: Uint8Array;
  /** Place in `ROUTES`, on Capital rows in `INSTRUMENTS`; one past them where a Capital row gives none. */
  readonly route: Uint8Array;
  /** Place in `DEALS`, one past them where blank. */
  readonly deal: Uint8Array;
  /** Place in `ASSERTERS`, one past them where blank or not known. */
  readonly asserter: Uint8Array;
  /** 0–1; NaN where blank. */
  readonly ownership: Float64Array;
  /** 0–1: how much of the capability is theirs, by the row alone. */
  readonly control: Float64Array;
  /** Reliability of who asserts it, 0–1. */
  readonly reliability: Float64Array;
  /** 1 where Source is filled or Link is an http or https address. */
  readonly sourced: Uint8Array;
  /** 1 where a deal has yet to close. */
  readonly pending: Uint8Array;
  /** Rows that speak of an end: Idled, Stalled, Cancelled, or Deal = Terminated. */
  readonly setbacks: readonly number[];
  /** A number of 0 or more; 0 where blank. */
  readonly quantity: Float64Array;
  /** What kind of quantity: place in `QUANTITY_BASES`, one past them where blank. */
  readonly basis: Uint8Array;
  /** Serial number of the day, NaN when undated; so `due` and `recorded`. */
  readonly date: Float64Array;
  readonly due: Float64Array;
  readonly recorded: Float64Array;
  /** Level of the status promised; `NO_PROMISED` where blank. */
  readonly promised: Uint8Array;
  /** The first unreadable row of each company that has one. */
  readonly problems: ReadonlyMap<number, RowProblem>;
  /** Whether the rows of all companies were asked for, and could be read. */
  readonly isComplete: boolean;
  /** Rows with facts and no company: they belong to nobody. */
  readonly unnamed: readonly number[];
  /** The place of a company by name or alias, or `UNKNOWN`. */
  find(name: Cell): number;
  /** A number for each row's text in a column: equal texts have equal numbers, a blank is `NO_KEY`. Made when first asked for. */
  keys(column: Column): Int32Array;
}

/**
 * Reads the table; with `only`, nothing but the rows of the companies named there.
 * Error: #VALUE! when the header row cannot be used.
 */
export function readEvidence(cells: Cells, model: Model = DEFAULT_MODEL, only?: readonly Cell[]): Evidence {
  const columns = findColumns(cells, model);
  const { names, company, unnamed } = readCompanies(cells, columns, model);
  const asked = only && askedFor(only, names);
  const read = readRows(cells, columns, model, company, asked);
  const keys = new Map<Column, Int32Array>();
  return {
    cells,
    columns,
    model,
    companies: names.list,
    company,
    unnamed,
    ...read,
    isComplete: asked === undefined && read.problems.size === 0,
    find: (name) => names.find(name),
    keys: (column) => {
      const known = keys.get(column) ?? keysIn(cells, columns, model, company, column);
      keys.set(column, known);
      return known;
    },
  };
}

function readCompanies(cells: Cells, columns: Columns, model: Model): { names: Names; company: Int32Array; unnamed: number[] } {
  const names = new Names(model.aliases);
  const company = new Int32Array(cells.length).fill(NO_COMPANY);
  const unnamed: number[] = [];
  for (let row = 1; row < cells.length; row++) {
    const values = cells[row]!;
    const cell: Cell = values[columns.Company];
    const place = isError(cell) ? UNKNOWN : names.place(cell);
    if (place >= 0) company[row] = place;
    else if (!isEmptyRow(values, columns)) unnamed.push(row);
  }
  return { names, company, unnamed };
}

/** For each company 1 where it is asked for. */
function askedFor(only: readonly Cell[], names: Names): Uint8Array {
  const asked = new Uint8Array(names.list.length);
  for (const name of only) {
    const place = names.find(name);
    if (place !== UNKNOWN) asked[place] = 1;
  }
  return asked;
}

function keysIn(cells: Cells, columns: Columns, { defaults }: Model, company: Int32Array, column: Column): Int32Array {
  const keys = new Int32Array(cells.length).fill(NO_KEY);
  const place = columns[column];
  if (place < 0 && !defaults.has(column)) return keys;
  const names = new Names();
  for (let row = 1; row < cells.length; row++) {
    if (company[row] !== NO_COMPANY) keys[row] = Math.max(NO_KEY, names.place(place < 0 ? defaults.get(column) : cells[row]![place]));
  }
  return keys;
}

/** A row's cell in a column, or the model's default where the table has no such column. */
export function cellAt({ cells, columns, model }: Evidence, row: number, column: Column): Cell {
  return columns[column] < 0 ? (model.defaults.get(column) ?? null) : cells[row]?.[columns[column]];
}

/** The text of a row's cell in a column; "" where it is blank or the table has no such column. */
export function textAt(evidence: Evidence, row: number, column: Column): string {
  return textOf(cellAt(evidence, row, column));
}

/** The key of a row's text in a column, by which texts are compared; "" where blank. */
export function keyAt(evidence: Evidence, row: number, column: Column): string {
  return keyOf(cellAt(evidence, row, column));
}

/** The columns of the evidence table that the table handed over has. */
export function presentColumns(columns: Columns): Column[] {
  return COLUMNS.filter((column) => columns[column] >= 0);
}

/** Whether a row's cell in a column is blank. */
export function isBlankAt(evidence: Evidence, row: number, column: Column): boolean {
  return isBlank(cellAt(evidence, row, column));
}
