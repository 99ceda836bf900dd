import { Phrases } from "../../text/phrases.ts";
import { SENSES } from "./sense-words.ts";

/** What a phrase has in common with others, whatever it is said of. */
export interface Sense {
  readonly senses: readonly string[];
}

/** Finds the phrases of the senses in a text. */
export const SENSE = new Phrases<Sense>(
  Object.entries(SENSES).flatMap(([sense, phrases]) => phrases.map((phrase) => [phrase, { senses: [sense] }] as const)),
  (one, other) => ({ senses: [...new Set([...one.senses, ...other.senses])] }),
);
