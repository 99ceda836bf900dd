import { describe, expect, it } from "vitest";
import { isWithin, linkToRow, placeOf } from "../../src/functions/boundary/addresses.ts";

describe("the places that Excel tells a function", () => {
  it("are read from an address, with or without a workbook, quotes and dollar signs", () => {
    const place = { sheet: "Evidence", rows: [1, 200], columns: [1, 20] };
    expect(placeOf("Evidence!A1:T200")).toEqual(place);
    expect(placeOf("'[Book 1.xlsx]Evidence'!$A$1:$T$200")).toEqual(place);
    expect(placeOf("'It''s mine'!B2")).toEqual({ sheet: "'It''s mine'", rows: [2, 2], columns: [2, 2] });
    expect(placeOf("AA1")).toBeUndefined(); // no sheet: nothing to link to
    expect(placeOf(undefined)).toBeUndefined();
  });

  it("make the link to a row of the table, its header being row 1", () => {
    expect(linkToRow(placeOf("Evidence!B3:AB200")!, 1)).toBe("#Evidence!B3:AB3");
    expect(linkToRow(placeOf("'My sheet'!A1:Z9")!, 5)).toBe("#'My sheet'!A5:Z5");
    expect(linkToRow(placeOf("Evidence!ZZ1:ZZ9")!, 2)).toBe("#Evidence!ZZ2:ZZ2");
  });

  it("tell whether the formula stands in the cells that it reads", () => {
    const table = placeOf("Evidence!A1:T200")!;
    expect(isWithin(placeOf("Evidence!T200")!, table)).toBe(true);
    expect(isWithin(placeOf("Evidence!U5")!, table)).toBe(false);
    expect(isWithin(placeOf("Evidence!T201")!, table)).toBe(false);
    expect(isWithin(placeOf("Ranking!B5")!, table)).toBe(false);
  });
});
