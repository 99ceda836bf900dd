/** Places of cells: zero-based rows and columns, and the addresses that Excel writes for them. */
import type { Grid } from "../grid/grid.ts";
import { invalidArgument } from "./office-error.ts";

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export const columnName = (column: number): string => (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The address as Excel writes it, with the sheet; `absolute` with dollar signs, as names hold it. */
export function addressOf(grid: Grid, { sheetId, row, column, height, width }: Area, absolute = false): string {
  const name = grid.workbook.getSheetBySheetId(sheetId)!.getSheetName();
  const sheet = /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  const dollar = absolute ? "$" : "";
  const start = `${dollar}${columnName(column)}${dollar}${row + 1}`;
  const end = `${dollar}${columnName(column + width - 1)}${dollar}${row + height}`;
  return `${sheet}!${start === end ? start : `${start}:${end}`}`;
}

/** `A:C` and `2:5` are whole columns and rows, as Excel has them. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

const columnAt = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** An address without a sheet, `B2`, `A1:C3`, `A:C` or `2:5`, as an area. */
export function areaAt(sheetId: string, address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const parts = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(cells);
  if (!cells || !parts) throw invalidArgument(`${address} is not an address.`);
  const [, left, top, right = left, bottom = top] = parts as unknown as string[];
  const whole = { row: top ? Number(top) - 1 : 0, column: left ? columnAt(left) : 0 };
  const end = { row: bottom ? Number(bottom) - 1 : ROWS - 1, column: right ? columnAt(right) : COLUMNS - 1 };
  return { sheetId, ...whole, height: end.row - whole.row + 1, width: end.column - whole.column + 1 };
}

export function intersection(one: Area, other: Area): Area | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const height = Math.min(one.row + one.height, other.row + other.height) - row;
  const width = Math.min(one.column + one.width, other.column + other.width) - column;
  return one.sheetId === other.sheetId && height > 0 && width > 0 ? { sheetId: one.sheetId, row, column, height, width } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const height = Math.max(one.row + one.height, other.row + other.height) - row;
  const width = Math.max(one.column + one.width, other.column + other.width) - column;
  return { sheetId: one.sheetId, row, column, height, width };
}
