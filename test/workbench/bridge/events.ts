/** Excel's events: what the user or the add-in changes in the grid, told to office.js as its rich API messages. */
import type { Grid, Lines } from "../grid/grid.ts";
import { addressOf, columnName, intersection, type Area } from "./area.ts";
import { tableIdOf } from "./tables.ts";

/** A message of an event: [category, type, target, JSON, id, remote]. */
export type EventMessage = readonly [number, number, string, string, number, boolean];

const EVENT = 65_536;
const WORKBOOK = "Workbook";
const [SHEET_CHANGED, SHEET_ADDED, SELECTION_CHANGED, SHEET_DELETED, ROWS_SORTED, TABLE_CHANGED, TABLE_ADDED, TABLE_DELETED] = [10, 13, 14, 15, 19, 101, 102, 103];
/** Excel's sheets, of which whole rows and columns are a part. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

const message = (type: number, target: string, value: object): EventMessage => [EVENT, type, target, JSON.stringify({ source: "Local", ...value }), 0, false];

/** Whole lines as an area, with Excel's word for their change and the address that Excel writes for them, `2:3` or `B:B`. */
function changeOf({ kind, lines, sheetId, first, count }: Lines & { readonly kind: "inserted" | "deleted" | "moved" }) {
  const last = first + count - 1;
  const isRows = lines === "rows";
  const area: Area = isRows ? { sheetId, row: first, column: 0, height: count, width: COLUMNS } : { sheetId, row: 0, column: first, height: ROWS, width: count };
  const address = isRows ? `${first + 1}:${last + 1}` : `${columnName(first)}:${columnName(last)}`;
  const line = isRows ? "Row" : "Column";
  // What Excel calls a move of lines is not documented: the cells between are others than before.
  return { area, address, changeType: kind === "moved" ? "RangeEdited" : `${line}${kind === "inserted" ? "Inserted" : "Deleted"}` };
}

/**
 * Tells the add-in of edits, of rows and columns that come, go or move, of sorts, selections, sheets and tables. Recalculated values are no
 * edits. A sort is told as sorted rows and, as Excel's documentation says no more, not as a change of cells. `send` takes office.js's messages,
 * `selected` its older event.
 */
export function tellEvents(grid: Grid, send: (messages: readonly EventMessage[]) => void, selected: () => void): void {
  const changed = (area: Area, changeType: string, address: string): void => {
    const sheet = { changeType, worksheetId: area.sheetId, address, shiftDirection: "None" };
    const tables = grid.tables().filter(({ sheetId, range }) => intersection(area, { sheetId, row: range.startRow, column: range.startColumn, height: range.endRow - range.startRow + 1, width: range.endColumn - range.startColumn + 1 }));
    send([
      ...[area.sheetId, WORKBOOK].map((target) => message(SHEET_CHANGED, target, sheet)),
      ...tables.flatMap(({ id }) => [tableIdOf(id), WORKBOOK].map((target) => message(TABLE_CHANGED, target, { ...sheet, tableId: tableIdOf(id) }))),
    ]);
  };
  const addressIn = (area: Area): string => addressOf(grid, area).replace(/^.*!/, "");
  grid.onEvent((event) => {
    switch (event.kind) {
      case "edited":
        return changed(event.area, "RangeEdited", addressIn(event.area));
      case "inserted":
      case "deleted":
      case "moved": {
        const { area, changeType, address } = changeOf(event);
        return changed(area, changeType, address);
      }
      case "sorted": {
        const { sheetId } = event.area;
        return send([sheetId, WORKBOOK].map((target) => message(ROWS_SORTED, target, { worksheetId: sheetId, address: addressIn(event.area) })));
      }
      case "selected":
        selected();
        return send([message(SELECTION_CHANGED, WORKBOOK, {})]);
      case "sheet added":
        return send([message(SHEET_ADDED, WORKBOOK, { worksheetId: event.sheetId })]);
      case "sheet deleted":
        return send([message(SHEET_DELETED, WORKBOOK, { worksheetId: event.sheetId })]);
      case "table added":
        return send([message(TABLE_ADDED, WORKBOOK, { tableId: event.tableId, worksheetId: event.sheetId })]);
      case "table deleted":
        return send([message(TABLE_DELETED, WORKBOOK, { tableId: event.tableId, tableName: event.tableId, worksheetId: event.sheetId })]);
    }
  });
}
