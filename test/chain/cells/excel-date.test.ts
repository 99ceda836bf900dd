import { describe, expect, it } from "vitest";
import { isoOf, readAsOf, serialOf } from "../../../src/chain/cells/excel-date.ts";

/** Dates and the serial numbers that Excel shows for them; the calendar of 1900 has a 29 February there, number 60, that never was. */
const KNOWN: [string, number][] = [
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
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

describe("dates as Excel's serial numbers (method, section 2, column Date)", () => {
  it.each(KNOWN)("%s is day %i, both ways", (iso, serial) => {
    expect(serialOf(iso)).toBe(serial);
    expect(isoOf(serial)).toBe(iso);
  });

  it("every day from 1900-03-01 to 2199-12-31 follows the one before it, as the calendar of the language has it", () => {
    const [first, last] = [61, 109_574];
    for (let serial = first; serial <= last; serial++) {
      const iso = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
      if (isoOf(serial) !== iso || serialOf(iso) !== serial) expect([serial, isoOf(serial), serialOf(iso)]).toEqual([serial, iso, serial]);
    }
  });

  it.each(["1899-12-31", "0000-01-01", "2023-02-29", "2100-02-29", "1900-02-29", "2024-04-31", "2024-06-31", "2024-09-31", "2024-11-31", "2024-01-32", "2024-00-10", "2024-13-01", "2024-01-00", "2024-1-1", "20240101", "x2024-01-01", "2024-01-01x"])(
    "%s is no date",
    (text) => expect(serialOf(text)).toBeNaN(),
  );

  it.each([
    [45351.99, 45351],
    [1, 1],
    [2958465.5, 2958465],
    [0.5, NaN],
    [2958466, NaN],
    [true, NaN],
  ])("the cell %j is day %d: the time of day is cut off", (cell, serial) => {
    expect(serialOf(cell)).toBe(serial);
  });

  it("an undated row is written as a blank", () => expect(isoOf(NaN)).toBe(""));

  it("an as-of date left out is none, and one that is no date is refused", () => {
    expect([null, undefined, 0, " "].map(readAsOf)).toEqual([null, null, null, null]);
    expect(readAsOf(" 2024-02-29 ")).toBe(45351);
    expect(() => readAsOf(-1)).toThrow("The as-of date '-1' is no date. Give a date cell, DATE(2026,7,5) or the text 2026-07-05.");
  });
});
