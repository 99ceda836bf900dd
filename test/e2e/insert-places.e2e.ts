import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { differences, remember } from "./remembered.ts";

/** Beside what stands in the way: `prepare` runs in the page and makes the sheet `Hard`, empty, what the title says; the insert goes to a cell of it. */
const REFUSED = [
  ["merged cells", "B3", () => void window.workbench.grid.workbook.getSheetByName("Hard")!.getRange("D5:E6").merge(), /^The insert at B3 would reach into merged cells\. Nothing was written\.$/],
  ["rows that a filter hides", "B3", () => window.workbench.grid.hide("hard", "row", 5, 2, true), /^The insert at B3 would reach into hidden rows or columns\. Show them, or choose another cell\. Nothing was written\.$/],
  ["the last row of the sheet", "B1048570", () => window.workbench.grid.needRows("hard", 1_048_576, 20), /^The insert takes 11 rows and 13 columns, and the sheet ends before that\./],
  ["a format alone", "B3", () => void window.workbench.grid.workbook.getSheetByName("Hard")!.getRange("F7").setBackground("#ff0000"), /^The insert at B3 takes 11 rows and 13 columns, and F7 is in use\. Nothing was written\.$/],
  ["cells that a formula spills over", "B3", () => window.workbench.setCell("Hard!D4", "=CHAIN.MODEL()"), /^The insert at B3 takes 11 rows and 13 columns, and D4:G\d+ is in use\. Nothing was written\.$/],
] as const;

describe("an insert at the selected cell", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench("?excel=1.13"); // the first that tells of merged cells
    panel = await panelOf(opened.page);
    await click("combobox", "Where");
    await click("option", "At the selected cell");
  });
  afterAll(() => opened?.close());

  const click = (role: "tab" | "button" | "option" | "combobox", name: string | RegExp) => panel.getByRole(role, { name }).dispatchEvent("click");

  it.each(REFUSED)("is refused with a sentence where it would meet %s", async (_, cell, prepare, sentence) => {
    await opened.page.evaluate(() => {
      if (window.workbench.sheets().includes("Hard")) {
        window.workbench.select("Hard!A1"); // the grid keeps what was selected on a sheet for the next of that id
        window.workbench.deleteSheet("Hard");
      }
      window.workbench.addSheet("Hard", "hard");
    });
    await opened.page.evaluate(`(${String(prepare)})()`);
    await opened.page.evaluate(async (at) => {
      await window.workbench.settle();
      window.workbench.select(`Hard!${at}`);
    }, cell);
    await remember(opened.page, "before");
    await click("button", "Insert gap table");
    await panel.getByText(sentence).waitFor();
    expect(await differences(opened.page, "before")).toEqual([]);
  });

  it.each(["Übersicht d'été", "Jan's \"best\" & 日本", "1+1", "A1", "TRUE"])("stands on a sheet named %s, right beside the user's own, and is shown, refreshed and removed there", async (name) => {
    await opened.page.evaluate((sheet) => {
      const { workbench } = window;
      workbench.addSheet(sheet, "named");
      const quoted = `'${sheet.replaceAll("'", "''")}'`;
      for (const [cell, content] of [["A1", "left"], ["A14", "=1+1"], ["O3", 5], ["B2", "above"], ["B14", "below"]] as const) workbench.setCell(`${quoted}!${cell}`, content);
      workbench.select(`${quoted}!B3`);
    }, name);
    await remember(opened.page, "before");
    await click("tab", "Company");
    await click("button", "Insert gap table"); // B3:N13
    await panel.getByText(/^Inserted at .*!B3/).waitFor();
    await click("tab", "Set-up");
    await click("button", /^Show/);
    const selected = () => opened.page.evaluate(() => window.workbench.selected());
    await expect.poll(selected).toMatch(/!B3:N13$/);
    await click("button", /^Refresh/);
    await panel.getByText(/: refreshed\.$/).waitFor();
    const link = await opened.page.evaluate(async () => {
      await window.workbench.settle();
      return window.workbench.cellAt("named", 6, 1).value;
    });
    expect(link).toBe("Customer");
    await click("button", /^Remove/);
    await panel.getByText(/: removed\.$/).waitFor();
    await click("tab", "Company");
    await opened.page.evaluate((sheet) => window.workbench.select(`'${sheet.replaceAll("'", "''")}'!B3`), name);
    expect(await differences(opened.page, "before")).toEqual([]);
    await opened.page.evaluate((sheet) => window.workbench.deleteSheet(sheet), name);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
