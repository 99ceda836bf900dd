import { run } from "../excel.ts";

/**
 * Selects a row of a table in its sheet, and has Excel show where it begins: its company, link and status tell the row from others. The row
 * counts as in WHY and CHECK: the header is row 1. Error: office.js's, when the table is gone.
 */
export function selectRow(table: string, row: number): Promise<void> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().getRow(row - 1);
    range.worksheet.activate();
    await context.sync();
    range.getCell(0, 0).select(); // Excel scrolls to a cell, and stays there when a range is selected of which a part is in sight
    await context.sync();
    range.select();
    await context.sync();
  });
}
