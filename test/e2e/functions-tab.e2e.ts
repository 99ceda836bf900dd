import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { violationsIn, violationsInEachTheme } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

const RELEASE = `Beta Magnets, a world-class mine-to-magnet company, announces progress.
The separation plant is under construction. The company plans to make metal in 2028.
Ground was broken on the first commercial plant.`;

describe("the Functions tab", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
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
    await opened.page.evaluate(() => window.workbench.setCell("Dashboard!B3", "Energy Fuels"));
    await select("Dashboard!B5");
    await panel.getByRole("button", { name: "Explain the selected cell" }).click();
    const card = panel.getByRole("region", { name: "Explain the selected cell" });
    await card.getByText('=CHAIN.COVERAGE(Evidence[#All],B3,"Proven",,Model[#All])').waitFor();
    await card.getByText("B3, now Energy Fuels").waitFor();
    await card.getByText(/^Customer: Acquired deal with Vacuumschmelze/).waitFor();
    expect(await violationsInEachTheme(panel)).toEqual([]);
    await card.getByRole("button", { name: "Select row 137" }).click();
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toBe("Evidence!A137:W137");
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

  it("explains an error by the function's own sentence, and lists no rows for an answer that is not there", async () => {
    const card = panel.getByRole("region", { name: "Explain the selected cell" });
    const explain = async (address: string, formula?: string) => {
      if (formula !== undefined) await opened.page.evaluate(([at, text]) => window.workbench.setCell(at!, text!), [address, formula]);
      await opened.page.evaluate(() => window.workbench.settle());
      await select(address);
      await panel.getByRole("button", { name: "Explain the selected cell" }).click();
      await card.getByText(`${address}: #`).waitFor();
    };
    await explain("Dashboard!T60", '=CHAIN.COVERAGE(Evidence[#All],"Energy Feuls",,,Model[#All])');
    await card.getByText("No evidence for 'Energy Feuls'. Did you mean 'Energy Fuels'?").waitFor();
    expect(await card.getByText("From which rows").count()).toBe(0);
    await explain("Dashboard!T60", '=CHAIN.COVERAGE(Evidence[#All],"Energy Fuels","Provn")');
    await card.getByText(/'Provn'/).waitFor();
    expect(await card.getByRole("button", { name: /^Select row/ }).count()).toBe(0);
    await explain("Dashboard!T60", '=CHAIN.COVERAGE(Evidence[#All],"Energy Fuels",1+1)');
    await card.getByText("Excel shows #VALUE!: the formula has no answer.").waitFor();
    await opened.page.evaluate(() => ["Energy Fuels", "Nobody Inc"].forEach((name, place) => window.workbench.setCell(`Dashboard!S${62 + place}`, name)));
    await opened.page.evaluate(() => window.workbench.setCell("Dashboard!T62", "=CHAIN.COVERAGE(Evidence[#All],S62:S63)"));
    await explain("Dashboard!T63");
    await card.getByText("No evidence for 'Nobody Inc'.").waitFor();
    await opened.page.evaluate(() => ["T60", "T62", "S62", "S63"].forEach((at) => window.workbench.setCell(`Dashboard!${at}`, null)));
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
    await panel.getByRole("region", { name: "The first rows of the answer" }).getByText("0.1671").waitFor(); // 1.17 ÷ 7
    expect(await violationsInEachTheme(panel)).toEqual([]);
    await select("Dashboard!N40");
    await panel.getByRole("button", { name: "Insert at the active cell" }).click();
    await panel.getByText("Inserted at Dashboard!N40.").waitFor();
    expect((await cell("Dashboard!N40")).value).toBeCloseTo(1.17 / 7, 9);
    expect((await cell("Dashboard!N40")).text).toBe("17%"); // a share
  });

  it("overwrites nothing: neither the cell, nor what the answer would spill over, nor a table", async () => {
    await select("Dashboard!N40");
    await panel.getByRole("button", { name: "Insert at the active cell" }).click();
    await panel.getByText("Dashboard!N40 is in use").waitFor();
    await panel.getByRole("button", { name: "All functions" }).click();
    await panel.getByRole("button", { name: "CHAIN.GAPS" }).click();
    await panel.getByRole("combobox", { name: "company" }).fill("Energy Fuels");
    await panel.getByText("7 rows and 12 columns; the first 6 are shown.").waitFor();
    expect(await panel.getByRole("region", { name: "The first rows of the answer" }).getByRole("row").count()).toBe(7); // the header, then six
    await select("Dashboard!M36"); // N40 lies four rows down and one across
    await panel.getByRole("button", { name: "Insert at the active cell" }).click();
    await panel.getByText("Dashboard!N40 is in use, and the answer takes Dashboard!M36:X43.").waitFor();
    expect((await cell("Dashboard!M36")).value).toBeNull();
  });

  it("says what the function says of a name that is not there", async () => {
    await panel.getByRole("combobox", { name: "company" }).fill("Energy Feuls");
    await panel.getByText("Did you mean 'Energy Fuels'?").waitFor();
  });

  it("names the cells that a formula fills, and reads them for the preview", async () => {
    await panel.getByRole("button", { name: "All functions" }).click();
    await panel.getByRole("button", { name: "CHAIN.COVERAGE" }).click();
    await opened.page.evaluate(async () => {
      window.workbench.setCell("Dashboard!R60", "=CHAIN.COMPANIES(Evidence[#All])");
      await window.workbench.settle();
    });
    const company = panel.getByRole("combobox", { name: "company" });
    await company.fill("=Dashboard!R60#");
    await panel.getByText(/^\d\d rows and 1 column; the first 6 are shown\.$/).waitFor();
    await company.fill("=Dashboard!N40#");
    await panel.getByText("Dashboard!N40# fills no cells.").waitFor();
  });

  it("READ answers in a cell what the panel suggests, as a spill", async () => {
    const answered = await opened.page.evaluate(async (release) => {
      const { workbench } = window;
      workbench.addSheet("Release", "release");
      workbench.setCell("Release!A1", release);
      workbench.setCell("Release!A3", "=CHAIN.READ(A1)");
      await workbench.settle();
      return workbench.getRange("Release!A3:E8");
    }, RELEASE.replaceAll("\n", " "));
    expect(answered.map((row) => row.slice(1, 5).map((cell) => cell ?? "").join(" · "))).toEqual([
      "Link · Status · Route · Kind",
      " ·  ·  · promotion",
      " ·  ·  · promotion",
      "Separation · Construction · Built · evidence",
      "Metal · Announced · Built · claim",
      " · Construction · Built · evidence",
    ]);
  });

  it("can be used at 320 pixels with nothing cut off", async () => {
    await opened.page.evaluate(() => ([...document.querySelectorAll("iframe")].find(({ src }) => src.includes("taskpane"))!.style.width = "320px"));
    await expect.poll(() => panel.evaluate(() => window.innerWidth)).toBe(320);
    const tooWide = () => [...document.querySelectorAll("main > :not([role=tablist]) *")].filter((element) => element.getBoundingClientRect().right > 320).map(({ outerHTML }) => outerHTML.slice(0, 200));
    expect(await panel.evaluate(tooWide)).toEqual([]);
  });

  it.each([
    ["cannot be reached", { abort: true }],
    ["has no such file", { status: 404 }],
  ])("says so where the list of functions is not to be had: where the server %s, and tries again", async (_, { abort, status }: { abort?: boolean; status?: number }) => {
    await opened.page.route("**/catalogue.json", (route) => (abort ? route.abort() : route.fulfill({ status: status!, body: "[]" })));
    await panel.getByRole("tab", { name: "Set-up" }).click();
    await panel.getByRole("tab", { name: "Functions" }).click();
    await panel.getByText("The list of functions could not be fetched.").waitFor();
    expect(await violationsIn(panel)).toEqual([]);
    await opened.page.unroute("**/catalogue.json");
    await panel.getByRole("button", { name: "Try again" }).click();
    await panel.getByRole("button", { name: "CHAIN.COVERAGE" }).waitFor();
  });

  it("tells no console error but of the list that was not to be had", () => expect(opened.errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]));
});
