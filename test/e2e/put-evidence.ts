import type { OpenWorkbench } from "./open-workbench.ts";

/** Puts another evidence table, Many, in the place of the starter's; the Model stays. `as`: typed cells may become formulas; texts stay texts, as an import of a file makes them. */
export async function putEvidence({ page }: OpenWorkbench, cells: readonly (readonly (string | number | null)[])[], as: "typed" | "text" = "typed"): Promise<void> {
  await page.evaluate(async ({ rows, asText }) => {
    const { workbench } = window;
    const { grid } = workbench;
    workbench.addSheet("Many", "many");
    const sheet = grid.workbook.getSheetByName("Many")!;
    grid.needRows("many", rows.length, rows[0]!.length);
    if (asText) grid.setCells("many", Object.fromEntries(rows.map((row, y) => [y, Object.fromEntries(row.map((text, x) => [x, { v: text ?? "", t: 1, f: null }]))])));
    else sheet.getRange(0, 0, rows.length, rows[0]!.length).setValues(rows.map((row) => row.map((cell) => cell ?? "")) as never);
    for (const name of ["Dashboard", "Ranking", "Evidence"]) {
      for (const { name: table } of workbench.tables().filter(({ sheet }) => sheet === name)) grid.removeTable(table);
      workbench.deleteSheet(name);
      await workbench.settle();
    }
    grid.addTable("Many", "many", { startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: rows[0]!.length - 1 });
    await workbench.settle();
  }, { rows: cells, asText: as === "text" });
}
