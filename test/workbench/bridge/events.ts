/** Excel's events: what the user or the add-in changes in the grid, told to office.js as its rich API messages. */
import type { Grid } from "../grid/grid.ts";
import { addressOf, type Area } from "./area.ts";
import { tableIdOf } from "./tables.ts";

/** A message of an event: [category, type, target, JSON, id, remote]. */
export type EventMessage = readonly [number, number, string, string, number, boolean];

const EVENT = 65_536;
const WORKBOOK = "Workbook";
const [SHEET_CHANGED, SHEET_ADDED, SELECTION_CHANGED, SHEET_DELETED, TABLE_CHANGED, TABLE_ADDED, TABLE_DELETED] = [10, 13, 14, 15, 101, 102, 103];

/** Tells the add-in of edits, selections, sheets and tables. Recalculated values are no edits. `send` takes office.js's messages, `selected` its older event. */
export function tellEvents(grid: Grid, send: (messages: readonly EventMessage[]) => void, selected: () => void): void {
  const message = (type: number, target: string, value: object): EventMessage => [EVENT, type, target, JSON.stringify({ source: "Local", ...value }), 0, false];
  const edited = (area: Area): void => {
    const address = addressOf(grid, area).replace(/^.*!/, "");
    const sheet = { changeType: "RangeEdited", worksheetId: area.sheetId, address, shiftDirection: "None" };
    const tables = grid.tables().filter(({ sheetId, range }) => sheetId === area.sheetId && range.startRow < area.row + area.height && range.endRow >= area.row && range.startColumn < area.column + area.width && range.endColumn >= area.column);
    send([
      ...[area.sheetId, WORKBOOK].map((target) => message(SHEET_CHANGED, target, sheet)),
      ...tables.flatMap(({ id }) => [tableIdOf(id), WORKBOOK].map((target) => message(TABLE_CHANGED, target, { ...sheet, tableId: tableIdOf(id) }))),
    ]);
  };
  grid.onEvent((event) => {
    if (event.kind === "edited") edited(event.area);
    else if (event.kind === "selected") {
      selected();
      send([message(SELECTION_CHANGED, WORKBOOK, {})]);
    } else if (event.kind === "sheet added") send([message(SHEET_ADDED, WORKBOOK, { worksheetId: event.sheetId })]);
    else if (event.kind === "sheet deleted") send([message(SHEET_DELETED, WORKBOOK, { worksheetId: event.sheetId })]);
    else if (event.kind === "table added") send([message(TABLE_ADDED, WORKBOOK, { tableId: event.tableId, worksheetId: event.sheetId })]);
    else send([message(TABLE_DELETED, WORKBOOK, { tableId: event.tableId, tableName: event.tableId, worksheetId: event.sheetId })]);
  });
}
