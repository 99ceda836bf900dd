/** Cells, as the method's section 2 reads them: blanks, words, numbers, dates and ownership. */

export type Cell = string | number | boolean | null;
export type Cells = Cell[][];

export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === 0) return true;
  return typeof cell === "string" && cell.trim() === "";
}

/** A cell's text with runs of white space as one space; "" when blank. */
export function words(cell: Cell | undefined): string {
  return isBlank(cell) ? "" : String(cell).trim().replace(/\s+/g, " ");
}

export function sameWord(one: Cell | undefined, other: Cell | undefined): boolean {
  return words(one).toLowerCase() === words(other).toLowerCase();
}

/** Headers agree whatever their case, spaces or punctuation. */
export function sameHeader(one: Cell | undefined, other: Cell | undefined): boolean {
  const letters = (header: Cell | undefined) => words(header).toLowerCase().replace(/[^a-z0-9]/g, "");
  return letters(one) === letters(other);
}

/** A fraction in (0, 1], a percentage in (1, 100], or text: `51%` is per cent. null when it is none of these. */
export function readOwnership(cell: Cell): number | null {
  let number = Number.NaN;
  if (typeof cell === "number") number = cell > 1 ? cell / 100 : cell;
  if (typeof cell === "string" && /^\s*\d+(\.\d+)?\s*%\s*$/.test(cell)) number = Number(cell.replace("%", "")) / 100;
  else if (typeof cell === "string" && /^\s*\d+(\.\d+)?\s*$/.test(cell)) number = Number(cell) > 1 ? Number(cell) / 100 : Number(cell);
  return number > 0 && number <= 1 ? number : null;
}

/** An Excel serial date or `YYYY-MM-DD` text as a whole number of days; null when it is neither. */
export function readDate(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 1 && cell < 2_958_466 ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.trim());
  if (!iso) return null;
  const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000; // serial 1 is 1900-01-01; exact from 1900-03-01, as Excel counts a 29 February 1900
}

export function readQuantity(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && /^\s*\d+(\.\d+)?\s*$/.test(cell) ? Number(cell) : null;
}
