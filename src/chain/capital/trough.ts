/** The lowest cash of one scenario. Source of the rule: method, section 9. */
import { cashAfterBuild, OPERATING_MONTHS, type Plan, type Scenario } from "./plan.ts";

/**
 * Trough: the lowest month-end cash from the opening to the 24th month of operation, the opening cash included.
 *
 * In closed form: the build takes `months + delay` months, each paying burn and an equal part of the capex, so a delayed build
 * spreads the same capex over more months; then each month earns margin × (1 + price) and pays burn. Cash is a straight line in each phase,
 * hence lowest at the opening, at the build's end or after the 24 months. A part of a month pays its part of burn, and operation starts
 * when the build ends, so that a longer delay never raises the trough. No growth, tax or interest.
 */
export function trough(plan: Plan, { delay, overrun, price }: Scenario): number {
  const built = cashAfterBuild(plan, delay, overrun);
  const end = built + OPERATING_MONTHS * (plan.margin * (1 + price) - plan.burn);
  return Math.min(plan.cash, built, end);
}
