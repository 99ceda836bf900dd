/** What the panel takes to show another company, of 500 in 10,000 rows of evidence: from the choice to the drawn chain, in a real browser. */
import { openAlone } from "../e2e/open-page.ts";
import { evidenceBook } from "./evidence-book.ts";
import { report } from "./measure.ts";

const [ROWS, COMPANIES, CHOICES] = [10_000, 500, 15];

const opened = await openAlone(); // needs `npm run build` first
try {
  await opened.page.evaluate(async (bytes) => {
    await window.workbench.open(bytes);
    await window.workbench.settle();
  }, evidenceBook(ROWS, COMPANIES));
  const panel = opened.page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  const field = panel.getByRole("combobox", { name: "Company" });
  await panel.waitForFunction(() => /^Company \d+$/.test(document.querySelector<HTMLInputElement>("input[role=combobox]")?.value ?? ""), undefined, { timeout: 120_000 });
  const times: number[] = [];
  for (let choice = 0; choice < CHOICES; choice++) {
    const name = `Company ${100 + ((choice * 37) % 400)}`;
    await field.fill(name);
    const option = panel.getByRole("option", { name, exact: true });
    await option.waitFor();
    times.push(
      await option.evaluate(
        (element, chosen) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            (element as HTMLElement).click();
            const drawn = (): void => {
              if (document.querySelector<HTMLInputElement>("input[role=combobox]")!.value !== chosen) return void requestAnimationFrame(drawn);
              setTimeout(() => resolve(performance.now() - start)); // after the frame that shows it
            };
            requestAnimationFrame(drawn);
          }),
        name,
      ),
    );
  }
  times.sort((one, other) => one - other);
  report(`Panel: another of ${COMPANIES} companies, ${ROWS.toLocaleString("en-US")} rows`, { "ms (median)": times[Math.floor(CHOICES / 2)]!, "ms (longest)": times.at(-1)! });
  await panel.getByRole("tab", { name: "Compare" }).click();
  const league = panel.getByRole("region", { name: "League table" });
  await league.locator("tbody tr").nth(COMPANIES - 1).waitFor({ state: "attached" });
  const frames = await league.evaluate(async (scroll) => {
    const gaps: number[] = [];
    let before = performance.now();
    for (let step = 0; step < 60; step++) {
      scroll.scrollTop += 120;
      await new Promise(requestAnimationFrame);
      gaps.push(performance.now() - before);
      before = performance.now();
    }
    return gaps.sort((one, other) => one - other);
  });
  report("Panel: a frame while the league table scrolls", { "ms (median)": frames[30]!, "ms (longest)": frames.at(-1)! });
} finally {
  await opened.close();
}
