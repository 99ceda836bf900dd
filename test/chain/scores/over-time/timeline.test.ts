import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../../src/chain/evidence/evidence.ts";
import { effectsOn } from "../../../../src/chain/evidence/effects/effects-on.ts";
import { ownRows } from "../../../../src/chain/evidence/own-rows.ts";
import { scoreLinks } from "../../../../src/chain/links/links.ts";
import { readModel } from "../../../../src/chain/model/model-table.ts";
import { BASES, STATES } from "../../../../src/chain/model/vocabulary.ts";
import { coverage } from "../../../../src/chain/scores/scores.ts";
import { coveragesOn } from "../../../../src/chain/scores/over-time/coverage-on.ts";
import { MaxTree } from "../../../../src/chain/scores/over-time/max-tree.ts";
import { Timeline } from "../../../../src/chain/scores/over-time/timeline.ts";
import { evidence, modelOf, type Cell, type Row } from "../../evidence-table.ts";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const DAYS = [43000, 43001, 44000, 44500, 45000, 45001, 46000];

/** Rows that meet in few links, places, partners and days, so that they often change one another. */
const row: fc.Arbitrary<Row> = fc.record({
  Company: oneOf("Alpha", "Alpha", "Alpha", "Beta"),
  Stage: oneOf("Mining", "Metal", "Metal", "Recycling", "Short-loop recycling", "Talent"),
  Status: fc.oneof({ weight: 5, arbitrary: oneOf("Absent", "Announced", "Studied", "Pilot", "Operating", "Qualified") }, { weight: 2, arbitrary: oneOf("Idled", "Stalled", "Cancelled") }),
  Route: oneOf(null, null, "Acquired", "Stake", "Contract", "Purchase", "MoU"),
  Ownership: oneOf<Cell>(null, null, 0.25, 0.4, 0.9),
  Deal: oneOf(null, "Closed", "Closed", "Pending", "Terminated"),
  Through: oneOf(null, "LCM", "LCM", "ASM"),
  Buyer: oneOf(null, null, "GM"),
  Product: oneOf(null, "NdPr", "Dy, Tb"),
  Site: oneOf(null, "Lacq", "Narva"),
  Date: oneOf<Cell>(null, ...DAYS),
  "Asserted by": oneOf(null, "Filing", "Analyst", "Sponsored"),
  Source: oneOf("Report", "Report", null),
});
const tables = fc.array(row, { minLength: 1, maxLength: 25, size: "max" }).map((rows) => evidence({ Stage: "Talent", Status: "Announced" }, ...rows));
const models = oneOf(null, modelOf(["Filter", "Product", "Dy"]), modelOf(["Threshold", "Expired days", 500]), modelOf(["Threshold", "Expired days", 0]));

describe("the timeline of a company", () => {
  it("has on every day the values and the proven links of the whole table scored on that day", () => {
    let changed = 0;
    fc.assert(
      fc.property(tables, models, (cells, model) => {
        const table = readEvidence(cells, readModel(model));
        const company = table.find("Alpha");
        const timeline = new Timeline(ownRows(table, company));
        let before = "";
        for (const day of [...DAYS, ...DAYS.map((each) => each + 501), ...DAYS.map((each) => each + 1462)].sort((a, b) => a - b)) {
          timeline.advance(day);
          const scores = scoreLinks(table, effectsOn(table, day));
          const expected = table.model.links.map((_, link) => {
            const at = company * scores.width + link;
            return [scores.proven[at], scores.proForma[at], scores.claimed[at], STATES[scores.state[at]!] === "Proven"];
          });
          const found = table.model.links.map((_, link) => [...BASES.map((basis) => timeline.value(link, basis)), timeline.isProvenByDated(link) || timeline.isProvenByUndated(link)]);
          expect(found).toEqual(expected);
          if (JSON.stringify(found) !== before) changed++;
          before = JSON.stringify(found);
        }
      }),
      { seed: 20260705, numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(600); // the values do move
  });

  it("gives the coverages of scoring each day, whatever the order of the days", () => {
    fc.assert(
      fc.property(tables, fc.shuffledSubarray(DAYS, { minLength: 2 }), (cells, days) => {
        const table = readEvidence(cells, readModel(null));
        const company = table.find("Alpha");
        const found = coveragesOn(table, company, days);
        for (const day of days) {
          const scores = scoreLinks(table, effectsOn(table, day));
          for (const basis of BASES) expect(found.get(day)![basis]).toBeCloseTo(coverage(scores, company, basis), 12);
        }
      }),
      { seed: 20260705, numRuns: 100 },
    );
  });
});

describe("a tree of numbers", () => {
  it("knows the largest after every change", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.tuple(fc.nat(19), fc.double({ min: 0, max: 1, noNaN: true }))), (count, changes) => {
        const tree = new MaxTree(count);
        const numbers = new Array<number>(count).fill(0);
        for (const [place, value] of changes) {
          tree.set(place % count, value);
          numbers[place % count] = value;
          expect(tree.max).toBe(Math.max(...numbers));
        }
      }),
    );
  });
});
