/** An insert as the workbook holds it now. */
import type { Cells } from "../../../chain/cells/cell.ts";
import { formulasOf, spillsOf, type Area } from "../../read/cells/read-area.ts";
import { COLUMNS, ROWS } from "../check-target.ts";
import { heldCells, tableRowOf } from "./fingerprint.ts";
import { spills } from "../insert-kinds.ts";
import { lies } from "../plan.ts";
import type { Inserted } from "./registry.ts";

/** The cells that the inserts' names refer to, in the order of the inserts; undefined for one whose cells are gone. */
export async function cellsOfAll(context: Excel.RequestContext, inserts: readonly Inserted[]): Promise<(Excel.Range | undefined)[]> {
  const items = inserts.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  const ranges = items.map((item) => (item.isNullObject ? undefined : item.getRangeOrNullObject().load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name, worksheet/id, address")));
  await context.sync();
  return ranges.map((range) => (range === undefined || range.isNullObject ? undefined : range));
}

export const cellsOf = async (context: Excel.RequestContext, insert: Inserted): Promise<Excel.Range | undefined> => (await cellsOfAll(context, [insert]))[0];

export interface InsertState {
  /** Its cells, and those that it would take if it were as large as was asked for. */
  readonly area: Area;
  readonly cells: Cells;
  /** Where its cells end, those that its formula spills over included. */
  readonly end: { readonly row: number; readonly column: number };
  /** Whether any cell still holds what the insert wrote. */
  readonly any: boolean;
  /** Whether its formula spills over a cell. */
  spilt(row: number, column: number): boolean;
  /** Whether a cell of the area holds something of the user's. */
  theirs(row: number, column: number): boolean;
}

/** Reads an insert's cells, and beyond them those of `least`. */
export async function insertState(context: Excel.RequestContext, one: Inserted, range: Excel.Range, least = { height: 0, width: 0 }): Promise<InsertState> {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  const sheet = context.workbook.worksheets.getItem(range.worksheet.id);
  const area = { sheet, row, column, height: Math.min(ROWS - row, Math.max(rowCount, least.height)), width: Math.min(COLUMNS - column, Math.max(columnCount, least.width)) };
  const cells = await formulasOf(context, area);
  const held = heldCells(one.wrote, cells.slice(0, rowCount));
  const formula = spills(one) ? held.rowOf(tableRowOf(one.wrote)) : undefined;
  const [spill] = await spillsOf(context, area, formula === undefined ? [] : [formula]);
  const spilt = (y: number, x: number): boolean => spill !== undefined && lies(y, x, spill) && !(y === spill.row && x === spill.column);
  return {
    area,
    cells,
    spilt,
    end: { row: Math.max(rowCount, spill ? spill.row + spill.height : 0), column: Math.max(columnCount, spill ? spill.column + spill.width : 0) },
    any: held.any,
    theirs: (y, x) => cells[y]![x] !== "" && !(spill && lies(y, x, spill)) && !(y < rowCount && held.holds(y, x)),
  };
}
