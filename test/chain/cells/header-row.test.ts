import { describe, expect, it } from "vitest";
import { headerRowOf, listBelow } from "../../../src/chain/cells/header-row.ts";

describe("the row that names the columns of a list", () => {
  it("is the first with a different text in nearly as many columns as the fullest row has cells", () => {
    const body = Array.from({ length: 10 }, (_, place) => place + 1);
    const named = (count: number) => body.map((_, place) => (place < count ? `Name ${place}` : null));
    expect(headerRowOf([named(7), body])).toBe(0); // 7 of 10
    expect(headerRowOf([named(6), body])).toBe(-1); // 6 of 10
    expect(headerRowOf([named(2), named(8), body])).toBe(1);
    expect(headerRowOf([["Company", "Company"], ["A", "B"]])).toBe(1); // one text twice
    expect(headerRowOf([["Company", "Country"], ["Alpha", "France"]])).toBe(0); // two are enough
  });

  it.each<[string, unknown[]]>([
    ["numbers", [2024, 2025]],
    ["numbers written as text", ["2024", "51.5 %", "1,000", "-3"]],
    ["blanks and placeholders", ["", null, "n/a"]],
    ["error values", ["#N/A", "#REF!", "#VALUE!"]],
  ])("%s name no column", (_, row) => expect(headerRowOf([row])).toBe(-1));

  it("a text with a number in it names one", () => expect(headerRowOf([["Output 2024", "2025 plan"]])).toBe(0));

  it("blank cells do not make a row full", () => {
    expect(headerRowOf([["Company", "Country"], [1, 2, null, "", "n/a", null]])).toBe(0);
  });

  it("is looked for in the first forty rows", () => {
    const titles = (count: number) => Array.from({ length: count }, () => ["A title"]);
    expect(headerRowOf([...titles(39), ["Company", "Country"]])).toBe(39);
    expect(headerRowOf([...titles(40), ["Company", "Country"]])).toBe(-1);
    expect(headerRowOf([["Company", "Country"], ...titles(39), Array.from({ length: 9 }, () => "x")])).toBe(0); // what comes later makes no row of these less full
  });
});

describe("the list under a header row", () => {
  it("goes from its first to its last named column, and down to its first row that is blank there", () => {
    const sheet = [["", "Company", "", "Country", ""], ["x", "Alpha", "", "France", 5], ["x", null, "", undefined, 5], ["", "Beta", "", "Chile", ""]];
    expect(listBelow(sheet, 0)).toEqual({ row: 0, column: 1, height: 2, width: 3 });
  });

  it("ends with the sheet", () => expect(listBelow([["A", "B"], [1, 2], [0, ""]], 0)).toEqual({ row: 0, column: 0, height: 3, width: 2 }));

  it("is none under a row without names, or without a row below", () => {
    expect(listBelow([["", null], [1, 2]], 0)).toBeUndefined();
    expect(listBelow([["A", "B"], ["", ""], [1, 2]], 0)).toBeUndefined();
    expect(listBelow([["A", "B"]], 0)).toBeUndefined();
  });
});
