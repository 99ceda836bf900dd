/** The one loop over all rows: cells → numbers. Source of the rules: method, sections 2 to 5. */
import { isBlank, isError, type Cell, type Cells } from "../cells/cell.ts";
import { ownershipOf } from "../cells/ownership.ts";
import { BLANK, UNKNOWN } from "../cells/word-index.ts";
import { webAddress } from "../cells/web-address.ts";
import type { Column, Columns } from "../model/columns.ts";
import type { Model } from "../model/model.ts";
import { ASSERTERS, BUILT, CANCELLED, CLOSED, DEALS, IDLED, INSTRUMENTS, NEEDS_CLOSING, PENDING, PURCHASE, QUANTITY_BASES, STALLED, TERMINATED } from "../model/vocabulary.ts";
import { controlReader } from "./control.ts";
import type { Evidence } from "./evidence.ts";
import { problemsOf, quantityOf, rowReaders, type RowProblem } from "./row-readers.ts";
import { scaleReader } from "./scale.ts";

/** A blank Deal, Basis, asserter or instrument: one past the words. */
export const NO_DEAL = DEALS.length;
export const NO_BASIS = QUANTITY_BASES.length;
export const NO_ASSERTER = ASSERTERS.length;
export const NO_INSTRUMENT = INSTRUMENTS.length;
export const NO_PROMISED = 255;

type Read = Pick<
  Evidence,
  | "stage" | "capitalStage" | "status" | "level" | "route" | "deal" | "asserter" | "ownership" | "control" | "reliability" | "sourced" | "pending"
  | "setbacks" | "quantity" | "basis" | "date" | "due" | "recorded" | "promised" | "problems"
>; // prettier-ignore

/** The columns whose cells are not read here, and may be errors all the same; an error in any other column is no word, number or day. */
const UNCHECKED: readonly Column[] = ["Ticker", "Through", "Product", "Unit", "Site", "Country", "Buyer", "Source", "Link", "Page", "Quote", "Archive", "Note"];

/** Reads the rows of the companies asked for, and takes the company from every other row and from rows that cannot be read. */
export function readRows(cells: Cells, columns: Columns, model: Model, company: Int32Array, asked: Uint8Array | undefined): Read {
  const count = cells.length;
  const readers = rowReaders(model);
  const controlOf = controlReader(model);
  const levelOf = scaleReader(model, readers);
  const reliabilities = [...ASSERTERS.map((_, place) => [...model.reliability.values()][place] ?? 1), 1];
  const unchecked = UNCHECKED.map((column) => columns[column]).filter((place) => place >= 0);
  const { Stage, Status, Route, Ownership, Deal, Quantity, Unit, Basis, Date: Dated, Due, Recorded, Promised, "Asserted by": Asserted, Source, Link } = columns;
  const { defaults } = model;
  const [defaultStage, defaultStatus, defaultAsserter] = [defaults.get("Stage"), defaults.get("Status"), defaults.get("Asserted by")];
  const [defaultRoute, defaultInstrument] = [readers.route(defaults.get("Route")), readers.instrument(defaults.get("Route"))];

  const stage = new Uint16Array(count);
  const status = new Uint8Array(count);
  const level = new Uint8Array(count);
  const route = new Uint8Array(count);
  const deal = new Uint8Array(count).fill(NO_DEAL);
  const asserter = new Uint8Array(count).fill(NO_ASSERTER);
  const ownership = new Float64Array(count).fill(NaN);
  const control = new Float64Array(count);
  const reliability = new Float64Array(count).fill(1);
  const sourced = new Uint8Array(count);
  const pending = new Uint8Array(count);
  const quantity = new Float64Array(count);
  const basis = new Uint8Array(count).fill(NO_BASIS);
  const date = new Float64Array(count).fill(NaN);
  const due = Due < 0 ? date.slice() : new Float64Array(count).fill(NaN);
  const recorded = Recorded < 0 ? due : new Float64Array(count).fill(NaN);
  const promised = new Uint8Array(count).fill(NO_PROMISED);
  const setbacks: number[] = [];
  const problems = new Map<number, RowProblem>();

  for (let row = 1; row < count; row++) {
    const owner = company[row]!;
    if (owner < 0) continue;
    if (asked && !asked[owner]) {
      company[row] = UNKNOWN;
      continue;
    }
    const values = cells[row]!;
    if (!readRow(row, values)) {
      if (!problems.has(owner)) problems.set(owner, { row, column: problemsOf(values, columns, readers, model)[0]! });
      company[row] = UNKNOWN;
    }
  }
  return { stage, capitalStage: readers.capitalStage, status, level, route, deal, asserter, ownership, control, reliability, sourced, pending, setbacks, quantity, basis, date, due, recorded, promised, problems };

  /** Whether the row could be read. */
  function readRow(row: number, values: readonly Cell[]): boolean {
    for (let at = 0; at < unchecked.length; at++) if (isError(values[unchecked[at]!])) return false;
    const itsStage = readers.stage(Stage < 0 ? defaultStage : values[Stage]);
    const itsStatus = readers.status(Status < 0 ? defaultStatus : values[Status]);
    if (itsStage < 0 || itsStatus < 0) return false;
    const capital = itsStage === readers.capitalStage;
    const itsRoute = routeOf(values, capital);
    if (itsRoute === UNKNOWN || (itsRoute === PURCHASE && itsStage === readers.lastLink)) return false;
    const itsDeal = Deal < 0 ? BLANK : readers.deal(values[Deal]);
    const itsBasis = Basis < 0 ? BLANK : readers.basis(values[Basis]);
    const itsPromise = Promised < 0 ? BLANK : readers.promised(values[Promised]);
    if (itsDeal === UNKNOWN || itsBasis === UNKNOWN || itsPromise === UNKNOWN) return false;
    if (!readNumbers(row, values)) return false;

    stage[row] = itsStage;
    status[row] = itsStatus;
    route[row] = itsRoute;
    if (itsDeal !== BLANK) deal[row] = itsDeal;
    if (itsBasis !== BLANK) basis[row] = itsBasis;
    if (itsPromise !== BLANK) promised[row] = itsPromise;
    const who = readers.asserter(Asserted < 0 ? defaultAsserter : values[Asserted]);
    if (who === UNKNOWN && Asserted >= 0 && isError(values[Asserted])) return false;
    if (who >= 0) {
      asserter[row] = who;
      reliability[row] = reliabilities[who]!;
    }
    control[row] = controlOf(capital ? BUILT : itsRoute, itsStage, ownership[row]!);
    level[row] = quantity[row] === 0 ? itsStatus : levelOf(itsStage, itsStatus, quantity[row]!, Unit < 0 ? null : values[Unit], itsBasis);
    if ((Source >= 0 && !isBlank(values[Source])) || (Link >= 0 && webAddress(values[Link]) !== "")) sourced[row] = 1;
    const unclosed = !capital && NEEDS_CLOSING[itsRoute]! && itsDeal !== CLOSED;
    if (itsDeal === PENDING || unclosed) pending[row] = 1;
    if (itsStatus === IDLED || itsStatus === STALLED || itsStatus === CANCELLED || itsDeal === TERMINATED) setbacks.push(row);
    return true;
  }

  /** The place of the route, or of the instrument on a Capital row. A default that is no instrument says nothing of Capital rows, and the other way round. */
  function routeOf(values: readonly Cell[], capital: boolean): number {
    if (Route < 0) return capital ? (defaultInstrument >= 0 ? defaultInstrument : NO_INSTRUMENT) : defaultRoute >= 0 ? defaultRoute : BUILT;
    const place = capital ? readers.instrument(values[Route]) : readers.route(values[Route]);
    return place === BLANK ? (capital ? NO_INSTRUMENT : BUILT) : place;
  }

  function readNumbers(row: number, values: readonly Cell[]): boolean {
    if (Ownership >= 0 && !isBlank(values[Ownership])) {
      const share = ownershipOf(values[Ownership]);
      if (Number.isNaN(share)) return false;
      ownership[row] = share;
    }
    if (Quantity >= 0 && !isBlank(values[Quantity])) {
      const amount = quantityOf(values[Quantity]);
      if (Number.isNaN(amount)) return false;
      quantity[row] = amount;
    }
    return readDay(date, Dated, row, values) && readDay(due, Due, row, values) && readDay(recorded, Recorded, row, values);
  }

  function readDay(days: Float64Array, place: number, row: number, values: readonly Cell[]): boolean {
    if (place < 0) return true;
    const day = readers.day(values[place]);
    if (day === undefined) return false;
    days[row] = day;
    return true;
  }
}
