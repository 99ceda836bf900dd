import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { survival } from "../../../src/functions/survival.ts";
import { normals, survivalReference, type CapitalPlan } from "../reference/survival.ts";

const DRAWS = 10_000;
/** Five standard errors of the difference between two independent shares of 10,000 draws, and half a draw. */
const tolerance = (share: number) => 5 * Math.sqrt((2 * Math.max(share * (1 - share), 0.001)) / DRAWS) + 0.5 / DRAWS;
const survivalOf = ({ cash, burn, capex, months, margin }: CapitalPlan, costClass: number): number =>
  survival(cash, burn, capex, months, margin, costClass)[0]![0];

/** Plans near the edge: cash that covers the estimate, give or take, and a margin about as large as burn. */
const plans = fc
  .record({
    burn: fc.double({ min: 0.5, max: 4, noNaN: true }),
    capex: fc.double({ min: 0, max: 150, noNaN: true }),
    months: fc.double({ min: 1, max: 48, noNaN: true }),
    spare: fc.double({ min: 0.8, max: 1.5, noNaN: true }),
    worth: fc.double({ min: 0.5, max: 1.6, noNaN: true }),
  })
  .map(({ burn, capex, months, spare, worth }): CapitalPlan => ({ burn, capex, months, cash: spare * (capex + burn * (months + 6)), margin: worth * burn }));

describe("SURVIVAL agrees with the reference, a second reading of the method with its own random numbers", () => {
  it("within the error of sampling, for every class of estimate", { timeout: 120_000 }, () => {
    const normal = normals(20260705);
    let open = 0;
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 5 }), (plan, costClass) => {
        const wanted = survivalReference(plan, costClass, DRAWS, normal);
        if (wanted > 0.05 && wanted < 0.95) open++;
        expect(Math.abs(survivalOf(plan, costClass) - wanted)).toBeLessThan(tolerance(wanted));
      }),
      { seed: 20260705, numRuns: 60 },
    );
    expect(open).toBeGreaterThan(20); // the plans are not all certain
  });

  it("never flatters: below the reading that lets the mean price rise by itself", () => {
    const plan: CapitalPlan = { cash: 105, burn: 2, capex: 30, months: 24, margin: 1.9 };
    const raw = survivalReference(plan, 3, DRAWS, normals(7), "raw");
    expect(survivalOf(plan, 3)).toBeLessThan(raw + tolerance(raw));
  });
});
