import { run } from "./excel.ts";

/** Selects a row of a table in its sheet. The row counts as in WHY and CHECK: the header is row 1. Error: office.js's, when the table is gone. */
export function selectRow(table: string, row: number): Promise<void> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().getRow(row - 1);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
