import fc from "fast-check";
import { describe, it } from "vitest";
import { viewOf } from "../chain/reference/company.ts";
import { expectErrors, expectRanking } from "../chain/reference/disagreements.ts";
import { asOfDate, evidenceCells, modelCells } from "../chain/reference/generated-evidence.ts";
import { builtFunctions } from "./built-functions.ts";

describe("the built functions, called by id (npm run build)", () => {
  it("agree with the reference on generated evidence", { timeout: 60_000 }, () => {
    const functions = builtFunctions();
    fc.assert(
      fc.property(evidenceCells, asOfDate, modelCells, (evidence, asOf, model) => {
        const view = viewOf(evidence, asOf, model);
        if (!view) return;
        const asked = { view, asOf, model, ask: (id: string, ...args: unknown[]) => functions.get(id)!(evidence, ...args) as unknown[][] };
        expectErrors(asked);
        expectRanking(asked);
      }),
      { seed: 19700101, numRuns: 100 },
    );
  });
});
