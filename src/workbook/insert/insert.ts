/** Inserts, refreshes and removes, each all or nothing. */
import type { LinkScores } from "../../chain/links.ts";
import { freeSheetName } from "../sheet-name.ts";
import { inUndoGroup } from "../undo-group.ts";
import { applyPlan } from "./apply-plan.ts";
import { checkPlace, type Place } from "./free-place.ts";
import { insertTable } from "./insert-table.ts";
import { isOfOneCompany, type Request } from "./inserts.ts";
import type { Plan } from "./plan.ts";
import { planInsert } from "./plan-insert.ts";
import { freeName, readRegistry, writeRegistry, type Inserted } from "./registry.ts";

/** The day on which values are written, as an Excel serial number. */
export const today = (): number => {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
};

export const planOf = (request: Request, scores: LinkScores): Plan => planInsert(request, insertTable(request, scores), scores.evidence.company.length - 1, today());

/** Inserts on a new sheet, or at the cell that is selected. Gives the sheet and address. Errors: `PlaceTaken`, the method's, office.js's; then nothing is left. */
export async function insert(request: Request, scores: LinkScores, where: "New sheet" | "Selected cell" | Place): Promise<string> {
  const plan = planOf(request, scores);
  return inUndoGroup(async (context) => {
    const known = await readRegistry(context);
    const name = await freeName(context);
    return where === "New sheet" ? onNewSheet(context, request, plan, known, name) : atPlace(context, request, plan, known, name, where);
  });
}

async function onNewSheet(context: Excel.RequestContext, request: Request, plan: Plan, known: readonly Inserted[], name: string): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const wanted = isOfOneCompany(request.insert) ? `${request.insert} ${request.company}` : request.insert;
  const title = freeSheetName(wanted, sheets.items.map((sheet) => sheet.name));
  const sheet = sheets.add(title);
  sheet.load("id");
  await context.sync();
  const own = context.workbook.worksheets.getItem(sheet.id); // stays the same sheet when it is renamed meanwhile
  try {
    await applyPlan(context, own, 0, 0, plan, true);
    await register(context, { ...request, name, ownSheet: true }, own.getRangeByIndexes(0, 0, plan.height, plan.width), known);
    own.activate();
    own.load("name");
    await context.sync();
    return own.name;
  } catch (error) {
    await undone(context, name, known, () => {
      own.delete();
      return context.sync();
    });
    throw error;
  }
}

async function atPlace(context: Excel.RequestContext, request: Request, plan: Plan, known: readonly Inserted[], name: string, where: "Selected cell" | Place): Promise<string> {
  const place = where === "Selected cell" ? await selectedCell(context) : where;
  await checkPlace(context, place, plan.height, plan.width);
  const sheet = context.workbook.worksheets.getItem(place.sheet).load("id");
  await context.sync();
  const own = context.workbook.worksheets.getItem(sheet.id);
  const cells = () => own.getRangeByIndexes(place.row, place.column, plan.height, plan.width);
  try {
    await applyPlan(context, own, place.row, place.column, plan, false);
    await register(context, { ...request, name, ownSheet: false }, cells(), known);
    const range = cells().load("address");
    await context.sync();
    return range.address;
  } catch (error) {
    await undone(context, name, known, () => cleared(context, cells()));
    throw error;
  }
}

async function selectedCell(context: Excel.RequestContext): Promise<Place> {
  const cell = context.workbook.getActiveCell().load("rowIndex, columnIndex, worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

async function register(context: Excel.RequestContext, made: Inserted, cells: Excel.Range, known: readonly Inserted[]): Promise<void> {
  context.workbook.names.add(made.name, cells);
  writeRegistry(context, [...known, made]);
  await context.sync();
}

/** Clears everything, tables, formats and rules included: the cells were empty before. */
async function cleared(context: Excel.RequestContext, cells: Excel.Range): Promise<void> {
  const tables = cells.getTables(true).load("items/name");
  await context.sync();
  for (const table of tables.items) table.convertToRange();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear("All");
  await context.sync();
}

/** Takes back what a failed insert has written. What cannot be taken back is told. */
async function undone(context: Excel.RequestContext, name: string, known: readonly Inserted[], remove: () => Promise<void>): Promise<void> {
  try {
    const left = context.workbook.names.getItemOrNullObject(name);
    await context.sync();
    if (!left.isNullObject) left.delete();
    writeRegistry(context, known);
    await remove();
  } catch (error) {
    throw new Error(`The insert failed, and what it had written could not be removed: ${error instanceof Error ? error.message : String(error)} Undo it in Excel.`);
  }
}

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

/** Removes an insert: its own cells only, and its sheet where nothing else has come onto it. */
export async function removeInsert(one: Inserted): Promise<void> {
  await inUndoGroup(async (context) => {
    const range = await cellsOf(context, one);
    if (range) await take(context, one, range);
    await forget(context, one);
  });
}

/** Writes an insert again from the evidence as it is now, where it stands. Errors: `PlaceTaken` when it would grow over something; then it is as it was. */
export async function refreshInsert(one: Inserted, scores: LinkScores): Promise<void> {
  const plan = planOf(one, scores);
  await inUndoGroup(async (context) => {
    const range = await cellsOf(context, one);
    if (!range) throw new Error("Its cells are gone. Remove it from the list, and insert it anew.");
    const { rowIndex: row, columnIndex: column, rowCount: height, columnCount: width } = range;
    const place = { sheet: range.worksheet.name, row, column };
    if (plan.height > height) await checkPlace(context, { ...place, row: row + height }, plan.height - height, Math.max(width, plan.width));
    if (plan.width > width) await checkPlace(context, { ...place, column: column + width }, plan.height, plan.width - width);
    const sheet = context.workbook.worksheets.getItem(range.worksheet.id);
    const before = range.load("formulas");
    await context.sync();
    const old = before.formulas as unknown[][];
    try {
      await emptied(context, range);
      await applyPlan(context, sheet, row, column, plan, false);
    } catch (error) {
      await cleared(context, sheet.getRangeByIndexes(row, column, Math.max(height, plan.height), Math.max(width, plan.width)));
      sheet.getRangeByIndexes(row, column, height, width).formulas = old;
      await context.sync();
      throw error;
    }
    const item = context.workbook.names.getItemOrNullObject(one.name);
    await context.sync();
    item.delete();
    context.workbook.names.add(one.name, sheet.getRangeByIndexes(row, column, plan.height, plan.width));
    await context.sync();
  });
}

async function take(context: Excel.RequestContext, { ownSheet }: Inserted, range: Excel.Range): Promise<void> {
  const { worksheet } = range;
  await emptied(context, range);
  const rest = worksheet.getUsedRangeOrNullObject(true).load("address");
  const sheets = context.workbook.worksheets.getCount();
  await context.sync();
  if (ownSheet && rest.isNullObject && sheets.value > 1) worksheet.delete();
  await context.sync();
}

/** Clears the cells of an insert with its tables. What the user has written below a formula that shrank is kept. */
async function emptied(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  range.load("formulas");
  const spill = await spilledBox(context, range);
  await context.sync();
  const own = (row: number, column: number): boolean => spill === undefined || row <= 2 || (row < spill.row + spill.height && column < spill.column + spill.width);
  const kept = range.formulas.flatMap((cells, row) => cells.flatMap((cell, column) => (cell !== "" && !own(row, column) ? [row] : [])));
  const height = kept.length > 0 ? Math.min(...kept) : range.rowCount;
  await cleared(context, range.worksheet.getRangeByIndexes(range.rowIndex, range.columnIndex, height, range.columnCount));
}

/** The box, within the insert, that its formula spills over; undefined for values. */
async function spilledBox(context: Excel.RequestContext, range: Excel.Range): Promise<{ row: number; column: number; height: number; width: number } | undefined> {
  const spilling = range.getCell(2, 0).getSpillingToRangeOrNullObject().load("rowCount, columnCount");
  await context.sync();
  return spilling.isNullObject ? undefined : { row: 2, column: 0, height: spilling.rowCount, width: spilling.columnCount };
}

async function forget(context: Excel.RequestContext, { name }: Inserted): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  const known = await readRegistry(context);
  if (!item.isNullObject) item.delete();
  writeRegistry(context, known.filter((one) => one.name !== name));
  await context.sync();
}
