/** What was inserted before: listed, shown, refreshed and removed. */
import type { LinkScores } from "../../chain/links.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { applyPlan } from "./apply-plan.ts";
import { checkPlace } from "./free-place.ts";
import { planOf } from "./insert.ts";
import type { Tables } from "./inserts.ts";
import { planAsItWas, TABLE_ROW } from "./plan-insert.ts";
import { forget, moved, readRegistry, type Inserted } from "./registry.ts";
import { chartsDeleted, cleared } from "./take-back.ts";

/** The cells of an insert as they stand now; undefined when they are gone. */
async function cellsOf(context: Excel.RequestContext, { name }: Inserted): Promise<Excel.Range | undefined> {
  const item = context.workbook.names.getItemOrNullObject(name);
  await context.sync();
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject().load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name, worksheet/id, address");
  await context.sync();
  return range.isNullObject ? undefined : range;
}

export interface Listed extends Inserted {
  /** Where it stands; undefined when its cells are gone. */
  readonly address: string | undefined;
}

/** What was inserted and where it stands. */
export function listInserts(): Promise<Listed[]> {
  return Excel.run(async (context) => {
    const listed: Listed[] = [];
    for (const one of await readRegistry(context)) listed.push({ ...one, address: (await cellsOf(context, one))?.address });
    return listed;
  });
}

/** Selects the cells of an insert. Error: a sentence where they are gone. */
export function showInsert(one: Inserted): Promise<void> {
  return Excel.run(async (context) => {
    const range = await cellsOf(context, one);
    if (!range) throw new Error("Its cells are gone. Remove it from the list.");
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}

/** Removes an insert: its own cells and chart only, and its sheet where nothing else has come onto it. Where it fails half-way, it stays in the list. */
export async function removeInsert(one: Inserted): Promise<void> {
  await oneAtATime(async (context) => {
    const range = await cellsOf(context, one);
    if (range) await take(context, one, range);
    await forget(context, one);
  });
}

/**
 * Writes an insert again, where it stands, from the evidence as it is now and over the tables that now hold it.
 * Errors: `PlaceTaken` when it would grow over something, office.js's; then it is as it was.
 */
export async function refreshInsert(one: Inserted, scores: LinkScores, tables: Tables): Promise<void> {
  const made = { ...one, tables };
  const plan = planOf(made, scores);
  await oneAtATime(async (context) => {
    const range = await cellsOf(context, one);
    if (!range) throw new Error("Its cells are gone. Remove it from the list, and insert it anew.");
    const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width } = range;
    const place = { sheet: range.worksheet.name, row, column };
    if (plan.height > height) await checkPlace(context, { ...place, row: row + height }, plan.height - height, Math.max(width, plan.width));
    if (plan.width > width) await checkPlace(context, { ...place, column: column + width }, plan.height, plan.width - width);
    const sheet = context.workbook.worksheets.getItem(range.worksheet.id);
    const charts = sheet.charts.load("items/id");
    const own = await ownRows(context, range.load("values"));
    const asItWas = planAsItWas(one, range.values);
    const chartsBefore = new Set(charts.items.map(({ id }) => id));
    const cells = (rows: number) => sheet.getRangeByIndexes(row, column, rows, Math.max(width, plan.width));
    const chart = { ownSheet: false, chart: one.name };
    try {
      await chartsDeleted(context, sheet, ({ name }) => name === one.name);
      await cleared(context, cells(own));
      await applyPlan(context, sheet, row, column, plan, chart);
      await moved(context, made, cells(plan.height));
    } catch (error) {
      await chartsDeleted(context, sheet, ({ id, name }) => name === one.name || !chartsBefore.has(id));
      await cleared(context, cells(own === height ? Math.max(height, plan.height) : own));
      await applyPlan(context, sheet, row, column, asItWas, chart);
      await moved(context, one, range);
      throw error;
    }
  });
}

async function take(context: Excel.RequestContext, { name, ownSheet }: Inserted, range: Excel.Range): Promise<void> {
  const { worksheet, rowIndex, columnIndex, columnCount } = range;
  const own = await ownRows(context, range);
  await chartsDeleted(context, worksheet, (chart) => chart.name === name);
  await cleared(context, worksheet.getRangeByIndexes(rowIndex, columnIndex, own, columnCount));
  const rest = worksheet.getUsedRangeOrNullObject(true).load("address");
  const sheets = context.workbook.worksheets.getCount();
  await context.sync();
  if (ownSheet && rest.isNullObject && sheets.value > 1) worksheet.delete();
  await context.sync();
}

/** How many of an insert's rows are its own: what the user has written below a formula that shrank is theirs. */
async function ownRows(context: Excel.RequestContext, range: Excel.Range): Promise<number> {
  range.load("formulas");
  const spill = range.getCell(TABLE_ROW, 0).getSpillingToRangeOrNullObject().load("rowCount, columnCount");
  await context.sync();
  const own = (row: number, column: number): boolean => spill.isNullObject || row <= TABLE_ROW || (row < TABLE_ROW + spill.rowCount && column < spill.columnCount);
  const theirs = range.formulas.findIndex((cells, row) => cells.some((cell, column) => cell !== "" && !own(row, column)));
  return theirs < 0 ? range.rowCount : theirs;
}
