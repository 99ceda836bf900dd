/** Takes back what was written. */
import { refusal } from "../refusal.ts";
import { forget, type Inserted } from "./registry.ts";

/** An insert failed, and could not be taken back either. */
export class LeftBehind extends Error {}

/** Takes back what a failed insert has written, and throws why it failed; `LeftBehind` where it cannot be taken back. */
export async function takenBack(context: Excel.RequestContext, made: Inserted, why: unknown, remove: () => Promise<void>): Promise<never> {
  try {
    await remove();
    await forget(context, made);
  } catch (error) {
    throw new LeftBehind(`The insert failed, and what it had written could not be removed: ${refusal(error)} Undo it in Excel, or remove it on the tab Set-up.`);
  }
  throw why;
}

/** Clears everything, tables, formats and rules included: the cells were empty before. */
export async function cleared(context: Excel.RequestContext, cells: Excel.Range): Promise<void> {
  const tables = cells.getTables(true).load("items/name");
  await context.sync();
  for (const table of tables.items) table.convertToRange();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear("All");
  await context.sync();
}

/** Deletes those charts of a sheet. */
export async function chartsDeleted(context: Excel.RequestContext, sheet: Excel.Worksheet, which: (chart: { readonly id: string; readonly name: string }) => boolean): Promise<void> {
  const charts = sheet.charts.load("items/id, items/name");
  await context.sync();
  for (const chart of charts.items.filter(which)) chart.delete();
}
