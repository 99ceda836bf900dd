import { describe, expect, it } from "vitest";
import { breakLink, longestRun, runName } from "../../src/chain/scores/scores.ts";
import { scoreEvidence } from "../../src/chain/score.ts";
import { rank } from "../../src/functions/rank.ts";
import { LINKS } from "../../src/chain/model/vocabulary.ts";
import { evidence } from "./evidence-table.ts";
import type { Cells } from "./reference/cells.ts";
import { reference } from "./reference/company.ts";

describe("every way in which seven links can be Proven or not", () => {
  /** A company for each of the 128 ways; of the links that are not Proven some are pending, and some silent. */
  const table = evidence(
    ...[...Array(128).keys()].flatMap((way) =>
      LINKS.map((Stage, place) => ({ Company: `Company ${way}`, Stage, Status: "Operating", Deal: (way >> place) & 1 ? "Closed" : "Pending", place })).filter(
        ({ Deal, place }) => Deal === "Closed" || (way + place) % 3 === 0,
      ),
    ),
    ...[...Array(128).keys()].map((way) => ({ Company: `Company ${way}`, Stage: "Talent", Status: "Operating" })),
  ) as Cells;
  const expected = reference(table);

  it("has the run, its ends, and the break of the reference", () => {
    const scores = scoreEvidence(table);
    const found = scores.evidence.companies.map((name, company) => {
      const best = longestRun(scores, company);
      return { name, run: best.length, runEnds: runName(scores.evidence.model, best), break: breakLink(scores, company) };
    });
    const wanted = expected.companies.map(({ name, run: length, runEnds, break: broken }) => ({ name, run: length, runEnds, break: broken }));
    expect(found).toHaveLength(128);
    expect(found).toEqual(wanted);
  });

  it("is ranked as the reference ranks it: proven coverage, then run, then pro forma coverage, then name", () => {
    const found = rank(table, null as never, null, null as never)
      .slice(1)
      .map(([place, name]) => ({ rank: place, name }));
    expect(new Set(expected.ranking.map((each) => each.rank)).size).toBeGreaterThan(30);
    expect(found).toEqual(expected.ranking);
  });
});
