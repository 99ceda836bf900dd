/** What the investor plans with: one currency, months, money as positive amounts. Source of the rule: method, section 9. */
export interface Plan {
  /** Opening cash; below 0 when it opens in debt. */
  readonly cash: number;
  /** Paid every month, during the build and after it; ≥ 0. */
  readonly burn: number;
  /** Paid in equal parts over the build; ≥ 0. */
  readonly capex: number;
  /** Planned length of the build; > 0, parts of a month allowed. */
  readonly months: number;
  /** Earned in each month of operation at today's price, before burn; below 0 for a plant that loses money. */
  readonly margin: number;
}

/** What goes differently than planned. */
export interface Scenario {
  /** Months added to the build; ≥ 0. */
  readonly delay: number;
  /** Share added to capex: 0.2 for 20 % more; ≥ −1. */
  readonly overrun: number;
  /** Share added to the margin in every month of operation: −0.3 for 30 % less; ≥ −1. */
  readonly price: number;
}

/** Months of operation that the money must last after the build. */
export const OPERATING_MONTHS = 24;

/** Cash when the build ends: a longer or dearer build never leaves more. */
export function cashAfterBuild({ cash, burn, capex, months }: Plan, delay: number, overrun: number): number {
  return cash - burn * (months + delay) - capex * (1 + overrun);
}
