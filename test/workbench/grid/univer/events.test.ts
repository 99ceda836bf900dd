import { describe, expect, it } from "vitest";
import { eventsOf } from "./events.ts";

const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 25 });
const columns = (startColumn: number, endColumn: number) => ({ startRow: 0, endRow: 99, startColumn, endColumn });
const told = (name: string, params: object) => eventsOf(`sheet.mutation.${name}`, { subUnitId: "one", ...params } as never);

describe("what the grid's own menus do", () => {
  it.each([
    ["insert-row", rows(2, 3), { kind: "inserted", lines: "rows", first: 2, count: 2 }],
    ["remove-rows", rows(4, 4), { kind: "deleted", lines: "rows", first: 4, count: 1 }],
    ["insert-col", columns(1, 1), { kind: "inserted", lines: "columns", first: 1, count: 1 }],
    ["remove-col", columns(2, 5), { kind: "deleted", lines: "columns", first: 2, count: 4 }],
  ])("%s tells which lines came or went", (name, range, event) => {
    expect(told(name, { range })).toEqual([{ sheetId: "one", ...event }]);
  });

  it.each([
    ["down", rows(2, 2), rows(6, 6), { first: 2, count: 4 }], // row 3 of the sheet goes above row 7: rows 3 to 6 are others
    ["up", rows(6, 7), rows(2, 3), { first: 2, count: 6 }],
  ])("rows that move %s tell all rows between", (_, sourceRange, targetRange, event) => {
    expect(told("move-rows", { sourceRange, targetRange })).toEqual([{ kind: "moved", lines: "rows", sheetId: "one", ...event }]);
  });

  it("a sort tells the rows that it has moved, and none where all were in order", () => {
    expect(told("reorder-range", { range: rows(1, 5), order: { 1: 1, 2: 4, 3: 3, 4: 2, 5: 5 } })).toEqual([{ kind: "sorted", area: { sheetId: "one", row: 2, column: 0, height: 3, width: 26 } }]);
    expect(told("reorder-range", { range: rows(1, 2), order: { 1: 1, 2: 2 } })).toEqual([]);
  });

  it("cells that are dragged elsewhere are edits of both places", () => {
    const at = (row: number) => ({ subUnitId: "one", value: { [row]: { 1: null } } });
    expect(told("move-range", { from: at(1), to: at(7) })).toMatchObject([{ kind: "edited", area: { row: 1 } }, { kind: "edited", area: { row: 7 } }]);
  });
});
