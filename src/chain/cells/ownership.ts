import type { Cell } from "./cell.ts";

/**
 * The owned fraction in (0, 1]; NaN when the cell is outside (0, 100] or no number. Blank cells are not asked.
 * A number in (0, 1] is a fraction, in (1, 100] a percentage; a text with % is a percentage, else read like the number.
 * Source of the rule: method, section 2, column Ownership.
 */
export function ownershipOf(cell: Cell): number {
  if (typeof cell === "number") return fraction(cell);
  const parts = typeof cell === "string" ? /^(\d+(?:\.\d*)?|\.\d+)\s*(%?)$/.exec(cell.trim()) : null;
  if (!parts) return NaN;
  const amount = Number(parts[1]);
  if (!parts[2]) return fraction(amount);
  return amount > 0 && amount <= 100 ? amount / 100 : NaN;
}

function fraction(amount: number): number {
  if (amount > 0 && amount <= 1) return amount;
  return amount > 1 && amount <= 100 ? amount / 100 : NaN;
}
