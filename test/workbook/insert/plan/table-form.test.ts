import { describe, expect, it } from "vitest";
import { byHeader, linesOf, tableForm } from "../../../../src/workbook/insert/plan/table-form.ts";

const LONG = "Which regulators have yet to clear the purchase of the magnet maker, by when, and are its OEM approvals tied to the plant or to the owner?"; // 139 characters
const TABLE = [
  ["Link", "Proven", "Ask next", "Url"],
  ["Magnet", 0.5, LONG, "https://example.org/a-very-long-address-that-nobody-reads-in-a-sheet"],
  ["Alloy", "", "", ""],
];
const { widths, heights, formats } = tableForm(TABLE, 3, 40, byHeader);
const points = (characters: number) => Math.round(characters * 5.4 + 9);

describe("the form of a table", () => {
  it("gives a short text its own width, a long one 30 to 45 characters, a number that of its header's longest word, and an address hardly any", () => {
    // "Magnet" is shorter than the least of 8; the header's word of 6 takes 6 × 1.15 = 7 in bold, its filter's button 3; 139 ÷ 3 is above 45
    expect(widths).toEqual([points(8), points(10), points(45), 25]);
  });

  it("gives a text one character more than it has: “Announced” is not broken where the font is a little wider", () => {
    expect(tableForm([["Status"], ["Announced"]], 3, 0, byHeader).widths).toEqual([points(10)]);
  });

  it("wraps what is not an address, at the top of its cell, to as many rows below as a formula may grow", () => {
    const body = { row: 3, column: 0, height: 43, width: 4 };
    expect(formats).toContainEqual({ ...body, vertical: "Top" });
    expect(formats).toContainEqual({ ...body, width: 3, wrap: true });
  });

  it("puts numbers to the right, under their headers, in the format of their column", () => {
    expect(formats).toContainEqual({ row: 3, column: 1, height: 43, width: 1, align: "Right" });
    expect(formats).toContainEqual({ row: 4, column: 1, height: 42, width: 1, number: "0%" });
  });

  it("makes a row as high as its longest text has lines of 15 points", () => expect(heights).toEqual([{ row: 4, count: 1, points: 4 * 15 + 3 }]));

  it.each([
    ["one line", "Proven", 10, 1],
    ["a word that does not fit goes on the next line", "Proven but pending", 10, 2],
    ["a word longer than a line is broken", "a".repeat(25), 10, 3],
    ["a line break begins a line", "a\nb", 10, 2],
  ])("counts lines: %s", (_, text, characters, lines) => expect(linesOf(text, characters)).toBe(lines));
});
