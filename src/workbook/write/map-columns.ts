import { asText } from "../insert/plan-insert.ts";
import { write } from "../excel.ts";
import { freeSheetName } from "./sheet-name.ts";
import { addSheets } from "../starter/add-sheets.ts";
import { planModel } from "../starter/plan-starter.ts";

const NOTE = "a header of your own evidence table";

/**
 * Writes Column rows into the Model table: each of the investor's headers with the method's column that it holds. Their table is not touched.
 * Where there is no Model table, adds the starter's with these rows, on a sheet of its own, all or nothing. Gives that sheet's name.
 * Errors: office.js's.
 */
export function mapColumns(mapping: readonly (readonly [header: string, column: string])[]): Promise<string | undefined> {
  return write(async (context) => {
    const model = context.workbook.tables.getItemOrNullObject("Model");
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    if (model.isNullObject) {
      const name = freeSheetName("Model", sheets.items.map((sheet) => sheet.name)); // prettier-ignore
      await addSheets(context, [{ name, plan: planModel(mapping.map(([theirs, ours]) => ["Column", theirs, ours, NOTE])), gridlines: true }]);
      return name;
    }
    const header = model.getHeaderRowRange().load("values");
    await context.sync();
    const names = header.values[0]!.map((name) => String(name).toLowerCase());
    const rows = mapping.map(([theirs, ours]) => {
      const cells: Record<string, string> = { setting: "Column", item: asText(theirs), value: asText(ours), note: NOTE };
      return names.map((name) => cells[name] ?? "");
    });
    model.rows.add(undefined, rows);
    await context.sync();
    return undefined;
  });
}
