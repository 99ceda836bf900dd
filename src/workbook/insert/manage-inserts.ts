/** What was inserted before: listed, shown, refreshed and removed. */
import type { Cells } from "../../chain/cells/cell.ts";
import { run, write } from "../excel.ts";
import { applyPlan } from "./apply/apply-plan.ts";
import { cellAddress, checkPlace } from "./check-target.ts";
import { PlaceTaken } from "./errors.ts";
import { tableRowOf } from "./owned/fingerprint.ts";
import { around, beside, type Box, type Link, type Plan } from "./plan.ts";
import { webAddress } from "../../chain/cells/web-address.ts";
import { hasNotes, marksOfNotes, notesIn, writtenNote } from "./apply/notes.ts";
import { isEmpty, usualSizes } from "./apply/usual-sizes.ts";
import { planAsItWas } from "./plan/plan-insert.ts";
import { planOrder } from "./plan/plan-order.ts";
import type { Area } from "../read/cells/read-area.ts";
import { forget, moved, readRegistry, written, type Inserted } from "./owned/registry.ts";
import { cellsOf, cellsOfAll, insertState, type InsertState } from "./owned/insert-state.ts";
import { chartsDeleted, cleared, emptySheetDeleted, retracted } from "./apply/rollback.ts";
import { writtenBy } from "./owned/matches-plan.ts";

export interface Listed extends Inserted {
  /** Its address; undefined when its cells are gone. */
  readonly address: string | undefined;
}

/** What was inserted, and where. */
export function listInserts(): Promise<Listed[]> {
  return run(async (context) => {
    const inserts = await readRegistry(context);
    const ranges = await cellsOfAll(context, inserts);
    return inserts.map((one, place) => ({ ...one, address: ranges[place]?.address }));
  });
}

/** Selects the cells of an insert. Error: a sentence where they are gone. */
export function showInsert(one: Inserted): Promise<void> {
  return run(async (context) => {
    const range = await cellsOf(context, one);
    if (!range) throw new Error("Its cells are gone. Remove it from the list.");
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}

/** Removes an insert: its own cells and chart only, and its sheet where nothing else has come onto it. Where it fails half-way, it stays in the list. */
export async function removeInsert(one: Inserted): Promise<void> {
  await write(async (context) => {
    const range = await cellsOf(context, one);
    if (range) await take(context, one, range);
    await forget(context, one);
  });
}

/**
 * Writes an insert again in its place, from the evidence as it is now and over the tables that now hold it.
 * Errors: `PlaceTaken` when it would grow over something, those of `planOrder`; then it is as it was.
 */
export async function refreshInsert(one: Inserted): Promise<void> {
  await write(async (context) => {
    const { request, plan, partOf, read } = await planOrder(context, one);
    const made = { ...one, ...request, ...(read !== undefined && { read }), ...written(one, plan) };
    const range = await cellsOf(context, one);
    if (!range) throw new Error("Its cells are gone. Remove it from the list, and insert it anew.");
    if (one.noteMarks && !hasNotes()) throw new PlaceTaken("Its figures carry notes, which this Excel cannot rewrite. Refresh it in Microsoft 365 or on the web, or remove it and insert it anew. Nothing was written.", undefined, undefined);
    const { area, cells, end, theirs } = await insertState(context, one, range, plan);
    const { sheet, row, column } = area;
    await checkRoom(context, one, range, plan, end);
    const own = one.insert === "Chart" && plan.chart ? plan.chart.data : { row: plan.top, height: plan.height - plan.top, width: plan.width };
    checkNothingInTheWay(own, area, theirs);
    const charts = sheet.charts.load("items/id");
    range.load("values");
    await context.sync();
    const owned = (held: Cells): Cells => held.map((line, y) => line.map((content, x) => (theirs(y, x) ? "" : content)));
    const values = owned(range.values);
    const ourNote = writtenNote(one.noteMarks);
    const notes = (await notesIn(context, area)).filter(({ text }) => ourNote(text));
    const top = tableRowOf(one.wrote);
    const asItWas = planAsItWas(one, top, { formulas: owned(cells), values }, { links: one.mode === "Values" ? await linksOf(context, range, values, top) : [], notes }, partOf);
    const chartsBefore = new Set(charts.items.map(({ id }) => id));
    const chart = { ownSheet: false, ownSizes: one.ownSheet || one.ownSizes === true, chart: one.name };
    try {
      await chartsDeleted(context, sheet, ({ name }) => name === one.name);
      const noted = await cleared(context, area, theirs, ourNote);
      await applyPlan(context, sheet, row, column, beside(plan, noted), chart);
      await moved(context, made, sheet.getRangeByIndexes(row, column, plan.height, plan.width));
    } catch (error) {
      const wrote = writtenBy(plan);
      await chartsDeleted(context, sheet, ({ id, name }) => name === one.name || !chartsBefore.has(id));
      const typed = await retracted(context, area, (y, x, content) => !theirs(y, x) && (content === cells[y]![x] || wrote(y, x, content)), error, writtenNote([...(one.noteMarks ?? []), ...marksOfNotes(plan)]));
      await applyPlan(context, sheet, row, column, around(asItWas, typed), chart);
      await moved(context, one, range);
      throw error;
    }
  });
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

/** What it would grow over must be free. Its own sheet's formats are its own: they reach below it. */
async function checkRoom(context: Excel.RequestContext, { ownSheet }: Inserted, range: Excel.Range, plan: Plan, end: InsertState["end"]): Promise<void> {
  const place = { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
  if (plan.height > end.row) await checkPlace(context, { ...place, row: place.row + end.row }, plan.height - end.row, Math.max(end.column, plan.width), ownSheet);
  if (plan.width > end.column) await checkPlace(context, { ...place, column: place.column + end.column }, plan.height, plan.width - end.column, ownSheet);
}

/** A cell that it would take and that holds something of the user's stays as it is, and so does the insert. */
function checkNothingInTheWay({ row: top, height, width }: Omit<Box, "column">, { row, column }: Area, theirs: InsertState["theirs"]): void {
  for (let y = top; y < top + height; y++) {
    for (let x = 0; x < width; x++) if (theirs(y, x)) throw new PlaceTaken(`${cellAddress(row + y, column + x)} holds something that is not the insert's, where its cells go. Move it, then refresh. Nothing was written.`, undefined, undefined);
  }
}

/** Clears an insert's own cells, and deletes its chart and a sheet that was made for it and is empty now. */
async function take(context: Excel.RequestContext, one: Inserted, range: Excel.Range): Promise<void> {
  const { area, theirs, any } = await insertState(context, one, range);
  await chartsDeleted(context, area.sheet, ({ name }) => name === one.name);
  if (!any) return; // nothing in these cells shows that they are the insert's
  await cleared(context, area, theirs, writtenNote(one.noteMarks));
  if (one.ownSheet) await emptySheetDeleted(context, area.sheet);
  else if (one.ownSizes && (await isEmpty(context, area.sheet))) await usualSizes(context, range);
}
