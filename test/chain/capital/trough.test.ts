import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPERATING_MONTHS, type Plan } from "../../../src/chain/capital/plan.ts";
import { trough } from "../../../src/chain/capital/trough.ts";
import { troughByMonth } from "./month-by-month.ts";

const AS_PLANNED = { delay: 0, overrun: 0, price: 0 };
const PLAN: Plan = { cash: 100, burn: 2, capex: 60, months: 24, margin: 5 };

describe("trough: the lowest month-end cash", () => {
  it("stands at the build's end when operation earns more than it burns", () => {
    // 100 − 24 × 2 − 60 = −8; then 24 months of +3
    expect(trough(PLAN, AS_PLANNED)).toBe(-8);
  });

  it("stands after 24 months of operation when a month burns more than it earns", () => {
    // −8 + 24 × (0.5 − 2) = −44
    expect(trough({ ...PLAN, margin: 0.5 }, AS_PLANNED)).toBe(-44);
  });

  it("is the opening cash when nothing is paid", () => {
    expect(trough({ cash: 7, burn: 0, capex: 0, months: 12, margin: 1 }, AS_PLANNED)).toBe(7);
  });

  it("pays burn for every month of delay, and the same capex spread over more months", () => {
    // 100 − 30 × 2 − 60 = −20
    expect(trough(PLAN, { ...AS_PLANNED, delay: 6 })).toBe(-20);
  });

  it("pays capex × (1 + overrun)", () => {
    // 100 − 48 − 60 × 1.5 = −38
    expect(trough(PLAN, { ...AS_PLANNED, overrun: 0.5 })).toBe(-38);
  });

  it("earns margin × (1 + price)", () => {
    // −8 + 24 × (5 × 0.25 − 2) = −26
    expect(trough(PLAN, { ...AS_PLANNED, price: -0.75 })).toBe(-26);
  });

  it("pays burn for a part of a month in part", () => {
    // 100 − (24 + 0.5) × 2 − 60 = −9
    expect(trough(PLAN, { ...AS_PLANNED, delay: 0.5 })).toBe(-9);
  });
});

const amount = fc.integer({ min: 0, max: 2000 });
const plans = fc.record({ cash: fc.integer({ min: -500, max: 2000 }), burn: fc.integer({ min: 0, max: 20 }), capex: amount, months: fc.integer({ min: 1, max: 120 }), margin: fc.integer({ min: -20, max: 60 }) });
const scenarios = fc.record({ delay: fc.double({ min: 0, max: 60, noNaN: true }), overrun: fc.double({ min: -1, max: 3, noNaN: true }), price: fc.double({ min: -1, max: 2, noNaN: true }) });

describe("on any plan, the trough", () => {
  it("is what counting month by month gives, whole and part months alike", () => {
    fc.assert(
      fc.property(plans, scenarios, (plan, { delay, overrun, price }) => {
        const factors = Array.from({ length: OPERATING_MONTHS }, () => 1 + price);
        expect(trough(plan, { delay, overrun, price })).toBeCloseTo(troughByMonth(plan, delay, overrun, factors), 7);
      }),
    );
  });

  it("never rises with a longer delay, a larger overrun or a lower price of a plant that earns", () => {
    fc.assert(
      fc.property(plans, scenarios, fc.double({ min: 0, max: 30, noNaN: true }), (plan, scenario, more) => {
        const base = trough(plan, scenario);
        expect(trough(plan, { ...scenario, delay: scenario.delay + more })).toBeLessThanOrEqual(base);
        expect(trough(plan, { ...scenario, overrun: scenario.overrun + more })).toBeLessThanOrEqual(base);
        if (plan.margin >= 0) expect(trough(plan, { ...scenario, price: scenario.price - more })).toBeLessThanOrEqual(base);
      }),
    );
  });

  it("never falls with more cash, and is never above it", () => {
    fc.assert(
      fc.property(plans, scenarios, fc.double({ min: 0, max: 1000, noNaN: true }), (plan, scenario, more) => {
        expect(trough({ ...plan, cash: plan.cash + more }, scenario)).toBeGreaterThanOrEqual(trough(plan, scenario));
        expect(trough(plan, scenario)).toBeLessThanOrEqual(plan.cash);
      }),
    );
  });
});
