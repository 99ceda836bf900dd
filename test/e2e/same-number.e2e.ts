import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

interface Said {
  readonly company: string;
  readonly proven: number;
  readonly run: number;
}

let opened: OpenWorkbench;
let panel: Frame;
/** What the functions of one company each answer in cells. */
let inCells: readonly Said[];
/** Every third company: the panel is asked by hand, one after the other. */
const someOf = <T>(all: readonly T[]): T[] => all.filter((_, place) => place % 3 === 0);
const share = (value: number): string => `${Math.round(value * 100)}%`;

beforeAll(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
  inCells = await opened.page.evaluate(async () => {
    const { workbench } = window;
    workbench.addSheet("Asked", "asked");
    workbench.setCell("Asked!A1", "=CHAIN.COMPANIES(Evidence[#All])");
    await workbench.settle();
    const names = workbench.getRange("Asked!A1:A90").flat().filter((name) => typeof name === "string" && name !== "");
    names.forEach((_, place) => {
      workbench.setCell(`Asked!C${place + 1}`, `=CHAIN.COVERAGE(Evidence[#All],A${place + 1},,,Model[#All])`);
      workbench.setCell(`Asked!D${place + 1}`, `=CHAIN.RUN(Evidence[#All],A${place + 1},,Model[#All])`);
    });
    await workbench.settle();
    return workbench.getRange(`Asked!A1:D${names.length}`).map(([company, , proven, run]) => ({ company: String(company), proven: Number(proven), run: Number(run) }));
  });
});
afterAll(() => opened?.close());

it("asks for every company of the starter evidence", () => {
  expect(inCells).toHaveLength(77);
  expect(inCells.find(({ company }) => company === "MP Materials")!.proven).toBeCloseTo(4.275 / 7, 9); // 4 links at 0.85, Magnet at 0.50, Customer at 0.50 × 0.75
});

it("the Company tab shows each company's coverage and run as the cells do", async () => {
  const shown: string[] = [];
  for (const { company } of someOf(inCells)) {
    const field = panel.getByRole("combobox", { name: "Company" });
    await field.fill(company);
    await panel.getByRole("option", { name: company, exact: true }).click();
    await expect.poll(() => field.inputValue()).toBe(company);
    const words = (await panel.getByRole("main").innerText()).replace(/\s+/g, " ");
    shown.push(`${company}: ${/(\d+)% of the chain proven/.exec(words)?.[1]}%, ${/ Run (\d) /.exec(words)?.[1]}`);
  }
  expect(shown).toEqual(someOf(inCells).map(({ company, proven, run }) => `${company}: ${share(proven)}, ${run}`));
});

it.each(["Live formulas", "Values"])("the inserted ranking and heat map (%s) hold the same numbers as the cells", async (mode) => {
  await panel.getByRole("tab", { name: "Compare" }).click();
  await panel.getByRole("combobox", { name: "Insert as" }).click();
  await panel.getByRole("option", { name: mode }).click();
  for (const [insert, title, company, proven] of [["ranking", "Ranking", 1, 2], ["heat map", "Heat map", 0, 8]] as const) {
    const before = await opened.page.evaluate(() => window.workbench.sheets().length);
    await panel.getByRole("button", { name: `Insert ${insert}` }).click();
    await expect.poll(() => opened.page.evaluate(() => window.workbench.sheets().length)).toBe(before + 1);
    await panel.getByText(`Inserted on the new sheet ${title}`).waitFor();
    const rows = await opened.page.evaluate(async () => {
      await window.workbench.settle();
      return window.workbench.getRange(`'${window.workbench.sheets().at(-1)}'!A5:L91`);
    });
    const said = new Map(rows.map((row) => [String(row[company]), Number(row[proven])]));
    for (const one of inCells) expect(said.get(one.company), `${insert}, ${one.company}`).toBeCloseTo(one.proven, 12);
  }
});

it("the league table shows the same shares", async () => {
  const rows = await panel.getByRole("region", { name: "League table" }).locator("tbody tr").allInnerTexts();
  const shown = rows.map((row) => row.replace(/\s+/g, " "));
  for (const { company, proven } of inCells) expect(shown.find((row) => row.includes(company)), company).toContain(share(proven));
});
