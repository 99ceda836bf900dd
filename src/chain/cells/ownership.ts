import { keyOf, shown, type Cell } from "./cell.ts";
import { decimalOf } from "./decimal.ts";

/**
 * The owned fraction in (0, 1]; NaN when the cell is outside (0, 100] or no number. Blank cells are not asked.
 * A number in (0, 1] is a fraction, in (1, 100] a percentage; a text with % is a percentage, else read like the number.
 * Source of the rule: method, section 2, column Ownership.
 */
export function ownershipOf(cell: Cell): number {
  if (typeof cell === "number") return fraction(cell);
  const text = typeof shown(cell) === "string" ? keyOf(cell) : "";
  if (!text.endsWith("%")) return fraction(decimalOf(cell));
  const percent = decimalOf(text.slice(0, -1));
  return percent > 0 && percent <= 100 ? percent / 100 : NaN;
}

function fraction(amount: number): number {
  if (amount > 0 && amount <= 1) return amount;
  return amount > 1 && amount <= 100 ? amount / 100 : NaN;
}
