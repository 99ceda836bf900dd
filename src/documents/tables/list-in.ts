import { headerRowOf } from "../../chain/cells/header-row.ts";
import type { FileTable } from "./open-tables.ts";

/** The list on a sheet that has no table: everything from the row that names its columns. None where no row does, or nothing stands below it. */
export function listIn(name: string, cells: readonly (readonly unknown[])[]): FileTable[] {
  const header = headerRowOf(cells);
  if (header < 0 || header + 1 >= cells.length) return [];
  const width = Math.max(...cells.slice(header).map((row) => row.length));
  return [{ name, sheet: name, cells: cells.slice(header).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")), firstRow: header + 1 }];
}
