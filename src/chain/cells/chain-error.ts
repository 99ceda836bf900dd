/** Which Excel error a problem becomes: `value` is #VALUE! (bad input), `notAvailable` is #N/A (a name that is not there). */
export type ErrorCode = "value" | "notAvailable";

/** Where the cause lies: a row of a table handed over (its header is row 1), and the column where one is meant. */
export interface Place {
  readonly table: "evidence" | "model";
  readonly row?: number;
  readonly column?: string;
}

/** What went wrong, for code that acts on it: nothing parses the sentence. */
export interface Facts {
  readonly place?: Place;
  /** A required column that the table lacks. */
  readonly missingColumn?: string;
  /** The argument that cannot be used. */
  readonly argument?: string;
  /** The word or name that is meant. */
  readonly suggested?: string;
}

/**
 * The one error type of the method. The message is a sentence for the investor that names the remedy;
 * `src/functions/boundary/excel-error.ts` turns it into an Excel error.
 */
export class ChainError extends Error {
  override readonly name = "ChainError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly facts: Facts = {},
  ) {
    super(message);
  }
}

/** The answer, or the problem that prevents it; a fault of ours is thrown on. */
export function orProblem<T>(answer: () => T): T | ChainError {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ChainError) return error;
    throw error;
  }
}

export const badInput = (message: string, facts?: Facts): ChainError => new ChainError("value", message, facts);
export const notThere = (message: string, facts?: Facts): ChainError => new ChainError("notAvailable", message, facts);
