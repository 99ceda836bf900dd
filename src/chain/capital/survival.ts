/** The probability that the money lasts. Source of the rule: method, section 9; AACE 18R-97 for the estimate classes. */
import type { CapitalAssumptions } from "./assumptions.ts";
import { DELAY_AT, DRAW_WIDTH, DRAWS, OVERRUN_AT, PRICE_AT, standardDraws } from "./draws.ts";
import { cashAfterBuild, OPERATING_MONTHS, type Plan } from "./plan.ts";
import { priceSteps, type PriceSteps } from "./price-path.ts";
import { slipAt, type Slips } from "./slips.ts";

/** The standard normal's 90th percentile; its 10th is the negative. */
const NINETIETH = 1.2815515655446004;

/**
 * Survival, 0 to 1: the share of draws whose trough is 0 or more. In each draw 1 + overrun is lognormal with its 10th and 90th percentiles at the class's
 * bounds, the delay is max(0, normal) or, where given, one of the company's own slips, and the margin follows a price path from the first month of operation.
 * All plans share the same draws, so more cash or margin never lowers survival, and more burn, capex or months never raises it. Standard error: at most 0.005.
 * Same answer on every machine, but for a draw that misses 0 by a rounding of exp or log.
 */
export function survival(plan: Plan, assumptions: CapitalAssumptions, slips?: Slips): number {
  const { normal: draws, delay: uniform } = standardDraws();
  const overrunOf = overruns(assumptions);
  const steps = priceSteps(assumptions.volatility, assumptions.halfLife);
  let survived = 0;
  for (let start = 0; start < DRAWS * DRAW_WIDTH; start += DRAW_WIDTH) {
    const delay = slips ? slipAt(slips, uniform[start / DRAW_WIDTH]!) : Math.max(0, assumptions.delayMean + assumptions.delayDeviation * draws[start + DELAY_AT]!);
    const built = cashAfterBuild(plan, delay, overrunOf(draws[start + OVERRUN_AT]!));
    if (built >= 0 && outlasts(built, plan, steps, draws, start + PRICE_AT)) survived++;
  }
  return survived / DRAWS;
}

/** The overrun of a standard normal number. */
export function overruns({ overrun: { low, high } }: CapitalAssumptions): (normal: number) => number {
  const [tenth, ninetieth] = [Math.log(1 + low), Math.log(1 + high)];
  const centre = (tenth + ninetieth) / 2;
  const deviation = (ninetieth - tenth) / 2 / NINETIETH;
  return (normal) => Math.exp(centre + deviation * normal) - 1;
}

/** Whether cash stays at 0 or more in every month of operation of a draw. */
function outlasts(built: number, { margin, burn }: Plan, { keep, shock, correction }: PriceSteps, draws: Float64Array, at: number): boolean {
  if (margin >= 0 && built >= OPERATING_MONTHS * burn) return true;
  let cash = built;
  let logPrice = 0;
  for (let month = 0; month < OPERATING_MONTHS; month++) {
    logPrice = keep * logPrice + shock * draws[at + month]!;
    cash += margin * Math.exp(logPrice - correction[month]!) - burn;
    if (cash < 0) return false;
  }
  return true;
}
