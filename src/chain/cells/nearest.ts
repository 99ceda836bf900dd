import { distance } from "fastest-levenshtein";
import { keyOf, quoted, type Cell } from "./cell.ts";

const COMPARED = 64; // characters: enough for any name, and a pasted novel costs nothing

/**
 * The known word nearest to a cell's text by edit distance; undefined when none is near
 * (more than half of the longer word would have to change).
 */
export function nearest(cell: Cell, words: Iterable<string>): string | undefined {
  const key = keyOf(cell).slice(0, COMPARED);
  let found: string | undefined;
  let least = Infinity;
  for (const word of words) {
    const known = keyOf(word).slice(0, COMPARED);
    const limit = Math.min(least, Math.floor(Math.max(key.length, known.length) / 2) + 1);
    if (Math.abs(known.length - key.length) >= limit) continue;
    const changes = distance(key, known);
    if (changes < limit) {
      least = changes;
      found = word;
    }
  }
  return found;
}

/** "Did you mean 'Operating'?", or the whole list where nothing is near. */
export function suggestion(cell: Cell, words: readonly string[]): string {
  const near = nearest(cell, words);
  return near === undefined ? `Use one of: ${words.join(", ")}.` : `Did you mean ${quoted(near)}?`;
}
