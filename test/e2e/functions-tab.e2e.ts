import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

describe.each(["light", "dark"] as const)("the Functions tab in the %s theme", (theme) => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench(`?theme=${theme}`);
    panel = await panelOf(opened.page);
    await panel.getByRole("tab", { name: "Functions" }).click();
    await panel.getByRole("button", { name: "CHAIN.COVERAGE" }).waitFor();
  });
  afterAll(() => opened?.close());

  const select = (address: string) => opened.page.evaluate((cell) => window.workbench.select(cell), address);
  const cell = (address: string) =>
    opened.page.evaluate(async (at) => {
      await window.workbench.settle();
      return window.workbench.getCell(at);
    }, address);

  it("explains a cell: its arguments as they stand now, its rows, and what is missing", async () => {
    await select("Dashboard!B5");
    await panel.getByRole("button", { name: "Explain the selected cell" }).click();
    const card = panel.getByRole("region", { name: "Explain the selected cell" });
    await card.getByText('=CHAIN.COVERAGE(Evidence[#All],B3,"Proven",,Model[#All])').waitFor();
    await card.getByText("B3, now Energy Fuels").waitFor();
    await card.getByText(/^Customer: Acquired deal with Vacuumschmelze/).waitFor();
    expect(await violationsIn(panel)).toEqual([]);
    await card.getByRole("button", { name: "Select row 17" }).click();
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toBe("Evidence!A17:S17");
  });

  it("tells of a cell that a formula fills, and which row and column it is", async () => {
    await select("Dashboard!B15");
    await panel.getByRole("button", { name: "Explain the selected cell" }).click();
    await panel.getByText("Filled by the formula in Dashboard!A13: row Magnet, column State.").waitFor();
  });

  it("says so when the selected cell is none of the add-in's", async () => {
    await select("Dashboard!Z60");
    await panel.getByRole("button", { name: "Explain the selected cell" }).click();
    await panel.getByText("The selected cell holds no CHAIN. formula").waitFor();
  });

  it("finds a function by a word of its description", async () => {
    await panel.getByRole("searchbox").fill("league table");
    await panel.getByRole("button", { name: "CHAIN.RANK" }).waitFor();
    expect(await panel.getByRole("button", { name: /^CHAIN\./ }).count()).toBe(1);
    await panel.getByRole("searchbox").fill("");
  });

  it("shows the answer that the cell will show, and inserts it at the active cell", async () => {
    await panel.getByRole("button", { name: "CHAIN.COVERAGE" }).click();
    await panel.getByText("Fill in company to see the answer.").waitFor();
    await panel.getByRole("combobox", { name: "company" }).fill("Energy Fuels");
    await panel.getByText('=CHAIN.COVERAGE(Evidence[#All],"Energy Fuels",,,Model[#All])').waitFor();
    await panel.getByRole("region", { name: "The first rows of the answer" }).getByText("0.3643").waitFor(); // 2.55 ÷ 7
    expect(await violationsIn(panel)).toEqual([]);
    await select("Dashboard!N40");
    await panel.getByRole("button", { name: "Insert at the active cell" }).click();
    await panel.getByText("Inserted at Dashboard!N40.").waitFor();
    expect((await cell("Dashboard!N40")).value).toBeCloseTo(2.55 / 7, 9);
  });

  it("overwrites nothing: neither the cell, nor what the answer would spill over, nor a table", async () => {
    await select("Dashboard!N40");
    await panel.getByRole("button", { name: "Insert at the active cell" }).click();
    await panel.getByText("Dashboard!N40 is in use").waitFor();
    await panel.getByRole("button", { name: "All functions" }).click();
    await panel.getByRole("button", { name: "CHAIN.GAPS" }).click();
    await panel.getByRole("combobox", { name: "company" }).fill("Energy Fuels");
    await panel.getByText("8 rows and 12 columns; the first 6 are shown.").waitFor();
    await select("Dashboard!M36"); // N40 lies four rows down and one across
    await panel.getByRole("button", { name: "Insert at the active cell" }).click();
    await panel.getByText("Dashboard!N40 is in use, and the answer takes Dashboard!M36:X43.").waitFor();
    expect((await cell("Dashboard!M36")).value).toBeNull();
  });

  it("says what the function says of a name that is not there", async () => {
    await panel.getByRole("combobox", { name: "company" }).fill("Energy Feuls");
    await panel.getByText("Did you mean 'Energy Fuels'?").waitFor();
  });

  it("can be used at 320 pixels with nothing cut off", async () => {
    await opened.page.evaluate(() => ([...document.querySelectorAll("iframe")].find(({ src }) => src.includes("taskpane"))!.style.width = "320px"));
    await expect.poll(() => panel.evaluate(() => window.innerWidth)).toBe(320);
    const tooWide = () => [...document.querySelectorAll("main > :not([role=tablist]) *")].filter((element) => element.getBoundingClientRect().right > 320).map(({ outerHTML }) => outerHTML.slice(0, 200));
    expect(await panel.evaluate(tooWide)).toEqual([]);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
