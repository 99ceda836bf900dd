import { describe, expect, it } from "vitest";
import { planRow } from "../../../src/workbook/write/plan-row.ts";

describe("A new row of the table", () => {
  it.each(["=1+1", "+1", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")', "\t=1", "'quoted", "1-2", "2026-07-05", "June 2025", "Mar 5", "TRUE", "Energy Fuels", "https://example.com"])(
    "keeps the text %j a text, never a formula, a date or a number",
    (text) => expect(planRow([text], { calculated: [false], formats: [] }, {}).values).toEqual([`'${text}`]),
  );

  it("leaves a calculated column to the table, and blanks empty", () => {
    const above = { calculated: [false, true, false], formats: ["General", "0.0", "General"] };
    expect(planRow(["Beta", "typed", null], above, {}).values).toEqual(["'Beta", null, null]);
  });

  it("takes the formats of the row above; a date gets one where there is none", () => {
    const above = { calculated: [false, false, false], formats: ["General", "General", "0.0%"] };
    expect(planRow(["Beta", 46208, 0.51], above, { 1: "yyyy-mm-dd", 2: "0%" }).formats).toEqual([null, "yyyy-mm-dd", "0.0%"]);
    expect(planRow(["Beta", 46208], { calculated: [false, false], formats: [] }, { 1: "yyyy-mm-dd" }).formats).toEqual([null, "yyyy-mm-dd"]);
  });

  it("formats a text as one where the row above holds a day or a number: a year alone would look like a day", () => {
    const above = { calculated: [false, false, true], formats: ["yyyy-mm-dd", "yyyy-mm-dd", "0.0%"] };
    expect(planRow(["2028", 46208, "12%"], above, {}).formats).toEqual(["@", "yyyy-mm-dd", "0.0%"]);
  });
});
