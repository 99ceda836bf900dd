/** Formulas in the workbench: a thousand of one company each, and one of a thousand companies, over the starter evidence in a real browser. */
import { openAlone } from "../e2e/open-page.ts";
import { FIRST_ANSWER, READY } from "../workbench/marks.ts";
import { report } from "./measure.ts";

const FORMULAS = 1000;

const opened = await openAlone(); // needs `npm run build` first
try {
  const marks = [READY, FIRST_ANSWER] as const;
  const [ready, first] = await opened.page.evaluate((names) => names.map((name) => performance.getEntriesByName(name)[0]!.startTime), marks);
  report("Workbench: the starter's first answers after office.js is ready", { ms: first! - ready! });
  const [single, vectorised] = await opened.page.evaluate(async (count) => {
    const { workbench } = window;
    const names = workbench.getRange("Ranking!B2:B28").flat().map(String);
    const timed = async (write: () => void): Promise<number> => {
      await workbench.settle();
      const start = performance.now();
      write();
      await workbench.settle();
      return (performance.now() - start) / 1000;
    };
    workbench.addSheet("Bench", "bench");
    const sheet = workbench.univer.workbook.getSheetByName("Bench")!;
    workbench.grid.needRows("bench", count + 2, 10);
    sheet.getRange(0, 0, count, 1).setValues(Array.from({ length: count }, (_, place) => [names[place % names.length]!]));
    const singles = Array.from({ length: count }, (_, place) => [`=CHAIN.COVERAGE(Evidence[#All],A${place + 1})`]);
    const one = await timed(() => sheet.getRange(0, 1, count, 1).setFormulas(singles));
    const all = await timed(() => sheet.getRange(0, 3).setFormula(`=CHAIN.COVERAGE(Evidence[#All],A1:A${count})`));
    const [left, right] = [workbench.getRange(`Bench!B1:B${count}`), workbench.getRange(`Bench!D1:D${count}`)];
    if (JSON.stringify(left) !== JSON.stringify(right) || typeof left[count - 1]![0] !== "number") throw new Error("The formulas have not settled to the same numbers.");
    return [one, all];
  }, FORMULAS);
  report(`Workbench: ${FORMULAS} COVERAGE of one company each settle`, { s: single!, "× one formula of all": single! / vectorised! });
  report(`Workbench: one COVERAGE of ${FORMULAS} companies settles`, { s: vectorised! });
} finally {
  await opened.close();
}
