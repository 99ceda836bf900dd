/** Takes back what was written, and nothing of the user's. */
import { errorMessage } from "../../error-message.ts";
import { deleteSheets } from "../../excel.ts";
import { isFormula } from "../../is-formula.ts";
import { LeftBehind, TypedMeanwhile } from "../errors.ts";
import { hasNotes, notesIn } from "./notes.ts";
import { subtractRanges } from "./subtract-ranges.ts";
import { lies } from "../plan.ts";
import { formulasOf, spillsOf, type Area } from "../../read/cells/read-area.ts";
import { forget, type Inserted } from "../owned/registry.ts";

type Spared = (row: number, column: number) => boolean;

/** Takes back what a failed insert has written, and throws why it failed; `LeftBehind` where it cannot be taken back. */
export async function takenBack(context: Excel.RequestContext, made: Inserted, why: unknown, remove: () => Promise<void>): Promise<never> {
  try {
    await remove();
    await forget(context, made);
  } catch (error) {
    throw new LeftBehind(`The insert failed, and what it had written could not be removed: ${errorMessage(error)} Undo it in Excel, or remove it on the tab Set-up.`);
  }
  throw why;
}

/**
 * Clears what is not spared, tables, formats and rules included: the cells were empty before. A table that begins with a spared cell stays one.
 * Of the notes those go that still say what was written; returns a test for the cells of the others.
 */
export async function cleared(context: Excel.RequestContext, area: Area, spared: Spared, ourNote: (text: string) => boolean): Promise<Spared> {
  const { sheet, row, column, height, width } = area;
  const notes = await notesIn(context, area);
  const theirs = notes.filter(({ text }) => !ourNote(text));
  const noted: Spared = (y, x) => theirs.some((note) => note.row === y && note.column === x);
  const range = sheet.getRangeByIndexes(row, column, height, width);
  const tables = range.getTables(false).load("items/name"); // also those that the user has extended
  await context.sync();
  const corners = tables.items.map((table) => table.getRange().load("rowIndex, columnIndex"));
  await context.sync();
  tables.items.forEach((table, place) => {
    const below = corners[place]!.rowIndex - row;
    if (corners[place]!.columnIndex === column && below >= 0 && !spared(below, 0)) table.convertToRange();
  });
  range.conditionalFormats.clearAll();
  for (const { text, note } of notes.reverse()) if (ourNote(text)) note.delete(); // the last first: Excel may know a note by its number
  for (const box of subtractRanges(height, width, (y, x) => spared(y, x) || noted(y, x))) {
    const part = sheet.getRangeByIndexes(row + box.row, column + box.column, box.height, box.width);
    part.dataValidation.clear();
    part.clear("All");
  }
  for (const { row: y, column: x } of theirs) if (!spared(y, x)) clearedBeneath(sheet.getCell(row + y, column + x));
  await context.sync();
  return noted;
}

/** Clears a cell and leaves its note, which goes where "All" is cleared. */
function clearedBeneath(cell: Excel.Range): void {
  cell.dataValidation.clear();
  for (const part of ["Hyperlinks", "Contents", "Formats"] as const) cell.clear(part);
}

/** Clears the cells that still hold what the plan wrote, and keeps the rest, which the user typed meanwhile. If `why` is a `TypedMeanwhile`, restores what it overwrote. Of the notes those go that are `ourNote`. Returns a test for the kept cells. */
export async function retracted(context: Excel.RequestContext, area: Area, mine: (row: number, column: number, content: unknown) => boolean, why: unknown, ourNote: (text: string) => boolean): Promise<Spared> {
  const cells = await formulasOf(context, area);
  const own = cells.flatMap(([first], row) => (isFormula(first) && mine(row, 0, first) ? [row] : []));
  const spills = await spillsOf(context, area, own);
  const typed: Spared = (row, column) => cells[row]![column] !== "" && !spills.some((spill) => lies(row, column, spill)) && !mine(row, column, cells[row]![column]);
  await cleared(context, area, typed, ourNote);
  const over = why instanceof TypedMeanwhile ? why.typed.filter(({ row, column }) => !typed(row, column)) : [];
  for (const { row, column, formula } of over) area.sheet.getCell(area.row + row, area.column + column).formulas = [[formula]];
  await context.sync();
  return typed;
}

/** Deletes those charts of a sheet. */
export async function chartsDeleted(context: Excel.RequestContext, sheet: Excel.Worksheet, which: (chart: { readonly id: string; readonly name: string }) => boolean): Promise<void> {
  const charts = sheet.charts.load("items/id, items/name");
  await context.sync();
  for (const chart of charts.items.filter(which)) chart.delete();
}

/** Deletes a sheet that was made for an insert, where no cell, chart, shape or note of the user's is on it. */
export async function emptySheetDeleted(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const rest = sheet.load("id").getUsedRangeOrNullObject(true).load("address");
  const isBare = bareness(sheet);
  const sheets = context.workbook.worksheets.getCount();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a count is a result, not a property
  if (rest.isNullObject && isBare() && sheets.value > 1) await deleteSheets([sheet.id]);
}

/** Asks with the next request for what stands on a sheet beside its cells, and tells after it whether there is no chart, shape or note. */
export function bareness(sheet: Excel.Worksheet): () => boolean {
  const counts = [sheet.charts.getCount(), sheet.shapes.getCount()];
  const notes = hasNotes() ? sheet.notes.load("items/content") : undefined;
  return () => counts.every(({ value }) => value === 0) && !notes?.items.length;
}
