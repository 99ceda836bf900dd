/** Why something failed, in a sentence with the remedy where the reason is a known one; else Excel's own words. */
export function errorMessage(error: unknown): string {
  const { name, code, message } = error as { readonly name?: unknown; readonly code?: unknown; readonly message?: unknown };
  if (name === "ChunkLoadError") return "A part of the add-in could not be fetched: it was updated, or the connection is down. Close the panel and open it again.";
  if (code === "AccessDenied") return "The sheet is protected. Take its protection off (Review, Unprotect Sheet), then try again.";
  if (code === "ItemNotFound") return "The table or sheet is no longer there. Read the workbook again, then try again.";
  if (code === "InvalidOperationInCellEditMode") return "A cell is being edited. Finish it with Enter, then try again.";
  return typeof message === "string" ? message : String(error);
}
