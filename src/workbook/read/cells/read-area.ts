/** Reads cells of a sheet. */
import type { Cells } from "../../../chain/cells/cell.ts";
import type { Box } from "../../insert/plan.ts";

/** Rows of one request: Excel on the web gives 5 MB. */
const ROWS = 2000;

/** Cells of a sheet. */
export interface Area extends Box {
  readonly sheet: Excel.Worksheet;
}

export async function formulasOf(context: Excel.RequestContext, { sheet, row, column, height, width }: Area): Promise<Cells> {
  const cells: unknown[][] = [];
  for (let from = 0; from < height; from += ROWS) {
    const part = sheet.getRangeByIndexes(row + from, column, Math.min(ROWS, height - from), width).load("formulas");
    await context.sync();
    cells.push(...part.formulas);
  }
  return cells;
}

/** The cells that formulas in an area's first column spill over, by their place in the area. */
export async function spillsOf(context: Excel.RequestContext, { sheet, row, column }: Area, rows: readonly number[]): Promise<Box[]> {
  if (rows.length === 0) return [];
  const spills = rows.map((formula) => sheet.getCell(row + formula, column).getSpillingToRangeOrNullObject().load("rowIndex, columnIndex, rowCount, columnCount"));
  await context.sync();
  return spills.flatMap((spill) => (spill.isNullObject ? [] : [{ row: spill.rowIndex - row, column: spill.columnIndex - column, height: spill.rowCount, width: spill.columnCount }]));
}
