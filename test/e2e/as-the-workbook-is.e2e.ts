import type { Frame } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inExcel } from "./in-excel.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** Panel and cells agree, whatever happens to the workbook between two looks at it. */
let opened: OpenWorkbench;
let panel: Frame;
beforeEach(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
});
afterEach(() => opened?.close());

const settle = () => opened.page.evaluate(() => window.workbench.settle());
const rename = async (table: string, to: string) => expect(await inExcel(opened, "Evidence", `workbook.tables.getItem("${table}").name = "${to}"; await context.sync();`)).toEqual({});
const readAgain = () => panel.getByRole("button", { name: "Read the workbook again" }).click();
const chooseCompany = async (name: string) => {
  await panel.getByRole("combobox", { name: "Company" }).fill(name.slice(0, -1)); // the whole of a name that is chosen already is no change
  await panel.getByRole("option", { name }).click();
};

it("tables that are renamed stay in use: the panel says which, and scores as the cells do", async () => {
  await chooseCompany("MP Materials");
  const creditRow = await opened.page.evaluate(() => window.workbench.getRange("Model!A1:C60").findIndex((row) => row[1] === "Operating") + 1);
  await opened.page.evaluate((row) => window.workbench.setCell(`Model!C${row}`, 0.6), creditRow);
  await rename("Model", "MyWeights");
  await rename("Evidence", "Belege");
  await readAgain();
  await panel.getByText(/ rows of the table Belege, weighed by the table MyWeights/).waitFor();
  await panel.getByRole("button", { name: "Insert scorecard" }).click();
  await panel.getByText(/^Inserted on the new sheet/).waitFor();
  await settle();
  const sheet = await opened.page.evaluate(() => window.workbench.sheets().at(-1)!);
  const proven = await opened.page.evaluate((name) => window.workbench.getCell(`'${name}'!B5`), sheet);
  expect(proven.formula).toBe('=CHAIN.COVERAGE(Belege[[#All],[Company]:[Link]],"MP Materials","Proven",,MyWeights[#All])');
  await panel.getByText(`${Math.round(Number(proven.value) * 100)}%`, { exact: true }).first().waitFor();
});

it("without a Model table the panel says so", async () => {
  expect(await inExcel(opened, "Model", `workbook.tables.getItem("Model").delete(); await context.sync();`)).toEqual({});
  await panel.getByText(/without a Model table: the method’s own weights/).waitFor();
});

it("an insert holds the evidence as it is when it is written, though the panel has not read it yet", async () => {
  await panel.getByRole("combobox", { name: "Insert as" }).click();
  await panel.getByRole("option", { name: "Values" }).click();
  const company = await opened.page.evaluate(() => String(window.workbench.getCell("Evidence!A17").value));
  await chooseCompany(company);
  await opened.page.evaluate(() => {
    window.workbench.setCell("Evidence!D17", "Cancelled"); // and in the same breath:
    [...(document.getElementById("addin") as HTMLIFrameElement).contentDocument!.querySelectorAll("button")].find(({ textContent }) => textContent === "Insert scorecard")!.click();
  });
  await panel.getByText(/^Inserted on the new sheet/).waitFor();
  await settle();
  const sheet = await opened.page.evaluate(() => window.workbench.sheets().at(-1)!);
  const written = await opened.page.evaluate((name) => window.workbench.getCell(`'${name}'!B5`).value, sheet);
  await opened.page.evaluate(() => window.workbench.addSheet("Mine", "mine"));
  await opened.page.evaluate((name) => window.workbench.setCell("Mine!A1", `=CHAIN.COVERAGE(Evidence[#All],"${name}","Proven",,Model[#All])`), company);
  await settle();
  expect(Number(written)).toBeCloseTo(Number(await opened.page.evaluate(() => window.workbench.getCell("Mine!A1").value)), 9);
});

describe("a workbook whose settings somebody has crafted", () => {
  it.each([
    ["null", "[null]"],
    ["another's range", '[{ name: "Plan", insert: "Gap table", mode: "Values", company: "MP Materials", tables: { evidence: "Evidence", model: null }, asOf: null, ownSheet: true, wrote: [] }]'],
    ["cells that never held it", '[{ name: "ChainInsert_1", insert: "Gap table", mode: "Values", company: "MP Materials", tables: { evidence: "Evidence", model: null }, asOf: null, ownSheet: true, wrote: ["AAA"] }]'],
  ])("with %s in the list of inserts loses nothing, and inserts as ever", async (_, entries) => {
    await opened.page.evaluate(() => {
      window.workbench.addSheet("Budget", "budget");
      window.workbench.setCell("Budget!A1", "Rent");
      window.workbench.setCell("Budget!B1", 1000);
    });
    const craft = `for (const name of ["Plan", "ChainInsert_1"]) workbook.names.add(name, sheet.getRange("A1:B10")); workbook.settings.add("ChainOfProof.Inserts", ${entries}); await context.sync();`;
    expect(await inExcel(opened, "Budget", craft)).toEqual({});
    await panel.getByRole("tab", { name: "Set-up" }).click();
    const remove = panel.getByRole("button", { name: /^Remove/ });
    await panel.getByText("Inserted in this workbook").waitFor();
    await settle();
    if (entries.includes("ChainInsert_1")) {
      await remove.click();
      await panel.getByText(/: removed\.$/).waitFor();
    }
    expect(await remove.count()).toBe(0);
    expect(await opened.page.evaluate(() => [window.workbench.sheets().includes("Budget"), window.workbench.getRange("Budget!A1:B1")])).toEqual([true, [["Rent", 1000]]]);
    await panel.getByRole("tab", { name: "Company" }).click();
    await panel.getByRole("button", { name: "Insert scorecard" }).click();
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
  });
});
