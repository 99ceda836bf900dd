import { isError } from "../cells/cell.ts";
import { Days } from "../cells/excel-date.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The as-of date, else the newest Date in the table, of all companies: one table, one day. Rows that belong to nobody are left out.
 * NaN where there is none. Source of the rule: method, section 5.
 */
export function referenceDate({ cells, columns, unnamed, date, isComplete }: Evidence, asOf: number | null): number {
  if (asOf !== null) return asOf;
  if (columns.Date < 0) return NaN;
  if (isComplete) return date.reduce((newest, day) => (day > newest || Number.isNaN(newest) ? day : newest), NaN);
  const nobodys = new Set(unnamed);
  const days = new Days();
  let newest = NaN;
  for (let row = 1; row < cells.length; row++) {
    const cell = cells[row]![columns.Date];
    const day = isError(cell) ? undefined : days.read(cell);
    if (day === undefined || Number.isNaN(day) || day <= newest) continue;
    if (!nobodys.has(row)) newest = day;
  }
  return newest;
}
