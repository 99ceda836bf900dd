import type { Lines } from "../grid/grid.ts";
import type { Area } from "./area.ts";

/** Rows or columns that came or went. */
export type Shift = { readonly kind: "inserted" | "deleted" } & Lines;

/** Where `from` lines of a block of `count` are after the shift, and how many they are. */
function shifted(from: number, count: number, { kind, first, count: by }: Shift): readonly [from: number, count: number] {
  if (kind === "inserted") return first <= from ? [from + by, count] : first < from + count ? [from, count + by] : [from, count];
  const before = Math.max(0, Math.min(first + by, from) - first); // deleted ahead of the block
  const within = Math.max(0, Math.min(first + by, from + count) - Math.max(first, from));
  return [from - before, count - within];
}

/** An area as it is after rows or columns came or went; without height or width where all of it went. */
export function shiftedArea<T extends Area>(area: T, shift: Shift): T {
  if (area.sheetId !== shift.sheetId) return area;
  const { row, column, height, width } = area;
  if (shift.lines === "rows") {
    const [moved, left] = shifted(row, height, shift);
    return { ...area, row: moved, height: left };
  }
  const [moved, left] = shifted(column, width, shift);
  return { ...area, column: moved, width: left };
}
