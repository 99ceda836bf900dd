import { freeSheetName } from "../write/sheet-name.ts";
import { write } from "../excel.ts";
import { addSheets, type WantedSheet } from "./add-sheets.ts";
import { planDashboard, planEvidence, planModel, type StarterCell } from "./plan-starter.ts";

const DASHBOARD = "Dashboard";

/**
 * Adds the starter sheets that the workbook lacks: Evidence where no table holds evidence, Model where no table has that name, and a
 * Dashboard where no sheet has that name. Gives the names of the sheets added; all or nothing. Errors: office.js's.
 */
export function addStarterSheets(evidence: string | undefined, firstCompany: string | undefined, starter: readonly (readonly StarterCell[])[] | null): Promise<string[]> {
  return write(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const model = context.workbook.tables.getItemOrNullObject("Model");
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    const wanted: WantedSheet[] = [];
    if (evidence === undefined) wanted.push({ name: freeSheetName("Evidence", names), plan: planEvidence(starter), gridlines: true });
    if (model.isNullObject) wanted.push({ name: freeSheetName("Model", names), plan: planModel(), gridlines: true });
    if (!names.some((name) => name.toLowerCase() === DASHBOARD.toLowerCase())) {
      const first = firstCompany ?? String(starter?.[1]?.[0] ?? "");
      wanted.push({ name: DASHBOARD, plan: planDashboard({ evidence: evidence ?? "Evidence", model: "Model" }, first), gridlines: false });
    }
    await addSheets(context, wanted, true);
    return wanted.map(({ name }) => name);
  });
}
