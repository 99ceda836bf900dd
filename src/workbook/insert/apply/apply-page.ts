/** How a sheet of an insert's own is printed. */
import { columnLetters } from "../check-target.ts";
import type { Page } from "../plan.ts";

export function applyPage(sheet: Excel.Worksheet, { orientation, columns, titleRow, rows }: Page): void {
  const layout = sheet.pageLayout;
  layout.orientation = orientation;
  layout.zoom = rows === undefined ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: 1 };
  const last = columnLetters(columns - 1);
  layout.setPrintArea(rows === undefined ? `A:${last}` : `A1:${last}${rows}`); // whole columns: a table may grow
  if (titleRow !== undefined) layout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
}
