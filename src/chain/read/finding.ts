import type { Route, Instrument, Status } from "../model/vocabulary.ts";
import { STATUSES } from "../model/vocabulary.ts";
import type { ReadLink } from "./words/link-words.ts";
import type { ReadStatus } from "./words/status-words.ts";

/** Evidence says what was done; a claim what is planned, signed, promised or wished for; promotion how one should feel about it. */
export type Kind = "evidence" | "claim" | "promotion";

/** One thing that a text says: where its words are in the text (`start` to `end`, UTF-16 units), and what they are worth. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly link: ReadLink | "";
  readonly status: ReadStatus | "";
  readonly route: Route | Instrument | "";
  readonly kind: Kind;
  readonly why: string;
}

/** The statuses of what makes or has made something: output, if only a trial's. */
export const MADE: ReadonlySet<ReadStatus | ""> = new Set<ReadStatus>(["Pilot", "Operating", "Qualified"]);

/** A setback speaks before evidence, evidence by its level before a claim, a claim before a word that the link is not there. */
export function weightOf(status: ReadStatus | ""): number {
  const level = STATUSES.indexOf(status as Status);
  return level >= 0 ? level : STATUSES.length;
}
