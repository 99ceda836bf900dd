import { describe, expect, it } from "vitest";
import { formulas, quotedText, textArray } from "../../../../src/workbook/insert/plan/formulas/formulas.ts";

const make = formulas({ tables: { evidence: "Evidence", model: "Model" }, asOf: null });

describe("a live formula", () => {
  it("reads the whole table, so that rows added to the evidence count, and the model where there is one", () => {
    expect(make.ask("GAPS", quotedText("MP Materials"))).toBe('=CHAIN.GAPS(Evidence[#All],"MP Materials",,Model[#All])');
    expect(make.ask("WHY", quotedText("MP Materials"), "")).toBe('=CHAIN.WHY(Evidence[#All],"MP Materials",,,Model[#All])');
    expect(make.ask("RANK", "")).toBe("=CHAIN.RANK(Evidence[#All],,,Model[#All])");
    expect(formulas({ tables: { evidence: "Facts", model: null }, asOf: null }).ask("MATRIX", "", "")).toBe("=CHAIN.MATRIX(Facts[#All])");
  });

  it("holds the as-of date as Excel's serial number, which every language reads alike", () => {
    expect(formulas({ tables: { evidence: "Facts", model: null }, asOf: 45000 }).ask("GAPS", quotedText("Alpha"))).toBe('=CHAIN.GAPS(Facts[#All],"Alpha",45000)');
  });

  it.each([`=cmd|' /C calc'!A0`, `")+HYPERLINK("http://evil.example","x`, `@SUM(1+1)*cmd|' /C calc'!A0`, "+1+1", "-1+1", "\t=1+1"])(
    "keeps a company named %j a text",
    (name) => {
      const formula = formulas({ tables: { evidence: "Evidence", model: null }, asOf: null }).ask("GAPS", quotedText(name));
      const [, literal] = /^=CHAIN\.GAPS\(Evidence\[#All\],"((?:[^"]|"")*)"\)$/.exec(formula)!; // one text, and nothing after it
      expect(literal!.replaceAll('""', '"')).toBe(name);
    },
  );

  it("names a team as an array of texts, one below the other", () => {
    expect(make.ask("TEAM", textArray(["Alpha", 'Beta "B"']))).toBe('=CHAIN.TEAM(Evidence[#All],{"Alpha";"Beta ""B"""},,Model[#All])');
    expect(make.ask("TEAM", textArray(["Alpha"]))).toBe('=CHAIN.TEAM(Evidence[#All],"Alpha",,Model[#All])');
  });

  it("asks for changes between two days, given as Excel's serial numbers", () => {
    expect(make.changes(45000, 46000, "")).toBe("=CHAIN.CHANGES(Evidence[#All],45000,46000,,,Model[#All])");
  });

  it("refuses a name that no formula can hold", () => {
    expect(() => quotedText("x".repeat(256))).toThrow(/too long for a formula/);
  });
});
