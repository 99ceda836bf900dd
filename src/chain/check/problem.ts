import type { Column } from "../model/columns.ts";

/**
 * An error stops every answer about the company, or belongs to nobody; a warning weakens evidence that still counts, or says that it may
 * mislead; a note says what of the table is read.
 */
export type ProblemKind = "Error" | "Warning" | "Note";

export interface Problem {
  /** Place in the table handed over: the header is row 1. */
  readonly row: number;
  /** "" where no column is meant. */
  readonly column: Column | "";
  readonly kind: ProblemKind;
  readonly company: string;
  readonly found: string;
  /** The problem and its remedy, in a sentence. */
  readonly sentence: string;
}
