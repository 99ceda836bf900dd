import type { Meaning } from "../words/dictionary.ts";
import type { Kind } from "../finding.ts";
import type { Mark } from "../text/phrases.ts";
import type { Ground } from "./why.ts";
import type { ReadStatus } from "../words/status-words.ts";

export type At = Mark<Meaning>;

/** A word that makes its whole clause a prospect. */
export const isDoubt = ({ meaning }: At): boolean => meaning.hedge === "whole" || meaning.hedge === "condition";

/**
 * What a clause hands on to the next of its sentence: its links, whether it said what is or what may be, whether all that follows
 * hangs on something (an open deal, a condition, a heading such as "Next steps:"), and what holds the links down ("pilot").
 */
export interface Context {
  readonly links: readonly At[];
  readonly hedged: boolean;
  readonly proven: boolean;
  /** Whether it reported building or output as begun: "and trial production of magnets" may go on with its verb. */
  readonly achieved: boolean;
  readonly pending: boolean;
  /** Whether it is about others: "and makes magnets" goes on with them. */
  readonly others: boolean;
  readonly cap: At | undefined;
}

/** A status that the words support, with the marks that say so. */
export interface Verdict {
  readonly status: ReadStatus;
  readonly kind: Kind;
  readonly marks: readonly At[];
  readonly ground: Ground;
  /** The fact that it rests on. */
  readonly fact?: At;
}
