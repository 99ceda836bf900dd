import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
import { WORKED_EXAMPLE } from "./evidence-table.ts";
import { reference } from "./reference/company.ts";
import { expectAgreement, type WorksheetFunctions } from "./reference/disagreements.ts";
import { asOfDate, evidenceCells, modelCells } from "./reference/generated-evidence.ts";

const SEED = Number(process.env.SEED ?? 20260705);
const RUNS = Number(process.env.RUNS ?? 1);

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

describe("the worksheet functions agree with the reference on every number, state, best row, rank and row error", () => {
  it("with the default model", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(evidenceCells, asOfDate, (evidence, asOf) => expectAgreement(functions, { evidence, asOf, model: null }, false)),
      { seed: SEED, numRuns: 600 * RUNS },
    );
  });

  it("with a Model table", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(evidenceCells, asOfDate, modelCells, (evidence, asOf, model) => expectAgreement(functions, { evidence, asOf, model }, false)),
      { seed: SEED, numRuns: 600 * RUNS },
    );
  });

  it("in their ranking", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(evidenceCells, asOfDate, modelCells, (evidence, asOf, model) => expectAgreement(functions, { evidence, asOf, model }, true)),
      { seed: SEED, numRuns: 150 * RUNS },
    );
  });
});
