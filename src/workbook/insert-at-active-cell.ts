import { badInput } from "../chain/chain-error.ts";

const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/**
 * Inserts a formula at the active cell, once the cells that its answer takes are seen to be free. Gives the cell's address.
 * Errors, each a sentence and nothing written: a cell in use, a table in the way, the sheet's edge; office.js's for a protected sheet.
 */
export function insertAtActiveCell(formula: string, height: number, width: number): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,rowIndex,columnIndex");
    await context.sync();
    if (cell.rowIndex + height > LAST_ROW || cell.columnIndex + width > LAST_COLUMN) {
      throw badInput(`The answer takes ${height} rows and ${width} columns: more than the sheet has from ${cell.address}. Choose a cell further up or left.`);
    }
    const area = cell.getResizedRange(height - 1, width - 1).load("formulas,address");
    const tables = context.workbook.tables.load("items/name");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    const used = area.formulas.flatMap((row, y) => row.flatMap((content, x) => (content === "" ? [] : [{ x, y }])))[0];
    if (used) {
      const inUse = area.getCell(used.y, used.x).load("address");
      await context.sync();
      throw badInput(`${inUse.address} is in use, and the answer takes ${area.address}. Select a cell with free cells below and to its right.`);
    }
    const places = tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.load("name"), range: table.getRange() }));
    await context.sync();
    const onSheet = places.filter((place) => place.sheet.name === sheet.name).map((place) => ({ ...place, shared: place.range.getIntersectionOrNullObject(area).load("address") }));
    await context.sync();
    const table = onSheet.find(({ shared }) => !shared.isNullObject);
    if (table) throw badInput(`${area.address} lies in the table ${table.name}, where no answer can spill. Select a cell outside it.`);
    cell.formulas = [[formula]];
    await context.sync();
    return cell.address;
  });
}
