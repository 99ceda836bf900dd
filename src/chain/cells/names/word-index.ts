import { isBlank, keyOf, textOf, type Cell } from "../cell.ts";

/** Not a known word. */
export const UNKNOWN = -1;
/** A blank cell. */
export const BLANK = -2;

/**
 * The words of one column. `own` maps the key of an investor's own word to the method's. Each distinct text is compared once, because a table
 * repeats few words many times. A class and not a closure: the loop over all rows is compiled once for every table.
 */
export class Words {
  private readonly places: Map<string, number>;
  private readonly seen = new Map<Cell, number>();

  constructor(words: readonly string[], own: ReadonlyMap<string, string> = new Map()) {
    this.places = new Map(words.map((word, place) => [keyOf(word), place]));
    for (const [written, word] of own) {
      const place = this.places.get(keyOf(word));
      if (place !== undefined && !this.places.has(written)) this.places.set(written, place);
    }
  }

  /** The place of a cell's word in the list, `BLANK` or `UNKNOWN`. */
  place(cell: Cell): number {
    if (cell === null || cell === undefined || cell === "" || cell === 0) return BLANK; // spares most blanks the look-up
    const known = this.seen.get(cell);
    if (known !== undefined) return known;
    const place = isBlank(cell) ? BLANK : (this.places.get(keyOf(cell)) ?? UNKNOWN);
    this.seen.set(cell, place);
    return place;
  }
}

/** Names met in a column, in order of appearance, each under its first spelling. An alias counts as the name it stands for. */
export class Names {
  readonly list: string[] = [];
  private readonly keys = new Map<string, number>();
  private readonly seen = new Map<Cell, number>();

  /** `aliases`: from the key of another spelling to the name it stands for. */
  constructor(private readonly aliases: ReadonlyMap<string, string> = new Map()) {}

  /** The place of a name, added when it is new; `BLANK` for a blank. */
  place(cell: Cell): number {
    if (cell === null || cell === undefined || cell === "" || cell === 0) return BLANK;
    const known = this.seen.get(cell);
    if (known !== undefined) return known;
    const place = isBlank(cell) ? BLANK : this.added(cell);
    this.seen.set(cell, place);
    return place;
  }

  private added(cell: Cell): number {
    const spelling = this.aliases.get(keyOf(cell)) ?? textOf(cell);
    const key = keyOf(spelling);
    const place = this.keys.get(key);
    if (place !== undefined) return place;
    this.keys.set(key, this.list.length);
    return this.list.push(spelling) - 1;
  }

  /** The place of a name that is there already, or `UNKNOWN`. */
  find(cell: Cell): number {
    return this.keys.get(keyOf(this.aliases.get(keyOf(cell)) ?? cell)) ?? UNKNOWN;
  }
}
