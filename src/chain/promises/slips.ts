/** A company's own delays: the slips of its promises that have fallen due. Source of the rule: method, section 16. */
import type { CompanyPromise } from "./promises.ts";
import type { Verdict } from "./verdict.ts";

const FALLEN_DUE: ReadonlySet<Verdict> = new Set(["Kept", "Late", "Overdue"]);
/** Fewer slips than this say nothing of a company. */
export const ENOUGH = 5;

/** The slips in months, shortest first, of the promises known to be kept, late or overdue. */
export function slipsOf(promises: readonly CompanyPromise[]): number[] {
  return promises.flatMap(({ verdict, slip }) => (FALLEN_DUE.has(verdict) ? [slip] : [])).sort((a, b) => a - b);
}

/** The median of the slips; undefined where they are too few. */
export function medianSlip(slips: readonly number[]): number | undefined {
  if (slips.length < ENOUGH) return undefined;
  const middle = (slips[Math.floor((slips.length - 1) / 2)]! + slips[Math.ceil((slips.length - 1) / 2)]!) / 2;
  return Math.round(middle * 100) / 100; // two slips of one decimal each
}
