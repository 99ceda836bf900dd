import { describe, expect, it } from "vitest";
import { formulas, quotedText } from "../../../src/workbook/insert/formulas.ts";

const make = formulas({ tables: { evidence: "Evidence", model: "Model" }, asOf: null });

describe("a live formula", () => {
  it("reads the whole table, so that rows added to the evidence count, and the model where there is one", () => {
    expect(make.gaps(quotedText("MP Materials"))).toBe('=CHAIN.GAPS(Evidence[#All],"MP Materials",,Model[#All])');
    expect(make.why(quotedText("MP Materials"))).toBe('=CHAIN.WHY(Evidence[#All],"MP Materials",,,Model[#All])');
    expect(make.rank()).toBe("=CHAIN.RANK(Evidence[#All],,,Model[#All])");
    expect(formulas({ tables: { evidence: "Facts", model: null }, asOf: null }).matrix()).toBe("=CHAIN.MATRIX(Facts[#All])");
  });

  it("holds the as-of date as Excel's serial number, which every language reads alike", () => {
    expect(formulas({ tables: { evidence: "Facts", model: null }, asOf: 45000 }).gaps(quotedText("Alpha"))).toBe('=CHAIN.GAPS(Facts[#All],"Alpha",45000)');
  });

  it.each([`=cmd|' /C calc'!A0`, `")+HYPERLINK("http://evil.example","x`, `@SUM(1+1)*cmd|' /C calc'!A0`, "+1+1", "-1+1", "\t=1+1"])(
    "keeps a company named %j a text",
    (name) => {
      const formula = formulas({ tables: { evidence: "Evidence", model: null }, asOf: null }).gaps(quotedText(name));
      const [, literal] = /^=CHAIN\.GAPS\(Evidence\[#All\],"((?:[^"]|"")*)"\)$/.exec(formula)!; // one text, and nothing after it
      expect(literal!.replaceAll('""', '"')).toBe(name);
    },
  );

  it("refuses a name that no formula can hold", () => {
    expect(() => quotedText("x".repeat(256))).toThrow(/too long for a formula/);
  });
});
