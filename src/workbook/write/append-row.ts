import { write } from "../excel.ts";
import { sameCell } from "../insert/matches-plan.ts";
import { planRow, type DefaultFormats, type PlannedRow } from "./plan-row.ts";
import { refuseTotals } from "./totals-row.ts";

/** Rows above the added ones in which they are looked for: others may have come below them. */
const SEARCHED = 50;

const NO_ROWS = { calculated: [], formats: [] };

const isFormula = (cell: unknown): boolean => String(cell).startsWith("=");

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
    const above = whole.rowCount > 1 ? { calculated: first.formulas[0]!.map((cell, place) => isFormula(cell) && isFormula(last.formulas[0]![place])), formats: last.numberFormat[0] as string[] } : NO_ROWS;
    const planned = rows.map((row) => planRow(row, above, defaults));
    const added = target.rows.add(undefined, planned.map(({ values }) => values as string[])).load("index");
    const range = added.getRange().getResizedRange(rows.length - 1, 0);
    range.numberFormat = planned.map(({ formats }) => formats as string[]);
    range.worksheet.activate();
    range.select();
    try {
      await context.sync();
      return added.index + 2; // below the header, and counted from 1
    } catch (error) {
      const place = await placeOf(context, table, planned);
      if (place === undefined) throw error;
      return place; // the rows are there; only their format or the selection failed
    }
  });
}

export const appendRow = (table: string, row: readonly unknown[], defaults: DefaultFormats): Promise<number> => appendRows(table, [row], defaults);

/** Where rows with these values begin, near the table's end; undefined where none do. */
async function placeOf(context: Excel.RequestContext, table: string, planned: readonly PlannedRow[]): Promise<number | undefined> {
  const whole = context.workbook.tables.getItem(table).getRange().load("rowCount");
  await context.sync();
  const first = Math.max(1, whole.rowCount - SEARCHED - planned.length);
  if (first >= whole.rowCount) return undefined;
  const end = context.workbook.tables.getItem(table).getRange().getRow(first).getResizedRange(whole.rowCount - first - 1, 0).load("formulas");
  await context.sync();
  const holds = (cells: readonly unknown[] | undefined, { values }: PlannedRow): boolean =>
    cells !== undefined && values.every((value, place) => (value === null ? cells[place] === "" || isFormula(cells[place]) : sameCell(value, cells[place])));
  const found = end.formulas.map((_, at) => planned.every((row, place) => holds(end.formulas[at + place], row))).lastIndexOf(true);
  return found < 0 ? undefined : first + found + 1;
}
