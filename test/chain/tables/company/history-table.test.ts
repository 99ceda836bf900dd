import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../../src/chain/evidence/evidence.ts";
import { wholeHistory } from "../../../../src/chain/tables/company/history-table.ts";
import { overrunsInPercent } from "../../../../src/chain/tables/stress-table.ts";
import { evidence } from "../../evidence-table.ts";

describe("the whole history of a company", () => {
  const table = readEvidence(
    evidence(
      { Company: "Beta", Stage: "Metal", Status: "Operating", Date: "2024-06-01" },
      { Stage: "Alloy", Status: "Operating", Route: "Acquired", Deal: "Pending", Date: "2025-01-01" },
      { Stage: "Metal", Status: "Operating", Date: "2024-01-01" },
      { Stage: "Magnet", Status: "Announced", Date: "2026-01-01" },
      { Stage: "Mining", Status: "Announced" },
    ),
  );
  const sevenths = (asOf: number | null) => wholeHistory(table, "Alpha", asOf).slice(1).map(([day, ...values]) => [day, ...values.map((value) => Math.round(Number(value) * 7e9) / 1e9)]);
  const [in2024, in2025, in2026] = [["2024-01-01", 0.85, 0.85, 2], ["2025-01-01", 0.85, 1.7, 3], ["2026-01-01", 0.85, 1.7, 4]]; // links of seven: proven, pro forma, claimed with the undated mine

  it("has a line for each day on which one of its own rows is dated, with its coverage of that day", () => {
    expect(wholeHistory(table, "Alpha", null)[0]).toEqual(["Date", "Proven", "Pro forma", "Claimed"]);
    expect(sevenths(null)).toEqual([in2024, in2025, in2026]);
  });

  it("up to the as-of date, itself included", () => {
    expect(sevenths(45658)).toEqual([in2024, in2025]); // 2025-01-01
    expect(sevenths(45657)).toEqual([in2024]);
  });
});

describe("a stress grid as people say it", () => {
  it("has its overruns in per cent, and its delays and troughs as they are", () => {
    expect(overrunsInPercent([["Delay", 0, 0.35], [6, -8, -0.5]])).toEqual([["Delay", "0%", "35%"], [6, -8, -0.5]]);
  });
});
