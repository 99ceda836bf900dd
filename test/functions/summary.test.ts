import { describe, expect, it } from "vitest";
import { summary } from "../../src/functions/summary.ts";
import { evidence, WORKED_EXAMPLE, type Row } from "../chain/evidence-table.ts";
import { errorOf } from "./ask.ts";

const left = null as unknown as any[][]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the worksheet functions are declared
const line = (table: any[][], name = "Alpha", asOf: unknown = null): string => summary(table, [[name]], asOf, left)[0]![0] as string; // eslint-disable-line @typescript-eslint/no-explicit-any -- the same

describe("SUMMARY: a company in one line", () => {
  it("gives coverage on each basis, the links looked at, and the newest day in the evidence", () => {
    // 1.11 ÷ 7 = 15.9%; 1.96 ÷ 7 = 28%; 6 ÷ 7 = 85.7%; Concentration is Silent
    expect(line(WORKED_EXAMPLE)).toBe("16% proven · 28% if pending deals close · 86% claimed · rank 1 · looked at 6 of 7 · evidence to 1 February 2026");
  });

  it("says the as-of day where one is given, and counts no later row", () => {
    // Mining 0.10 and Separation 0.50: 0.6 ÷ 7 = 8.6%; 2 ÷ 7 claimed
    expect(line(WORKED_EXAMPLE, "Alpha", "2025-05-31")).toBe("9% proven · 9% if pending deals close · 29% claimed · rank 1 · looked at 2 of 7 · as of 31 May 2025");
  });

  it("ranks among all companies of the table, whichever is asked for, with the range where there is one", () => {
    const rows = (Company: string, ...of: Row[]): Row[] => of.map((row) => ({ Company, ...row }));
    // Beta leads with two Operating links; Alpha and Gamma have one each, and whether Pilot × 2 or Operating × 1 is more depends on credits
    const table = evidence(...rows("Alpha", { Stage: "Metal", Status: "Operating" }), ...rows("Beta", { Stage: "Metal", Status: "Operating" }, { Stage: "Alloy", Status: "Operating" }), ...rows("Gamma", { Stage: "Metal", Status: "Pilot" }, { Stage: "Alloy", Status: "Construction" }));
    expect(line(table, "Beta")).toContain("· rank 1 ·");
    expect(line(table, "Alpha")).toMatch(/· rank 2 \(2–3\) ·/);
  });

  it("answers several names cell by cell, and a name that is not there with its error", () => {
    const [first, blank] = summary(WORKED_EXAMPLE, [["Alpha", ""]], null, left)[0]!;
    expect([first, blank]).toEqual([line(WORKED_EXAMPLE), ""]);
    expect(errorOf(() => line(WORKED_EXAMPLE, "Alhpa"))).toEqual({ code: "#N/A", message: "No evidence for 'Alhpa'. Did you mean 'Alpha'?" });
  });
});
