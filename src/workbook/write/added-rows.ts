/** The rows that were added last: remembered while the page lives, so that they can be taken back where they are not one step of Excel's Undo. */
import { createStore } from "zustand/vanilla";
import { badInput } from "../../chain/cells/chain-error.ts";
import { write } from "../excel.ts";
import { placeOf } from "./find-rows.ts";
import type { PlannedRow } from "./plan-row.ts";

interface AddedRows {
  /** The table's id, and its name when they were added. */
  readonly table: string;
  readonly name: string;
  readonly rows: readonly PlannedRow[];
}

export const addedRows = createStore<{ readonly last: AddedRows | undefined }>(() => ({ last: undefined }));

/** Deletes the rows that were added last, where they still hold what was written. Errors: a sentence where they do not; office.js's. */
export async function takeBackRows({ table, rows }: AddedRows): Promise<void> {
  await write(async (context) => {
    const place = await placeOf(context, table, rows);
    if (place === undefined) throw badInput("The rows have been changed or moved since they were added: nothing was taken back.");
    const all = context.workbook.tables.getItem(table).rows;
    for (let row = rows.length - 1; row >= 0; row--) all.getItemAt(place - 2 + row).delete(); // the header is row 1 of the place, and the first row is 0
    await context.sync();
  });
  addedRows.setState({ last: undefined });
}
