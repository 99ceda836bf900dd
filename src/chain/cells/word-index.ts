import { keyOf, textOf, type Cell } from "./cell.ts";

/** Not a known word. */
export const UNKNOWN = -1;

/**
 * A reader of one column's words: gives a word's place in the list, or `UNKNOWN`.
 * Each distinct text is compared once; a table repeats few words many times.
 */
export function wordReader(words: readonly string[]): (cell: Cell) => number {
  const places = new Map(words.map((word, place) => [keyOf(word), place]));
  const seen = new Map<Cell, number>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const place = places.get(keyOf(cell)) ?? UNKNOWN;
    seen.set(cell, place);
    return place;
  };
}

/** Names met in a column, in order of appearance, each under its first spelling. */
export class Names {
  readonly list: string[] = [];
  private readonly keys = new Map<string, number>();
  private readonly seen = new Map<Cell, number>();

  /** The place of a name, added when it is new. */
  place(cell: Cell): number {
    const known = this.seen.get(cell);
    if (known !== undefined) return known;
    const spelling = textOf(cell);
    const key = keyOf(spelling);
    let place = this.keys.get(key);
    if (place === undefined) {
      place = this.list.push(spelling) - 1;
      this.keys.set(key, place);
    }
    this.seen.set(cell, place);
    return place;
  }

  /** The place of a name that is there already, or `UNKNOWN`. */
  find(cell: Cell): number {
    return this.keys.get(keyOf(cell)) ?? UNKNOWN;
  }
}
