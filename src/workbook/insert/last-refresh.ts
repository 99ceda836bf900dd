/**
 * What each insert was before its last refresh, remembered while the page lives and until its next refresh: so a refresh can be taken back where
 * it is not one step of Excel's Undo.
 */
import { createStore } from "zustand/vanilla";
import type { Cells } from "../../chain/cells/cell.ts";
import { badInput } from "../../chain/cells/chain-error.ts";
import { undoesInOneStep, write } from "../excel.ts";
import { cellAddress } from "./check-target.ts";
import { canonical } from "./owned/fingerprint.ts";
import { cellsOf, insertState, type InsertState } from "./owned/insert-state.ts";
import type { Inserted } from "./owned/registry.ts";
import type { Plan } from "./plan.ts";
import { asItStands, replaced, type Standing } from "./replace-insert.ts";

interface LastRefresh {
  readonly before: Inserted;
  /** The plan that writes it as it was. */
  readonly plan: Plan;
  readonly after: Inserted;
  /** What its cells, and those that it had before, held after the refresh. */
  readonly cells: Cells;
}

export const lastRefreshes = createStore<{ readonly of: ReadonlyMap<string, LastRefresh> }>(() => ({ of: new Map() }));

const keep = (name: string, last: LastRefresh | undefined): void => {
  const of = new Map(lastRefreshes.getState().of);
  if (last) of.set(name, last);
  else of.delete(name);
  lastRefreshes.setState({ of });
};

/** An insert that is removed leaves nothing to take back; its name may be another's. */
export const forgetRefresh = (name: string): void => keep(name, undefined);

/** Remembers a refresh that has been written; nothing where Excel undoes it as one step, or its cells cannot be read. */
export async function rememberRefresh(context: Excel.RequestContext, was: Standing & { readonly plan: Plan }, after: Inserted): Promise<void> {
  forgetRefresh(after.name);
  if (undoesInOneStep()) return;
  try {
    const range = await cellsOf(context, after);
    if (!range) return;
    const { one: before, plan, state } = was;
    keep(after.name, { before, plan, after, cells: cellsWritten(await insertState(context, after, range, state.area)) });
  } catch {
    // the refresh is done: that it cannot be taken back is no error
  }
}

/** What was written to each cell; what a formula spills over changes by itself. */
const cellsWritten = ({ cells, spilt }: InsertState): Cells => cells.map((line, y) => line.map((content, x) => (spilt(y, x) ? "" : content)));

/** Writes an insert as it was before its last refresh. Errors: a sentence where a cell was changed since, or its cells are gone; office.js's, and then the refresh stands. */
export async function takeBackRefresh(name: string): Promise<void> {
  const last = lastRefreshes.getState().of.get(name);
  if (!last) throw badInput("What it was before the refresh is no longer known: nothing was taken back.");
  await write(async (context) => {
    const range = await cellsOf(context, last.after);
    if (!range) throw badInput("Its cells are gone: nothing was taken back.");
    const state = await insertState(context, last.after, range, { height: last.cells.length, width: last.cells[0]!.length });
    const changed = firstChange(last.cells, cellsWritten(state));
    if (changed) throw badInput(`${cellAddress(state.area.row + changed.row, state.area.column + changed.column)} was changed since the refresh: nothing was taken back. Undo that change, or keep the refresh.`);
    const now = { one: last.after, range, state };
    await replaced(context, { ...now, plan: await asItStands(context, now) }, last.before, last.plan);
  });
  forgetRefresh(name);
}

function firstChange(before: Cells, now: Cells): { readonly row: number; readonly column: number } | undefined {
  for (const [row, line] of now.entries()) {
    for (const [column, content] of line.entries()) if (canonical(content) !== canonical(before[row]?.[column] ?? "")) return { row, column };
  }
  return undefined;
}
