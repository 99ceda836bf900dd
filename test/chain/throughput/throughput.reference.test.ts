import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidence, modelOf, type Cell, type Row } from "../evidence-table.ts";
import { caseOf, expectThroughput } from "../reference/disagreements.ts";
import type { Cells } from "../reference/texts.ts";

// RUNS=20 SEED=7 npm run unit -- throughput.reference   searches further, elsewhere.
const SEED = Number(process.env.SEED ?? 20260705);
const RUNS = Number(process.env.RUNS ?? 1);

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const masses = oneOf("t", "t", "t", "kt", "kg", "st", "lb");
const products = oneOf("TREO", "TREO 5% NdPr", "concentrate 52% TREO", "monazite", "NdPr oxide", "NdPr oxide", "NdPr metal", "NdFeB alloy", "NdFeB powder", "NdFeB magnet blank", "NdFeB magnet", "DyTb oxide", "DyTb metal", "SmCo magnet", "feed");
const unit = fc.tuple(masses, products, oneOf("/yr", "/yr", "/qtr", "/month", "")).map(([mass, product, period]) => `${mass} ${product}${period}`);

/** Rows that meet at few sites and dates, so that they often speak of the same tonnage. */
const row: fc.Arbitrary<Row> = fc.record({
  Company: oneOf("Alpha", "Alpha", "Alpha", "Beta"),
  Stage: oneOf("Mining", "Concentration", "Separation", "Separation", "Metal", "Magnet", "Magnet", "Customer", "Recycling", "Short-loop recycling", "Talent"),
  Status: fc.oneof({ weight: 30, arbitrary: oneOf("Pilot", "Operating", "Operating", "Operating", "Qualified") }, { weight: 2, arbitrary: oneOf("Idled", "Stalled", "Cancelled") }),
  Route: oneOf(null, null, null, "Built", "Acquired", "Joint venture", "Stake", "Contract", "MoU"),
  Ownership: oneOf<Cell>(null, null, 0.25, 1),
  Deal: fc.oneof({ weight: 15, arbitrary: oneOf(null, null, "Closed") }, { weight: 2, arbitrary: oneOf("Pending", "Terminated") }),
  Through: oneOf(null, null, "LCM"),
  Product: oneOf(null, "NdPr", "Dy, Tb"),
  Quantity: oneOf<Cell>(null, 850, 1000, 1000, "1200", 0.5),
  Unit: fc.oneof({ weight: 8, arbitrary: unit }, { weight: 1, arbitrary: fc.constant(null) }),
  Basis: oneOf(null, "Actual", "Actual", "Actual", "Nameplate", "Nameplate", "Target", "Contract"),
  Site: oneOf(null, "Lacq", " LACQ ", "Narva"),
  Country: oneOf(null, null, "France", "Estonia"),
  Date: oneOf<Cell>(null, 45_000, 45_000, 45_400, 45_300, "2025-03-15"),
  Source: oneOf("Report", "Report", "Slides", null),
});
const tables = fc.array(row, { minLength: 12, maxLength: 40, size: "max" }).map((rows) => evidence({ Stage: "Talent", Status: "Announced" }, ...rows));
const models = oneOf(null, modelOf(["Filter", "Product", "Dy"]), modelOf(["Control", "Contract", 0]), modelOf(["Alternate", "Recycling > Mining", 0]), modelOf(["Threshold", "Level", "Pilot"]), modelOf(["Factor", "TREO > NdPr oxide", 0.2]));

describe("THROUGHPUT agrees with the reference, a second reading of the method", () => {
  it.each(["Built", "Target"] as const)("on the basis %s: every low, high, heavy tonnage and use, and the smallest midpoint as the bottleneck", { timeout: 120_000 * Math.max(1, RUNS) }, (basis) => {
    let reported = 0;
    fc.assert(
      fc.property(tables, oneOf<Cell>(null, 45_000, "2025-03-15"), models, (table, asOf, model) => {
        const found = caseOf({ evidence: table as Cells, asOf: asOf as string, model: model as Cells | null });
        if (found) reported += expectThroughput(found, basis);
      }),
      { seed: SEED, numRuns: 400 * RUNS },
    );
    expect(reported).toBeGreaterThan(250 * RUNS); // the tables do speak of tonnage
  });
});
