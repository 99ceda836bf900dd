import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

describe("the panel", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
  });
  afterAll(() => opened?.close());

  const tab = (name: string) => panel.getByRole("tab", { name }).click();

  it("begins with the company of the Dashboard", async () => {
    expect(await panel.getByRole("combobox", { name: "Company" }).inputValue()).toBe(await opened.page.evaluate(() => window.workbench.getCell("Dashboard!B3").value));
  });

  it("shows the number that the function gives, for a company chosen in the league table", async () => {
    await tab("Compare");
    await panel.getByRole("button", { name: "Energy Fuels" }).click();
    await panel.getByText("17%", { exact: true }).waitFor(); // (0.50 + 0.50 + 0.17) ÷ 7: two links idled, and feed that it buys
    await panel.getByText("Chain breaks at Customer").waitFor();
    const value = await opened.page.evaluate(async () => {
      window.workbench.setCell("Dashboard!B3", "Energy Fuels");
      await window.workbench.settle();
      return window.workbench.getCell("Dashboard!B5").value;
    });
    expect(value).toBeCloseTo(1.17 / 7, 9);
  });

  it("opens a link's rows, and selects one in the sheet", async () => {
    await tab("Company");
    await panel.getByRole("button", { name: /Separation.*Partial/ }).click();
    await panel.getByRole("button", { name: "Select row 121" }).click();
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toBe("Evidence!A121:W121");
  });

  it("inserts a live gap table on a new sheet, twice without touching the first", async () => {
    for (const sheet of ["Gap table Energy Fuels", "Gap table Energy Fuels (2)"]) {
      await panel.getByRole("button", { name: "Insert gap table" }).click();
      await panel.getByText(`Inserted on the new sheet ${sheet}.`).waitFor();
      const [title, formula, link, missing] = await opened.page.evaluate(async (name) => {
        await window.workbench.settle();
        return ["A1", "A4", "A5", "H5"].map((cell) => window.workbench.getCell(`'${name}'!${cell}`));
      }, sheet);
      expect(title!.value).toBe("Gap table: Energy Fuels");
      expect(formula!.formula).toBe('=CHAIN.GAPS(Evidence[#All],"Energy Fuels",,Model[#All])');
      expect(link!.value).toBe("Customer");
      expect(missing!.value).toMatch(/^Acquired deal with Vacuumschmelze not closed/);
    }
  });

  it("leaves no sheet behind when an insert fails in the middle, and says so", async () => {
    const before = await opened.page.evaluate(() => window.workbench.sheets());
    await opened.page.evaluate(() => window.workbench.fail("CHAIN\\.WHY"));
    await panel.getByRole("button", { name: "Insert evidence trail" }).click();
    await panel.getByText("The workbench was told to fail this request.").waitFor();
    await opened.page.evaluate(() => window.workbench.fail(null));
    expect(await opened.page.evaluate(() => window.workbench.sheets())).toEqual(before);
  });

  it("says again what the table says after an edit, once the user is back in the panel", async () => {
    await opened.page.evaluate(async () => {
      window.workbench.setCell("Evidence!G132", "Closed");
      await window.workbench.settle();
    });
    await panel.getByRole("button", { name: "Read the workbook again" }).click();
    await panel.getByText("29%", { exact: true }).waitFor(); // (1.17 + 0.85) ÷ 7: the deal for the alloy has closed
  });

  it("tells no console error, and sends nothing beyond its own machine", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.strayed).toEqual([]);
  });
});
