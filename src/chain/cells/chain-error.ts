/** Which Excel error a problem becomes: `value` is #VALUE! (bad input), `notAvailable` is #N/A (a name that is not there). */
export type ErrorCode = "value" | "notAvailable";

/**
 * The one error type of the method. The message is a sentence for the investor that tells the remedy;
 * `src/functions/boundary/excel-error.ts` turns it into an Excel error.
 */
export class ChainError extends Error {
  override readonly name = "ChainError";

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The answer, or the problem that stands in its way; a fault of ours is thrown on. */
export function orProblem<T>(answer: () => T): T | ChainError {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ChainError) return error;
    throw error;
  }
}

export const badInput = (message: string): ChainError => new ChainError("value", message);
export const notThere = (message: string): ChainError => new ChainError("notAvailable", message);
