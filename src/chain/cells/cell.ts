/**
 * Cells as Excel hands them over. Missing is one thing with one name here: `isBlank`.
 * Source of the rule: method, section 2, "Blank".
 */

/** One cell: text, number, true/false, null for empty, or an error object. */
export type Cell = unknown;
/** Rows × columns, the first row being the header row. */
export type Cells = readonly (readonly Cell[])[];

/** An empty text, white space, null, undefined or the number 0: Excel hands an empty cell over as 0 or as null. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === "string") {
    const first = cell.charCodeAt(0);
    const visible = first > 32 && first < 127; // spares most texts the trim
    return !visible && cell.trim() === "";
  }
  return cell === null || cell === undefined || cell === 0;
}

/** The text of a cell with runs of white space as one space; "" when blank. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell.replace(/\s+/g, " ").trim();
  if (isBlank(cell)) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return "#ERROR!";
}

/** The key under which two texts are the same: case and runs of white space do not count. */
export function keyOf(cell: Cell): string {
  return textOf(cell).normalize("NFC").toLowerCase();
}

/** Whether a row holds nothing at all. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}

/** A cell's text as an error sentence quotes it: at most 60 characters. */
export function quoted(cell: Cell): string {
  const text = textOf(cell);
  return `'${text.length > 60 ? `${text.slice(0, 59)}…` : text}'`;
}
