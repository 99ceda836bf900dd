import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { lastRow } from "./evidence-rows.ts";
import { violationsInEachTheme } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** The row below the starter's evidence. */
let NEXT: number;

describe("the Evidence tab", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    NEXT = (await lastRow(opened)) + 1;
    await panel.getByRole("tab", { name: "Evidence" }).click();
    await panel.getByRole("button", { name: "Add a row" }).click();
    await panel.getByRole("button", { name: "Add to the table" }).waitFor();
  });
  afterAll(() => opened?.close());

  const row = (place: number) =>
    opened.page.evaluate(async (at) => {
      await window.workbench.settle();
      return window.workbench.getRange(`Evidence!A${at}:W${at}`)[0]!;
    }, place);

  it("offers no day of its own, and shows the rule of the status beside it", async () => {
    expect(await panel.getByLabel("Date").inputValue()).toBe("");
    await panel.getByLabel("Stage").selectOption("Magnet");
    await panel.getByLabel("Status").selectOption("Qualified");
    await panel.getByText("What each status takes: Magnet").click();
    await panel.getByRole("definition").first().waitFor();
    expect(await panel.getByRole("definition").count()).toBe(11); // eight statuses and three setbacks
    expect(await violationsInEachTheme(panel)).toEqual([]);
  });

  it("takes a company and link from Next into an empty form, and never replaces a row that was begun", async () => {
    const field = (label: "Stage" | "Status") => panel.getByLabel(label);
    const add = panel.getByRole("button", { name: /^Add evidence for / }).first();
    await add.click();
    await panel.getByText("The form holds a row that you have begun. Add it to the table or clear the form first.").waitFor();
    expect([await field("Stage").inputValue(), await field("Status").inputValue()]).toEqual(["Magnet", "Qualified"]);
    await panel.getByRole("button", { name: "Clear the form" }).click();
    const link = (await add.innerText()).replace("Add evidence for ", "");
    await add.click();
    expect(await field("Stage").inputValue()).toBe(link);
    await panel.getByRole("button", { name: "Clear the form" }).click();
    await field("Stage").selectOption("Magnet");
    await field("Status").selectOption("Qualified");
  });

  it("adds nothing while CHECK finds an error in the row", async () => {
    await panel.getByRole("button", { name: "Add to the table" }).click();
    await panel.getByText("The Company is blank: the row belongs to nobody").waitFor();
    await panel.getByText("Mend what is marked first: nothing was added.").waitFor();
    await panel.getByLabel("Ownership, per cent").fill("120");
    await panel.getByText("The Ownership '120%' is not above 0 and at most 100.").waitFor();
    expect((await row(NEXT)).every((cell) => cell === null)).toBe(true);
  });

  it("adds the row: per cent as a fraction, the date as a date, and a text that looks like a formula as a text", async () => {
    await panel.getByLabel("Ownership, per cent").fill("51");
    await panel.getByRole("combobox", { name: "Company" }).fill("Beta Magnets");
    await panel.getByLabel("Date").fill("2026-07-05");
    await panel.getByText("Mend what is marked first: nothing was added.").waitFor({ state: "detached" }); // nothing is marked any more
    await panel.getByLabel("Source").fill('=HYPERLINK("http://example.com","10-K")');
    await panel.getByRole("button", { name: "Add to the table" }).click();
    await panel.getByText(`Added to Evidence as row ${NEXT}, and selected in the sheet.`).waitFor();
    const added = await row(NEXT);
    expect(added.slice(0, 6)).toEqual(["Beta Magnets", null, "Magnet", "Qualified", null, 0.51]);
    expect(added[14]).toBe(46208); // Excel: DATE(2026,7,5)
    expect(added[19]).toBe('=HYPERLINK("http://example.com","10-K")');
    const formula = await opened.page.evaluate((at) => window.workbench.getCell(`Evidence!T${at}`).formula, NEXT);
    expect(formula).toBe("");
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toBe(`Evidence!A${NEXT}:W${NEXT}`);
    await panel.getByText(`${NEXT - 1} rows of the table Evidence`).waitFor();
  });

  it("keeps a half-filled row through a change of tab", async () => {
    await panel.getByLabel("Note").fill("half a row");
    await panel.getByRole("tab", { name: "Compare" }).click();
    await panel.getByRole("tab", { name: "League table" }).waitFor();
    await panel.getByRole("tab", { name: "Evidence" }).click();
    expect(await panel.getByLabel("Note").inputValue()).toBe("half a row");
    expect(await panel.getByRole("combobox", { name: "Company" }).inputValue()).toBe("Beta Magnets");
  });

  it("takes the row away again when the writing fails in the middle, and says so", async () => {
    await panel.getByLabel("Stage").selectOption("Metal");
    await panel.getByLabel("Status").selectOption("Pilot");
    await opened.page.evaluate(() => window.workbench.fail("Beta Magnets"));
    await panel.getByRole("button", { name: "Add to the table" }).click();
    await panel.getByText("Nothing was added. The workbench was told to fail this request.").waitFor();
    await opened.page.evaluate(() => window.workbench.fail(null));
    expect((await row(NEXT + 1)).every((cell) => cell === null)).toBe(true);
    await panel.getByText(`${NEXT - 1} rows of the table Evidence`).waitFor();
  });

  it("selects the very cell of a problem", async () => {
    await opened.page.evaluate(async () => {
      window.workbench.setCell("Evidence!D17", "Operatng");
      await window.workbench.settle();
    });
    await panel.getByRole("button", { name: "Read the workbook again" }).click();
    await panel.getByRole("button", { name: /^Problems/ }).click();
    await panel.getByText("The Status 'Operatng' is not known.").waitFor();
    await panel.getByRole("button", { name: "Select Status in row 17" }).click();
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toBe("Evidence!D17");
    expect(await violationsInEachTheme(panel)).toEqual([]);
  });

  it("says of an empty form what to fill in", async () => {
    await panel.getByRole("button", { name: "Clear the form" }).click();
    await panel.getByRole("button", { name: "Add to the table" }).click();
    await panel.getByText("The form is empty: nothing was added. Name the company, its Stage and its Status.").waitFor();
    await panel.getByLabel("Note").fill("a word");
    await panel.getByText("Mend what is marked first: nothing was added.").waitFor();
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
