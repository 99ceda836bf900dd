import { headerRowOf } from "../../chain/cells/header-row.ts";
import { isBlank } from "../../chain/cells/cell.ts";
import type { FileTable } from "./open-tables.ts";
import { rowsWithin } from "./rows-within.ts";

/** The list on a sheet that has no table: everything from the row that names its columns. None where no row does, or nothing stands below it. */
export function listIn(file: string, name: string, cells: readonly (readonly unknown[])[]): FileTable[] {
  const header = headerRowOf(cells);
  const names = cells[header];
  if (!names || header + 1 >= cells.length) return [];
  const width = names.reduce<number>((last, cell, column) => (isBlank(cell) ? last : column + 1), 0);
  return [{ name, sheet: name, cells: rowsWithin(file, cells.slice(header), 0, width), firstRow: header + 1 }];
}
