import type { OpenWorkbench } from "./open-workbench.ts";

/** Puts another evidence table, Many, in the place of the starter's; the Model stays. */
export async function putEvidence({ page }: OpenWorkbench, cells: readonly (readonly (string | number | null)[])[]): Promise<void> {
  await page.evaluate(async (rows) => {
    const { workbench } = window;
    const { grid } = workbench;
    workbench.addSheet("Many", "many");
    const sheet = grid.workbook.getSheetByName("Many")!;
    grid.needRows("many", rows.length, rows[0]!.length);
    sheet.getRange(0, 0, rows.length, rows[0]!.length).setValues(rows.map((row) => row.map((cell) => cell ?? "")) as never);
    for (const name of ["Dashboard", "Ranking", "Evidence"]) {
      for (const { name: table } of workbench.tables().filter(({ sheet }) => sheet === name)) grid.removeTable(table);
      workbench.deleteSheet(name);
      await workbench.settle();
    }
    grid.addTable("Many", "many", { startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: rows[0]!.length - 1 });
    await workbench.settle();
  }, cells);
}
