/** Blocks of cells as a file writes them: `A1`, `A1:C3`. */
import { columnName } from "../bridge/area.ts";
import type { Block, BookReference } from "./book.ts";

const [ROWS, COLUMNS] = [1_048_576, 16_384];

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function blockName({ row, column, height, width }: Block): string {
  const first = cellName(row, column);
  return height === 1 && width === 1 ? first : `${first}:${cellName(row + height - 1, column + width - 1)}`;
}

const columnAt = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads `B2`, `A1:C3`, `A:C` or `2:5`, with or without `$`; null for anything else. */
export function blockAt(name: string): Block | null {
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/.exec(name.replaceAll("$", "").toUpperCase()) ?? [];
  if (!(left || top) || (!name.includes(":") && !(left && top))) return null;
  const [row, column] = [top ? Number(top) - 1 : 0, left ? columnAt(left) : 0];
  const [lastRow, lastColumn] = [bottom ? Number(bottom) - 1 : ROWS - 1, right ? columnAt(right) : COLUMNS - 1];
  return row < 0 || lastRow < row || lastColumn < column || lastRow >= ROWS || lastColumn >= COLUMNS ? null : { row, column, height: lastRow - row + 1, width: lastColumn - column + 1 };
}

/** The blocks of a list such as `A1:B2 D4`. */
export const blocksAt = (names: string): Block[] => names.split(/\s+/).flatMap((name) => blockAt(name) ?? []);

/** Cells of a sheet as a chart names them, with dollar signs. */
export function referenceName({ sheet, ...block }: BookReference): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const [first, last] = [corner(block.row, block.column), corner(block.row + block.height - 1, block.column + block.width - 1)];
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** Reads `Sheet1!$A$1:$B$2`; null for what is no block of one sheet. */
export function referenceAt(text: string): BookReference | null {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'|([^'!,(]+))!([$A-Z\d:]+)$/i.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const block = sheet === undefined ? null : blockAt(cells);
  return block && { sheet: sheet!, ...block };
}
