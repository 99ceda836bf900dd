/** Finds rows of a table again by what was written into them. */
import { sameCell } from "../insert/owned/matches-plan.ts";
import { isFormula } from "../is-formula.ts";
import type { PlannedRow } from "./plan-row.ts";

/** Rows above the added ones in which they are looked for: others may have come below them. */
const SEARCHED = 50;

/** Where rows with these values begin, near the table's end; undefined where none do. */
export async function placeOf(context: Excel.RequestContext, table: string, planned: readonly PlannedRow[]): Promise<number | undefined> {
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
