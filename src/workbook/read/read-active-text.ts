import { run } from "../excel.ts";

/** The text of the active cell; "" when it is empty. */
export function readActiveText(): Promise<string> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().load("values");
    await context.sync();
    return String(cell.values[0]![0] ?? "");
  });
}
