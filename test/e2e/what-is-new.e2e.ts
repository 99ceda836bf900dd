import { afterAll, beforeAll, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { inExcel } from "./in-excel.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** What changed since the workbook was last looked at, told in the panel and inserted. */
let opened: OpenWorkbench;
let panel: Frame;
const LOOKED_AT = 45_657; // 2024-12-31

beforeAll(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
  await panel.getByRole("button", { name: "Tell me what changes from today on" }).click();
  await panel.getByText(/^Changes are counted from \d{4}-\d{2}-\d{2}\.$/).waitFor();
  expect(await inExcel(opened, "Evidence", `workbook.settings.add("ChainOfProof.LookedAt", ${LOOKED_AT}); await context.sync();`)).toEqual({});
  for (const tab of ["Compare", "Company"]) await panel.getByRole("tab", { name: tab, exact: true }).click(); // the day is read when the tab opens
}, 300_000);
afterAll(() => opened?.close());

it.each([
  ["Live formulas", /^=CHAIN\.CHANGES\(Evidence\[#All\],45657,\d{5},,,Model\[#All\]\)$/],
  ["Values", /^Company$/],
] as const)("inserts the changes as %s: each line that the panel shows, and its rows", async (mode, first) => {
  const news = panel.locator("details", { hasText: "moved since 2024-12-31" });
  const told = await news.getByRole("listitem").count();
  expect(told).toBeGreaterThan(5);
  await news.getByRole("combobox", { name: "Insert as" }).click();
  await panel.getByRole("option", { name: mode }).click();
  await news.getByRole("button", { name: "Insert changes" }).click();
  await news.getByText(/^Inserted on the new sheet Changes/).waitFor();
  const { corner, companies } = await opened.page.evaluate(async () => {
    await window.workbench.settle();
    const sheet = window.workbench.sheets().at(-1)!;
    const { formula, value } = window.workbench.getCell(`'${sheet}'!A4`);
    return { corner: String(formula || value), companies: window.workbench.getRange(`'${sheet}'!A5:A400`).flat() };
  });
  expect(corner).toMatch(first);
  expect(companies.filter(Boolean)).toHaveLength(told);
});
