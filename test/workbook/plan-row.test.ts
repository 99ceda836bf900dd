import { describe, expect, it } from "vitest";
import { asText, planRow } from "../../src/workbook/plan-row.ts";

describe("A new row of the table", () => {
  it.each(["=1+1", "+1", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")', "\t=1", "\r=1", " =1", "'quoted", "1-2", "2026-07-05", "TRUE"])(
    "keeps the text %j a text",
    (text) => expect(asText(text)).toBe(`'${text}`),
  );

  it.each(["Energy Fuels", "NdPr oxide", "https://example.com", "Trueblood"])("writes the text %j as it is", (text) => expect(asText(text)).toBe(text));

  it("leaves a column of formulas to the table, and blanks empty", () => {
    const above = { formulas: ["Alpha", "=[@Quantity]*2", ""], formats: ["General", "0.0", "General"] };
    expect(planRow(["Beta", "typed", null], above, {}).values).toEqual(["Beta", null, null]);
  });

  it("takes the formats of the row above; a date gets one where there is none", () => {
    const above = { formulas: ["Alpha", 46000, 0.5], formats: ["General", "General", "0.0%"] };
    expect(planRow(["Beta", 46208, 0.51], above, { 1: "yyyy-mm-dd", 2: "0%" }).formats).toEqual([null, "yyyy-mm-dd", "0.0%"]);
    expect(planRow(["Beta", 46208], undefined, { 1: "yyyy-mm-dd" }).formats).toEqual([null, "yyyy-mm-dd"]);
  });
});
