import { run } from "./excel.ts";

/** What changes in a sheet: an edit, an order of rows or columns, or a new result of its formulas. */
interface SheetChange {
  readonly worksheetId: string;
  /** "ThisLocalAddin" for what this add-in writes itself; known from ExcelApi 1.14 on. */
  readonly triggerSource?: string;
}

/**
 * Calls `changed` after every change of the workbook that the add-in has not made itself: with the id of the sheet whose cells changed, or with
 * undefined when a sheet or a table comes or goes. Returns what stops it. Errors: office.js's, where the host has no such events.
 */
export async function followWorkbook(changed: (sheetId: string | undefined) => void): Promise<() => Promise<void>> {
  const cells = async ({ worksheetId, triggerSource }: SheetChange): Promise<void> => {
    if (triggerSource !== "ThisLocalAddin") changed(worksheetId);
  };
  const other = async (): Promise<void> => changed(undefined);
  return run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(cells),
      worksheets.onRowSorted.add(cells), // Excel tells a sort apart from an edit
      worksheets.onColumnSorted.add(cells),
      worksheets.onCalculated.add(cells), // the evidence may hold formulas over other sheets
      worksheets.onAdded.add(other),
      worksheets.onDeleted.add(other),
      tables.onAdded.add(other),
      tables.onDeleted.add(other),
    ];
    await context.sync();
    return () =>
      Excel.run(handlers[0]!.context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
  });
}
