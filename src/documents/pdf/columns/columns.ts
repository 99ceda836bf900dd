import { gutterOf } from "./gutter.ts";
import type { Line } from "../lines.ts";

/** Lines that are read one after the other: a whole page, a column, or the lines above the columns. */
export type Block = readonly Line[];

/** Columns within columns; a page that has more was made to. */
const DEEPEST = 6;

/** The lines of a page in reading order: a column down to its end before the next; what crosses the columns parts them. */
export function blocksOf(lines: readonly Line[], depth = 0): Block[] {
  const found = depth < DEEPEST ? gutterOf(lines) : undefined;
  if (!found) return lines.length > 0 ? [lines] : [];
  const pieces: Block[] = [];
  let end = 0;
  for (const { from, to, left, right } of found) {
    pieces.push(lines.slice(end, from), left, right);
    end = to;
  }
  return [...pieces, lines.slice(end)].flatMap((piece) => blocksOf(piece, depth + 1));
}
