import { describe, expect, it } from "vitest";
import { coverageInWords, linkInWords } from "../../../src/chain/explain/figure-in-words.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { evidence, modelOf, WORKED_EXAMPLE, type Row } from "../evidence-table.ts";

const LINKS = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
const beta = (row: Row): Row => ({ Company: "Beta", ...row });
/** Alpha's row 2, then Beta's. */
const scored = (...rows: Row[]) => scoreEvidence(evidence({ Stage: "Alloy", Status: "Qualified", Source: "Filing" }, ...rows.map(beta)));
const linkOfBeta = (link: string, ...rows: Row[]) => linkInWords(scored(...rows), 1, LINKS.indexOf(link));

describe("the sentence behind a link's figure", () => {
  it("says its state, its best row, what that earned and the source", () => {
    expect(linkInWords(scoreEvidence(WORKED_EXAMPLE), 0, 3)).toBe("Metal: Proven. Row 4 of the evidence: Operating, Acquired · 2025-06-01. Operating 0.85 × control 0.6 = 0.51. Source: Report.");
  });

  it("speaks of the company asked about, names no source where there is none, and ends each sentence once", () => {
    expect(linkOfBeta("Metal", { Stage: "Metal", Status: "Pilot", Source: null })).toBe("Metal: Claimed. Row 3 of the evidence: Pilot. Pilot, but no source: counts only as a claim.");
    expect(linkOfBeta("Metal", { Stage: "Metal", Status: "Pilot", Source: "Alpha Inc. and Beta Corp." })).toMatch(/Source: Alpha Inc\. and Beta Corp\.$/);
  });

  it("is blank where nobody has looked", () => expect(linkOfBeta("Alloy", { Stage: "Metal", Status: "Pilot" })).toBe(""));
});

describe("the sentence behind a coverage", () => {
  it("adds the links up from the mine to the customer, divides by their number, and names those at which nobody has looked", () => {
    // 1.11 ÷ 7 = 0.158571
    expect(coverageInWords(scoreEvidence(WORKED_EXAMPLE), 0)).toBe("Mining 0.1 + Separation 0.5 + Metal 0.51 = 1.11; 1.11 ÷ 7 = 15.9%. Nobody has looked at: Concentration.");
  });

  it("of the company asked about, each link rounded to thousandths", () => {
    // 0.85 × 0.1234 = 0.10489; ÷ 7 = 0.014984
    const words = coverageInWords(scored({ Stage: "Metal", Status: "Operating", Ownership: 0.1234 }), 1);
    expect(words).toBe("Metal 0.105 = 0.105; 0.105 ÷ 7 = 1.5%. Nobody has looked at: Mining, Concentration, Separation, Alloy, Magnet, Customer.");
  });

  it("multiplies by a weight that is not 1, and divides by the sum of the weights", () => {
    const model = modelOf(["Link", "Metal", 3], ["Link", "Alloy", 1]);
    const table = evidence({ Stage: "Metal", Status: "Pilot" }, { Stage: "Alloy", Status: "Operating" });
    // 3 × 0.5 + 0.85 = 2.35; ÷ 4 = 0.5875
    expect(coverageInWords(scoreEvidence(table, { model }), 0)).toBe("Metal 3 × 0.5 + Alloy 0.85 = 2.35; 2.35 ÷ 4 = 58.8%.");
  });

  it("says so where no link is proven in any part", () => {
    const claims = LINKS.map((Stage): Row => ({ Stage, Status: "Announced" }));
    expect(coverageInWords(scored(...claims), 1)).toBe("No link is proven in any part.");
  });
});
