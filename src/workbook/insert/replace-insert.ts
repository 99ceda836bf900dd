/** Writes an insert anew in its place; where that fails, it is as it was. */
import type { Cells } from "../../chain/cells/cell.ts";
import { webAddress } from "../../chain/cells/web-address.ts";
import { applyPlan } from "./apply/apply-plan.ts";
import { marksOfNotes, notesIn, writtenNote } from "./apply/notes.ts";
import { chartsDeleted, cleared, retracted } from "./apply/rollback.ts";
import { tableRowOf } from "./owned/fingerprint.ts";
import type { InsertState } from "./owned/insert-state.ts";
import { writtenBy } from "./owned/matches-plan.ts";
import { moved, type Inserted } from "./owned/registry.ts";
import { around, beside, type Link, type Plan } from "./plan.ts";
import type { Spot } from "./plan/insert-cells.ts";
import { planAsItWas, STAND_IN } from "./plan/plan-insert.ts";

/** An insert as the workbook holds it. */
export interface Standing {
  readonly one: Inserted;
  readonly range: Excel.Range;
  readonly state: InsertState;
}

/** The plan that would write an insert as it stands, without what is the user's. */
export async function asItStands(context: Excel.RequestContext, { one, range, state: { area, cells, theirs } }: Standing): Promise<Plan> {
  const marks = one.mode === "Values" && one.insert === "Heat map";
  range.load(marks ? "values, numberFormat" : "values");
  await context.sync();
  const owned = (held: Cells): Cells => held.map((line, y) => line.map((content, x) => (theirs(y, x) ? "" : content)));
  const values = owned(range.values);
  const top = tableRowOf(one.wrote);
  const ourNote = writtenNote(one.noteMarks);
  const notes = (await notesIn(context, area)).filter(({ text }) => ourNote(text)).map(({ row, column, text }) => ({ row, column, text }));
  const links = one.mode === "Values" ? await linksOf(context, range, values, top) : [];
  const standIns = marks ? markedIn(range.numberFormat, top) : [];
  return planAsItWas(one, top, { formulas: owned(cells), values }, { links, notes }, standIns);
}

const markedIn = (formats: Cells, top: number): Spot[] => formats.slice(top).flatMap((line, row) => line.flatMap((format, column) => (format === STAND_IN ? [{ row, column }] : [])));

/** Writes the plan of `made` over an insert, around what is the user's; a failure leaves it as its own plan has it. The state covers the cells of both. Errors: office.js's. */
export async function replaced(context: Excel.RequestContext, was: Standing & { readonly plan: Plan }, made: Inserted, plan: Plan): Promise<void> {
  const { one, range, state } = was;
  const { area, cells, theirs } = state;
  const { sheet, row, column } = area;
  const charts = sheet.charts.load("items/id");
  await context.sync();
  const chartsBefore = new Set(charts.items.map(({ id }) => id));
  const chart = { ownSheet: false, ownSizes: one.ownSheet || one.ownSizes === true, chart: one.name };
  try {
    await chartsDeleted(context, sheet, ({ name }) => name === one.name);
    const noted = await cleared(context, area, theirs, writtenNote(one.noteMarks));
    await applyPlan(context, sheet, row, column, beside(around(plan, theirs), noted), chart);
    await moved(context, made, sheet.getRangeByIndexes(row, column, plan.height, plan.width));
  } catch (error) {
    const wrote = writtenBy(plan);
    const ourNotes = writtenNote([...(one.noteMarks ?? []), ...marksOfNotes(plan)]);
    await chartsDeleted(context, sheet, ({ id, name }) => name === one.name || !chartsBefore.has(id));
    const typed = await retracted(context, area, (y, x, content) => !theirs(y, x) && (content === cells[y]![x] || wrote(y, x, content)), error, ourNotes);
    await applyPlan(context, sheet, row, column, around(was.plan, typed), chart);
    await moved(context, one, range);
    throw error;
  }
}

/** The links of the sources of a table that was written as values. */
async function linksOf(context: Excel.RequestContext, range: Excel.Range, values: Cells, top: number): Promise<Link[]> {
  const column = values[top]?.indexOf("Source") ?? -1;
  if (column < 0) return [];
  const cells = values.map((_, row) => range.getCell(row, column).load("hyperlink"));
  await context.sync();
  return cells.flatMap(({ hyperlink }, row) => {
    const address = webAddress(hyperlink?.address);
    return address === "" ? [] : [{ row, column, address, text: String(values[row]![column]) }];
  });
}
