/** What Univer's commands and mutations say of the grid. */
import type { Area } from "../../bridge/area.ts";
import type { Corners, GridEvent } from "../grid.ts";

type Cells = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

interface Lines {
  readonly subUnitId: string;
  readonly range: Corners;
}

interface MovedLines {
  readonly subUnitId: string;
  readonly sourceRange: Corners;
  readonly targetRange: Corners;
}

/** The smallest area that holds all changed cells. */
function changedArea(sheetId: string, cells: Cells | undefined): Area[] {
  const rows = Object.keys(cells ?? {}).map(Number);
  const columns = Object.values(cells ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return [];
  const top = rows.reduce((a, b) => Math.min(a, b));
  const left = columns.reduce((a, b) => Math.min(a, b));
  return [{ sheetId, row: top, column: left, height: rows.reduce((a, b) => Math.max(a, b)) - top + 1, width: columns.reduce((a, b) => Math.max(a, b)) - left + 1 }];
}

const edited = (sheetId: string, cells: Cells | undefined): GridEvent[] => changedArea(sheetId, cells).map((area) => ({ kind: "edited", area }));

/** All rows, or all columns, from the first that moved to the last. */
function betweenRows({ subUnitId, sourceRange, targetRange }: MovedLines): GridEvent[] {
  const first = Math.min(sourceRange.startRow, targetRange.startRow);
  const last = Math.max(sourceRange.endRow, targetRange.startRow - 1); // the target is where the rows stand before
  return [{ kind: "moved", lines: "rows", sheetId: subUnitId, first, count: last - first + 1 }];
}

function betweenColumns({ subUnitId, sourceRange, targetRange }: MovedLines): GridEvent[] {
  const first = Math.min(sourceRange.startColumn, targetRange.startColumn);
  const last = Math.max(sourceRange.endColumn, targetRange.startColumn - 1);
  return [{ kind: "moved", lines: "columns", sheetId: subUnitId, first, count: last - first + 1 }];
}

const rows = (kind: "inserted" | "deleted") => ({ subUnitId: sheetId, range }: Lines): GridEvent[] => [{ kind, lines: "rows", sheetId, first: range.startRow, count: range.endRow - range.startRow + 1 }];
const columns = (kind: "inserted" | "deleted") => ({ subUnitId: sheetId, range }: Lines): GridEvent[] => [{ kind, lines: "columns", sheetId, first: range.startColumn, count: range.endColumn - range.startColumn + 1 }];

const EVENTS: Readonly<Record<string, (params: never) => GridEvent[]>> = {
  "sheet.mutation.set-range-values": ({ subUnitId, cellValue }: { subUnitId: string; cellValue?: Cells }) => edited(subUnitId, cellValue),
  "sheet.mutation.move-range": ({ from, to }: Readonly<Record<"from" | "to", { subUnitId: string; value: Cells }>>) => [from, to].flatMap(({ subUnitId, value }) => edited(subUnitId, value)),
  "sheet.mutation.insert-row": rows("inserted"),
  "sheet.mutation.remove-rows": rows("deleted"),
  "sheet.mutation.insert-col": columns("inserted"),
  "sheet.mutation.remove-col": columns("deleted"),
  "sheet.mutation.move-rows": betweenRows,
  "sheet.mutation.move-columns": betweenColumns,
  "sheet.mutation.reorder-range": ({ subUnitId, range, order }: Lines & { order: Readonly<Record<string, number>> }) => {
    const moved = Object.entries(order).flatMap(([row, from]) => (Number(row) === from ? [] : [Number(row)]));
    if (moved.length === 0) return [];
    const [first, last] = [Math.min(...moved), Math.max(...moved)];
    return [{ kind: "sorted", area: { sheetId: subUnitId, row: first, column: range.startColumn, height: last - first + 1, width: range.endColumn - range.startColumn + 1 } }];
  },
  "sheet.operation.set-selections": () => [{ kind: "selected" }],
  "sheet.mutation.insert-sheet": ({ sheet }: { sheet: { id: string } }) => [{ kind: "sheet added", sheetId: sheet.id }],
  "sheet.mutation.remove-sheet": ({ subUnitId }: { subUnitId: string }) => [{ kind: "sheet deleted", sheetId: subUnitId }],
  "sheet.mutation.add-table": ({ tableId, subUnitId }: { tableId: string; subUnitId: string }) => [{ kind: "table added", tableId, sheetId: subUnitId }],
  "sheet.mutation.delete-table": ({ tableId, subUnitId }: { tableId: string; subUnitId: string }) => [{ kind: "table deleted", tableId, sheetId: subUnitId }],
};

export const eventsOf = (id: string, params: never): GridEvent[] => (Object.hasOwn(EVENTS, id) ? EVENTS[id]!(params) : []);

/** Mutations after which a table, a name or a formula may mean other cells. */
export const MOVING: ReadonlySet<string> = new Set(["insert-row", "remove-rows", "insert-col", "remove-col", "move-rows", "move-columns", "set-sheet-table"].map((name) => `sheet.mutation.${name}`));
