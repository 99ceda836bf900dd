/** Inserts, all or nothing. */
import type { LinkScores } from "../../chain/links/links.ts";
import { write } from "../excel.ts";
import { freeSheetName } from "../write/sheet-name.ts";
import { applyPlan, type Step } from "./apply-plan.ts";
import { checkPlace, type Place } from "./check-target.ts";
import { insertTable } from "./insert-cells.ts";
import { isOfOneCompany, type Request } from "./insert-kinds.ts";
import type { Plan } from "./plan.ts";
import { planInsert } from "./plan-insert.ts";
import { freeName, readRegistry, register, type Inserted } from "./registry.ts";
import { chartsDeleted, emptySheetDeleted, retracted, takenBack } from "./rollback.ts";
import { writtenBy } from "./matches-plan.ts";

/** The day on which values are written, as an Excel serial number. */
export const today = (): number => {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
};

export const planOf = (request: Request, scores: LinkScores): Plan => planInsert(request, insertTable(request, scores), scores.evidence.company.length - 1, today(), scores.evidence.model.product);

/**
 * Inserts on a new sheet, or at the cell that is selected. Gives the sheet and address. It is in the list of what was inserted before its
 * cells are written: where the panel is closed half-way, the list can still remove it.
 * `step` is told how far it is, and may throw to stop it.
 * Errors: `PlaceTaken`, `TypedMeanwhile`, what `step` throws, the method's, a sentence where a table has gone, office.js's; then nothing is left (else `LeftBehind`).
 */
export async function insert(request: Request, scores: LinkScores, where: "New sheet" | "Selected cell" | Place, step?: Step): Promise<string> {
  const plan = planOf(request, scores);
  return write(async (context) => {
    await checkTables(context, request);
    const made = { ...request, name: await freeName(context), ownSheet: where === "New sheet" };
    return where === "New sheet" ? onNewSheet(context, made, plan, step) : atPlace(context, made, plan, where, step);
  });
}

/** A formula over a table that was renamed or deleted meanwhile would be none. */
async function checkTables(context: Excel.RequestContext, { tables }: Request): Promise<void> {
  const named = [tables.evidence, tables.model].flatMap((name) => (name === null ? [] : [{ name, table: context.workbook.tables.getItemOrNullObject(name) }]));
  await context.sync();
  const gone = named.find(({ table }) => table.isNullObject);
  if (gone) throw new Error(`There is no table ${gone.name} any more: it was renamed or deleted. Read the workbook again, then insert.`);
}

async function onNewSheet(context: Excel.RequestContext, made: Inserted, plan: Plan, step?: Step): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  const known = await readRegistry(context);
  const wanted = isOfOneCompany(made.insert) ? `${made.insert} ${made.company}` : made.insert;
  const title = freeSheetName(wanted, sheets.items.map((sheet) => sheet.name));
  let id: string | undefined;
  try {
    const added = sheets.add(title).load("id");
    register(context, made, added.getRangeByIndexes(0, 0, plan.height, plan.width), known);
    await context.sync();
    id = added.id;
    const own = context.workbook.worksheets.getItem(id); // stays the same sheet when it is renamed meanwhile
    await applyPlan(context, own, 0, 0, plan, { ownSheet: true, chart: made.name, step });
    own.load("name");
    own.activate();
    await context.sync();
    return own.name;
  } catch (error) {
    return takenBack(context, made, error, async () => {
      const left = context.workbook.worksheets.getItemOrNullObject(id ?? title);
      await context.sync();
      if (left.isNullObject) return;
      await chartsDeleted(context, left, () => true);
      await retracted(context, { sheet: left, row: 0, column: 0, height: plan.height, width: plan.width }, writtenBy(plan), error);
      await emptySheetDeleted(context, left);
    });
  }
}

async function atPlace(context: Excel.RequestContext, made: Inserted, plan: Plan, where: "Selected cell" | Place, step?: Step): Promise<string> {
  const place = where === "Selected cell" ? await selectedCell(context) : where;
  await checkPlace(context, place, plan.height, plan.width);
  const sheet = context.workbook.worksheets.getItem(place.sheet).load("id");
  const charts = sheet.charts.load("items/id");
  const known = await readRegistry(context);
  const chartsBefore = new Set(charts.items.map(({ id }) => id));
  const own = context.workbook.worksheets.getItem(sheet.id);
  const cells = () => own.getRangeByIndexes(place.row, place.column, plan.height, plan.width);
  try {
    register(context, made, cells(), known);
    const range = cells().load("address");
    await applyPlan(context, own, place.row, place.column, plan, { ownSheet: false, mustBeEmpty: true, chart: made.name, step });
    return range.address;
  } catch (error) {
    return takenBack(context, made, error, async () => {
      const left = context.workbook.worksheets.getItemOrNullObject(sheet.id);
      await context.sync();
      if (left.isNullObject) return; // the user has deleted it, with all that was written
      await chartsDeleted(context, left, ({ id }) => !chartsBefore.has(id));
      await retracted(context, { sheet: left, row: place.row, column: place.column, height: plan.height, width: plan.width }, writtenBy(plan), error);
    });
  }
}

async function selectedCell(context: Excel.RequestContext): Promise<Place> {
  const cell = context.workbook.getActiveCell().load("rowIndex, columnIndex, worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
