/** Whether Excel starts the add-in together with this workbook, so that its formulas never wait at #NAME?. Kept by Excel, for each workbook. */
import { run } from "../excel.ts";

export const startsWithWorkbook = async (): Promise<boolean> => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;

export const startWithWorkbook = (start: boolean): Promise<void> => Office.addin.setStartupBehavior(start ? Office.StartupBehavior.load : Office.StartupBehavior.none);

/** Rows of one request: Excel on the web gives 5 MB. */
const ROWS = 1000;
const FORMULA = /^=.*\bCHAIN\.[A-Z]+\s*\(/is;

/** Whether a cell of the workbook holds a formula of the add-in. Errors: office.js's. */
export function holdsFormula(): Promise<boolean> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount");
      await context.sync();
      if (used.isNullObject) continue;
      for (let from = 0; from < used.rowCount; from += ROWS) {
        const part = used.getCell(from, 0).getResizedRange(Math.min(ROWS, used.rowCount - from) - 1, used.columnCount - 1).load("formulas");
        await context.sync();
        if (part.formulas.some((row) => row.some((formula: unknown) => FORMULA.test(String(formula))))) return true;
      }
    }
    return false;
  });
}
