/** Inserts, all or nothing. */
import { calculated } from "../calculation.ts";
import { write } from "../excel.ts";
import { freeSheetName } from "../write/sheet-name.ts";
import { applyPlan, type Step } from "./apply/apply-plan.ts";
import { checkPlace } from "./check-target.ts";
import type { Place } from "./errors.ts";
import { isOfOneCompany, type Order } from "./insert-kinds.ts";
import type { Plan } from "./plan.ts";
import { planOrder } from "./plan/plan-order.ts";
import { freeName, readRegistry, register, written, type Inserted } from "./owned/registry.ts";
import { chartsDeleted, emptySheetDeleted, retracted, takenBack } from "./apply/rollback.ts";
import { writtenBy } from "./owned/matches-plan.ts";
import { marksOfNotes, writtenNote } from "./apply/notes.ts";
import { hasUsualSizes, usualSizes } from "./apply/usual-sizes.ts";

/**
 * Inserts on a new sheet, or at the cell that is selected, from the evidence as it is when the insert's turn comes. Returns the sheet or the
 * address. The insert is in the list of what was inserted before its cells are written: where the panel is closed half-way, the list can still
 * remove it. `step` is called with the share that is written, and may throw to stop.
 * Errors: `PlaceTaken`, `TypedMeanwhile`, what `step` throws, those of `planOrder`; then nothing is left (else `LeftBehind`).
 */
export function insert(order: Order, where: "New sheet" | "Selected cell" | Place, step?: Step): Promise<string> {
  return write(async (context) => {
    const { request, plan, read } = await planOrder(context, order);
    const made = { ...request, name: await freeName(context), ownSheet: where === "New sheet", ...(read !== undefined && { read }) };
    return where === "New sheet" ? onNewSheet(context, { ...made, ...written(made, plan) }, plan, step) : atPlace(context, made, plan, where, step);
  });
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
    if (made.mode === "Live formulas") await calculated(context, own);
    return own.name;
  } catch (error) {
    return takenBack(context, made, error, async () => {
      const left = context.workbook.worksheets.getItemOrNullObject(id ?? title);
      await context.sync();
      if (left.isNullObject) return;
      await chartsDeleted(context, left, () => true);
      await retracted(context, { sheet: left, row: 0, column: 0, height: plan.height, width: plan.width }, writtenBy(plan), error, writtenNote(marksOfNotes(plan)));
      await emptySheetDeleted(context, left);
    });
  }
}

async function atPlace(context: Excel.RequestContext, order: Omit<Inserted, "wrote">, plan: Plan, where: "Selected cell" | Place, step?: Step): Promise<string> {
  const place = where === "Selected cell" ? await selectedCell(context) : where;
  await checkPlace(context, place, plan.height, plan.width);
  const sheet = context.workbook.worksheets.getItem(place.sheet).load("id");
  const charts = sheet.charts.load("items/id");
  const known = await readRegistry(context);
  const chartsBefore = new Set(charts.items.map(({ id }) => id));
  const own = context.workbook.worksheets.getItem(sheet.id);
  const ownSizes = await hasUsualSizes(context, own, { ...place, height: plan.height, width: plan.width });
  const made: Inserted = { ...order, ...(ownSizes && { ownSizes }), ...written(order, plan) };
  const cells = () => own.getRangeByIndexes(place.row, place.column, plan.height, plan.width);
  try {
    register(context, made, cells(), known);
    const range = cells().load("address");
    await applyPlan(context, own, place.row, place.column, plan, { ownSheet: false, ownSizes, mustBeEmpty: true, chart: made.name, step });
    return range.address;
  } catch (error) {
    return takenBack(context, made, error, async () => {
      const left = context.workbook.worksheets.getItemOrNullObject(sheet.id);
      await context.sync();
      if (left.isNullObject) return; // the user has deleted it, with all that was written
      await chartsDeleted(context, left, ({ id }) => !chartsBefore.has(id));
      await retracted(context, { sheet: left, row: place.row, column: place.column, height: plan.height, width: plan.width }, writtenBy(plan), error, writtenNote(marksOfNotes(plan)));
      if (ownSizes) await usualSizes(context, left.getRangeByIndexes(place.row, place.column, plan.height, plan.width));
    });
  }
}

async function selectedCell(context: Excel.RequestContext): Promise<Place> {
  const cell = context.workbook.getActiveCell().load("rowIndex, columnIndex, worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
