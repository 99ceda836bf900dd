/** What was inserted, kept in the workbook's own settings; a defined name follows each insert when its cells move. */
import type { Request } from "./inserts.ts";

const KEY = "ChainOfProof.Inserts";

export interface Inserted extends Request {
  /** The defined name of its cells. */
  readonly name: string;
  /** Whether the sheet was made for it. */
  readonly ownSheet: boolean;
}

export async function readRegistry(context: Excel.RequestContext): Promise<readonly Inserted[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  return setting.isNullObject || !Array.isArray(setting.value) ? [] : (setting.value as Inserted[]);
}

export function writeRegistry(context: Excel.RequestContext, all: readonly Inserted[]): void {
  context.workbook.settings.add(KEY, all);
}

/** The first free name of ChainInsert_1, ChainInsert_2, … in the workbook. */
export async function freeName(context: Excel.RequestContext): Promise<string> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const taken = new Set(names.items.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`chaininsert_${number}`)) return `ChainInsert_${number}`;
}
