import { write } from "../excel.ts";
import { sameCell } from "../insert/matches-plan.ts";
import { planRow, type DefaultFormats } from "./plan-row.ts";
import { refuseTotals } from "./totals-row.ts";

/** Rows from a table's end in which a row just added is looked for: others may have come below it. */
const SEARCHED = 50;

const NO_ROWS = { calculated: [], formats: [] };

const isFormula = (cell: unknown): boolean => String(cell).startsWith("=");

/**
 * Appends a row to a table, given by its id or name, and selects it. Returns its place in the table: the header is row 1.
 * Calculated columns fill themselves, and formats are those of the row above. The row is one action of Excel's: it is there with all its values, or not at all.
 * Errors: a totals row; office.js's (a protected sheet, a table that is gone).
 */
export function appendRow(table: string, row: readonly unknown[], defaults: DefaultFormats): Promise<number> {
  return write(async (context) => {
    const target = context.workbook.tables.getItem(table).load("name,showTotals");
    const whole = target.getRange().load("rowCount");
    const first = target.getHeaderRowRange().getOffsetRange(1, 0).load("formulas");
    const last = target.getRange().getLastRow().load("formulas,numberFormat");
    await context.sync();
    refuseTotals({ name: target.name, hasTotals: target.showTotals });
    const above = whole.rowCount > 1 ? { calculated: first.formulas[0]!.map((cell, place) => isFormula(cell) && isFormula(last.formulas[0]![place])), formats: last.numberFormat[0] as string[] } : NO_ROWS;
    const { values, formats } = planRow(row, above, defaults);
    const added = target.rows.add(undefined, [values as string[]]).load("index");
    const range = added.getRange();
    range.numberFormat = [formats as string[]];
    range.worksheet.activate();
    range.select();
    try {
      await context.sync();
      return added.index + 2; // below the header, and counted from 1
    } catch (error) {
      const place = await placeOf(context, table, values);
      if (place === undefined) throw error;
      return place; // the row is there; only its format or the selection failed
    }
  });
}

/** The last row of the table that holds these values, near its end; undefined where none does. */
async function placeOf(context: Excel.RequestContext, table: string, values: readonly (string | number | null)[]): Promise<number | undefined> {
  const whole = context.workbook.tables.getItem(table).getRange().load("rowCount");
  await context.sync();
  const first = Math.max(1, whole.rowCount - SEARCHED);
  if (first >= whole.rowCount) return undefined;
  const end = context.workbook.tables.getItem(table).getRange().getRow(first).getResizedRange(whole.rowCount - first - 1, 0).load("formulas");
  await context.sync();
  const holds = (cells: readonly unknown[]): boolean => values.every((value, place) => (value === null ? cells[place] === "" || isFormula(cells[place]) : sameCell(value, cells[place])));
  const found = end.formulas.map(holds).lastIndexOf(true);
  return found < 0 ? undefined : first + found + 1;
}
