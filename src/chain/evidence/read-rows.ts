/** The one loop over all rows: cells → numbers. Source of the rules: method, sections 2 to 5. */
import { isBlank, isError, type Cells } from "../cells/cell.ts";
import { ownershipOf } from "../cells/ownership.ts";
import { BLANK, UNKNOWN } from "../cells/names/word-index.ts";
import { webAddress } from "../cells/web-address.ts";
import type { Column, Columns } from "../model/columns.ts";
import type { Model } from "../model/model.ts";
import { ASSERTERS, BUILT, CLOSED, DEALS, IDLED, INSTRUMENTS, NEEDS_CLOSING, PENDING, PURCHASE, QUANTITY_BASES, TERMINATED } from "../model/vocabulary.ts";
import { Control } from "./effects/control.ts";
import type { Evidence } from "./evidence.ts";
import { problemsOf, quantityOf, rowReaders, type RowProblem } from "./row-readers.ts";
import { Scale } from "./effects/scale.ts";

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
>;

/** The columns whose cells are not read here, and may be errors all the same; an error in any other column is not a word, number or day. */
const UNCHECKED: readonly Column[] = ["Ticker", "Through", "Product", "Unit", "Site", "Country", "Buyer", "Source", "Link", "Page", "Quote", "Archive", "Note"];

/** Reads the rows of the companies asked for, and takes the company from every other row and from rows that cannot be read. */
export function readRows(cells: Cells, columns: Columns, model: Model, company: Int32Array, asked: Uint8Array | undefined): Read {
  const count = cells.length;
  const readers = rowReaders(model);
  const { capitalStage, lastLink } = readers;
  const rule = new Control(model);
  const scale = new Scale(model);
  const shares = [...model.reliability.values()];
  const reliabilities = ASSERTERS.map((_, place) => shares[place] ?? 1);
  const unchecked = UNCHECKED.map((column) => columns[column]).filter((place) => place >= 0);
  const { Stage, Status, Route, Ownership, Deal, Quantity, Unit, Basis, Date: Dated, Due, Recorded, Promised, "Asserted by": Asserted, Source, Link } = columns;
  const { defaults } = model;
  const [defaultStage, defaultStatus, defaultAsserter] = [defaults.get("Stage"), defaults.get("Status"), defaults.get("Asserted by")];
  const orElse = (place: number, other: number): number => (place >= 0 ? place : other);
  const [defaultRoute, defaultInstrument] = [orElse(readers.route.place(defaults.get("Route")), BUILT), orElse(readers.instrument.place(defaults.get("Route")), NO_INSTRUMENT)];

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
  const none = Due < 0 || Recorded < 0 ? new Float64Array(count).fill(NaN) : date;
  const due = Due < 0 ? none : new Float64Array(count).fill(NaN);
  const recorded = Recorded < 0 ? none : new Float64Array(count).fill(NaN);
  const promised = new Uint8Array(count).fill(NO_PROMISED);
  const setbacks: number[] = [];
  const problems = new Map<number, RowProblem>();

  rows: for (let row = 1; row < count; row++) {
    const owner = company[row]!;
    if (owner < 0) continue;
    if (asked && asked[owner] === 0) {
      company[row] = UNKNOWN;
      continue;
    }
    const values = cells[row]!;
    read: {
      for (let at = 0; at < unchecked.length; at++) if (isError(values[unchecked[at]!])) break read;
      const itsStage = readers.stage.place(Stage < 0 ? defaultStage : values[Stage]);
      const itsStatus = readers.status.place(Status < 0 ? defaultStatus : values[Status]);
      if (itsStage < 0 || itsStatus < 0) break read;
      const capital = itsStage === capitalStage;
      const known = Route < 0 ? BLANK : capital ? readers.instrument.place(values[Route]) : readers.route.place(values[Route]);
      if (known === UNKNOWN || (known === PURCHASE && itsStage === lastLink)) break read;
      const blankRoute = Route < 0 ? (capital ? defaultInstrument : defaultRoute) : capital ? NO_INSTRUMENT : BUILT;
      const itsRoute = known === BLANK ? blankRoute : known;
      const itsDeal = Deal < 0 ? BLANK : readers.deal.place(values[Deal]);
      const itsBasis = Basis < 0 ? BLANK : readers.basis.place(values[Basis]);
      const itsPromise = Promised < 0 ? BLANK : readers.promised.place(values[Promised]);
      if (itsDeal === UNKNOWN || itsBasis === UNKNOWN || itsPromise === UNKNOWN) break read;
      const who = readers.asserter.place(Asserted < 0 ? defaultAsserter : values[Asserted]);
      if (who === UNKNOWN && Asserted >= 0 && isError(values[Asserted])) break read;
      const share = Ownership < 0 || isBlank(values[Ownership]) ? NaN : ownershipOf(values[Ownership]);
      if (Number.isNaN(share) && Ownership >= 0 && !isBlank(values[Ownership])) break read;
      const amount = Quantity < 0 || isBlank(values[Quantity]) ? 0 : quantityOf(values[Quantity]);
      const day = Dated < 0 ? NaN : readers.day.read(values[Dated]);
      const dueDay = Due < 0 ? NaN : readers.day.read(values[Due]);
      const recordedDay = Recorded < 0 ? NaN : readers.day.read(values[Recorded]);
      if (Number.isNaN(amount) || day === undefined || dueDay === undefined || recordedDay === undefined) break read;

      stage[row] = itsStage;
      status[row] = itsStatus;
      route[row] = itsRoute;
      if (itsDeal !== BLANK) deal[row] = itsDeal;
      if (itsBasis !== BLANK) basis[row] = itsBasis;
      if (itsPromise !== BLANK) promised[row] = itsPromise;
      if (who >= 0) {
        asserter[row] = who;
        reliability[row] = reliabilities[who]!;
      }
      ownership[row] = share;
      control[row] = rule.of(capital ? BUILT : itsRoute, itsStage, share);
      quantity[row] = amount;
      level[row] = amount === 0 ? itsStatus : scale.level(itsStage, itsStatus, amount, Unit < 0 ? null : values[Unit], itsBasis);
      date[row] = day;
      if (Due >= 0) due[row] = dueDay;
      if (Recorded >= 0) recorded[row] = recordedDay;
      if ((Source >= 0 && !isBlank(values[Source])) || (Link >= 0 && webAddress(values[Link]) !== "")) sourced[row] = 1;
      if (itsDeal === PENDING || (!capital && itsDeal !== CLOSED && NEEDS_CLOSING[itsRoute])) pending[row] = 1;
      if (itsStatus >= IDLED || itsDeal === TERMINATED) setbacks.push(row);
      continue rows;
    }
    if (!problems.has(owner)) problems.set(owner, { row, column: problemsOf(values, columns, readers, model)[0]! });
    company[row] = UNKNOWN;
  }
  return { stage, capitalStage, status, level, route, deal, asserter, ownership, control, reliability, sourced, pending, setbacks, quantity, basis, date, due, recorded, promised, problems };
}
