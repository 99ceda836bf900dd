import { run } from "../excel.ts";

/** Selects one cell of a table in its sheet. Row and column count from 1, the header being row 1. Error: office.js's, when the table is gone. */
export function selectCell(table: string, row: number, column: number): Promise<void> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().getCell(row - 1, column - 1);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
