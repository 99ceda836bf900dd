/**
 * Cells → evidence: the rows of the table, read once into columns of numbers, so that a million rows cost little more than looking at them.
 * Source of the rule: method, sections 2 to 4.
 */
import { isBlank, isBlankRow, textOf, type Cell, type Cells } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { serialOf } from "../cells/excel-date.ts";
import { ownershipOf } from "../cells/ownership.ts";
import { Names, UNKNOWN, wordReader } from "../cells/word-index.ts";
import { findColumns, type Column, type Columns } from "../model/columns.ts";
import { DEFAULT_MODEL, type Model } from "../model/model.ts";
import { CANCELLED, DEALS, QUANTITY_BASES, ROUTES, STALLED } from "../model/vocabulary.ts";
import { controlReader } from "./control.ts";
import { problemsOf, quantityOf, rowReaders, type RowProblem } from "./row-readers.ts";

/** Not a row of evidence: blank, unreadable, or of a company that was not asked for. */
export const NO_COMPANY = -1;

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
  readonly stage: Uint8Array | Uint16Array;
  /** Level 0–7, `STALLED` or `CANCELLED`. */
  readonly status: Uint8Array;
  /** 0–1: how much of the capability is theirs. */
  readonly control: Float64Array;
  /** Reliability of who asserts it, 0–1. */
  readonly reliability: Float64Array;
  /** 1 where Source or Link is filled. */
  readonly sourced: Uint8Array;
  /** 1 where a deal has yet to close. */
  readonly pending: Uint8Array;
  /** Rows that speak of an end: Stalled, Cancelled, or Deal = Terminated. */
  readonly setbacks: readonly number[];
  /** What kind of quantity: place in `QUANTITY_BASES`, one past them where blank. */
  readonly basis: Uint8Array;
  /** Serial number of the day, NaN when undated. */
  readonly date: Float64Array;
  /** The first unreadable row of each company that has one. */
  readonly problems: ReadonlyMap<number, RowProblem>;
  /** The place of a company by name, or `UNKNOWN`. */
  find(name: Cell): number;
}

/**
 * Reads the table; with `only`, nothing but the rows of the companies named there.
 * Errors: #VALUE! when the header row cannot be used, or a row has no Company.
 */
export function readEvidence(cells: Cells, model: Model = DEFAULT_MODEL, only?: readonly Cell[]): Evidence {
  const columns = findColumns(cells, model.columns);
  const count = cells.length;
  const { names, company } = readCompanies(cells, columns.Company);
  const asked = only && askedFor(only, names);

  const readers = rowReaders(model);
  const controlOf = controlReader(model);
  const reliabilityOf = reliabilityReader(model);
  const stage = new Uint16Array(count);
  const status = new Uint8Array(count);
  const control = new Float64Array(count);
  const reliability = new Float64Array(count);
  const sourced = new Uint8Array(count);
  const pending = new Uint8Array(count);
  const basis = new Uint8Array(count);
  const date = new Float64Array(count).fill(NaN);
  const setbacks: number[] = [];
  const problems = new Map<number, RowProblem>();

  for (let row = 1; row < count; row++) {
    const owner = company[row]!;
    if (owner === NO_COMPANY) continue;
    if (asked && !asked[owner]) {
      company[row] = NO_COMPANY;
      continue;
    }
    const values = cells[row]!;
    const at = (place: number): Cell => (place < 0 ? null : values[place]);
    const itsStage = readers.stage(at(columns.Stage));
    const itsStatus = readers.status(at(columns.Status));
    const capital = itsStage === readers.capitalStage;
    const route = isBlank(at(columns.Route)) ? BUILT : (capital ? readers.instrument : readers.route)(at(columns.Route));
    const deal = isBlank(at(columns.Deal)) ? NO_DEAL : readers.deal(at(columns.Deal));
    const theirs = controlOf(capital ? BUILT : route, itsStage, at(columns.Ownership));
    const quantity = isBlank(at(columns.Quantity)) ? 0 : quantityOf(at(columns.Quantity));
    const day = isBlank(at(columns.Date)) ? 0 : serialOf(at(columns.Date));
    const itsBasis = isBlank(at(columns.Basis)) ? NO_BASIS : readers.basis(at(columns.Basis));
    if (
      itsStage === UNKNOWN ||
      itsStatus === UNKNOWN ||
      route === UNKNOWN ||
      deal === UNKNOWN ||
      itsBasis === UNKNOWN ||
      Number.isNaN(theirs) ||
      Number.isNaN(quantity) ||
      Number.isNaN(day) ||
      Number.isNaN(ownershipUnlessBlank(at(columns.Ownership)))
    ) {
      if (!problems.has(owner)) problems.set(owner, { row, column: problemsOf(values, columns, readers)[0]! });
      company[row] = NO_COMPANY;
      continue;
    }
    stage[row] = itsStage;
    status[row] = itsStatus;
    control[row] = theirs;
    reliability[row] = reliabilityOf(at(columns["Asserted by"]));
    sourced[row] = isBlank(at(columns.Source)) && isBlank(at(columns.Link)) ? 0 : 1;
    const unclosed = !capital && NEEDS_CLOSING[route]! && deal !== CLOSED;
    pending[row] = deal === PENDING || unclosed ? 1 : 0;
    basis[row] = itsBasis;
    if (day > 0) date[row] = day;
    if (itsStatus === STALLED || itsStatus === CANCELLED || deal === TERMINATED) setbacks.push(row);
  }
  return {
    cells,
    columns,
    model,
    companies: names.list,
    company,
    stage,
    status,
    control,
    reliability,
    sourced,
    pending,
    setbacks,
    basis,
    date,
    problems,
    find: (name) => names.find(name),
  };
}

const BUILT = ROUTES.indexOf("Built");
const CLOSED = DEALS.indexOf("Closed");
const PENDING = DEALS.indexOf("Pending");
const TERMINATED = DEALS.indexOf("Terminated");
/** A blank Deal: one past the words. */
const NO_DEAL = DEALS.length;
/** A blank Basis, likewise. */
const NO_BASIS = QUANTITY_BASES.length;

const ownershipUnlessBlank = (cell: Cell): number => (isBlank(cell) ? 1 : ownershipOf(cell));

/** Acquired, Joint venture and Stake count as proof only when the deal is closed. */
const NEEDS_CLOSING = ROUTES.map((route) => route === "Acquired" || route === "Joint venture" || route === "Stake");

function readCompanies(cells: Cells, place: number): { names: Names; company: Int32Array } {
  const names = new Names();
  const company = new Int32Array(cells.length).fill(NO_COMPANY);
  for (let row = 1; row < cells.length; row++) {
    const values = cells[row]!;
    const cell: Cell = values[place];
    if (!isBlank(cell)) company[row] = names.place(cell);
    else if (!isBlankRow(values)) {
      throw badInput(`Row ${row + 1} of the evidence has no Company. Name the company, or clear the whole row.`);
    }
  }
  return { names, company };
}

function askedFor(only: readonly Cell[], names: Names): Uint8Array {
  const asked = new Uint8Array(names.list.length);
  for (const name of only) {
    const place = names.find(name);
    if (place !== UNKNOWN) asked[place] = 1;
  }
  return asked;
}

function reliabilityReader(model: Model): (cell: Cell) => number {
  if (model.reliability.size === 0) return () => 1;
  const known = [...model.reliability.keys()];
  const place = wordReader(known);
  const shares = [...model.reliability.values()];
  return (cell) => (isBlank(cell) ? 1 : (shares[place(cell)] ?? 1));
}

/** The text of a row's cell in a column; "" where it is blank or the table has no such column. */
export function textAt(evidence: Evidence, row: number, column: Column): string {
  return textOf(cellAt(evidence, row, column));
}

export function cellAt({ cells, columns }: Evidence, row: number, column: Column): Cell {
  return columns[column] < 0 ? null : cells[row]?.[columns[column]];
}

