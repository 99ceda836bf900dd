import { describe, expect, it } from "vitest";
import { askNext } from "../../../../src/chain/explain/questions.ts";
import { scoreEvidence } from "../../../../src/chain/score.ts";
import { questionsTable } from "../../../../src/chain/tables/company/links/questions-table.ts";
import { evidence, modelOf, type Row } from "../../evidence-table.ts";

const questions = (weights: readonly [metal: number, alloy: number], ...rows: Row[]) =>
  questionsTable(scoreEvidence(evidence(...rows), { model: modelOf(["Link", "Metal", weights[0]], ["Link", "Alloy", weights[1]]) }), "alpha");

describe("the questions to put to a company (method, section 14)", () => {
  const beta: Row = { Company: "Beta", Stage: "Alloy", Status: "Announced" };
  const metal: Row = { Stage: "Metal", Status: "Announced" };

  it("the one worth most first, with what its answer would prove, the state now, and room for what came back", () => {
    expect(questions([3, 1], beta, metal)).toEqual([
      ["Question", "Link", "What it would prove", "State then", "Asked on", "Answered on", "Document", "Row", "Since then"],
      [askNext("Metal", "Claimed"), "Metal", "Metal, up to 75 points of coverage", "Claimed", "", "", "", "", ""], // 3 ÷ 4
      [expect.any(String), "Alloy", "Alloy, up to 25 points of coverage", "Silent", "", "", "", "", ""], // 1 ÷ 4
    ]);
  });

  it("one point is a point, and less than half a point is no number of points", () => {
    expect(questions([99, 1], metal)[2]![2]).toBe("Alloy, up to 1 point of coverage"); // 1 ÷ 100
    expect(questions([199, 1], metal)[2]![2]).toBe("Alloy, up to 1 point of coverage"); // 1 ÷ 200: half a point
    expect(questions([249, 1], metal)[2]![2]).toBe("Alloy"); // 1 ÷ 250
  });

  it("where nothing is to be asked, one row says so", () => {
    const proven = ["Metal", "Alloy"].flatMap((Stage) => ["10-K", "Annual report"].map((Source): Row => ({ Stage, Status: "Operating", Source, Date: "2026-01-01", "Asserted by": "Filing" })));
    const [, only, ...rest] = questions([1, 1], ...proven);
    expect(only!.slice(1)).toEqual(["", "", "", "", "", "", "", ""]);
    expect(only![0]).toMatch(/^Nothing/);
    expect(rest).toEqual([]);
  });
});
