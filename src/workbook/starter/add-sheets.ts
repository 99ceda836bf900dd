import { deleteSheets } from "../excel.ts";
import { applyPlan } from "../insert/apply/apply-plan.ts";
import type { Plan } from "../insert/plan.ts";
import { emptySheetDeleted } from "../insert/apply/rollback.ts";

/** A sheet to add. */
export interface WantedSheet {
  readonly name: string;
  readonly plan: Plan;
  readonly gridlines: boolean;
}

/** Adds the sheets, all or none, and `show`s the last: a failure takes back those that were made. Errors: office.js's. */
export async function addSheets(context: Excel.RequestContext, wanted: readonly WantedSheet[], show = false): Promise<void> {
  const added: Excel.Worksheet[] = [];
  let asked: string | undefined; // whether it is there is not known before its request is answered
  try {
    for (const { name, plan, gridlines } of wanted) {
      asked = name;
      const sheet = context.workbook.worksheets.add(name).load("id");
      await context.sync();
      asked = undefined;
      added.push(sheet);
      if (!gridlines) sheet.showGridlines = false;
      await applyPlan(context, sheet, 0, 0, plan, { ownSheet: true });
    }
    if (show) added.at(-1)?.activate();
    await context.sync();
  } catch (error) {
    await deleteSheets(added.map(({ id }) => id));
    if (asked !== undefined) {
      const left = context.workbook.worksheets.getItemOrNullObject(asked);
      await context.sync();
      if (!left.isNullObject) await emptySheetDeleted(context, left); // no cell of it was written
    }
    throw error;
  }
}
