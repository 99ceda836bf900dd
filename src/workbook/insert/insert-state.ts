/** An insert as it stands in the workbook now. */
import { COLUMNS, ROWS } from "./check-target.ts";
import { formulaRow, ownCells, type Cells } from "./owned-cells.ts";
import { formulasOf, spillOf, type Area } from "../read/read-area.ts";
import type { Inserted } from "./registry.ts";

/** The cells of an insert as they stand now; undefined when they are gone. */
export async function cellsOf(context: Excel.RequestContext, { name }: Inserted): Promise<Excel.Range | undefined> {
  const item = context.workbook.names.getItemOrNullObject(name);
  await context.sync();
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject().load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name, worksheet/id, address");
  await context.sync();
  return range.isNullObject ? undefined : range;
}

export interface InsertState {
  /** Its cells, and those that it would take if it were as large as was asked for. */
  readonly area: Area;
  readonly cells: Cells;
  /** Where its cells end, those that its formula spills over included. */
  readonly end: { readonly row: number; readonly column: number };
  /** Whether a cell of the area holds something of the user's. */
  theirs(row: number, column: number): boolean;
}

/** Reads an insert's cells, and beyond them those of `least`. */
export async function insertState(context: Excel.RequestContext, one: Inserted, range: Excel.Range, least = { height: 0, width: 0 }): Promise<InsertState> {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  const sheet = context.workbook.worksheets.getItem(range.worksheet.id);
  const area = { sheet, row, column, height: Math.min(ROWS - row, Math.max(rowCount, least.height)), width: Math.min(COLUMNS - column, Math.max(columnCount, least.width)) };
  const cells = await formulasOf(context, area);
  const spill = await spillOf(context, area, Math.max(0, formulaRow(cells)));
  const own = ownCells(one, cells, rowCount, columnCount, spill);
  return {
    area,
    cells,
    end: { row: Math.max(rowCount, spill ? spill.row + spill.height : 0), column: Math.max(columnCount, spill ? spill.column + spill.width : 0) },
    theirs: (y, x) => cells[y]![x] !== "" && !own(y, x),
  };
}
