import { run } from "../../excel.ts";
import { shownValues } from "../data-types.ts";

/** The text of the active cell; "" when it is empty. */
export function readActiveText(): Promise<string> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().load("values");
    await context.sync();
    const [[value]] = (await shownValues(context, cell)) as [[unknown]];
    return String(value ?? "");
  });
}
