import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalAssumptions, type CapitalAssumptions } from "../../../src/chain/capital/assumptions.ts";
import { DRAWS } from "../../../src/chain/capital/draws.ts";
import type { Plan } from "../../../src/chain/capital/plan.ts";
import { priceSteps } from "../../../src/chain/capital/price-path.ts";
import { overruns, survival } from "../../../src/chain/capital/survival.ts";
import { trough } from "../../../src/chain/capital/trough.ts";
import { drawnTrough } from "./month-by-month.ts";

const DEFAULTS = capitalAssumptions();
const NOTHING_DRAWN: CapitalAssumptions = { overrun: { low: 0, high: 0 }, delayMean: 0, delayDeviation: 0, volatility: 0, halfLife: 18 };
const PLAN: Plan = { cash: 140, burn: 2, capex: 60, months: 24, margin: 5 };

const sorted = (slips: readonly number[]) => [...slips].sort((a, b) => a - b);

/** Four standard errors of a share of 10,000 draws: 4 × √(p(1 − p) ÷ 10,000), at most 0.02. */
const tolerance = (share: number) => 4 * Math.sqrt((share * (1 - share)) / DRAWS);

describe("survival: the share of draws in which the money lasts", () => {
  it("is 0 or 1 by the sign of the trough when nothing is drawn", () => {
    // 108 − 24 × 2 − 60 = 0 lasts; a unit less does not
    expect(survival({ ...PLAN, cash: 108 }, NOTHING_DRAWN)).toBe(1);
    expect(survival({ ...PLAN, cash: 107 }, NOTHING_DRAWN)).toBe(0);
  });

  it("cash of exactly 0 lasts, at the end of the build and in every month of operation", () => {
    // 108 − 24 × 2 − 60 = 0; then margin 2 − burn 2 = 0 a month
    expect(survival({ ...PLAN, cash: 108, margin: 2 }, NOTHING_DRAWN)).toBe(1);
    expect(survival({ ...PLAN, cash: 108, margin: 1.99 }, NOTHING_DRAWN)).toBe(0);
  });

  it("is 0 when it opens in debt, whatever it earns later", () => {
    expect(survival({ cash: -1, burn: 0, capex: 0, months: 1, margin: 100 }, NOTHING_DRAWN)).toBe(0);
  });

  it.each([5, 4, 3, 2, 1])("takes class %d's bounds as the 10th and 90th percentile of the overrun", (costClass) => {
    const drawn = { ...capitalAssumptions(costClass), delayMean: 0, delayDeviation: 0, volatility: 0 };
    // Money for exactly the overrun of a bound lasts in 10 % (low) and 90 % (high) of the draws
    const until = (overrun: number) => survival({ cash: 100 * (1 + overrun), burn: 0, capex: 100, months: 24, margin: 0 }, drawn);
    expect(Math.abs(until(drawn.overrun.low) - 0.1)).toBeLessThan(tolerance(0.1));
    expect(Math.abs(until(drawn.overrun.high) - 0.9)).toBeLessThan(tolerance(0.9));
  });

  it("with the overrun alone is Φ of the affordable overrun's logarithm", () => {
    // Class 3: ln 0.85 = −0.162519, ln 1.20 = 0.182322; mean 0.009901, deviation 0.344840 ÷ 2 ÷ 1.281552 = 0.134540.
    // Cash 110 for capex 100: (ln 1.1 − 0.009901) ÷ 0.134540 = (0.095310 − 0.009901) ÷ 0.134540 = 0.634822; Φ(0.634822) = 0.737228
    const drawn = { ...DEFAULTS, delayMean: 0, delayDeviation: 0, volatility: 0 };
    const share = survival({ cash: 110, burn: 0, capex: 100, months: 24, margin: 0 }, drawn);
    expect(Math.abs(share - 0.737228)).toBeLessThan(tolerance(0.737228));
  });

  it("with the delay alone is Φ of the affordable delay", () => {
    // Burn 1 for 24 months and 24 of operation; cash 60 affords 12 months more: Φ((12 − 6) ÷ 9) = Φ(0.666667) = 0.747507
    const drawn = { ...NOTHING_DRAWN, delayMean: 6, delayDeviation: 9 };
    const share = survival({ cash: 60, burn: 1, capex: 0, months: 24, margin: 0 }, drawn);
    expect(Math.abs(share - 0.747507)).toBeLessThan(tolerance(0.747507));
  });

  it("with a company's own slips draws its delays from them, each as often as it stands in the record", () => {
    // Burn 1 for 24 months and 24 of operation; cash 60 affords 12 months more: of the slips 0, 3, 12, 13 and 40 three are affordable
    const slips = [0, 3, 12, 13, 40];
    const share = survival({ cash: 60, burn: 1, capex: 0, months: 24, margin: 0 }, NOTHING_DRAWN, slips);
    expect(Math.abs(share - 3 / 5)).toBeLessThan(tolerance(3 / 5));
    // and the mean and deviation of the default delays no longer matter
    const assumptions = { ...NOTHING_DRAWN, delayMean: 100, delayDeviation: 9 };
    expect(survival({ cash: 60, burn: 1, capex: 0, months: 24, margin: 0 }, assumptions, slips)).toBe(share);
  });

  it("with own slips that grow never rises", () => {
    const months = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.array(fc.tuple(months, months), { minLength: 5, maxLength: 12 }), (pairs) => {
        const [shorter, longer] = [pairs.map(([a]) => a), pairs.map(([a, b]) => a + b)];
        expect(survival(PLAN, DEFAULTS, sorted(longer))).toBeLessThanOrEqual(survival(PLAN, DEFAULTS, sorted(shorter)));
      }),
      { numRuns: 30 },
    );
  });

  it("agrees, draw by draw, with cash counted month by month", () => {
    for (const plan of [PLAN, { ...PLAN, margin: 1.8 }, { ...PLAN, cash: 180, margin: 0.4, burn: 2.5 }, { ...PLAN, margin: -1, cash: 220 }]) {
      for (const costClass of [3, 5]) {
        const assumptions = capitalAssumptions(costClass);
        const slow = Array.from({ length: DRAWS }, (_, draw) => drawnTrough(plan, assumptions, draw)).filter((lowest) => lowest >= 0).length;
        expect(slow).toBeGreaterThan(0);
        expect(slow).toBeLessThan(DRAWS);
        expect(survival(plan, assumptions)).toBe(slow / DRAWS);
      }
    }
  });

  it("reads a dearer class as the wider bet: class 5 lasts less often than class 1 where the estimate itself is affordable", () => {
    expect(survival(PLAN, capitalAssumptions(5))).toBeLessThan(survival(PLAN, capitalAssumptions(1)));
  });
});

describe("the draws' distributions", () => {
  it("give no overrun at the middle of bounds that mirror each other, and the bounds at ±1.2816 deviations", () => {
    const overrunOf = overruns({ ...DEFAULTS, overrun: { low: -0.2, high: 0.25 } }); // 0.8 × 1.25 = 1
    expect(overrunOf(0)).toBeCloseTo(0, 12);
    expect(overrunOf(-1.2815515655446004)).toBeCloseTo(-0.2, 12);
    expect(overrunOf(1.2815515655446004)).toBeCloseTo(0.25, 12);
  });

  it("let half of a price shock go in a half-life", () => {
    expect(priceSteps(0.35, 18).keep ** 18).toBeCloseTo(0.5, 12);
  });

  it("give a first month's shock of nearly volatility ÷ √12", () => {
    // 0.35 ÷ √12 = 0.101036, times √((1 − e^(−2κ)) ÷ 2κ) = 0.981011 with κ = ln 2 ÷ 18 = 0.0385082
    expect(priceSteps(0.35, 18).shock).toBeCloseTo(0.101036 * 0.981011, 5);
  });

  it("take half the log price's variance off, so that the mean price is today's", () => {
    const { correction } = priceSteps(0.35, 18);
    // After t months the variance is 0.35² ÷ 12 ÷ 2κ × (1 − e^(−2κt)) = 0.132548 × (1 − 0.157490) at t = 24: half is 0.055836
    expect(correction[23]).toBeCloseTo(0.055836, 5);
    expect(priceSteps(0, 18)).toMatchObject({ shock: 0 });
  });
});

const plans = fc.record({
  cash: fc.integer({ min: 0, max: 400 }),
  burn: fc.integer({ min: 0, max: 5 }),
  capex: fc.integer({ min: 0, max: 150 }),
  months: fc.double({ min: 0.5, max: 60, noNaN: true }),
  margin: fc.double({ min: -3, max: 10, noNaN: true }),
});
const more = fc.double({ min: 0, max: 20, noNaN: true });
const RUNS = { numRuns: 60 };

describe("on any plan, survival", () => {
  it("is a share, and never falls with more cash or margin", () => {
    fc.assert(
      fc.property(plans, more, (plan, extra) => {
        const base = survival(plan, DEFAULTS);
        expect(base).toBeGreaterThanOrEqual(0);
        expect(base).toBeLessThanOrEqual(1);
        expect(survival({ ...plan, cash: plan.cash + extra }, DEFAULTS)).toBeGreaterThanOrEqual(base);
        expect(survival({ ...plan, margin: plan.margin + extra }, DEFAULTS)).toBeGreaterThanOrEqual(base);
      }),
      RUNS,
    );
  });

  it("never rises with a longer build, a longer delay, more burn or more capex", () => {
    fc.assert(
      fc.property(plans, more, (plan, extra) => {
        const base = survival(plan, DEFAULTS);
        expect(survival({ ...plan, months: plan.months + extra }, DEFAULTS)).toBeLessThanOrEqual(base);
        expect(survival({ ...plan, burn: plan.burn + extra }, DEFAULTS)).toBeLessThanOrEqual(base);
        expect(survival({ ...plan, capex: plan.capex + extra }, DEFAULTS)).toBeLessThanOrEqual(base);
        expect(survival(plan, { ...DEFAULTS, delayMean: DEFAULTS.delayMean + extra })).toBeLessThanOrEqual(base);
      }),
      RUNS,
    );
  });

  it("is certain exactly when the trough is 0 or more, once nothing is drawn", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const lowest = trough(plan, { delay: 0, overrun: 0, price: 0 });
        fc.pre(Math.abs(lowest) > 1e-9);
        expect(survival(plan, NOTHING_DRAWN)).toBe(lowest >= 0 ? 1 : 0);
      }),
      RUNS,
    );
  });
});
