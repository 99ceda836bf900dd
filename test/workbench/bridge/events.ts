/** Excel's events: what the user or the add-in changes in the grid, told to office.js as its rich API messages. */
import type { Grid } from "../page/grid.ts";
import { addressOf, type Area } from "./area.ts";
import { tableIdOf } from "./tables.ts";

/** A message of an event: [category, type, target, JSON, id, remote]. */
export type EventMessage = readonly [number, number, string, string, number, boolean];

const EVENT = 65_536;
const WORKBOOK = "Workbook";
const [SHEET_CHANGED, SHEET_ADDED, SELECTION_CHANGED, SHEET_DELETED, TABLE_CHANGED, TABLE_ADDED, TABLE_DELETED] = [10, 13, 14, 15, 101, 102, 103];

interface CellChange {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** The smallest area that holds all changed cells. */
function changedArea({ subUnitId, cellValue }: CellChange): Area | null {
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const top = rows.reduce((a, b) => Math.min(a, b));
  const left = columns.reduce((a, b) => Math.min(a, b));
  return { sheetId: subUnitId, row: top, column: left, height: rows.reduce((a, b) => Math.max(a, b)) - top + 1, width: columns.reduce((a, b) => Math.max(a, b)) - left + 1 };
}

/** Tells the add-in of edits, selections, sheets and tables. Recalculated values are no edits. `send` takes office.js's messages, `selected` its older event. */
export function tellEvents(grid: Grid, send: (messages: readonly EventMessage[]) => void, selected: () => void): void {
  const message = (type: number, target: string, value: object): EventMessage => [EVENT, type, target, JSON.stringify({ source: "Local", ...value }), 0, false];
  const edited = (change: CellChange): void => {
    const area = changedArea(change);
    if (!area) return;
    const address = addressOf(grid, area).replace(/^.*!/, "");
    const sheet = { changeType: "RangeEdited", worksheetId: area.sheetId, address, shiftDirection: "None" };
    const tables = grid.tables().filter(({ sheetId, range }) => sheetId === area.sheetId && range.startRow < area.row + area.height && range.endRow >= area.row && range.startColumn < area.column + area.width && range.endColumn >= area.column); // prettier-ignore
    send([
      ...[area.sheetId, WORKBOOK].map((target) => message(SHEET_CHANGED, target, sheet)),
      ...tables.flatMap(({ id }) => [tableIdOf(id), WORKBOOK].map((target) => message(TABLE_CHANGED, target, { ...sheet, tableId: tableIdOf(id) }))),
    ]);
  };
  const told: Readonly<Record<string, (params: never) => void>> = {
    "sheet.mutation.set-range-values": edited as never,
    "sheet.operation.set-selections": () => {
      selected();
      send([message(SELECTION_CHANGED, WORKBOOK, {})]);
    },
    "sheet.mutation.insert-sheet": ({ sheet }: { sheet: { id: string } }) => send([message(SHEET_ADDED, WORKBOOK, { worksheetId: sheet.id })]),
    "sheet.mutation.remove-sheet": ({ subUnitId }: { subUnitId: string }) => send([message(SHEET_DELETED, WORKBOOK, { worksheetId: subUnitId })]),
    "sheet.mutation.add-table": ({ tableId, subUnitId }: { tableId: string; subUnitId: string }) => send([message(TABLE_ADDED, WORKBOOK, { tableId, worksheetId: subUnitId })]),
    "sheet.mutation.delete-table": ({ tableId, subUnitId }: { tableId: string; subUnitId: string }) => send([message(TABLE_DELETED, WORKBOOK, { tableId, tableName: tableId, worksheetId: subUnitId })]),
  };
  grid.onCommand((id, params, byFormula) => {
    if (!byFormula && Object.hasOwn(told, id)) told[id]!(params as never);
  });
}
