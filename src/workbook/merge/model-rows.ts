/** Adds rows to the Model table within a batch, and takes them out again. */
import { keyOf, type Cell, type Cells } from "../../chain/cells/cell.ts";
import { headerKey } from "../../chain/model/columns.ts";
import { modelCellsOf, type ModelRow } from "../../chain/model/extend-model.ts";
import { deleteSheets } from "../excel.ts";
import { asText } from "../insert/plan/live-cells.ts";
import { bareness } from "../insert/apply/rollback.ts";
import { writtenBy } from "../insert/owned/matches-plan.ts";
import type { Plan } from "../insert/plan.ts";
import { formulasOf } from "../read/cells/read-area.ts";
import { tableCells } from "../read/cells/table-cells.ts";
import { MODEL, readTables, type TableInfo } from "../read/tables-in-use.ts";
import { addSheets } from "../starter/add-sheets.ts";
import { planModel } from "../starter/plan-starter.ts";
import { freeSheetName } from "../write/sheet-name.ts";

/** The sheet that is to be made for a Model where the workbook has none. */
export async function sheetForModel(context: Excel.RequestContext): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return freeSheetName(MODEL, sheets.items.map((sheet) => sheet.name));
}

/** Adds the rows to the Model table with the next request; without one, makes it on a sheet of this name, all or nothing. */
export async function addModelRows(context: Excel.RequestContext, model: TableInfo | undefined, rows: readonly ModelRow[], sheet: string | undefined): Promise<void> {
  if (rows.length === 0) return;
  if (model) context.workbook.tables.getItem(model.id).rows.add(undefined, modelCellsOf(model.headers, rows).map((row) => row.map(asText)));
  else await addSheets(context, [{ name: sheet!, plan: sheetPlan(rows), gridlines: true }]);
}

/** The starter's Model table with these rows below its own. */
const sheetPlan = (rows: readonly ModelRow[]): Plan => planModel(rows.map(({ setting, item, value, note = "" }) => [setting, item, value, note]));

/** Takes the rows out of the Model table again, where they still are; and the sheet that was made for it, where nobody has written on it since. */
export async function removeModelRows(context: Excel.RequestContext, rows: readonly ModelRow[], sheet: string | undefined): Promise<void> {
  if (rows.length === 0) return;
  const { model } = await readTables(context);
  if (!model) return;
  if (sheet !== undefined && model.sheet === sheet) {
    const made = context.workbook.worksheets.getItem(sheet).load("id");
    if (await isAsMade(context, made, sheetPlan(rows))) return deleteSheets([made.id]);
  }
  const places = placesOf(await tableCells(context, model.id), rows);
  for (const place of places.reverse()) context.workbook.tables.getItem(model.id).rows.getItemAt(place - 1).delete();
  await context.sync();
}

const columnsOf = (cells: Cells): number[] => ["setting", "item", "value"].map((name) => cells[0]!.findIndex((header) => headerKey(header) === name));

/** A row of the Model table, by its place in the cells. */
export function rowAt(cells: Cells, place: number): ModelRow {
  const [setting, item, value] = columnsOf(cells).map((column) => String(cells[place]![column] ?? ""));
  return { setting: setting as ModelRow["setting"], item: item!, value: value! };
}

/** The places in a Model table's cells that hold the rows, each of them once. */
export function placesOf(cells: Cells, rows: readonly ModelRow[]): number[] {
  const columns = columnsOf(cells);
  const keyOfAll = (parts: readonly Cell[]): string => parts.map(keyOf).join("\u0000");
  const left = rows.map(({ setting, item, value }) => keyOfAll([setting, item, value]));
  return cells.flatMap((row, place) => {
    const at = place === 0 ? -1 : left.indexOf(keyOfAll(columns.map((column) => row[column])));
    if (at < 0) return [];
    left.splice(at, 1);
    return [place];
  });
}

/** Whether a sheet holds what the plan wrote, and nothing else. */
async function isAsMade(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Plan): Promise<boolean> {
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const isBare = bareness(sheet);
  await context.sync();
  if (used.rowIndex + used.columnIndex > 0 || used.rowCount !== plan.height || used.columnCount !== plan.width || !isBare()) return false;
  const isWritten = writtenBy(plan);
  const cells = await formulasOf(context, { sheet, row: 0, column: 0, height: plan.height, width: plan.width });
  return cells.every((row, y) => row.every((cell, x) => isWritten(y, x, cell)));
}
