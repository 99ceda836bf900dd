/**
 * The money behind a company: its Capital rows by currency and instrument. No currency is converted, or added to another.
 * Source of the rule: method, sections 2 to 4 (Capital, setbacks, deals) and "Several companies", Funding.
 */
import { cellAt, isBlankAt, keyAt, type Evidence } from "../evidence/evidence.ts";
import { ENDED, LATER, LIVE, SETBACK, type RowEffects } from "../evidence/effects/row-effect.ts";
import { ABSENT, FUNDED, INSTRUMENTS, type Instrument } from "../model/vocabulary.ts";
import { moneyUnitOf } from "./money-unit.ts";

/** A Capital row with a blank Route. */
export const NOT_STATED = "Not stated";

/** One row's money. */
export interface Sum {
  /** Place in the evidence; the header row is 0. */
  readonly row: number;
  readonly currency: string;
  readonly instrument: Instrument | typeof NOT_STATED;
  readonly millions: number;
  /** Funded or better, sourced, not pending and not stalled; otherwise it is only announced. */
  readonly committed: boolean;
}

/** Why a Capital row is in no sum. */
export const UNCOUNTED = ["no amount", "no money unit", "none found", "ended", "earlier balance", "higher balance"] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

export interface Funding {
  readonly sums: readonly Sum[];
  /** Of each reason in the order of the table. */
  readonly uncounted: readonly (readonly [row: number, why: Uncounted])[];
}

/** Every Capital row of a company that is known by the as-of date: in a sum, or with the reason why not. */
export function fundingOf(evidence: Evidence, effects: RowEffects, company: number): Funding {
  const sums: Sum[] = [];
  const uncounted: [number, Uncounted][] = [];
  for (let row = 1; row < evidence.company.length; row++) {
    if (evidence.company[row] !== company || evidence.stage[row] !== evidence.capitalStage || effects.effect[row]! >= LATER) continue;
    const sum = sumOf(evidence, effects, row);
    if (typeof sum === "string") uncounted.push([row, sum]);
    else sums.push(sum);
  }
  const replaced = replacedBalances(evidence, sums);
  for (const [{ row }, why] of replaced) uncounted.push([row, why]);
  return { sums: sums.filter((sum) => !replaced.has(sum)), uncounted };
}

function sumOf(evidence: Evidence, effects: RowEffects, row: number): Sum | Uncounted {
  const status = evidence.status[row]!;
  if (effects.effect[row] === ENDED || effects.effect[row] === SETBACK) return "ended";
  if (status === ABSENT) return "none found";
  const unit = moneyUnitOf(cellAt(evidence, row, "Unit"));
  if (isBlankAt(evidence, row, "Quantity")) return "no amount";
  if (!unit) return "no money unit";
  return {
    row,
    currency: unit.currency,
    instrument: INSTRUMENTS[evidence.route[row]!] ?? NOT_STATED,
    millions: evidence.quantity[row]! * unit.millions,
    committed: status >= FUNDED && effects.effect[row] === LIVE && evidence.sourced[row] === 1 && evidence.pending[row] === 0,
  };
}

/** Cash is a balance and not a flow: of the same currency, Site and Through only the latest counts, and of two of one day the lower, then the first. */
function replacedBalances(evidence: Evidence, sums: readonly Sum[]): Map<Sum, Uncounted> {
  const day = ({ row }: Sum) => (Number.isNaN(evidence.date[row]!) ? -Infinity : evidence.date[row]!);
  const account = ({ row, currency, committed }: Sum) =>
    JSON.stringify([currency, committed, keyAt(evidence, row, "Site"), keyAt(evidence, row, "Through")]);
  const cash = sums.filter(isCash);
  const counted = new Map<string, Sum>();
  for (const sum of cash) {
    const known = counted.get(account(sum));
    if (!known || day(sum) > day(known) || (day(sum) === day(known) && sum.millions < known.millions)) counted.set(account(sum), sum);
  }
  return new Map(
    cash.flatMap((sum) => {
      const kept = counted.get(account(sum))!;
      if (kept === sum) return [];
      return [[sum, day(sum) < day(kept) ? "earlier balance" : "higher balance"] as const];
    }),
  );
}

export const isCash = ({ instrument }: Sum): boolean => instrument === "Cash";
