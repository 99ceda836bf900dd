import type { Token } from "./tokens.ts";

const FINE = /[,;:()–—\n•|]|\s-\s/;
const COARSE = /[;:–—\n•|]|\s-\s/;
const TURNS = new Set(["while", "whereas", "although", "though", "but", "yet", "which", "whose", "where", "after", "before", "until", "because", "when"]);

/** The parts of a sentence in which a word stands, by number. */
export interface Segment {
  /** The part between commas, brackets and joining words. */
  readonly fine: number;
  /** The part between stronger stops and turns ("while", "but", ", and"). */
  readonly coarse: number;
}

/** In which parts of its sentence each word stands. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  let [fine, coarse] = [0, 0];
  return tokens.map(({ word, before }, index) => {
    if (index > 0 && (FINE.test(before) || TURNS.has(word) || word === "and")) fine++;
    if (index > 0 && (COARSE.test(before) || TURNS.has(word) || (word === "and" && before.includes(",")))) coarse++;
    return { fine, coarse };
  });
}
