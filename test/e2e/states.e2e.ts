import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evidenceOfSize } from "../bench/evidence-of-size.ts";
import { inExcel } from "./in-excel.ts";
import { focused } from "./keys.ts";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";
import { tab } from "./views.ts";

describe("the panel where the workbook is not as it hopes", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
  });
  afterAll(() => opened?.close());

  it("says why the workbook could not be read, and reads it again when asked", async () => {
    await opened.page.evaluate(() => window.workbench.fail("."));
    await panel.getByRole("button", { name: "Read the workbook again" }).click();
    await panel.getByText("The workbench was told to fail this request.").waitFor();
    expect(await violationsIn(panel)).toEqual([]);
    await opened.page.evaluate(() => window.workbench.fail(null));
    await panel.getByRole("button", { name: "Read the workbook again" }).first().click();
    await panel.getByText("of the chain proven").waitFor();
  });

  it.each(["Evidence", "Model"])("names the remedy where the table %s has a totals row, which is no evidence", async (table) => {
    const totals = (on: boolean) => inExcel(opened, "Evidence", `workbook.tables.getItem("${table}").showTotals = ${on}; await context.sync();`);
    await totals(true);
    await panel.getByRole("button", { name: "Read the workbook again" }).first().click();
    await panel.getByText(`The table ${table} has a totals row, which would be read as evidence. Switch it off (Table Design, Total Row), then read the workbook again.`).waitFor();
    await totals(false);
    await panel.getByRole("button", { name: "Read the workbook again" }).first().click();
    await panel.getByText("of the chain proven").waitFor();
  });

  it("leads from an error in the Model table to its row, which comes into sight", async () => {
    const credit = await opened.page.evaluate(() => window.workbench.getCell("Model!C19").value);
    await opened.page.evaluate(() => window.workbench.setCell("Model!C19", 5));
    await panel.getByText(/^Model row 19: the credit '5' of 'Pilot' is not between 0 and 1/).waitFor();
    await panel.getByRole("button", { name: "Select row 19 of the table Model" }).click();
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toBe("Model!A19:D19");
    await opened.page.evaluate((was) => window.workbench.setCell("Model!C19", was), credit);
    await panel.getByText("of the chain proven").waitFor();
  });

  it("says that the Model table filters by a product", async () => {
    await opened.page.evaluate(() => window.workbench.setCell("Model!C56", "Dy"));
    await panel.getByText("Only rows whose Product names Dy count: the Model table's Filter says so.").waitFor();
    expect(await panel.getByText("Every row counts").count()).toBe(0);
    await opened.page.evaluate(() => window.workbench.setCell("Model!C56", null));
    await panel.getByText("Every row counts").waitFor();
  });

  it("compares 500 companies: all in both tables, one stop of the Tab key for their names", async () => {
    await putEvidence(opened, evidenceOfSize(5000, 500));
    await panel.getByText("5,000 rows of the table Many").waitFor();
    await tab(panel, "Compare");
    for (const table of ["League table", "Heat map"]) {
      await panel.getByRole("tab", { name: table }).click();
      const names = panel.getByRole("region", { name: table }).getByRole("rowheader");
      await expect.poll(() => names.count()).toBe(500);
      await names.first().getByRole("button").focus();
      await opened.page.keyboard.press("Tab");
      expect((await focused(panel))!.name).toBe("Insert as");
    }
  });

  it("choosing among 500 companies: each click selects the name, so that the next one typed takes its place", async () => {
    await tab(panel, "Company");
    const picker = panel.getByRole("combobox", { name: "Company" });
    const selected = () => picker.evaluate((field: HTMLInputElement) => field.value.slice(field.selectionStart!, field.selectionEnd!));
    for (const click of [1, 2, 3]) {
      await picker.click();
      await expect.poll(selected, { message: `click ${click}` }).toBe(await picker.inputValue());
    }
    expect(await panel.getByRole("option").count()).toBe(51); // fifty, and how many more there are
    expect(await violationsIn(panel)).toEqual([]);
    await opened.page.keyboard.type("348");
    await opened.page.keyboard.press("Enter");
    expect(await picker.inputValue()).toBe("Company 348");
  });

  it("leads to Set-up where there is no evidence table", async () => {
    await opened.page.evaluate(() => {
      const { workbench } = window;
      for (const { name } of workbench.tables()) workbench.grid.removeTable(name);
    });
    await panel.getByText(/^No table in this workbook has the headers/).waitFor();
    expect(await violationsIn(panel)).toEqual([]);
    await panel.getByRole("button", { name: "Go to Set-up" }).click();
    await panel.getByRole("button", { name: "Add starter sheets" }).waitFor();
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
