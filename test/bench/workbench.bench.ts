/** How long the unchanged add-in takes in the workbench, in a real browser (`npm run build` first): what a user waits for. */
import { existsSync } from "node:fs";
import { FIRST_ANSWER, READY } from "../workbench/marks.ts";
import { openWorkbench } from "../e2e/open-workbench.ts";
import { report } from "./measure.ts";

const NAMES = 1_000;

if (!existsSync("dist/functions.js")) throw new Error("The workbench serves the built add-in: run npm run build first.");
const { page, close } = await openWorkbench();
try {
  const first = await page.evaluate(([ready, answer]) => {
    const at = (name: string) => performance.getEntriesByName(name)[0]!.startTime;
    return at(answer) - at(ready);
  }, [READY, FIRST_ANSWER] as const); // prettier-ignore
  report("Workbench, the starter's first answers after office.js is ready", { ms: first });

  /** Seconds from writing the formulas of a fresh sheet, beside its 1,000 names, to the last answer in its cells. */
  const seconds = (formulas: number): Promise<number> =>
    page.evaluate(
      async ([names, count]) => {
        const { workbench } = window;
        const sheet = `Bench ${count}`;
        const companies = [...new Set(workbench.getRange("Evidence!A2:A142").flat())];
        workbench.addSheet(sheet, sheet);
        const target = workbench.grid.workbook.getSheetByName(sheet)!;
        target.getRange(0, 0, names, 1).setValues(Array.from({ length: names }, (_, row) => [String(companies[row % companies.length])]));
        await workbench.settle();
        const start = performance.now();
        const formula = (row: number) => `=CHAIN.COVERAGE(Evidence[#All],${count === 1 ? `A1:A${names}` : `A${row + 1}`})`;
        target.getRange(0, 1, count, 1).setFormulas(Array.from({ length: count }, (_, row) => [formula(row)]));
        const last = () => workbench.getCell(`'${sheet}'!B${names}`).value;
        while (typeof last() !== "number" || workbench.calls.pending > 0 || workbench.grid.busy) await new Promise((resolve) => setTimeout(resolve, 5));
        const taken = (performance.now() - start) / 1000;
        if (workbench.getRange(`'${sheet}'!B1:B${names}`).flat().some((value) => typeof value !== "number")) throw new Error("A formula was not answered.");
        return taken;
      },
      [NAMES, formulas] as const,
    );
  report("Workbench, one COVERAGE formula for 1,000 names over the starter evidence", { seconds: await seconds(1) });
  report("Workbench, 1,000 COVERAGE formulas for a name each over the starter evidence", { seconds: await seconds(NAMES) });
} finally {
  await close();
}
