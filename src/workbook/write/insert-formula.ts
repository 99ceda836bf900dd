import { badInput } from "../../chain/cells/chain-error.ts";
import { checkPlace, COLUMNS, ROWS } from "../insert/check-target.ts";
import { write } from "../excel.ts";

/**
 * Inserts a formula at the active cell, once the cells that its answer takes are seen to be free. Gives the cell's address.
 * Errors, each a sentence and nothing written: a cell in use, the sheet's edge; `PlaceTaken` for a table, merged or hidden cells, a protected sheet.
 */
export function insertAtActiveCell(formula: string, height: number, width: number, numberFormat?: string): Promise<string> {
  return write(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,rowIndex,columnIndex");
    await context.sync();
    if (cell.rowIndex + height > ROWS || cell.columnIndex + width > COLUMNS) {
      throw badInput(`The answer takes ${height} rows and ${width} columns: more than the sheet has from ${cell.address}. Choose a cell further up or left.`);
    }
    const area = cell.getResizedRange(height - 1, width - 1).load("formulas,numberFormat,address");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    const used = area.formulas.flatMap((row, y) => row.flatMap((content, x) => (content === "" ? [] : [{ x, y }])))[0];
    if (used) {
      const inUse = area.getCell(used.y, used.x).load("address");
      await context.sync();
      throw badInput(`${inUse.address} is in use, and the answer takes ${area.address}. Select a cell with free cells below and to its right.`);
    }
    await checkPlace(context, { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex }, height, width, true);
    cell.formulas = [[formula]];
    const ownFormat = area.numberFormat.flat().some((format) => format !== "General"); // the user's, which stays
    if (numberFormat !== undefined && !ownFormat) area.numberFormat = numberFormat as unknown as string[][]; // one format for all cells of the range
    await context.sync();
    return cell.address;
  });
}
