import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { rank } from "../../../src/functions/rank.ts";
import type { Cells } from "../reference/cells.ts";
import { reference } from "../reference/company.ts";
import { LEVELS, readModel } from "../reference/model.ts";

const DRAWS = 600;
const random = xoroshiro128plus(1);
const uniform = (low: number, high: number) => low + (high - low) * uniformFloat64(random);

/** One opinion: every weight × U(0.5, 1.5), the credits of Studied to Operating × U(0.8, 1.2), non-decreasing and at most 1. */
function drawnModel(): Cells {
  const { links, credits } = readModel(null);
  let before = 0;
  const graded = LEVELS.slice(2, 7).map((status) => {
    before = Math.min(1, Math.max(before, credits[status]! * uniform(0.8, 1.2)));
    return ["Credit", status, before];
  });
  return [["Setting", "Item", "Value"], ...links.map(({ name }) => ["Link", name, uniform(0.5, 1.5)]), ...graded];
}

/** The 5th or 95th of a hundred, by nearest rank. */
const percentile = (values: number[], share: number) => [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;

describe("the rank ranges of the starter evidence (method, section 6)", () => {
  it("agree, within a rank, with ranges drawn anew: each draw a Model table put to the reference", { timeout: 60_000 }, async () => {
    const evidence = Papa.parse<string[]>(readFileSync("assets/evidence.csv", "utf8").trim()).data;
    const ranks = new Map<string, number[]>();
    for (let draw = 0; draw < DRAWS; draw++) {
      const { companies } = reference(evidence, null, drawnModel());
      const by = uniform(0, 1) < 0.5 ? "coverage" : "strength";
      const scores = companies.map((company) => Math.round(company[by].Proven! * 1e12));
      companies.forEach(({ name }, place) => {
        ranks.set(name, [...(ranks.get(name) ?? []), 1 + scores.filter((score) => score > scores[place]!).length]);
      });
      await new Promise(setImmediate);
    }
    const [header, ...rows] = rank(evidence, null as never, null, null as never);
    const [best, worst] = [header!.indexOf("Best rank"), header!.indexOf("Worst rank")];
    expect(rows.length).toBe(ranks.size);
    for (const row of rows) {
      const drawn = ranks.get(row[1])!;
      expect(Math.abs(row[best] - percentile(drawn, 0.05)), `best rank of ${row[1]}`).toBeLessThanOrEqual(1);
      expect(Math.abs(row[worst] - percentile(drawn, 0.95)), `worst rank of ${row[1]}`).toBeLessThanOrEqual(1);
    }
  });
});
