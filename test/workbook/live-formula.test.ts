import { describe, expect, it } from "vitest";
import { liveFormula } from "../../src/workbook/live-formula.ts";
import { freeSheetName } from "../../src/workbook/sheet-name.ts";

const tables = { evidence: "Evidence", model: "Model" };

describe("a live formula", () => {
  it("reads the whole table, so that rows added to the evidence count, and the model where there is one", () => {
    expect(liveFormula("Gap table", tables, "MP Materials")).toBe('=CHAIN.GAPS(Evidence[#All],"MP Materials",,Model[#All])');
    expect(liveFormula("Evidence trail", tables, "MP Materials")).toBe('=CHAIN.WHY(Evidence[#All],"MP Materials",,,Model[#All])');
    expect(liveFormula("Ranking", tables, "")).toBe("=CHAIN.RANK(Evidence[#All],,,Model[#All])");
    expect(liveFormula("Heat map", { evidence: "Facts", model: null }, "")).toBe("=CHAIN.MATRIX(Facts[#All])");
  });

  it.each([`=cmd|' /C calc'!A0`, `")+HYPERLINK("http://evil.example","x`, `@SUM(1+1)*cmd|' /C calc'!A0`, "+1+1", "-1+1", "\t=1+1"])(
    "keeps a company named %j a text",
    (name) => {
      const formula = liveFormula("Gap table", { evidence: "Evidence", model: null }, name);
      const [, literal] = /^=CHAIN\.GAPS\(Evidence\[#All\],"((?:[^"]|"")*)"\)$/.exec(formula)!; // one text, and nothing after it
      expect(literal!.replaceAll('""', '"')).toBe(name);
    },
  );

  it("refuses a name that no formula can hold", () => {
    expect(() => liveFormula("Gap table", tables, "x".repeat(256))).toThrow(/too long for a formula/);
  });
});

describe("a sheet's name", () => {
  it("has no character that Excel refuses, 31 at most, and is nobody else's", () => {
    expect(freeSheetName("Gap table A/B: [c]?*\\", [])).toBe("Gap table A B c");
    expect(freeSheetName("Gap table Australian Strategic Materials", [])).toBe("Gap table Australian Strategic");
    expect(freeSheetName("Ranking", ["ranking", "Ranking (2)"])).toBe("Ranking (3)");
    expect(freeSheetName("History", [])).toBe("History (2)");
    expect(freeSheetName("'':", [])).toBe("Chain of Proof");
  });
});
