import { isError } from "../cells/cell.ts";
import { dayReader } from "../cells/excel-date.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The as-of date, else the newest Date in the table, of all companies: one table, one day. Rows that belong to nobody are left out.
 * NaN where there is none. Source of the rule: method, section 5.
 */
export function referenceDate({ cells, columns, unnamed }: Pick<Evidence, "cells" | "columns" | "unnamed">, asOf: number | null): number {
  if (asOf !== null) return asOf;
  if (columns.Date < 0) return NaN;
  const nobodys = new Set(unnamed);
  const dayOf = dayReader();
  let newest = NaN;
  for (let row = 1; row < cells.length; row++) {
    const cell = cells[row]![columns.Date];
    const day = isError(cell) ? undefined : dayOf(cell);
    if (day === undefined || Number.isNaN(day) || day <= newest) continue;
    if (!nobodys.has(row)) newest = day;
  }
  return newest;
}
