/** How soon the functions answer in the workbench: after the add-in's page was asked for, and after office.js is ready. A new browser each time. */
import { openAlone } from "../e2e/open-page.ts";
import { FIRST_ANSWER, READY } from "../workbench/marks.ts";
import { report } from "./measure.ts";

const RUNS = 5;
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const asked: number[] = [];
const ready: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const opened = await openAlone(); // needs `npm run build` first
  try {
    const [navigation, officeReady, answer] = await opened.page.evaluate(
      (marks) => {
        const addin = (document.getElementById("addin") as HTMLIFrameElement).contentWindow!;
        return [addin.performance.timeOrigin - performance.timeOrigin, ...marks.map((mark) => performance.getEntriesByName(mark)[0]!.startTime)];
      },
      [READY, FIRST_ANSWER],
    );
    asked.push(answer! - navigation!);
    ready.push(answer! - officeReady!);
  } finally {
    await opened.close();
  }
}
report(`Functions of the starter workbook answer first, median of ${RUNS} new browsers`, { "ms after the add-in's page is asked for": middle(asked), "ms after office.js is ready": middle(ready) });
