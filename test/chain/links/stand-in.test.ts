import { expect, it } from "vitest";
import { standInAt, standInsOf } from "../../../src/chain/links/stand-in.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { evidence } from "../evidence-table.ts";

const [MINING, CONCENTRATION, SEPARATION] = [0, 1, 2] as const;

it("an alternate stands in for a link where its row is the best there, by company", () => {
  const scores = scoreEvidence(
    evidence(
      { Stage: "Recycling", Status: "Operating" }, // 0.85 × 0.5 for Mining and for Concentration
      { Stage: "Mining", Status: "Pilot" }, // 0.5 is more than 0.425
      { Company: "Beta", Stage: "Short-loop recycling", Status: "Pilot" },
      { Company: "Beta", Stage: "Customer", Status: "Announced" },
    ),
  );
  const [alpha, beta] = [0, scores.width];
  expect(standInAt(scores, alpha + MINING)).toBeUndefined(); // by a row of its own
  expect(standInAt(scores, alpha + CONCENTRATION)).toBe("Recycling");
  expect(standInAt(scores, alpha + SEPARATION)).toBeUndefined(); // no row
  expect(standInAt(scores, beta + MINING)).toBeUndefined();
  expect(standInsOf(scores, [0])).toEqual(["Recycling"]);
  expect(standInsOf(scores, [1])).toEqual(["Short-loop recycling"]);
  expect(standInsOf(scores, [0, 1])).toEqual(["Recycling", "Short-loop recycling"]);
});

it("an alternate that stands in for two links is named once, and a company without one names none", () => {
  const scores = scoreEvidence(evidence({ Stage: "Recycling", Status: "Operating" }, { Company: "Beta", Stage: "Customer", Status: "Announced" }));
  expect(standInsOf(scores, [0, 1])).toEqual(["Recycling"]);
  expect(standInsOf(scores, [1])).toEqual([]);
});
