/** One mean-reverting price path a draw. Source of the rule: method, section 9. */
import { OPERATING_MONTHS } from "./plan.ts";

const MONTHS_A_YEAR = 12;

/** The monthly steps of an Ornstein–Uhlenbeck log price, by its exact solution: no error from the length of a step. */
export interface PriceSteps {
  /** Share of the log price that is left after a month. */
  readonly keep: number;
  /** Deviation of a month's shock. */
  readonly shock: number;
  /** Taken off the log price in each month of operation, so that the mean factor is 1. */
  readonly correction: Float64Array;
}

/**
 * With reversion κ = ln 2 ÷ half-life, xₜ = xₜ₋₁·e^−κ + shock·zₜ and x₀ = 0 where operation starts; the margin of month t is multiplied by
 * exp(xₜ − Var xₜ ÷ 2). Without the correction the mean factor would be above 1, a price rise that nobody put in:
 * of the readings of the rule, this is the one that never flatters. With no volatility every factor is 1.
 */
export function priceSteps(volatility: number, halfLife: number): PriceSteps {
  const reversion = Math.LN2 / halfLife;
  const variance = (volatility * volatility) / MONTHS_A_YEAR / (2 * reversion);
  const varianceAfter = (months: number) => variance * -Math.expm1(-2 * reversion * months);
  return {
    keep: Math.exp(-reversion),
    shock: Math.sqrt(varianceAfter(1)),
    correction: Float64Array.from({ length: OPERATING_MONTHS }, (_, month) => varianceAfter(month + 1) / 2),
  };
}
