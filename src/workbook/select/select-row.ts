import { columnNamed } from "../../chain/model/columns.ts";
import type { Cell } from "../../chain/cells/cell.ts";
import { run } from "../excel.ts";

/**
 * Selects a row of a table in its sheet, and has Excel show where the row says who says it: its Source, where the table has one, else its first
 * cell. The row counts as in WHY and CHECK: the header is row 1. Error: office.js's, when the table is gone.
 */
export function selectRow(table: string, row: number): Promise<void> {
  return run(async (context) => {
    const whole = context.workbook.tables.getItem(table).getRange();
    const header = whole.getRow(0).load("values");
    const range = whole.getRow(row - 1);
    range.worksheet.activate();
    await context.sync();
    const source = header.values[0]!.findIndex((header: Cell) => columnNamed(header) === "Source");
    if (source >= 0) range.getCell(0, source).select(); // Excel scrolls to a cell, and stays there when a range is selected of which a part is in sight
    await context.sync();
    range.select();
    await context.sync();
  });
}
