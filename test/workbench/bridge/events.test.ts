import { expect, it, vi } from "vitest";
import type { GridEvent } from "../grid/grid.ts";
import { MemoryGrid } from "../grid/memory/memory-grid.ts";
import { tellEvents } from "./events.ts";

vi.hoisted(() => Object.assign(globalThis, { location: { search: "" } })); // the grid asks the page's address which Excel it is

const grid = new MemoryGrid({ one: ["One", 100, 26] });
grid.addTable("Evidence", "one", { startRow: 0, startColumn: 0, endRow: 9, endColumn: 3 });

/** The messages of an event: its number, whom it is told, its change and address. */
function told(event: GridEvent): unknown[] {
  const messages: unknown[] = [];
  tellEvents(grid, (all) => messages.push(...all.map(([, type, target, json]) => [type, target, JSON.parse(json) as Record<string, unknown>])), () => undefined);
  grid.tell(event);
  return (messages as [number, string, Record<string, unknown>][]).map(([type, target, { changeType, address }]) => [type, target, changeType, address]);
}

const SHEET = 10;
const TABLE = 101;

it.each([
  [{ kind: "deleted", lines: "rows", sheetId: "one", first: 4, count: 2 }, "RowDeleted", "5:6"],
  [{ kind: "inserted", lines: "rows", sheetId: "one", first: 0, count: 1 }, "RowInserted", "1:1"],
  [{ kind: "inserted", lines: "columns", sheetId: "one", first: 1, count: 1 }, "ColumnInserted", "B:B"],
  [{ kind: "deleted", lines: "columns", sheetId: "one", first: 26, count: 2 }, "ColumnDeleted", "AA:AB"],
  [{ kind: "moved", lines: "rows", sheetId: "one", first: 1, count: 3 }, "RangeEdited", "2:4"],
  [{ kind: "edited", area: { sheetId: "one", row: 1, column: 1, height: 2, width: 1 } }, "RangeEdited", "B2:B3"],
] as const)("%j is told to its sheet, to all sheets and to the tables that it touches", (event, changeType, address) => {
  const sheet = [[SHEET, "one", changeType, address], [SHEET, "Workbook", changeType, address]];
  const table = address === "AA:AB" ? [] : [[TABLE, "{Evidence}", changeType, address], [TABLE, "Workbook", changeType, address]];
  expect(told(event)).toEqual([...sheet, ...table]);
});

it("a sort is told as sorted rows, and not as a change of cells", () => {
  expect(told({ kind: "sorted", area: { sheetId: "one", row: 1, column: 0, height: 9, width: 4 } })).toEqual([[19, "one", undefined, "A2:D10"], [19, "Workbook", undefined, "A2:D10"]]);
});
