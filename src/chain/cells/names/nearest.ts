/** Suggestions: for slips of the pen, and for known synonyms. Source of the rule: method, section 2, "Blank". */
import { keyOf, quoted, type Cell } from "../cell.ts";
import { editDistance } from "./edit-distance.ts";

const COMPARED = 64; // characters: enough for any name, and a pasted novel costs nothing
/** A slip drops or adds a letter or two. `pre-construction` is not a slip of `Construction`. */
const LENGTHS_APART = 2;

/** What the trade says for a word of the method. None of them says more than was written. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...["production", "producing", "in production", "in operation"].map((word) => [word, "operating"] as const),
  ...["proposed", "planned"].map((word) => [word, "announced"] as const),
  ...["under construction", "building"].map((word) => [word, "construction"] as const),
  ...["care and maintenance", "mothballed"].map((word) => [word, "idled"] as const),
  ["suspended", "stalled"],
  ["withdrawn", "cancelled"],
  ...["mine", "mines"].map((word) => [word, "mining"] as const),
  ...["beneficiation", "cracking"].map((word) => [word, "concentration"] as const),
  ...["refining", "refinery"].map((word) => [word, "separation"] as const),
]);

/** The known word that a cell's text is a slip or a synonym of; undefined where it is neither. */
export function nearest(cell: Cell, words: Iterable<string>): string | undefined {
  const key = keyOf(cell).slice(0, COMPARED);
  const synonym = SYNONYMS.get(key);
  let found: string | undefined;
  let least = Infinity;
  for (const word of words) {
    const known = keyOf(word).slice(0, COMPARED);
    if (known === synonym) return word;
    if (Math.abs(known.length - key.length) > LENGTHS_APART) continue;
    const changes = editDistance(key, known);
    if (changes < least && changes <= Math.max(key.length, known.length) / 3) {
      least = changes;
      found = word;
    }
  }
  return found;
}

/** "Did you mean 'Operating'?", or the whole list where nothing is near. `own` are further words that may be meant, such as those of the Model's Word rows. */
export function suggestion(cell: Cell, words: readonly string[], own: readonly string[] = []): string {
  const near = nearest(cell, [...words, ...own]);
  return near === undefined ? `Use one of: ${words.join(", ")}.` : `Did you mean ${quoted(near)}?`;
}
