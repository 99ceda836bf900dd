import { badInput } from "../../chain/cells/chain-error.ts";
import { headerKey } from "../../chain/model/columns.ts";
import { write } from "../excel.ts";
import { asText } from "../insert/plan-insert.ts";
import { keepTables, MODEL, readTables } from "../read/tables-in-use.ts";
import { addSheets } from "../starter/add-sheets.ts";
import { planModel } from "../starter/plan-starter.ts";
import { freeSheetName } from "./sheet-name.ts";

const NOTE = "a header of your own evidence table";

/**
 * Writes Column rows into the Model table: each of the investor's headers with the method's column that it holds. Their table is not touched.
 * Where there is no Model table, adds the starter's with these rows, on a sheet of its own, all or nothing. Returns that sheet's name.
 * Errors: a sentence where the Model table lacks a header; office.js's.
 */
export function mapColumns(mapping: readonly (readonly [header: string, column: string])[]): Promise<string | undefined> {
  return write(async (context) => {
    const { model, evidence } = await readTables(context);
    if (!model) {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const name = freeSheetName(MODEL, sheets.items.map((sheet) => sheet.name));
      await addSheets(context, [{ name, plan: planModel(mapping.map(([theirs, ours]) => ["Column", theirs, ours, NOTE])), gridlines: true }]);
      return name;
    }
    const table = context.workbook.tables.getItem(model.id);
    table.rows.add(undefined, rowsFor(model.headers, mapping));
    keepTables(context, { evidence, model });
    await context.sync();
    return undefined;
  });
}

/** The rows in the order of the Model table's own columns, whose headers may differ in case, spaces and punctuation. */
export function rowsFor(headers: readonly string[], mapping: readonly (readonly [header: string, column: string])[]): string[][] {
  const keys = headers.map(headerKey);
  for (const needed of ["Setting", "Item", "Value"]) {
    if (!keys.includes(headerKey(needed))) throw badInput(`The Model table has no column headed ${needed}. Start from the table that CHAIN.MODEL() gives.`);
  }
  return mapping.map(([theirs, ours]) => {
    const cells: Readonly<Record<string, string>> = { setting: "Column", item: asText(theirs), value: asText(ours), note: NOTE };
    return keys.map((key) => cells[key] ?? "");
  });
}
