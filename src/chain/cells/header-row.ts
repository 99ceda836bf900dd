import { isBlank, isError, textOf, type Cell, type Cells } from "./cell.ts";

/** Titles and notes stand above a list in a few rows. */
const LOOKED_AT = 40;
/** A header row names nearly as many columns as the fullest row. */
const FULL = 0.7;

/**
 * The place of the row that most likely holds the headers of a list: the first that has a different text in nearly as many columns as the fullest
 * row has cells. -1 where no row has two.
 */
export function headerRowOf(cells: Cells): number {
  const rows = cells.slice(0, LOOKED_AT);
  const widest = Math.max(0, ...rows.map((row) => row.filter((cell) => !isBlank(cell)).length));
  return rows.findIndex((row) => {
    const names = new Set(row.filter(isName).map(textOf));
    return names.size >= 2 && names.size >= widest * FULL;
  });
}

const isName = (cell: Cell): boolean => typeof cell === "string" && !isBlank(cell) && !isError(cell) && !/^[\d.,\s%-]+$/.test(cell);

/** The list under a header row: down to its first blank row, and from its first to its last named column. Undefined where it has no rows. */
export function listBelow(cells: Cells, header: number): { readonly row: number; readonly column: number; readonly height: number; readonly width: number } | undefined {
  const names = cells[header];
  if (!names) return undefined;
  const named = names.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (named.length === 0) return undefined;
  const [first, last] = [named[0]!, named.at(-1)!];
  let end = header + 1;
  while (end < cells.length && cells[end]!.slice(first, last + 1).some((cell) => cell !== "" && cell !== null && cell !== undefined)) end++;
  return end > header + 1 ? { row: header, column: first, height: end - header, width: last - first + 1 } : undefined;
}
