import { describe, expect, it } from "vitest";
import { Days, isoOf, readAsOf, serialOf } from "../../../src/chain/cells/excel-date.ts";

/** Dates and the serial numbers that Excel shows for them. */
const KNOWN: [string, number][] = [
  ["1950-01-01", 18264],
  ["1970-01-01", 25569],
  ["1999-12-31", 36525],
  ["2000-01-01", 36526],
  ["2000-02-29", 36585], // 2000 is divisible by 400: a leap year
  ["2000-03-01", 36586],
  ["2023-02-28", 44985],
  ["2024-02-29", 45351],
  ["2024-12-31", 45657],
  ["2100-02-28", 73109],
  ["2100-03-01", 73110], // 2100 is divisible by 100 and not by 400: no 29 February
  ["9999-12-31", 2958465],
];

describe("days as Excel's serial numbers (method, section 2, Days and periods)", () => {
  it.each(KNOWN)("%s is day %i, both ways", (iso, serial) => {
    expect(serialOf(iso)).toBe(serial);
    expect(isoOf(serial)).toBe(iso);
  });

  it.each([
    ["2026", "2026-12-31"],
    ["2026-10", "2026-10-31"],
    ["2024-02", "2024-02-29"],
    ["Oct 2026", "2026-10-31"],
    ["october  2026", "2026-10-31"],
    ["May 2026", "2026-05-31"],
    ["Q1 2026", "2026-03-31"],
    ["Q4 2026", "2026-12-31"],
    ["2026-q4", "2026-12-31"],
    ["H1 2026", "2026-06-30"],
    ["2026-H2", "2026-12-31"],
    [2026, "2026-12-31"],
    [1950, "1950-12-31"],
    [2100, "2100-12-31"],
    ["２０２６", "2026-12-31"], // full-width digits
    ["2026-10\u200b", "2026-10-31"], // a zero-width space behind it
  ])("the period %j stands for its last day, %s", (cell, day) => expect(isoOf(serialOf(cell))).toBe(day));

  it.each([{ type: "FormattedNumber", basicValue: 45351, numberFormat: "yyyy-mm-dd" }, { type: "String", basicValue: "2024-02-29" }])("a data type is read as what it shows: %j", (cell) =>
    expect(isoOf(serialOf(cell))).toBe("2024-02-29"));

  it.each(["1949-12-31", 18263, 1, 1949, 2101, "1949", 60, "0000-01-01"])("nobody has evidence from before 1950: %j cannot be read", (cell) => expect(serialOf(cell)).toBeNaN());

  it.each(["2023-02-29", "2100-02-29", "2024-04-31", "2024-01-32", "2024-00-10", "2024-13-01", "2024-01-00", "2024-1-1", "20240101", "x2024-01-01", "2024-01-01x", "2026-13", "2026-00", "Q5 2026", "Q0 2026", "H3 2026", "Okt 2026", "early 2026", "05/07/2026", "1 March 2024"])(
    "%s is not a day",
    (text) => expect(serialOf(text)).toBeNaN(),
  );

  it.each([
    [45351.99, 45351],
    [2958465.5, 2958465],
    [0.5, NaN],
    [2958466, NaN],
    [2024.5, NaN],
    [true, NaN],
  ])("the cell %j is day %d: the time of day is cut off", (cell, serial) => {
    expect(serialOf(cell)).toBe(serial);
  });

  it("an undated row is written as a blank", () => expect(isoOf(NaN)).toBe(""));

  it("a column's reader tells a blank from what is not a day", () => expect([null, 0, "n/a", "soon", "2026"].map((cell) => new Days().read(cell))).toEqual([NaN, NaN, NaN, undefined, 46387]));

  it("a date argument left out is none, and one that is not a day, or before 1950, is refused", () => {
    expect([null, undefined, 0, " ", "tbd"].map(readAsOf)).toEqual([null, null, null, null, null]);
    expect([readAsOf(" 2024-02-29 "), readAsOf("2024-02"), readAsOf(2024)]).toEqual([45351, 45351, 45657]);
    for (const cell of [-1, "tomorrow", 1905, 3000]) expect(() => readAsOf(cell)).toThrow(`The date '${cell}' is not a day from 1950 on. Give a date cell, the text 2026-07-05, or a period such as 2026, 2026-10, Q4 2026 or H2 2026.`);
  });
});
