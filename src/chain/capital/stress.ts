/** Troughs over a grid of delays and overruns. Source of the rule: method, section 9. */
import type { Plan } from "./plan.ts";
import { trough } from "./trough.ts";

/** Half-yearly steps: 6 months is the mean of the drawn delays (`assumptions.ts`), 24 is two deviations above it. */
export const DEFAULT_DELAYS: readonly number[] = [0, 6, 12, 18, 24];
/** On estimate; the 90th percentiles of AACE classes 3, 4 and 5; and twice the estimate. */
export const DEFAULT_OVERRUNS: readonly number[] = [0, 0.2, 0.35, 0.65, 1];

/** Rows: delays; columns: overruns; each cell the trough of its pair. */
export function stress(plan: Plan, delays: readonly number[], overruns: readonly number[], price: number): number[][] {
  return delays.map((delay) => overruns.map((overrun) => trough(plan, { delay, overrun, price })));
}
