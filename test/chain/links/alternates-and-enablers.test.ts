import { describe, expect, it } from "vitest";
import { enablersBeside, feedsBeside } from "../../../src/chain/links/alternates-and-enablers.ts";
import { coverage } from "../../../src/chain/scores/scores.ts";
import { NO_ROW } from "../../../src/chain/links/links.ts";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { evidence } from "../evidence-table.ts";

const COMPANY = 0;

describe("what stands beside the chain", () => {
  it("a recycler's feed has its own bar, by its own rows, and stands for mining and concentration", () => {
    const scores = scoreEvidence(
      evidence({ Stage: "Recycling", Status: "Operating", Ownership: 0.6 }, { Stage: "Recycling", Status: "Announced" }, { Stage: "Mining", Status: "Qualified" }),
    );
    const [feed] = feedsBeside(scores, COMPANY);
    // 0.85 × 0.6 × the share 0.5; the mine's own row is better, and is not the feed's
    expect(feed).toMatchObject({ stage: "Recycling", standsFor: ["Mining", "Concentration"], state: "Proven", proForma: 0.255, claimed: 0.5, best: 1, setbacks: [] });
    expect(feed!.proven).toBeCloseTo(0.255, 12);
  });

  it("without a row there is no feed", () => {
    expect(feedsBeside(scoreEvidence(evidence({ Stage: "Mining", Status: "Pilot" })), COMPANY)).toEqual([]);
  });

  it("a feed that was given up is silent, and says since when", () => {
    const scores = scoreEvidence(evidence({ Stage: "Recycling", Status: "Operating", Date: "2025-01-01" }, { Stage: "Recycling", Status: "Cancelled", Date: "2025-06-01" }));
    expect(feedsBeside(scores, COMPANY)).toMatchObject([{ state: "Silent", proven: 0, claimed: 0, best: NO_ROW, setbacks: ["Cancelled 2025-06-01"] }]);
  });

  it("by the company's own rows and setbacks of that stage alone", () => {
    const scores = scoreEvidence(
      evidence(
        { Stage: "Recycling", Status: "Pilot", Date: "2025-01-01" },
        { Stage: "Mining", Status: "Stalled", Date: "2025-06-01" },
        { Company: "Beta", Stage: "Recycling", Status: "Operating", Date: "2025-02-01" },
        { Company: "Beta", Stage: "Capital", Status: "Funded", Date: "2025-02-01" },
        { Stage: "Capital", Status: "Announced", Date: "2025-01-01" },
        { Stage: "Capital", Status: "Funded", Date: "2024-01-01" },
        { Stage: "Capital", Status: "Stalled", Date: "2025-03-01" },
        { Stage: "Talent", Status: "Announced", Date: "2025-01-01" },
      ),
    );
    expect(feedsBeside(scores, COMPANY)).toMatchObject([{ stage: "Recycling", proven: 0.25, best: 1, setbacks: [] }]); // 0.5 × the share 0.5
    expect(enablersBeside(scores, COMPANY)).toEqual([
      { stage: "Capital", best: 6, setbacks: ["Stalled 2025-03-01"] },
      { stage: "Talent", best: 8, setbacks: [] },
    ]);
  });

  it("every enabler is shown with the row of its highest status, the latest of those, and changes no coverage", () => {
    const scores = scoreEvidence(
      evidence(
        { Stage: "Capital", Status: "Funded", Route: "Loan", Date: "2024-01-01" },
        { Stage: "Capital", Status: "Funded", Route: "Grant", Date: "2025-01-01" },
        { Stage: "Capital", Status: "Announced", Route: "Equity", Date: "2026-01-01" },
      ),
    );
    expect(enablersBeside(scores, COMPANY)).toEqual([
      { stage: "Capital", best: 2, setbacks: [] },
      { stage: "Talent", best: NO_ROW, setbacks: [] },
    ]);
    expect(coverage(scores, COMPANY, "Claimed")).toBe(0);
  });
});
