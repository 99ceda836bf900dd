import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { lastRow } from "./evidence-rows.ts";
import { violationsIn } from "./no-violation.ts";
import { openRealGrid, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { tab } from "./views.ts";

describe("names and rows in the panel", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  let next: number;
  beforeAll(async () => {
    opened = await openRealGrid();
    panel = await panelOf(opened.page);
    next = (await lastRow(opened)) + 1;
  });
  afterAll(() => opened?.close());

  const button = (name: string | RegExp) => panel.getByRole("button", { name });
  const picker = () => panel.getByRole("combobox", { name: "Company" });
  const set = (cell: string, value: string | null) =>
    opened.page.evaluate(
      async ([at, what]) => {
        window.workbench.setCell(at!, what!);
        await window.workbench.settle();
      },
      [cell, value] as const,
    );

  it("picks a company by its ticker, and lists names A–Z", async () => {
    await picker().fill("mp");
    await picker().press("Enter"); // though other names hold the letters
    await expect.poll(() => picker().inputValue()).toBe("MP Materials");
    await picker().fill("UUUU");
    await picker().press("Enter");
    await expect.poll(() => picker().inputValue()).toBe("Energy Fuels");
    await picker().click();
    const listed = await panel.getByRole("option").allInnerTexts();
    expect(listed.slice(0, 20)).toEqual([...listed.slice(0, 20)].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
    await picker().press("Escape");
  });

  it("says what its words and figures mean, with a legend, and leads to the method and the help from every tab", async () => {
    await panel.getByText("What do the words and figures mean?").click();
    await panel.locator("main").getByText("Claimed minus proven coverage, in points").waitFor(); // the tooltip says the same outside of it
    for (const name of ["Company", "Compare", "Evidence", "Functions", "Set-up"]) {
      await tab(panel, name);
      for (const page of ["Method", "Help"]) expect(await panel.getByRole("link", { name: page, exact: true }).count()).toBe(1);
    }
    await tab(panel, "Company");
    await panel.getByText("Promotion gap").first().hover();
    await panel.getByRole("tooltip", { name: /^Claimed minus proven/ }).waitFor();
  });

  it("keeps a company that cannot be read on screen, with its sentence and its row, and says who is in no rank", async () => {
    const was = await opened.page.evaluate(() => window.workbench.getCell("Evidence!D121").value as string);
    await set("Evidence!D121", "Operatng");
    await panel.getByText("Row 121: The Status 'Operatng' is not known.", { exact: false }).waitFor();
    expect(await picker().inputValue()).toBe("Energy Fuels");
    await button("Select row 121").click();
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toMatch(/^Evidence!\D+121/);
    const inSight = () => opened.page.evaluate(() => window.workbench.univer.workbook.getActiveSheet().getVisibleRange()!);
    await expect.poll(async () => (await inSight()).endColumn).toBeGreaterThanOrEqual(19); // T: the row's Source
    await tab(panel, "Compare");
    await panel.getByText("1 company cannot be read and is in no rank: Energy Fuels, row 121.").waitFor();
    await tab(panel, "Company");
    await picker().fill("NYSE:MP");
    await picker().press("Enter");
    await panel.getByText("1 company cannot be read and is in no rank: Energy Fuels, row 121.").waitFor();
    await panel.getByText(/of \d+ that can be read/).waitFor();
    await set("Evidence!D121", was);
    await panel.getByText(/that can be read/).waitFor({ state: "detached" });
  });

  it("begins a row from a link that nobody has looked at; Enter adds nothing; asks about a name that is nearly known; then shows the company", async () => {
    await button(/^Alloy/).click();
    await panel.locator("main").getByText("No row speaks of this link. That is no zero").waitFor();
    await button("Add evidence for Alloy").click();
    const company = panel.getByRole("combobox", { name: "Company" });
    const ticker = panel.getByRole("combobox", { name: "Ticker" });
    await expect.poll(() => panel.evaluate(() => (document.activeElement as HTMLElement).tagName)).toBe("SELECT"); // its Status: company and link are filled in
    expect([await company.inputValue(), await ticker.inputValue(), await panel.getByLabel("Stage").inputValue()]).toEqual(["MP Materials", "NYSE:MP", "Alloy"]);
    await panel.getByLabel("Status").selectOption("Pilot");
    await panel.getByLabel("Source").fill("A release");
    await panel.getByLabel("Source").press("Enter");
    await company.fill("Lynas Rare Earth");
    await button("Add to the table").click();
    await panel.getByText("Say first whether the company is new: nothing was added.").waitFor();
    expect(await lastRow(opened)).toBe(next - 1);
    await button("Did you mean Lynas Rare Earths?").click();
    expect([await company.inputValue(), await ticker.inputValue()]).toEqual(["Lynas Rare Earths", "ASX:LYC"]);
    await button("Add to the table").click();
    await panel.getByText(`Added to Evidence as row ${next}, and selected in the sheet.`).waitFor();
    expect(await panel.locator("form [tabindex='0'][role=button]").count()).toBe(0); // a picker is one stop
    expect(await violationsIn(panel)).toEqual([]);
    await button("See Lynas Rare Earths").last().click();
    await panel.getByRole("tab", { name: "Company", selected: true }).waitFor();
    expect(await picker().inputValue()).toBe("Lynas Rare Earths");
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
