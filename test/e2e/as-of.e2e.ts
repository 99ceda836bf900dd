import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

describe("the panel as of a day", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await opened.page.evaluate(async () => {
      window.workbench.addSheet("Asked", "asked");
      window.workbench.setCell("Asked!A1", '=CHAIN.COVERAGE(Evidence[#All],"Noveon Magnetics")');
      window.workbench.setCell("Asked!A2", '=CHAIN.COVERAGE(Evidence[#All],"Noveon Magnetics","Proven",45657)');
      await window.workbench.settle();
    });
  });
  afterAll(() => opened?.close());

  const inCell = (address: string) => opened.page.evaluate((cell) => Number(window.workbench.getCell(cell).value), address);
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const row = () => panel.getByRole("row").filter({ hasText: "Noveon Magnetics" });

  it("is today's at first, and every row counts", async () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    expect(await panel.getByLabel("As of").inputValue()).toBe(today);
    await panel.getByRole("tab", { name: "Compare" }).click();
    await row().getByText(percent(await inCell("Asked!A1")), { exact: true }).first().waitFor();
  });

  it("counts no later row once another day is chosen, on every tab, as the function does", async () => {
    const [all, then] = [await inCell("Asked!A1"), await inCell("Asked!A2")];
    expect(then).toBeLessThan(all);
    await panel.getByLabel("As of").fill("2024-12-31");
    await row().getByText(percent(then), { exact: true }).first().waitFor();
    await row().getByRole("button", { name: "Noveon Magnetics" }).click();
    expect(await panel.getByLabel("As of").inputValue()).toBe("2024-12-31");
    await panel.getByText(percent(then), { exact: true }).first().waitFor();
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("inserts the day with the formula, and says it", async () => {
    await panel.getByRole("button", { name: "Insert gap table" }).click();
    await panel.getByText("Inserted on the new sheet Gap table Noveon Magnetics.").waitFor();
    const [note, formula] = await opened.page.evaluate(() => ["A3", "A4"].map((cell) => window.workbench.getCell(`'Gap table Noveon Magnetics'!${cell}`)));
    expect(formula!.formula).toBe('=CHAIN.GAPS(Evidence[#All],"Noveon Magnetics",45657,Model[#All])'); // 45657 is 2024-12-31
    expect(note!.value).toMatch(/^Live: follows the table Evidence, as of 2024-12-31/);
  });

  it("refreshes an insert as of its own day, whatever day the panel shows", async () => {
    await panel.getByRole("combobox", { name: "Insert as" }).click();
    await panel.getByRole("option", { name: "Values" }).click();
    await panel.getByRole("button", { name: "Insert scorecard" }).click();
    await panel.getByText("Inserted on the new sheet Scorecard Noveon Magnetics.").waitFor();
    const proven = () => inCell("'Scorecard Noveon Magnetics'!B5");
    const before = await proven();
    await panel.getByRole("button", { name: "Back to today" }).click();
    await panel.getByText("Every row counts").waitFor();
    await panel.getByRole("tab", { name: "Set-up" }).click();
    await panel.getByRole("button", { name: "Refresh Scorecard" }).click();
    await panel.getByText("Scorecard: Noveon Magnetics: refreshed.").waitFor();
    expect(before).toBeCloseTo(await inCell("Asked!A2"), 9);
    expect(await proven()).toBeCloseTo(before, 9);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
