import { serialOf } from "../cells/excel-date.ts";
import type { Evidence } from "./evidence.ts";

/** The as-of date, else the newest date that can be read in the whole table; NaN where there is none. */
export function referenceDate({ cells, columns }: Pick<Evidence, "cells" | "columns">, asOf: number | null): number {
  if (asOf !== null) return asOf;
  let newest = NaN;
  if (columns.Date < 0) return newest;
  for (let row = 1; row < cells.length; row++) {
    const day = serialOf(cells[row]?.[columns.Date]);
    if (day > newest || Number.isNaN(newest)) newest = day;
  }
  return newest;
}
