import { write } from "../excel.ts";
import type { List } from "../read/lists.ts";

/** Makes a table of a list, and nothing else. Returns its name. Errors: office.js's (a protected sheet, merged cells, another table there). */
export function makeTable(sheetId: string, { row, column, height, width }: List): Promise<string> {
  return write(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, height, width);
    const table = context.workbook.tables.add(range, true).load("name");
    await context.sync();
    return table.name;
  });
}
