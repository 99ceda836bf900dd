/** Columns that a merge adds at the right of the evidence table, and takes away again. */
import type { Cells } from "../../chain/cells/cell.ts";
import { badInput } from "../../chain/cells/chain-error.ts";
import { DAY_COLUMNS, type Column } from "../../chain/model/columns.ts";
import { notesIn } from "../insert/apply/notes.ts";

/** The format of a column whose plain number would not be understood. */
export const NUMBERS: Readonly<Partial<Record<Column, string>>> = { ...Object.fromEntries(DAY_COLUMNS.map((column) => [column, "yyyy-mm-dd"])), Ownership: "0.0%" };
const GENERAL = "General";

/** The cells of a table as they are with blank columns of these names at its right. */
export const widened = (cells: Cells, columns: readonly Column[]): Cells => (columns.length === 0 ? cells : cells.map((row, at) => [...row, ...columns.map((column) => (at === 0 ? column : ""))]));

/** Adds the columns with the next request. Error: a sentence where cells stand beside the table, which Excel would move. */
export async function addColumns(context: Excel.RequestContext, table: string, columns: readonly Column[]): Promise<void> {
  if (columns.length === 0) return;
  const place = context.workbook.tables.getItem(table);
  const whole = place.getRange().load("columnIndex,columnCount");
  const sheet = place.worksheet.getUsedRange(true).load("columnIndex,columnCount");
  await context.sync();
  const beside = sheet.columnIndex + sheet.columnCount - whole.columnIndex - whole.columnCount;
  if (beside > 0) {
    const used = whole.getOffsetRange(0, whole.columnCount).getResizedRange(0, beside - whole.columnCount).getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (!used.isNullObject) throw badInput(`Cells stand to the right of your table (${used.address}), and new columns would move them. Move them elsewhere, or do not add the columns.`);
  }
  for (const column of columns) place.columns.add(undefined, undefined, column).getDataBodyRange().numberFormat = (NUMBERS[column] ?? GENERAL) as unknown as string[][]; // one format for all cells of the column
}

/** Deletes the columns again, from the last: one that the user has moved, renamed, written into or put a note on stays, and those before it. */
export async function removeColumns(context: Excel.RequestContext, table: string, columns: readonly string[]): Promise<void> {
  const place = context.workbook.tables.getItem(table);
  const sheet = context.workbook.tables.getItem(table).worksheet;
  for (const column of [...columns].reverse()) {
    const last = place.columns.getItemOrNullObject(column).load("index,values");
    const all = place.columns.load("count");
    const whole = place.getRange().load("rowIndex,columnIndex,rowCount");
    await context.sync();
    if (last.isNullObject || last.index !== all.count - 1 || last.values.some(([cell], at) => at > 0 && cell !== "")) return;
    const notes = await notesIn(context, { sheet, row: whole.rowIndex, column: whole.columnIndex + last.index, height: whole.rowCount, width: 1 });
    if (notes.length > 0) return;
    last.delete();
    await context.sync();
  }
}
