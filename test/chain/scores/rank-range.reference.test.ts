import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { rank } from "../../../src/functions/rank.ts";
import { ranking, readable, scoreCompany, viewOf, type View } from "../reference/company.ts";
import { LEVELS, type Model } from "../reference/model.ts";
import { key } from "../reference/texts.ts";

const DRAWS = 500;
/** Every third company of the starter evidence: enough to be ranked, few enough to be drawn anew in a second. */
const EVERY = 3;

const random = xoroshiro128plus(1);
const uniform = (low: number, high: number): number => low + (high - low) * uniformFloat64(random);

/** One opinion: every weight × U(0.5, 1.5), the credits of Studied to Operating × U(0.8, 1.2), non-decreasing and at most 1. */
function drawn(model: Model): Model {
  const credits = { ...model.credits };
  let before = 0;
  for (const status of LEVELS.slice(2, 7)) {
    before = Math.min(1, Math.max(before, credits[status]! * uniform(0.8, 1.2)));
    credits[status] = before;
  }
  return { ...model, credits, links: model.links.map((link) => ({ ...link, weight: link.weight * uniform(0.5, 1.5) })) };
}

/** The 5th or 95th of a hundred, by nearest rank. */
const percentile = (values: number[], share: number): number => [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;

function starterEvidence(): string[][] {
  const [header, ...rows] = Papa.parse<string[]>(readFileSync("assets/evidence.csv", "utf8").trim()).data;
  const place = header!.indexOf("Company");
  const chosen = [...new Set(rows.map((row) => row[place]!))].filter((_, index) => index % EVERY === 0);
  return [header!, ...rows.filter((row) => chosen.includes(row[place]!))];
}

/** For each company its rank in every draw. */
async function drawnRanks(view: View): Promise<Map<string, number[]>> {
  const names = readable(view);
  const ranks = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let draw = 0; draw < DRAWS; draw++) {
    const opinion = { ...view, model: drawn(view.model) };
    const by = uniform(0, 1) < 0.5 ? "coverage" : "strength";
    const scores = names.map((name) => Math.round(scoreCompany(opinion, name)[by].Proven! * 1e12));
    names.forEach((name, place) => ranks.get(name)!.push(1 + scores.filter((score) => score > scores[place]!).length));
    if (draw % 20 === 0) await new Promise(setImmediate);
  }
  return ranks;
}

describe("the rank ranges of the starter evidence (method, section 6)", () => {
  it("agree, within a rank, with ranges drawn anew, each draw a model put to the reference", { timeout: 120_000 }, async () => {
    const evidence = starterEvidence();
    const view = viewOf(evidence)!;
    const headline = new Map(ranking(readable(view).map((name) => scoreCompany(view, name))).map(({ name, rank: place }) => [name, place]));
    const ranks = await drawnRanks(view);
    const [header, ...rows] = rank(evidence, null as never, null, null as never);
    const [best, worst] = [header!.indexOf("Best rank"), header!.indexOf("Worst rank")];
    expect(rows.length).toBe(ranks.size);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const [own, place] = [ranks.get(key(row[1]))!, headline.get(key(row[1]))!];
      expect(Math.abs(row[best] - Math.min(place, percentile(own, 0.05))), `best rank of ${row[1]}`).toBeLessThanOrEqual(1);
      expect(Math.abs(row[worst] - Math.max(place, percentile(own, 0.95))), `worst rank of ${row[1]}`).toBeLessThanOrEqual(1);
    }
  });

  it("lie around the ranks that the reference gives all its companies, none of which has a row that cannot be read", { timeout: 120_000 }, () => {
    const evidence = Papa.parse<string[]>(readFileSync("assets/evidence.csv", "utf8").trim()).data;
    const view = viewOf(evidence)!;
    const found = rank(evidence, null as never, null, null as never).slice(1).map(([place, name]) => ({ rank: place, name: key(name) }));
    expect(view.errors).toEqual([]);
    expect(found).toEqual(ranking(readable(view).map((name) => scoreCompany(view, name))));
  });
});
