/** The 10,000 draws of SURVIVAL: always the same ones. Source of the rule: method, section 9. */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { OPERATING_MONTHS } from "./plan.ts";
import { normalQuantile } from "./standard-normal.ts";

export const DRAWS = 10_000;
const SEED = 20260705;
/** Places within a draw: the overrun, the delay, then a price shock for each month of operation. */
export const OVERRUN_AT = 0;
export const DELAY_AT = 1;
export const PRICE_AT = 2;
/** Numbers in a draw. Every draw has all of them, used or not, so that no input shifts another draw's numbers. */
export const DRAW_WIDTH = PRICE_AT + OPERATING_MONTHS;

/** Standard normal numbers, `DRAW_WIDTH` for each of `DRAWS` draws, and for each draw the uniform number, above 0 and below 1, behind its delay. */
export interface Draws {
  readonly normal: Float64Array;
  readonly delay: Float64Array;
}

let drawn: Draws | undefined;

/**
 * Made once (2 MB): they depend on no input. The generator is integer-only and the quotient exact, so the uniform numbers are the same on every
 * machine. Beyond ±1.44 the quantile takes a logarithm, whose last bit may differ between makers of browsers; a draw would have to miss 0 by as
 * little to be counted otherwise.
 */
export function standardDraws(): Draws {
  if (drawn) return drawn;
  const normal = new Float64Array(DRAWS * DRAW_WIDTH);
  const delay = new Float64Array(DRAWS);
  const generator = xoroshiro128plus(SEED);
  for (let at = 0; at < normal.length; at++) {
    const uniform = ((generator.next() >>> 0) + 0.5) / 2 ** 32;
    normal[at] = normalQuantile(uniform);
    if (at % DRAW_WIDTH === DELAY_AT) delay[Math.floor(at / DRAW_WIDTH)] = uniform;
  }
  return (drawn = { normal, delay });
}
