import { describe, expect, it } from "vitest";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { chartTable } from "../../../src/chain/tables/compare/chart-table.ts";
import { scorecard } from "../../../src/chain/tables/company/links/scorecard.ts";
import { evidence, WORKED_EXAMPLE } from "../evidence-table.ts";

const rounded = (table: readonly (readonly unknown[])[]) => table.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell)));

describe("the tables that only the panel inserts", () => {
  it("a scorecard gives the headlines, then the links from the customer back to the mine", () => {
    expect(rounded(scorecard(scoreEvidence(WORKED_EXAMPLE), " alpha "))).toEqual([
      ["Measure", "Value", "State"],
      ["Proven", 0.158571, ""], // 1.11 ÷ 7
      ["Pro forma", 0.28, ""], // 1.96 ÷ 7
      ["Claimed", 0.857143, ""], // 6 ÷ 7
      ["Promotion gap", 0.698571, ""], // 4.89 ÷ 7
      ["Strength", 0.042609, ""], // the seventh root of 0.10 × 0.50 × 0.51 × 0.01⁴
      ["Run", 1, ""],
      ["Break", "Customer", ""],
      ["Looked at", 6, ""],
      ["Could be", 0.301429, ""], // (1.11 + 1) ÷ 7, Concentration as 1
      ["Customer", 0, "Claimed"],
      ["Magnet", 0, "Claimed"],
      ["Alloy", 0, "Pending"],
      ["Metal", 0.51, "Proven"],
      ["Separation", 0.5, "Partial"],
      ["Concentration", "", "Silent"],
      ["Mining", 0.1, "Partial"],
    ]);
  });

  it("a chart's parts stack to what is claimed: proven, what closing deals would add, and what only words stand for", () => {
    const all = (table: Parameters<typeof scoreEvidence>[0]) => rounded(chartTable(scoreEvidence(table), [0]));
    expect(all(WORKED_EXAMPLE)).toEqual([
      ["Company", "Proven", "Pending", "Claimed only"],
      ["Alpha", 0.158571, 0.121429, 0.577143], // 1.11 ÷ 7, 0.85 ÷ 7, 4.04 ÷ 7
    ]);
    expect(all(evidence({ Stage: "Metal", Status: "Qualified" }))[1]).toEqual(["Alpha", 0.142857, 0, 0]); // 1 ÷ 7: all that is claimed is proven
  });
});
