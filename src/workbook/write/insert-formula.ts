import { badInput } from "../../chain/cells/chain-error.ts";
import type { Table } from "../../chain/cells/table.ts";
import { applyFormat } from "../insert/apply/apply-plan.ts";
import { checkPlace, COLUMNS, ROWS } from "../insert/check-target.ts";
import { byHeader, HEADER_FILL, tableForm } from "../insert/plan/table-form.ts";
import { hasUsualSizes } from "../insert/apply/usual-sizes.ts";
import { write } from "../excel.ts";

/** How the answer looks: one number format, or the form of a table by the answer that it has now, its header row first. */
export type Look = { readonly number?: string | undefined } | { readonly table: Table };

/**
 * Inserts a formula at the active cell, once the cells that its answer takes are seen to be free, and formats them where they have no number
 * format of the user's. Widths are set where nothing else is on the sheet. Gives the cell's address.
 * Errors, each a sentence and nothing written: a cell in use, the sheet's edge; `PlaceTaken` for a table, merged or hidden cells, a protected sheet.
 */
export function insertAtActiveCell(formula: string, height: number, width: number, look: Look = {}): Promise<string> {
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
    const place = { row: cell.rowIndex, column: cell.columnIndex, height, width };
    await checkPlace(context, { sheet: sheet.name, ...place }, height, width, true);
    const ownSizes = "table" in look && (await hasUsualSizes(context, cell.worksheet, place));
    cell.formulas = [[formula]];
    const ownFormat = area.numberFormat.flat().some((format) => format !== "General"); // the user's, which stays
    if (!ownFormat) applyLook(area, look, ownSizes);
    await context.sync();
    return cell.address;
  });
}

function applyLook(area: Excel.Range, look: Look, ownSizes: boolean): void {
  if (!("table" in look)) {
    if (look.number !== undefined) area.numberFormat = look.number as unknown as string[][]; // one format for all cells of the range
    return;
  }
  const { formats, widths, heights } = tableForm(look.table, 0, 0, byHeader);
  const at = (row: number, column: number, height: number, width: number) => area.getCell(row, column).getResizedRange(height - 1, width - 1);
  applyFormat(at(0, 0, 1, widths.length), { bold: true, fill: HEADER_FILL, colour: "#000000" });
  for (const { row, column, height, width, ...format } of formats) applyFormat(at(row, column, height, width), format);
  if (!ownSizes) return;
  widths.forEach((points, column) => (at(0, column, 1, 1).format.columnWidth = points));
  for (const { row, count, points } of heights) at(row, 0, count, 1).format.rowHeight = points;
}
