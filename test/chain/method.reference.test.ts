import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLink, longestRun, runName } from "../../src/chain/scores/scores.ts";
import { scoreEvidence } from "../../src/chain/score.ts";
import { rank } from "../../src/functions/rank.ts";
import { LINKS } from "../../src/chain/model/vocabulary.ts";
import { evidence } from "./evidence-table.ts";
import { ranking, readable, scoreCompany, viewOf } from "./reference/company.ts";
import { caseOf, expectErrors, expectMatrix, expectRanking, expectScores, type Case } from "./reference/disagreements.ts";
import { asOfDate, evidenceCells, meetingCells, modelCells } from "./reference/generated-evidence.ts";
import { key, type Cells } from "./reference/texts.ts";

// RUNS=20 SEED=7 npm run unit -- method.reference   searches further, elsewhere.
const SEED = Number(process.env.SEED ?? 20260705);
const RUNS = Number(process.env.RUNS ?? 1);
const PATIENCE = { timeout: 120_000 * Math.max(1, RUNS) };

/** Puts generated tables to both; a turn between them lets the test runner hear from a long search. */
const agree = (tables: fc.Arbitrary<Cells>, models: fc.Arbitrary<Cells | null>, numRuns: number, expectSame: (one: Case) => unknown) =>
  fc.assert(
    fc.asyncProperty(tables, asOfDate, models, async (evidence, asOf, model) => {
      const one = caseOf({ evidence, asOf, model });
      if (one) expectSame(one);
      await new Promise(setImmediate);
    }),
    { seed: SEED, numRuns: Math.ceil(numRuns * RUNS) },
  );
const noModel = fc.constant(null);

describe("the worksheet functions agree with the reference, a second reading of the method", () => {
  it("on every cell that cannot be read", PATIENCE, () => agree(evidenceCells, modelCells, 60, expectErrors));

  it("on every number, state, confidence and best row with the default model", PATIENCE, () => agree(evidenceCells, noModel, 40, expectScores));

  it("on every number, state, confidence and best row with a Model table", PATIENCE, () => agree(evidenceCells, modelCells, 40, expectScores));

  it("where rows contradict, restate and replace each other", PATIENCE, () => agree(meetingCells, noModel, 40, expectScores));

  it("in MATRIX", PATIENCE, () => agree(evidenceCells, modelCells, 40, expectMatrix));

  it("in their ranking", PATIENCE, () => agree(evidenceCells, modelCells, 20, expectRanking));
});

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
  const view = viewOf(table)!;
  const expected = readable(view).map((name) => scoreCompany(view, name));

  it("has the run, its ends, and the break of the reference", () => {
    const scores = scoreEvidence(table);
    const found = scores.evidence.companies.map((name, company) => {
      const best = longestRun(scores, company);
      return { name: key(name), run: best.length, runEnds: runName(scores.evidence.model, best), break: breakLink(scores, company) };
    });
    const wanted = expected.map(({ name, run: length, runEnds, break: broken }) => ({ name, run: length, runEnds, break: broken }));
    expect(found).toHaveLength(128);
    expect(found).toEqual(wanted);
  });

  it("is ranked as the reference ranks it: proven coverage, then run, then pro forma coverage, then name", () => {
    const found = rank(table, null as never, null, null as never)
      .slice(1)
      .map(([place, name]) => ({ rank: place, name: key(name) }));
    const wanted = ranking(expected);
    expect(new Set(wanted.map((each) => each.rank)).size).toBeGreaterThan(30);
    expect(found).toEqual(wanted);
  });
});
