/** Names of the user's that Excel may take for the add-in's own. */
import { run } from "./excel.ts";

const OWN = /^CHAIN(?:\.[A-Z]+)?$/i;

/** Defined names, LAMBDAs among them, that are called CHAIN or like one of the add-in's functions. A sheet called CHAIN is no harm: its name ends with an exclamation mark. */
export function namesInTheWay(): Promise<string[]> {
  return run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => OWN.test(name));
  });
}
