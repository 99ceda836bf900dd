/** The slow way: cash counted month by month, as the method's text says, with no closed form and no shortcut. */
import type { CapitalAssumptions } from "../../../src/chain/capital/assumptions.ts";
import { DELAY_AT, DRAW_WIDTH, OVERRUN_AT, PRICE_AT, standardDraws } from "../../../src/chain/capital/draws.ts";
import type { Plan } from "../../../src/chain/capital/plan.ts";

/** The lowest of the opening cash and every month's end; `factors` multiply the margin in each month of operation. */
export function troughByMonth({ cash, burn, capex, months, margin }: Plan, delay: number, overrun: number, factors: readonly number[]): number {
  const build = months + delay;
  let [now, lowest] = [cash, cash];
  for (let paid = 0; paid < build; paid++) {
    const part = Math.min(1, build - paid); // the last month of the build may be a part of one
    now -= part * (burn + (capex * (1 + overrun)) / build);
    lowest = Math.min(lowest, now);
  }
  for (const factor of factors) {
    now += margin * factor - burn;
    lowest = Math.min(lowest, now);
  }
  return lowest;
}

/** One draw of SURVIVAL, written again from the method: its own lognormal and its own price recursion. */
export function drawnTrough(plan: Plan, { overrun, delayMean, delayDeviation, volatility, halfLife }: CapitalAssumptions, draw: number): number {
  const normal = standardDraws().normal.subarray(draw * DRAW_WIDTH, (draw + 1) * DRAW_WIDTH);
  // ln(1 + overrun) is normal with its 90th percentile 1.2815515655446004 deviations above the middle of its 10th and 90th
  const middle = Math.log((1 + overrun.low) * (1 + overrun.high)) / 2;
  const deviation = (Math.log(1 + overrun.high) - middle) / 1.2815515655446004;
  const drawnOverrun = Math.exp(middle + deviation * normal[OVERRUN_AT]!) - 1;
  const delay = Math.max(0, delayMean + delayDeviation * normal[DELAY_AT]!);
  // Half of a price shock is left after the half-life; the variance of the path is summed month by month
  const keep = 0.5 ** (1 / halfLife);
  const stationary = ((volatility / Math.sqrt(12)) ** 2 * halfLife) / (2 * Math.LN2);
  const monthly = stationary * (1 - keep * keep);
  let [logPrice, variance] = [0, 0];
  const factors = Array.from(normal.subarray(PRICE_AT), (shock) => {
    logPrice = keep * logPrice + Math.sqrt(monthly) * shock;
    variance = keep * keep * variance + monthly;
    return Math.exp(logPrice - variance / 2);
  });
  return troughByMonth(plan, delay, drawnOverrun, factors);
}
