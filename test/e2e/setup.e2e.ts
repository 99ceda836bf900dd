import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

describe("setting up a workbook", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    // The investor's own workbook: one table with headers of their own, and nothing else.
    await opened.page.evaluate(async () => {
      const { workbench } = window;
      workbench.addSheet("Notes", "notes");
      const rows = [["Firm", "Link of chain", "Maturity", "Tons"], ["Alpha", "Mining", "Operating", 5], ["Beta", "Magnet", "Pilot", 2]];
      rows.forEach((row, y) => row.forEach((cell, x) => workbench.setCell(`Notes!${"ABCD"[x]}${y + 1}`, cell)));
      workbench.grid.addTable("Notes", "notes", { startRow: 0, startColumn: 0, endRow: 2, endColumn: 3 });
      for (const name of ["Dashboard", "Ranking", "Evidence", "Model"]) {
        for (const { name: table } of workbench.tables().filter(({ sheet }) => sheet === name)) workbench.grid.removeTable(table);
        workbench.deleteSheet(name);
        await workbench.settle();
      }
      await workbench.settle();
    });
  }, 300_000);
  afterAll(() => opened?.close());

  const notes = () => opened.page.evaluate(() => window.workbench.getRange("Notes!A1:D3"));
  const tables = () => opened.page.evaluate(() => window.workbench.tables().map(({ name, address }) => `${name} ${address}`).sort());

  it("says plainly that there is no evidence table, and where to go", async () => {
    await panel.getByText(/No table in this workbook has the headers Company, Stage and Status. On the tab Set-up/).waitFor();
  });

  it("adds a table of evidence with drop-downs, the model and a live dashboard, and nothing twice", async () => {
    const before = await notes();
    await panel.getByRole("tab", { name: "Set-up" }).click();
    await panel.getByRole("button", { name: "Add starter sheets" }).click();
    await panel.getByText("Added: Evidence, Model, Dashboard.").waitFor();
    expect(await tables()).toEqual(["Evidence A1:W537", "Model A1:D56", "Notes A1:D3"]);
    await opened.page.evaluate(() => window.workbench.setCell("Dashboard!B3", "Energy Fuels"));
    const shown = () => opened.page.evaluate(() => ["B3", "A14", "B14", "B27"].map((cell) => window.workbench.getCell(`Dashboard!${cell}`).value));
    await expect.poll(shown, { timeout: 10_000 }).toEqual(["Energy Fuels", "Customer", "Claimed", "MP Materials"]); // the gap table, and the first of the ranking
    expect(await opened.page.evaluate(() => window.workbench.getCell("Dashboard!B5").value)).toBeCloseTo(1.17 / 7, 9); // Separation and Concentration at 0.50 (idled), Mining at 0.85 × 0.2 (purchase)
    const [chart] = await opened.page.evaluate(() => window.workbench.charts().filter(({ sheet }) => sheet === "Dashboard"));
    expect(chart!.categories.slice(0, 2)).toEqual(["MP Materials", "China Northern Rare Earth"]);
    const list = await opened.page.evaluate(() => {
      const { sheets } = window.workbench.contents() as { sheets: readonly { name: string; validations: readonly { area: { row: number; column: number }; rule: { list?: { source: string } } }[] }[] };
      return sheets.find(({ name }) => name === "Evidence")!.validations.find(({ area }) => area.column === 3 && area.row === 1)!.rule.list!.source; // from D2, the Status
    });
    expect(list).toContain("Studied");
    await panel.getByRole("button", { name: "Add starter sheets" }).click();
    await panel.getByText("Everything is there already: nothing was added.").waitFor();
    expect(await tables()).toEqual(["Evidence A1:W537", "Model A1:D56", "Notes A1:D3"]);
    expect(await notes()).toEqual(before);
  });

  it("uses an investor's own table once its headers are mapped in the model, and leaves the table as it is", async () => {
    const before = await notes();
    await panel.getByRole("combobox", { name: "Table" }).click();
    await panel.getByRole("option", { name: "Notes (Notes)" }).click();
    await panel.getByText(/This table has no column for Stage/).waitFor(); // Firm is taken for the company, and Maturity is a known name of Status
    expect(await panel.getByLabel("Company is in").inputValue()).toBe("0");
    await panel.getByLabel("Stage is in").selectOption("Link of chain");
    await panel.getByText("With these, 2 rows of 2 companies are answered.").waitFor();
    await panel.getByText("No column holds Source or Link: everything will count as a claim, and nothing as proven.").waitFor();
    await panel.getByRole("button", { name: "Use these columns" }).click();
    await panel.getByText("2 rows of the table Notes").waitFor();
    const added = await opened.page.evaluate(() => window.workbench.getRange("Model!A57:C58"));
    expect(added).toEqual([["Column", "Firm", "Company"], ["Column", "Link of chain", "Stage"]]);
    await panel.getByRole("tab", { name: "Company" }).click();
    await panel.getByRole("combobox", { name: "Company" }).waitFor();
    await panel.getByText(/Chain breaks at|Not looked at: /).first().waitFor();
    expect(await notes()).toEqual(before);
  });

  it("opens again, learns a word of the table, and is taken back", async () => {
    await panel.getByRole("tab", { name: "Set-up" }).click();
    await opened.page.evaluate(() => window.workbench.setCell("Notes!C3", "In Betrieb"));
    await panel.getByRole("button", { name: "How this table is read", exact: true }).click();
    await panel.getByLabel("Status: In Betrieb (1 row)").selectOption("Pilot");
    await panel.getByText("With these, 2 rows of 2 companies are answered.").waitFor();
    await panel.getByRole("button", { name: "Use these columns" }).click();
    await panel.getByText("The Model table now says how Notes is read.").waitFor();
    const model = () => opened.page.evaluate(() => window.workbench.getRange("Model!A57:C60"));
    expect(await model()).toEqual([["Column", "Firm", "Company"], ["Column", "Link of chain", "Stage"], ["Word", "In Betrieb", "Pilot"], [null, null, null]]);
    await panel.getByRole("button", { name: "How this table is read", exact: true }).click();
    expect(await violationsIn(panel)).toEqual([]);
    await panel.getByRole("button", { name: "Forget how it is read" }).click();
    await panel.getByText("The Model table says nothing of the headers and words of Notes any more.").waitFor();
    expect((await model()).flat().filter((cell) => cell !== null)).toEqual([]);
  });

  it("has no accessibility violation", async () => {
    await panel.getByRole("tab", { name: "Set-up" }).click();
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
