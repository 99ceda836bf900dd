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

export const badInput = (message: string): ChainError => new ChainError("value", message);
export const notThere = (message: string): ChainError => new ChainError("notAvailable", message);
