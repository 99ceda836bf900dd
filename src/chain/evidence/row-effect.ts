/**
 * Where each row stands on a date: whether it is proof, only a claim, or no longer counts, because of the as-of date,
 * a setback, a terminated deal or the product filter. Source of the rule: method, section 3 (setbacks) and section 7 (Filter).
 */
import { keyOf } from "../cells/cell.ts";
import { NO_COMPANY, cellAt, textAt, type Evidence } from "./evidence.ts";
import { productsIn } from "../cells/products.ts";
import { CANCELLED, STALLED } from "../model/vocabulary.ts";

/** Counts fully. */
export const LIVE = 0;
/** Counts only as a claim: its asset stalled later. */
export const CLAIM_ONLY = 1;
/** No longer counts: its asset was cancelled, or its deal terminated, later. */
export const ENDED = 2;
/** A setback or a terminated deal: it speaks of other rows and is no claim. */
export const SETBACK = 3;
/** Dated after the as-of date. */
export const LATER = 4;
/** Left out by the Product filter. */
export const FILTERED = 5;
/** Blank, unreadable, or of a company not asked for. */
export const UNREAD = 6;

/** The effects of each row, in the order of the evidence; index 0 is the header row. */
export type RowEffects = Uint8Array;

/** The latest end of an asset by its key: a serial number, or Infinity for an undated setback. */
type Ends = Map<string, number>;

/** The effects of every row on a date; with no date, of the whole table. */
export function effectsOn(evidence: Evidence, asOf: number | null): RowEffects {
  const { company, date, setbacks, model } = evidence;
  const effects: RowEffects = new Uint8Array(company.length).fill(UNREAD);
  const names = productReader(evidence);
  for (let row = 1; row < company.length; row++) {
    if (company[row] === NO_COMPANY) continue;
    if (asOf !== null && date[row]! > asOf) effects[row] = LATER;
    else if (model.product !== undefined && !names(row)) effects[row] = FILTERED;
    else effects[row] = LIVE;
  }
  const speaking = setbacks.filter((row) => effects[row] === LIVE || (effects[row] === FILTERED && textAt(evidence, row, "Product") === ""));
  for (const row of setbacks) if (effects[row] !== LATER && company[row] !== NO_COMPANY) effects[row] = SETBACK;
  if (speaking.length > 0) applySetbacks(evidence, speaking, effects);
  return effects;
}

function applySetbacks(evidence: Evidence, speaking: readonly number[], effects: RowEffects): void {
  const stalled: Ends = new Map();
  const ended: Ends = new Map();
  const touched = new Set<string>();
  for (const row of speaking) {
    touched.add(assetOf(evidence, row));
    const through = keyOf(cellAt(evidence, row, "Through"));
    const place = [keyOf(cellAt(evidence, row, "Site")), through] as const;
    const status = evidence.status[row];
    if (status === STALLED) note(stalled, evidence, row, ...place);
    if (status === CANCELLED) note(ended, evidence, row, ...place);
    // A terminated deal ends what came through it, at whatever site.
    if (isTerminated(evidence, row)) note(ended, evidence, row, "", through);
  }
  for (let row = 1; row < effects.length; row++) {
    if (effects[row] !== LIVE || !touched.has(assetOf(evidence, row))) continue;
    if (isAfter(ended, evidence, row)) effects[row] = ENDED;
    else if (isAfter(stalled, evidence, row)) effects[row] = CLAIM_ONLY;
  }
}

export function isTerminated(evidence: Evidence, row: number): boolean {
  return keyOf(cellAt(evidence, row, "Deal")) === "terminated";
}

const assetOf = ({ company, stage }: Evidence, row: number): string => `${company[row]}|${stage[row]}`;

/** A blank Site or Through in a setback stands for every site, and everything that it goes through. */
const keyFor = (evidence: Evidence, row: number, site: string, through: string): string =>
  JSON.stringify([assetOf(evidence, row), site, through]);

function note(ends: Ends, evidence: Evidence, row: number, site: string, through: string): void {
  const key = keyFor(evidence, row, site, through);
  const day = evidence.date[row]!;
  const end = Number.isNaN(day) ? Infinity : day;
  ends.set(key, Math.max(end, ends.get(key) ?? -Infinity));
}

/** Whether one of the setbacks that speak of the row's asset is dated on or after the row; an undated row is before every setback. */
function isAfter(ends: Ends, evidence: Evidence, row: number): boolean {
  if (ends.size === 0) return false;
  const day = evidence.date[row]!;
  const sites = new Set(["", keyOf(cellAt(evidence, row, "Site"))]);
  const throughs = new Set(["", keyOf(cellAt(evidence, row, "Through"))]);
  for (const site of sites) {
    for (const through of throughs) {
      const end = ends.get(keyFor(evidence, row, site, through));
      if (end !== undefined && (Number.isNaN(day) || day <= end)) return true;
    }
  }
  return false;
}

/** Whether a row's Product list names the product of the filter. */
function productReader(evidence: Evidence): (row: number) => boolean {
  const product = keyOf(evidence.model.product);
  const seen = new Map<unknown, boolean>();
  return (row) => {
    const cell = cellAt(evidence, row, "Product");
    let named = seen.get(cell);
    if (named === undefined) {
      named = productsIn(cell).some((one) => keyOf(one) === product);
      seen.set(cell, named);
    }
    return named;
  };
}
