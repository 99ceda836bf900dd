import { expect } from "vitest";
import { inExcel } from "./in-excel.ts";
import type { OpenWorkbench } from "./open-workbench.ts";

/** Makes the gap table that was inserted at Mine!B3 one as older builds wrote it: title and note without a summary between them, so that its table begins in the third row. */
export async function madeOlder(opened: OpenWorkbench, live: boolean): Promise<void> {
  const { answer, message } = await inExcel(
    opened,
    "Mine",
    `
    const names = workbook.names.load("items/name");
    await context.sync();
    const called = names.items.map(({ name }) => name).find((one) => one.startsWith("ChainInsert_"));
    const name = workbook.names.getItem(called);
    const range = name.getRange().load("formulas, columnCount");
    const tables = range.getTables(false).load("items/name");
    await context.sync();
    const [title, , note, first, ...more] = range.formulas;
    const blank = (row) => row.map((cell, column) => (column > 0 ? "" : cell)); // what the formula spills
    const rows = [title, note, ${live ? "blank(first)" : "first, ...more"}];
    for (const table of tables.items) table.convertToRange();
    range.clear("All");
    await context.sync();
    sheet.getRange("B3").getResizedRange(rows.length - 1, range.columnCount - 1).formulas = rows;
    ${live ? "" : `workbook.tables.add(sheet.getRange("B5").getResizedRange(more.length, range.columnCount - 1), true);`}
    name.delete();
    workbook.names.add(called, sheet.getRange("B3").getResizedRange(more.length + 2, range.columnCount - 1));
    const setting = workbook.settings.getItem("ChainOfProof.Inserts").load("value");
    await context.sync();
    const [{ read, wrote, ...one }] = setting.value;
    const written = wrote.filter((_, row) => row !== 1);
    workbook.settings.add("ChainOfProof.Inserts", [{ ...one, wrote: ${live ? "[written[0], written[1], written[2].slice(0, 3)]" : "written"} }]);
    await context.sync();
    return called;`,
  );
  expect(message).toBeUndefined();
  expect(answer).toMatch(/^ChainInsert_/);
}
