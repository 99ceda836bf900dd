/** Widths and heights of an empty sheet are an insert's to set. */
import type { Area } from "../../read/cells/read-area.ts";

export async function isEmpty(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  await context.sync();
  return used.isNullObject;
}

/** Whether nothing is on the sheet, and these columns and rows are as wide and high as all others. */
export async function hasUsualSizes(context: Excel.RequestContext, sheet: Excel.Worksheet, { row, column, height, width }: Omit<Area, "sheet">): Promise<boolean> {
  const format = sheet.getRangeByIndexes(row, column, height, width).format.load("useStandardWidth, useStandardHeight");
  return (await isEmpty(context, sheet)) && format.useStandardWidth && format.useStandardHeight;
}

/** Makes columns and rows as wide and high as all others. */
export async function usualSizes(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  range.format.useStandardWidth = true;
  range.format.useStandardHeight = true;
  await context.sync();
}
