/** What was inserted before: listed, shown, refreshed and removed. */
import { run, write } from "../excel.ts";
import { hasNotes, writtenNote } from "./apply/notes.ts";
import { chartsDeleted, cleared, emptySheetDeleted } from "./apply/rollback.ts";
import { isEmpty, usualSizes } from "./apply/usual-sizes.ts";
import { cellAddress, checkPlace } from "./check-target.ts";
import { PlaceTaken } from "./errors.ts";
import { forgetRefresh, rememberRefresh } from "./last-refresh.ts";
import { cellsOf, cellsOfAll, insertState, type InsertState } from "./owned/insert-state.ts";
import { forget, readRegistry, written, type Inserted } from "./owned/registry.ts";
import type { Box, Plan } from "./plan.ts";
import { planOrder } from "./plan/plan-order.ts";
import { asItStands, replaced } from "./replace-insert.ts";
import type { Area } from "../read/cells/read-area.ts";

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
  forgetRefresh(one.name);
}

/**
 * Writes an insert again in its place, from the evidence as it is now and over the tables that now hold it.
 * Errors: `PlaceTaken` when it would grow over something, those of `planOrder`; then it is as it was.
 */
export async function refreshInsert({ name }: Inserted): Promise<void> {
  await write(async (context) => {
    const one = (await readRegistry(context)).find((known) => known.name === name);
    if (!one) throw new Error("It is no longer in the list. Insert it anew.");
    const { request, plan, read } = await planOrder(context, one);
    const made = { ...one, ...request, ...(read !== undefined && { read }), ...written(one, plan) };
    const range = await cellsOf(context, one);
    if (!range) throw new Error("Its cells are gone. Remove it from the list, and insert it anew.");
    if (one.noteMarks && !hasNotes()) throw new PlaceTaken("Its figures carry notes, which this Excel cannot rewrite. Refresh it in Microsoft 365 or on the web, or remove it and insert it anew. Nothing was written.", undefined, undefined);
    const state = await insertState(context, one, range, plan);
    const { area, end, theirs } = state;
    await checkRoom(context, one, range, plan, end);
    const own = one.insert === "Chart" && plan.chart ? plan.chart.data : { row: plan.top, height: plan.height - plan.top, width: plan.width };
    checkNothingInTheWay(own, area, theirs);
    const now = { one, range, state };
    const was = { ...now, plan: await asItStands(context, now) };
    await replaced(context, was, made, plan);
    await rememberRefresh(context, was, made);
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
