import { applyPlan } from "../insert/apply-plan.ts";
import type { Plan } from "../insert/plan.ts";
import { freeSheetName } from "../sheet-name.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { planDashboard, planEvidence, planModel, type StarterCell } from "./plan-starter.ts";

const DASHBOARD = "Dashboard";

/**
 * Adds the starter sheets that the workbook lacks: Evidence where no table holds evidence, Model where no table has that name, and a
 * Dashboard where no sheet has that name. Gives the names of the sheets added; all or nothing. Errors: office.js's.
 */
export function addStarterSheets(evidence: string | undefined, firstCompany: string | undefined, starter: readonly (readonly StarterCell[])[] | null): Promise<string[]> {
  return oneAtATime(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const model = context.workbook.tables.getItemOrNullObject("Model");
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    const wanted: [string, Plan][] = [];
    if (evidence === undefined) wanted.push([freeSheetName("Evidence", names), planEvidence(starter)]);
    if (model.isNullObject) wanted.push([freeSheetName("Model", names), planModel()]);
    if (!names.some((name) => name.toLowerCase() === DASHBOARD.toLowerCase())) {
      const first = firstCompany ?? String(starter?.[1]?.[0] ?? "");
      wanted.push([DASHBOARD, planDashboard({ evidence: evidence ?? "Evidence", model: "Model" }, first)]);
    }
    const added: Excel.Worksheet[] = [];
    try {
      for (const [name, plan] of wanted) {
        const sheet = context.workbook.worksheets.add(name);
        await context.sync();
        added.push(sheet);
        if (name === DASHBOARD) sheet.showGridlines = false;
        await applyPlan(context, sheet, 0, 0, plan, { ownSheet: true });
      }
      added.at(-1)?.activate();
      await context.sync();
    } catch (error) {
      for (const sheet of added) sheet.delete();
      await context.sync();
      throw error;
    }
    return wanted.map(([name]) => name);
  });
}
