/** A company's own record of delays, in place of the drawn ones. Source of the rule: method, sections 9 and 16. */

/** Months by which promises fallen due were missed, the smallest first; at least `FEWEST_SLIPS`. */
export type Slips = readonly number[];

/** Fewer promises fallen due are no record. */
export const FEWEST_SLIPS = 5;

/** The record of a company's slips; undefined where there are too few, so that the default delays are drawn. */
export function slipRecord(slips: readonly number[]): Slips | undefined {
  return slips.length < FEWEST_SLIPS ? undefined : [...slips].sort((a, b) => a - b);
}

/** The slip at a share of the record, from 0 to below 1: with a uniform share, one of the slips drawn with replacement. A longer record of delay never gives a shorter one. */
export const quantile = (slips: Slips, share: number): number => slips[Math.floor(share * slips.length)]!;

/** The delays of a stress grid: none, the median slip and the 90th percentile (nearest rank), each once. */
export function slipDelays(slips: Slips): number[] {
  const middle = slips.length / 2;
  const median = Number.isInteger(middle) ? (slips[middle - 1]! + slips[middle]!) / 2 : slips[Math.floor(middle)]!;
  return [...new Set([0, median, slips[Math.ceil(0.9 * slips.length) - 1]!])];
}
