import { write } from "../excel.ts";
import { addedRows } from "./added-rows.ts";
import { placeOf } from "./find-rows.ts";
import { planRow, rowsAbove, type DefaultFormats } from "./plan-row.ts";
import { refuseTotals } from "./totals-row.ts";

const NO_ROWS = { calculated: [], formats: [] };

/**
 * Appends rows to a table, given by its id or name, and selects them. Returns the place of the first in the table: the header is row 1.
 * Calculated columns fill themselves, and formats are those of the row above. The rows are one action of Excel's: they are there with all their values, or not at all.
 * Errors: a totals row; office.js's (a protected sheet, a table that is gone).
 */
export function appendRows(table: string, rows: readonly (readonly unknown[])[], defaults: DefaultFormats): Promise<number> {
  return write(async (context) => {
    const target = context.workbook.tables.getItem(table).load("name,showTotals");
    const whole = target.getRange().load("rowCount");
    const first = target.getHeaderRowRange().getOffsetRange(1, 0).load("formulas");
    const last = target.getRange().getLastRow().load("formulas,numberFormat");
    await context.sync();
    refuseTotals({ name: target.name, hasTotals: target.showTotals });
    const above = whole.rowCount > 1 ? rowsAbove(first.formulas[0]!, last.formulas[0]!, last.numberFormat[0] as string[]) : NO_ROWS;
    const planned = rows.map((row) => planRow(row, above, defaults));
    const added = target.rows.add(undefined, planned.map(({ values }) => values as string[])).load("index");
    const range = added.getRange().getResizedRange(rows.length - 1, 0);
    range.numberFormat = planned.map(({ formats }) => formats as string[]);
    range.worksheet.activate();
    range.select();
    let place: number | undefined;
    try {
      await context.sync();
      place = added.index + 2; // below the header, and counted from 1
    } catch (error) {
      place = await placeOf(context, table, planned);
      if (place === undefined) throw error; // else the rows are there; only their format or the selection failed
    }
    addedRows.setState({ last: { table, name: target.name, rows: planned } });
    return place;
  });
}

export const appendRow = (table: string, row: readonly unknown[], defaults: DefaultFormats): Promise<number> => appendRows(table, [row], defaults);
