/**
 * What the panel takes to compare a file of 10,000 rows with a table of 10,000, in a real browser, from the choice of the file to the drawn list: a tenth of
 * the rows changed there, a tenth new, a tenth withdrawn. The longest task is how long a click may have to wait.
 */
import Papa from "papaparse";
import { openAlone, panelOf } from "../e2e/open-page.ts";
import { putEvidence } from "../e2e/put-evidence.ts";
import { isoOf } from "../../src/chain/cells/excel-date.ts";
import { xlsxOf } from "../../src/taskpane/setup/save/xlsx-file.ts";
import { nextEdition } from "./next-edition.ts";
import { evidenceOfSize } from "./evidence-of-size.ts";
import { report } from "./measure.ts";

const [ROWS, COMPANIES] = [10_000, 500];
const mine = evidenceOfSize(ROWS, COMPANIES).map((row, at) => [...row, at === 0 ? "Note" : `Note ${at}`]);
const theirs = nextEdition(mine);
const dated = mine[0]!.indexOf("Date");
const iso = theirs.map((row, at) => row.map((cell, column) => (at > 0 && column === dated ? isoOf(Number(cell)) : cell)));
const csv = { name: "theirs.csv", mimeType: "text/csv", buffer: Buffer.from(Papa.unparse(iso)) };
const xlsx = { name: "theirs.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(xlsxOf([{ name: "Evidence", cells: theirs }])) };

const opened = await openAlone("?grid=memory&rows=50"); // needs `npm run build` first
try {
  const panel = await panelOf(opened.page);
  await putEvidence(opened, mine);
  await panel.getByText("10,000 rows of the table Many").waitFor({ timeout: 60_000 });
  await panel.getByRole("tab", { name: "Set-up", exact: true }).click();
  for (const [what, file] of Object.entries({ "a .csv": csv, "a .xlsx": xlsx })) {
    await panel.locator("input[type=file]").waitFor({ state: "attached" });
    await panel.evaluate(() => {
      const seen = { start: 0, tasks: [] as number[] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
      document.querySelector("input[type=file]")!.addEventListener("change", () => (seen.start = performance.now()), { capture: true, once: true });
    });
    await panel.locator("input[type=file]").setInputFiles(file);
    const measured = await panel.evaluate(
      () =>
        new Promise<{ ms: number; tasks: number[] }>((resolve) => {
          const { seen } = window as unknown as { seen: { start: number; tasks: number[] } };
          const look = (): void => {
            if (![...document.querySelectorAll("[role=status]")].some(({ textContent }) => /to take over/.test(textContent ?? ""))) return void requestAnimationFrame(look);
            const ms = performance.now() - seen.start;
            setTimeout(() => resolve({ ms, tasks: seen.tasks }), 300);
          };
          look();
        }),
    );
    report(`Panel: ${what} of ${ROWS.toLocaleString("en-US")} rows compared with as many`, { ms: measured.ms, "ms (longest task)": Math.max(0, ...measured.tasks), "tasks above 50 ms": measured.tasks.length });
    await panel.getByRole("button", { name: "Close the comparison" }).click();
  }
} finally {
  await opened.close();
}
