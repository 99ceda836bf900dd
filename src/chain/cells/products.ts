import { textOf, type Cell } from "./cell.ts";

/** The products that a Product list names, such as `Dy, Tb`: split at commas, semicolons and slashes. */
export function productsIn(cell: Cell): string[] {
  return textOf(cell).split(/[,;/]/).map(textOf).filter(Boolean);
}
