import { planRow, type DefaultFormats } from "./plan-row.ts";
import { refuseTotals } from "./totals-row.ts";

const AT_THE_END = -1;

/**
 * Appends a row to a table and selects it. Gives its place in the table: the header is row 1.
 * Calculated columns fill themselves, and formats are those of the row above. A failure after the row was made takes the row away again.
 * Errors: a totals row; office.js's (a protected sheet, a table that is gone); `refusal` says them in words.
 */
export function appendRow(table: string, row: readonly unknown[], defaults: DefaultFormats): Promise<number> {
  return Excel.run(async (context) => {
    const target = context.workbook.tables.getItem(table).load("name,showTotals");
    const before = target.getRange().load("rowCount");
    await context.sync();
    refuseTotals(target);
    const last = target.getRange().getRow(before.rowCount - 1).load("numberFormat");
    target.rows.add(AT_THE_END, [row.map(() => null as unknown as string)]); // null leaves a calculated column to the table
    await context.sync();
    try {
      const range = target.getRange().getRow(before.rowCount).load("rowIndex,formulas"); // found anew: what add() gives cannot be used after a sync
      const whole = target.getRange().load("rowIndex");
      await context.sync();
      const { values, formats } = planRow(row, { formulas: range.formulas[0]!, formats: before.rowCount > 1 ? (last.numberFormat[0] as string[]) : [] }, defaults);
      range.numberFormat = [formats as string[]];
      range.values = [values as string[]];
      range.worksheet.activate();
      range.select();
      await context.sync();
      return range.rowIndex - whole.rowIndex + 1;
    } catch (error) {
      target.rows.getItemAt(before.rowCount - 1).delete();
      await context.sync();
      throw error;
    }
  });
}
