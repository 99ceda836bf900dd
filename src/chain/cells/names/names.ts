import { isBlank, keyOf, textOf, type Cell, type Cells } from "../cell.ts";

/** The names in a cell, column, row or block, row by row: blanks left out, each name once. */
export function namesIn(cells: Cells | Cell): string[] {
  const all: readonly Cell[] = Array.isArray(cells) ? cells.flat() : [cells];
  const byKey = new Map<string, string>();
  for (const cell of all) if (!isBlank(cell) && !byKey.has(keyOf(cell))) byKey.set(keyOf(cell), textOf(cell));
  return [...byKey.values()];
}

/** Names A–Z, accents and case ignored, then by the exact text, so that the order never depends on the table's. */
export function sortedByName<T>(list: readonly T[], nameOf: (one: T) => string, before: (a: T, b: T) => number = () => 0): T[] {
  const keyed = list.map((one) => {
    const name = nameOf(one);
    return { one, name, plain: name.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase() };
  });
  keyed.sort((a, b) => before(a.one, b.one) || order(a.plain, b.plain) || order(a.name, b.name));
  return keyed.map(({ one }) => one);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
