import { asText } from "./insert/plan-insert.ts";

/**
 * Writes Column rows into the Model table: each of the investor's headers with the method's column that it holds. Their table is not touched.
 * Errors: a sentence where there is no Model table; office.js's.
 */
export function mapColumns(mapping: readonly (readonly [header: string, column: string])[]): Promise<void> {
  return Excel.run(async (context) => {
    const model = context.workbook.tables.getItemOrNullObject("Model");
    await context.sync();
    if (model.isNullObject) throw new Error("The mapping is kept in a table named Model. Add the starter sheets first.");
    const header = model.getHeaderRowRange().load("values");
    await context.sync();
    const names = header.values[0]!.map((name) => String(name).toLowerCase());
    const rows = mapping.map(([theirs, ours]) => {
      const cells: Record<string, string> = { setting: "Column", item: asText(theirs), value: asText(ours), note: "a header of your own evidence table" };
      return names.map((name) => cells[name] ?? "");
    });
    model.rows.add(undefined, rows);
    await context.sync();
  });
}
