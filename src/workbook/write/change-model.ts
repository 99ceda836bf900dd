import type { Cells } from "../../chain/cells/cell.ts";
import { modelCellsOf, type ModelRow } from "../../chain/model/extend-model.ts";
import { write } from "../excel.ts";
import { asText } from "../insert/plan/live-cells.ts";
import { tableCells } from "../read/cells/table-cells.ts";
import { keepTables, readTables, type TableInfo } from "../read/tables-in-use.ts";
import { addModelRows, placesOf, removeModelRows, rowAt, sheetForModel } from "../merge/model-rows.ts";
import { twice } from "../merge/take-back.ts";

/**
 * Takes rows out of the Model table and adds others, all or nothing; rows that are no longer wanted are written over first. The evidence table is not
 * touched. Where there is no Model table, adds the starter's with these rows, on a sheet of its own. Returns that sheet's name.
 * Errors: a sentence where the Model table lacks a header; office.js's.
 */
export function changeModel(removed: readonly ModelRow[], added: readonly ModelRow[]): Promise<string | undefined> {
  return write(async (context) => {
    const { model, evidence } = await readTables(context);
    if (!model) {
      const sheet = await sheetForModel(context);
      await addModelRows(context, undefined, added, sheet);
      return sheet;
    }
    const cells = await tableCells(context, model.id);
    const places = placesOf(cells, removed);
    const over = places.slice(0, added.length);
    const rows = modelCellsOf(model.headers, added).map((row) => row.map(asText));
    const range = context.workbook.tables.getItem(model.id).getRange();
    try {
      over.forEach((place, at) => (range.getRow(place).formulas = [rows[at]!]));
      if (rows.length > over.length) context.workbook.tables.getItem(model.id).rows.add(undefined, rows.slice(over.length));
      await context.sync();
    } catch (error) {
      await twice(() => restored(context, model, cells, over, added.slice(over.length)));
      throw error;
    }
    const left = places.slice(over.length).map((place) => rowAt(cells, place));
    await twice(() => removeModelRows(context, left, undefined));
    await twice(async () => {
      keepTables(context, { evidence, model });
      await context.sync();
    });
    return undefined;
  });
}

async function restored(context: Excel.RequestContext, model: TableInfo, cells: Cells, over: readonly number[], added: readonly ModelRow[]): Promise<void> {
  const range = context.workbook.tables.getItem(model.id).getRange();
  for (const place of over) range.getRow(place).formulas = [cells[place]!.map((cell) => (typeof cell === "string" ? asText(cell) : cell))];
  await context.sync();
  await removeModelRows(context, added, undefined);
}
