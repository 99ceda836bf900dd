import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { throughput } from "../../../src/functions/throughput.ts";
import { evidence, modelOf, type Cell, type Row } from "../evidence-table.ts";
import type { Cells } from "../reference/cells.ts";
import { throughputReference } from "../reference/throughput.ts";

// RUNS=20 SEED=7 npm run unit -- throughput.reference   searches further, elsewhere.
const SEED = Number(process.env.SEED ?? 20260705);
const RUNS = Number(process.env.RUNS ?? 1);

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const masses = oneOf("t", "t", "t", "kt", "kg", "lb");
const products = oneOf("TREO", "NdPr oxide", "NdPr metal", "ndpr  METAL", "NdFeB alloy", "NdFeB magnet blank", "NdFeB magnet", "DyTb oxide", "feed");
const unit = fc.tuple(masses, products, oneOf("/yr", "/yr", "/qtr", "/month", "")).map(([mass, product, period]) => `${mass} ${product}${period}`);

/** Rows that meet at few sites and dates, so that they often speak of the same tonnage. */
const row: fc.Arbitrary<Row> = fc.record({
  Company: oneOf("Alpha", "Alpha", "Alpha", "Beta"),
  Stage: oneOf("Mining", "Concentration", "Separation", "Metal", "Magnet", "Customer", "Recycling", "Talent"),
  Status: fc.oneof({ weight: 30, arbitrary: oneOf("Pilot", "Operating", "Operating", "Operating", "Qualified") }, { weight: 2, arbitrary: oneOf("Stalled", "Cancelled") }),
  Route: oneOf(null, null, null, "Built", "Acquired", "Joint venture", "Stake", "Contract", "MoU"),
  Ownership: oneOf<Cell>(null, null, 0.25, 1),
  Deal: fc.oneof({ weight: 15, arbitrary: oneOf(null, null, "Closed") }, { weight: 2, arbitrary: oneOf("Pending", "Terminated") }),
  Through: oneOf(null, null, "LCM"),
  Product: oneOf(null, "NdPr", "Dy, Tb"),
  Quantity: oneOf<Cell>(null, 850, 1000, "1200", 0.5),
  Unit: fc.oneof({ weight: 8, arbitrary: unit }, { weight: 1, arbitrary: fc.constant(null) }),
  Basis: oneOf(null, "Actual", "Actual", "Actual", "Nameplate", "Nameplate", "Target", "Contract"),
  Site: oneOf(null, "Lacq", " LACQ ", "Narva"),
  Date: oneOf<Cell>(null, 45_000, 45_000, 45_400, "2025-03-15"),
  Source: oneOf("Report", "Report", "Report", "Slides", null),
});
const tables = fc.array(row, { minLength: 12, maxLength: 40, size: "max" }).map((rows) => evidence({ Stage: "Talent", Status: "Announced" }, ...rows) as Cells);
const models = oneOf(null, modelOf(["Filter", "Product", "Dy"]), modelOf(["Control", "Contract", 0]), modelOf(["Alternate", "Recycling > Mining", 0]), modelOf(["Threshold", "Level", "Pilot"]));

describe("THROUGHPUT agrees with the reference, a second reading of the method", () => {
  it.each(["Built", "Target"])("on the basis %s: every low, high and use, and the smallest midpoint as the bottleneck", { timeout: 120_000 * Math.max(1, RUNS) }, (basis) => {
    let reported = 0;
    fc.assert(
      fc.property(tables, oneOf<Cell>(null, 45_000, "2025-03-15"), models, (table, asOf, model) => {
        const expected = throughputReference(table, "Alpha", basis === "Built", asOf as string, model as Cells | null);
        const [, ...found] = throughput(table, [["Alpha"]], basis, asOf, model as Cells);
        for (const { name, magnet, use } of expected.links) {
          const [, low, high, share, mark] = found.find(([link]) => link === name)!;
          if (!magnet) {
            expect([low, high, share, mark], `${name} is not reported`).toEqual(["", "", "", ""]);
            continue;
          }
          reported++;
          expect(low / magnet.low, `low of ${name}`).toBeCloseTo(1, 10);
          expect(high / magnet.high, `high of ${name}`).toBeCloseTo(1, 10);
          expect(share, `use of ${name}`).toBeCloseTo(use!, 10);
        }
        const marked = found.filter(([, , , , mark]) => mark === "Bottleneck");
        expect(marked).toHaveLength(expected.bottleneck === null ? 0 : 1);
        for (const [, low, high] of marked) expect((low + high) / 2 / expected.bottleneck!).toBeCloseTo(1, 10);
      }),
      { seed: SEED, numRuns: 1500 * RUNS },
    );
    expect(reported).toBeGreaterThan(1000 * RUNS); // the tables do speak of tonnage
  });
});
