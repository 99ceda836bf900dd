import type { Meaning } from "./dictionary.ts";
import type { Kind } from "./finding.ts";
import type { Mark } from "./phrases.ts";
import type { Ground } from "./why.ts";
import type { ReadStatus } from "./words/status-words.ts";

export type At = Mark<Meaning>;

/** What a clause hands on to the next of its sentence: its links, and whether it said what is or what may be. */
export interface Context {
  readonly links: readonly At[];
  readonly hedged: boolean;
  readonly proven: boolean;
}

/** A status that the words support, with the marks that say so. */
export interface Verdict {
  readonly status: ReadStatus;
  readonly kind: Kind;
  readonly marks: readonly At[];
  readonly ground: Ground;
}
