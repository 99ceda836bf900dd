import { describe, expect, it } from "vitest";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { rankingTable } from "../../../src/chain/tables/compare/ranking-table.ts";
import { records } from "../../functions/ask.ts";
import { evidence } from "../evidence-table.ts";

const companies = (count: number) => evidence(...Array.from({ length: count }, (_, place) => ({ Company: `Company ${place}`, Stage: "Metal", Status: "Pilot" })));

describe("the league table", () => {
  it("takes 5,000 companies and no more, and says how to ask about fewer", () => {
    expect(rankingTable(scoreEvidence(companies(5000)), null, { drawn: false })).toHaveLength(5001);
    expect(() => rankingTable(scoreEvidence(companies(5001)), null, { drawn: false })).toThrow(
      "A ranking takes at most 5000 companies, and this is of 5001. Name the ones to compare in the companies argument.",
    );
  });

  it("has rank ranges, unless it is asked for without", () => {
    const ranges = (options?: { drawn: boolean }) => records(rankingTable(scoreEvidence(companies(2)), null, options)).map((row) => [row.Company, row.Rank, row["Best rank"], row["Worst rank"]]);
    expect(ranges()).toEqual([["Company 0", 1, 1, 1], ["Company 1", 1, 1, 1]]); // equal in all: both first in every draw
    expect(ranges({ drawn: false })).toEqual([["Company 0", 1, "", ""], ["Company 1", 1, "", ""]]);
  });
});
