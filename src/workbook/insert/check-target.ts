/** Whether an insert may take a place: nothing of the user's is ever overwritten. */
import { notesIn } from "./apply/notes.ts";
import { PlaceTaken, type Place } from "./errors.ts";

export const [ROWS, COLUMNS] = [1_048_576, 16_384];

export const columnLetters = (column: number): string => {
  let letters = "";
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) letters = String.fromCharCode(65 + (left % 26)) + letters;
  return letters;
};

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Reads the place and refuses it with a sentence where the insert would not fit or something is there: a value, a format, a table, a merged or hidden cell, a note, a protected sheet. Formats alone are no hindrance where they `formatsMayBe`. */
export async function checkPlace(context: Excel.RequestContext, place: Place, height: number, width: number, formatsMayBe = false): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  sheet.protection.load("protected");
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- it is loaded on its own object
  if (sheet.protection.protected) throw new PlaceTaken(`The sheet ${place.sheet} is protected. Unprotect it (Review, Unprotect Sheet), or insert on a new sheet.`, undefined, undefined);
  if (place.column + width > COLUMNS || place.row + height > ROWS) {
    throw new PlaceTaken(`The insert takes ${height} rows and ${width} columns, and the sheet ends before that. Choose a cell nearer to A1, or insert on a new sheet.`, undefined, undefined);
  }
  const target = sheet.getRangeByIndexes(place.row, place.column, height, width);
  target.load("columnHidden, rowHidden");
  const used = target.getUsedRangeOrNullObject(formatsMayBe).load("address");
  const tables = target.getTables(false).load("items/name");
  const all = sheet.getUsedRangeOrNullObject(false).load("rowIndex, rowCount");
  const merged = Office.context.requirements.isSetSupported("ExcelApi", "1.13") ? target.getMergedAreasOrNullObject().load("address") : undefined;
  await context.sync();
  const notes = await notesIn(context, { ...place, sheet, height, width });
  const below = all.isNullObject ? place.row : Math.max(place.row, all.rowIndex + all.rowCount + 1);
  const fits = below + height <= ROWS;
  const next = fits ? { ...place, row: below } : undefined;
  const offer = next && cellAddress(next.row, next.column);
  const taken = (why: string): PlaceTaken => new PlaceTaken(`${why} Nothing was written.`, next, offer);
  const here = cellAddress(place.row, place.column);
  if (tables.items.length > 0) throw taken(`The insert at ${here} would reach into the table ${tables.items[0]!.name}.`);
  if (!used.isNullObject) throw taken(`The insert at ${here} takes ${height} rows and ${width} columns, and ${used.address.replace(/^.*!/, "")} is in use.`);
  if (merged && !merged.isNullObject) throw taken(`The insert at ${here} would reach into merged cells.`);
  if (notes[0]) throw taken(`The insert at ${here} would come under your note on ${cellAddress(place.row + notes[0].row, place.column + notes[0].column)}.`);
  if (target.columnHidden !== false || target.rowHidden !== false) {
    throw new PlaceTaken(`The insert at ${here} would reach into hidden rows or columns. Show them, or choose another cell. Nothing was written.`, undefined, undefined);
  }
}
