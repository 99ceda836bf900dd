/** Notes on cells, which Excel tells and takes since ExcelApi 1.18. */
import { hashOf } from "../../hash.ts";
import type { Area } from "../../read/cells/read-area.ts";
import { lies, type Plan, type PlannedNote } from "../plan.ts";

export const hasNotes = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.18");

/** Points of a note: Excel's own box shows two lines. */
const [WIDTH, LINE, CHARACTERS, MARGIN] = [260, 14, 46, 16];

/** Adds notes to cells without any, in the next request; `at` gives the cell of a place. */
export function addNotes(sheet: Excel.Worksheet, notes: readonly PlannedNote[], at: (row: number, column: number) => Excel.Range): void {
  for (const { row, column, text } of notes) {
    const note = sheet.notes.add(at(row, column), text);
    note.width = WIDTH;
    note.height = MARGIN + LINE * Math.ceil(text.length / CHARACTERS);
  }
}

/** A note of a sheet, at its place in an area. */
export interface FoundNote extends PlannedNote {
  readonly note: Excel.Note;
}

/** The notes in an area, in the sheet's order; none where Excel cannot tell. */
export async function notesIn(context: Excel.RequestContext, area: Pick<Area, "sheet" | "row" | "column" | "height" | "width">): Promise<FoundNote[]> {
  if (!hasNotes()) return [];
  const notes = area.sheet.notes.load("items/content");
  await context.sync();
  const cells = notes.items.map((note) => note.getLocation().load("rowIndex, columnIndex"));
  if (cells.length > 0) await context.sync();
  return notes.items.flatMap((note, place) => {
    const { rowIndex, columnIndex } = cells[place]!;
    return lies(rowIndex, columnIndex, area) ? [{ row: rowIndex - area.row, column: columnIndex - area.column, text: note.content, note }] : [];
  });
}

/** A mark of what a note says: one that the user has edited has another. */
export const markOfNote = (text: string): string => hashOf(text.replaceAll("\r", "").trim()).toString(36);

export const marksOfNotes = ({ notes }: Plan): string[] => [...new Set(notes.map(({ text }) => markOfNote(text)))];

/** A test whether a note still says what was written. */
export function writtenNote(marks: readonly string[] = []): (text: string) => boolean {
  const known = new Set(marks);
  return (text) => known.has(markOfNote(text));
}
