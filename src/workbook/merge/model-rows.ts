/** Adds rows to the Model table within a batch, and takes them out again. */
import { keyOf } from "../../chain/cells/cell.ts";
import { headerKey } from "../../chain/model/columns.ts";
import { modelCellsOf, type ModelRow } from "../../chain/model/extend-model.ts";
import { asText } from "../insert/live-cells.ts";
import { tableCells } from "../read/table-cells.ts";
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
  else await addSheets(context, [{ name: sheet!, plan: planModel(rows.map(({ setting, item, value, note = "" }) => [setting, item, value, note])), gridlines: true }]);
}

/** Takes the rows out of the Model table again, where they still are; and the sheet that was made for it, where nothing was added to it. */
export async function removeModelRows(context: Excel.RequestContext, rows: readonly ModelRow[], sheet: string | undefined): Promise<void> {
  if (rows.length === 0) return;
  const { model } = await readTables(context);
  if (!model) return;
  const cells = await tableCells(context, model.id);
  const places = ["setting", "item", "value"].map((name) => model.headers.findIndex((header) => headerKey(header) === name)) as [number, number, number];
  const left = rows.map((row) => [row.setting, row.item, row.value].map(keyOf).join("\u0000"));
  const found = cells.flatMap((row, at) => {
    const place = at === 0 ? -1 : left.indexOf(places.map((column) => keyOf(row[column])).join("\u0000"));
    if (place < 0) return [];
    left.splice(place, 1);
    return [at - 1];
  });
  if (sheet !== undefined && model.sheet === sheet && cells.length === planModel().height + rows.length && left.length === 0) context.workbook.worksheets.getItem(sheet).delete();
  else for (const at of found.reverse()) context.workbook.tables.getItem(model.id).rows.getItemAt(at).delete();
  await context.sync();
}
