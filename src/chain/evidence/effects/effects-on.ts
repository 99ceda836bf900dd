/**
 * What each row counts for on a date: the as-of date, the product filter, setbacks and age decide whether it is proof, only a claim, or
 * neither; setbacks also lower its level, and a later share of the same entity sets its control.
 * Source of the rules: method, sections 3 (setbacks), 4 (shares change), 5 (age) and 7 (Filter).
 */
import { keyOf } from "../../cells/cell.ts";
import { productsIn } from "../../cells/products.ts";
import { PILOT, QUALIFIED } from "../../model/vocabulary.ts";
import { cellAt, isBlankAt, NO_COMPANY, type Evidence } from "../evidence.ts";
import { referenceDate } from "../reference-date.ts";
import { EXPIRED, FILTERED, LATER, LIVE, SETBACK, UNREAD, type RowEffects } from "./row-effect.ts";
import { applySetbacks } from "./setback-reach.ts";
import { controlBySharesOn } from "./shares.ts";

export interface On {
  /** Ages are counted back from this day; by default the as-of date, else the newest Date in the table. */
  readonly reference?: number;
  /** Whether rows recorded after the as-of date are left out too. */
  readonly withoutHindsight?: boolean;
}

/** The effects of every row on a date; with null, of the whole table. */
export function effectsOn(evidence: Evidence, asOf: number | null, { reference = referenceDate(evidence, asOf), withoutHindsight = false }: On = {}): RowEffects {
  const effect = knownOn(evidence, asOf, withoutHindsight);
  const control = controlBySharesOn(evidence, effect);
  const speaking = speakingSetbacks(evidence, effect);
  for (const row of speaking) effect[row] = SETBACK;
  const level = speaking.length > 0 ? applySetbacks(evidence, speaking, effect) : evidence.level;
  applyAge(evidence, reference, effect);
  return { asOf, reference, effect, level, control };
}

/** Which rows are known on a date and let through by the product filter, before any setback speaks: `LIVE`, `LATER`, `FILTERED` or `UNREAD`. */
export function knownOn(evidence: Evidence, asOf: number | null, withoutHindsight = false): Uint8Array {
  const { company, date, recorded, model } = evidence;
  const effect = new Uint8Array(company.length).fill(UNREAD);
  const names = productReader(evidence);
  for (let row = 1; row < company.length; row++) {
    if (company[row] === NO_COMPANY) continue;
    if (asOf !== null && (date[row]! > asOf || (withoutHindsight && recorded[row]! > asOf))) effect[row] = LATER;
    else if (model.product !== undefined && !names(row)) effect[row] = FILTERED;
    else effect[row] = LIVE;
  }
  return effect;
}

/** The setbacks that are known on the date; a filter by product keeps those without a Product, which speak of everything. */
export function speakingSetbacks(evidence: Evidence, effect: Uint8Array): number[] {
  return evidence.setbacks.filter((row) => effect[row] === LIVE || (effect[row] === FILTERED && isBlankAt(evidence, row, "Product")));
}

/** What ran four years ago is not proof of today. Below Pilot nothing expires: a resource does not vanish. */
function applyAge({ status, date, model }: Evidence, reference: number, effect: Uint8Array): void {
  const { expiredDays } = model.threshold;
  if (expiredDays === 0 || Number.isNaN(reference)) return;
  const oldest = reference - expiredDays;
  for (let row = 1; row < effect.length; row++) {
    if (date[row]! < oldest && effect[row] === LIVE && status[row]! >= PILOT && status[row]! <= QUALIFIED) effect[row] = EXPIRED;
  }
}

/** The first day on which a row has expired; Infinity for a row that never does. */
export function expiresOn({ status, date, model }: Evidence, row: number): number {
  const { expiredDays } = model.threshold;
  const ages = expiredDays > 0 && status[row]! >= PILOT && status[row]! <= QUALIFIED && !Number.isNaN(date[row]!);
  return ages ? Math.floor(date[row]! + expiredDays) + 1 : Infinity;
}

/** Whether a row's Product list names the product of the filter. */
function productReader(evidence: Evidence): (row: number) => boolean {
  const product = keyOf(evidence.model.product);
  const seen = new Map<unknown, boolean>();
  return (row) => {
    const cell = cellAt(evidence, row, "Product");
    let named = seen.get(cell);
    if (named === undefined) {
      named = productsIn(cell).some((each) => keyOf(each) === product);
      seen.set(cell, named);
    }
    return named;
  };
}
