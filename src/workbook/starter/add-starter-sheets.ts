import { MODEL, readTables } from "../read/tables-in-use.ts";
import { freeSheetName } from "../write/sheet-name.ts";
import { write } from "../excel.ts";
import { keepOrigins, readKept, type Origin } from "../merge/journal.ts";
import { addSheets, type WantedSheet } from "./add-sheets.ts";
import { planDashboard, planEvidence, planModel, type StarterCell } from "./plan-starter.ts";

const [EVIDENCE, DASHBOARD] = ["Evidence", "Dashboard"];

/**
 * Adds the starter sheets that the workbook lacks: Evidence where no table holds evidence, Model where no table holds a model, and a
 * Dashboard where no sheet has that name. `origin` is kept with starter rows, so that a later edition is told from what the user made of them. Returns the names of the sheets added; all or nothing. Errors: office.js's.
 */
export function addStarterSheets(firstCompany: string | undefined, starter: readonly (readonly StarterCell[])[] | null, origin?: Origin): Promise<string[]> {
  return write(async (context) => {
    const { evidence, model } = await readTables(context);
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    const wanted: WantedSheet[] = [];
    if (!evidence) wanted.push({ name: freeSheetName(EVIDENCE, names), plan: planEvidence(starter), gridlines: true });
    if (!model) wanted.push({ name: freeSheetName(MODEL, names), plan: planModel(), gridlines: true });
    if (!names.some((name) => name.toLowerCase() === DASHBOARD.toLowerCase())) {
      const first = firstCompany ?? String(starter?.[1]?.[0] ?? "");
      wanted.push({ name: DASHBOARD, plan: planDashboard({ evidence: evidence?.name ?? EVIDENCE, model: model?.name ?? MODEL }, first), gridlines: false });
    }
    const { origins } = await readKept(context);
    try {
      if (origin && !evidence) keepOrigins(context, [...origins.filter(({ name }) => name !== origin.name), origin]);
      await addSheets(context, wanted, true);
    } catch (error) {
      keepOrigins(context, origins);
      await context.sync();
      throw error;
    }
    return wanted.map(({ name }) => name);
  });
}
