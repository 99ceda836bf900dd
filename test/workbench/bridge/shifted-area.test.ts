import { describe, expect, it } from "vitest";
import { shiftedArea, type Shift } from "./shifted-area.ts";

const AREA = { sheetId: "one", row: 4, column: 2, height: 3, width: 2 }; // C5:D7
const rows = (kind: Shift["kind"], first: number, count = 1): Shift => ({ kind, lines: "rows", sheetId: "one", first, count });

describe("an area of rows 5 to 7", () => {
  it.each([
    ["a row inserted above it moves it down", rows("inserted", 1), 5, 3],
    ["a row inserted at its first row moves it down", rows("inserted", 4), 5, 3],
    ["two rows inserted within it make it taller", rows("inserted", 5, 2), 4, 5],
    ["a row inserted below leaves it", rows("inserted", 7), 4, 3],
    ["a row deleted above moves it up", rows("deleted", 0), 3, 3],
    ["a row deleted within makes it shorter", rows("deleted", 6), 4, 2],
    ["rows deleted from above into it do both", rows("deleted", 2, 3), 2, 2],
    ["all its rows deleted leave nothing of it", rows("deleted", 3, 10), 3, 0],
  ])("%s", (_, shift, row, height) => {
    expect(shiftedArea(AREA, shift)).toEqual({ ...AREA, row, height });
  });

  it("moves sideways with columns, and stays when another sheet changes", () => {
    expect(shiftedArea(AREA, { kind: "deleted", lines: "columns", sheetId: "one", first: 0, count: 1 })).toEqual({ ...AREA, column: 1 });
    expect(shiftedArea(AREA, { kind: "deleted", lines: "columns", sheetId: "other", first: 0, count: 1 })).toEqual(AREA);
  });
});
