/** Why Excel refused, in a sentence with the remedy where the reason is a known one; else Excel's own words. */
export function refusal(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === "AccessDenied") return "The sheet is protected. Take its protection off (Review, Unprotect Sheet), then try again.";
  if (code === "ItemNotFound") return "The table or sheet is no longer there. Read the workbook again, then try again.";
  if (code === "InvalidOperationInCellEditMode") return "A cell is being edited. Finish it with Enter, then try again.";
  return typeof message === "string" ? message : String(error);
}
