import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLink, longestRun, runName } from "../../src/chain/scores/scores.ts";
import { scoreEvidence } from "../../src/chain/score.ts";
import { breakOf } from "../../src/functions/break.ts";
import { check } from "../../src/functions/check.ts";
import { coverage } from "../../src/functions/coverage.ts";
import { link } from "../../src/functions/link.ts";
import { matrix } from "../../src/functions/matrix.ts";
import { promotion } from "../../src/functions/promotion.ts";
import { rank } from "../../src/functions/rank.ts";
import { run } from "../../src/functions/run.ts";
import { strength } from "../../src/functions/strength.ts";
import { why } from "../../src/functions/why.ts";
import { LINKS } from "../../src/chain/model/vocabulary.ts";
import { evidence, WORKED_EXAMPLE } from "./evidence-table.ts";
import type { Cells } from "./reference/cells.ts";
import { reference } from "./reference/company.ts";
import { expectAgreement, type WorksheetFunctions } from "./reference/disagreements.ts";
import { asOfDate, evidenceCells, modelCells } from "./reference/generated-evidence.ts";

// RUNS=20 SEED=7 npm run unit -- method.reference   searches further, elsewhere.
const SEED = Number(process.env.SEED ?? 20260705);
const RUNS = Number(process.env.RUNS ?? 1);
const PATIENCE = 120_000 * Math.max(1, RUNS);

const functions = new Map(
  Object.entries({ BREAK: breakOf, CHECK: check, COVERAGE: coverage, LINK: link, MATRIX: matrix, PROMOTION: promotion, RANK: rank, RUN: run, STRENGTH: strength, WHY: why }),
) as unknown as WorksheetFunctions;

describe("the reference, a second reading of the method", () => {
  it("gives the worked example's figures", () => {
    const [alpha] = reference(WORKED_EXAMPLE).companies;
    expect(alpha!.coverage.Proven).toBeCloseTo(1.11 / 7, 12); // (0.10 + 0.50 + 0.85 × 0.6) ÷ 7
    expect(alpha!.coverage["Pro forma"]).toBeCloseTo(1.96 / 7, 12); // and Alloy's pending 0.85
    expect(alpha!.coverage.Claimed).toBeCloseTo(6 / 7, 12); // all but Concentration
    expect([alpha!.run, alpha!.runEnds, alpha!.break]).toEqual([1, "Metal", "Customer"]);
    expect(alpha!.links.map((each) => each.state)).toEqual(["Partial", "Silent", "Partial", "Proven", "Pending", "Claimed", "Claimed"]);
  });
});

/** Puts generated tables to both; a turn between them lets the test runner hear from a long search. */
const agree = (models: typeof modelCells, numRuns: number, ranked: boolean) =>
  fc.assert(
    fc.asyncProperty(evidenceCells, asOfDate, models, async (evidence, asOf, model) => {
      expectAgreement(functions, { evidence, asOf, model }, ranked);
      await new Promise(setImmediate);
    }),
    { seed: SEED, numRuns: numRuns * RUNS },
  );

describe("the worksheet functions agree with the reference on every number, state, best row, rank and row error", () => {
  it("with the default model", { timeout: PATIENCE }, () => agree(fc.constant(null), 600, false));

  it("with a Model table", { timeout: PATIENCE }, () => agree(modelCells, 600, false));

  it("in their ranking", { timeout: PATIENCE }, () => agree(modelCells, 150, true));
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
