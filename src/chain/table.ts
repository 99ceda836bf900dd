import { isBlank, keyOf, textOf, type Cell, type Cells } from "./cell.ts";
import type { ChainError } from "./chain-error.ts";

/** One cell of an answer: a blank is "", and a cell that cannot be answered carries its own error. */
export type Answer = string | number | ChainError;
/** Rows × columns of an answer. */
export type Table = Answer[][];

/** The names in a cell, column, row or block, row by row: blanks left out, each name once. */
export function namesIn(cells: Cells | Cell): string[] {
  const all: readonly Cell[] = Array.isArray(cells) ? cells.flat() : [cells];
  const byKey = new Map<string, string>();
  for (const cell of all) if (!isBlank(cell) && !byKey.has(keyOf(cell))) byKey.set(keyOf(cell), textOf(cell));
  return [...byKey.values()];
}
