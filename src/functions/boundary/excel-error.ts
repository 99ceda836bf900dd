import { ChainError } from "../../chain/cells/chain-error.ts";

/**
 * A problem as the error that Excel shows in the cell: #VALUE! or #N/A, with a sentence that names the remedy.
 * The one place where codes become Excel's. Anything that is no `ChainError` is a fault of ours and says so.
 */
export function excelError(error: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof ChainError) {
    return new CustomFunctions.Error(error.code === "notAvailable" ? notAvailable : invalidValue, error.message);
  }
  const what = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(invalidValue, `Chain of Proof could not work this out (${what}). Please report it with the formula.`);
}
