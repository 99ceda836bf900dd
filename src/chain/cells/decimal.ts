import { isBlank, keyOf, shown, type Cell } from "./cell.ts";

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** A plain decimal number, typed as a number or as text; NaN for anything else. A blank is not asked. */
export function decimalOf(cell: Cell): number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : NaN;
  if (typeof cell === "object" && cell !== null) return decimalOf(shown(cell));
  return typeof cell === "string" && DECIMAL.test(keyOf(cell)) ? Number(keyOf(cell)) : NaN;
}

/** The same with a blank as 0, because an empty cell and a 0 arrive alike. */
export function decimalOrZero(cell: Cell): number {
  return isBlank(cell) ? 0 : decimalOf(cell);
}
