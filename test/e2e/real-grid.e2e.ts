import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inExcel } from "./in-excel.ts";
import { openRealGrid, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { differences, remember } from "./remembered.ts";

/** The panel beside the grid that a user sees: one test of each family that otherwise runs on the grid in memory. */
let opened: OpenWorkbench;
let panel: Frame;
beforeAll(async () => {
  opened = await openRealGrid();
  panel = await panelOf(opened.page);
  await opened.page.evaluate(() => {
    window.workbench.addSheet("Mine", "mine");
    window.workbench.select("Mine!B3");
  });
  for (const [field, option] of [["Insert as", "Live formulas"], ["Where", "At the selected cell"]] as const) {
    await click("combobox", field);
    await click("option", option);
  }
});
afterAll(() => opened?.close());

const click = (role: "tab" | "button" | "option" | "combobox", name: string | RegExp) => panel.getByRole(role, { name }).first().dispatchEvent("click");
const actions = () => opened.page.evaluate(() => window.workbench.actions);
const changed = () => differences(opened.page, "before", "Mine!B3", { sameCharts: true });
const insert = async (says: RegExp) => {
  await click("button", "Insert gap table");
  await panel.getByText(says).waitFor();
};
const remove = async () => {
  await opened.page.evaluate(() => window.workbench.settle());
  await click("tab", "Set-up");
  await click("button", /^Remove/);
  await panel.getByText(/: removed\.$/).waitFor();
  await panel.getByRole("button", { name: /^Remove/ }).waitFor({ state: "detached" });
};

it("one request is one step of undo", async () => {
  expect(await inExcel(opened, "Mine", 'sheet.getRange("W1").values = [["one"]]; sheet.getRange("W2").values = [["two"]]; await context.sync();')).toEqual({});
  await opened.page.evaluate(() => window.workbench.univer.api.undo());
  expect(await opened.page.evaluate(() => window.workbench.getRange("Mine!W1:W2"))).toEqual([[null], [null]]);
});

it("rows that are added to a table with their formats are one step of undo: their dates go too, and the table is as long as it was; redo brings them back", async () => {
  const make = `sheet.getRange("T20:U21").values = [["Firm", "Day"], ["Alpha", 46000]]; sheet.tables.add("T20:U21", true).name = "Days"; await context.sync();`;
  const add = `const added = workbook.tables.getItem("Days").rows.add(undefined, [["Beta", 46208], ["Gamma", 46209]]); added.getRange().getResizedRange(1, 0).numberFormat = [[null, "yyyy-mm-dd"], [null, "yyyy-mm-dd"]]; await context.sync();`;
  const shown = () => opened.page.evaluate(async () => {
    await window.workbench.settle();
    return [window.workbench.tables().find(({ name }) => name === "Days")?.address, ...window.workbench.getRange("Mine!T22:U23").flat()];
  });
  await inExcel(opened, "Mine", make);
  expect(await inExcel(opened, "Mine", add)).toEqual({});
  expect(await shown()).toEqual(["T20:U23", "Beta", 46208, "Gamma", 46209]);
  await opened.page.evaluate(() => window.workbench.univer.api.undo());
  expect(await shown()).toEqual(["T20:U21", null, null, null, null]);
  await opened.page.evaluate(() => window.workbench.univer.api.redo());
  expect(await shown()).toEqual(["T20:U23", "Beta", 46208, "Gamma", 46209]);
  await inExcel(opened, "Mine", 'workbook.tables.getItem("Days").delete(); await context.sync();');
});

it("an untouched workbook holds all that the evidence that comes along says: a month stays a month, and no first of it", async () => {
  await click("tab", "Set-up");
  await click("button", "Use the evidence that comes with Chain of Proof");
  await panel.getByText(/Nothing to take over|rows to take over/).waitFor();
  expect(await panel.getByText("Nothing to take over: your table holds all that the file says.").count()).toBe(1);
  await click("button", "Close the comparison");
  await click("tab", "Company");
});

it("an insert that fails in its middle leaves the workbook as it was, and one that is removed too, but for what was typed", async () => {
  await remember(opened.page, "before", "Mine!B3");
  await opened.page.evaluate(() => window.workbench.failAt(40));
  await insert(/^Nothing was inserted\. The workbench was told to fail this request\.$/);
  expect(await changed()).toEqual([]);
  await insert(/^Inserted at Mine!B3/);
  await remove();
  expect(await changed()).toEqual([]);
  await click("tab", "Company");
  await insert(/^Inserted at Mine!B3/);
  await opened.page.evaluate(() => window.workbench.setCell("Mine!F3", "beside the title"));
  await remove();
  expect(await opened.page.evaluate(() => window.workbench.getCell("Mine!F3").value)).toBe("beside the title");
  await opened.page.evaluate(() => window.workbench.setCell("Mine!F3", null));
  // What was typed made the sheet the user's, and with it the widths and heights among which it was typed: the user sets them back.
  await inExcel(opened, "Mine", `Object.assign(sheet.getRange("A1:Z60").format, { useStandardWidth: true, useStandardHeight: true }); await context.sync();`);
  expect(await changed()).toEqual([]);
  await click("tab", "Company");
});

it("a refresh that fails in its middle leaves the insert as it was", async () => {
  await insert(/^Inserted at Mine!B3/);
  await click("tab", "Set-up");
  const start = await actions();
  await click("button", /^Refresh/);
  await panel.getByText(/: refreshed\.$/).waitFor();
  const all = (await actions()) - start;
  expect(all).toBeGreaterThan(40);
  await remember(opened.page, "before", "Mine!B3");
  await opened.page.evaluate((count) => window.workbench.failAt(count), Math.floor(all / 2));
  await click("button", /^Refresh/);
  await panel.getByText(/The workbench was told to fail this request\.$/).waitFor();
  expect(await changed()).toEqual([]);
});

it("a row that is selected comes into sight", async () => {
  await inExcel(opened, "Evidence", `sheet.activate(); sheet.getRange("A120:S120").select(); await context.sync();`);
  await expect
    .poll(() => opened.page.evaluate(() => {
      const { startRow, endRow } = window.workbench.univer.workbook.getActiveSheet().getVisibleRange()!;
      return startRow <= 119 && endRow >= 119;
    }))
    .toBe(true);
});

it("tells no console error", () => expect(opened.errors).toEqual([]));
