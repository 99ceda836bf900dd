import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { violationsIn, violationsInEachTheme } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

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

  it("can be used at 320 pixels with nothing cut off", async () => {
    await opened.page.evaluate(() => ([...document.querySelectorAll("iframe")].find(({ src }) => src.includes("taskpane"))!.style.width = "320px"));
    await expect.poll(() => panel.evaluate(() => window.innerWidth)).toBe(320);
    const tooWide = () => [...document.querySelectorAll("main > :not([role=tablist]) *")].filter((element) => element.getBoundingClientRect().right > 320).map(({ outerHTML }) => outerHTML.slice(0, 200));
    expect(await panel.evaluate(tooWide)).toEqual([]);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});

describe("filling in a function's arguments", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await panel.getByRole("tab", { name: "Functions" }).click();
  });
  afterAll(() => opened?.close());

  const form = async (name: string) => {
    const back = panel.getByRole("button", { name: "All functions" });
    if ((await back.count()) > 0) await back.click();
    await panel.getByRole("button", { name }).click();
  };
  const field = (name: string) => panel.getByRole("combobox", { name });
  const preview = () => panel.getByRole("region", { name: "The first rows of the answer" });
  const insert = () => panel.getByRole("button", { name: "Insert at the active cell" });
  const press = async (...keys: string[]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };

  it("takes companies typed by hand, and leaves the field with what is not a company in it", async () => {
    await form("CHAIN.MATRIX");
    await preview().waitFor();
    await field("companies").pressSequentially("lynas rare earths, Solvay");
    await press("Escape");
    await panel.getByText('=CHAIN.MATRIX(Evidence[#All],{"Lynas Rare Earths";"Solvay"},,,Model[#All])').waitFor();
    expect(await field("companies").inputValue()).toBe("");
    expect(await field("companies").getAttribute("placeholder")).toBe("Lynas Rare Earths, Solvay");
    await field("companies").pressSequentially("Carester; Lynass");
    expect(await insert().isDisabled()).toBe(true);
    await panel.getByText("=CHAIN.MATRIX(Evidence[#All],…,,,Model[#All])").waitFor();
    expect(await preview().count()).toBe(0);
    await press("Tab");
    await panel.getByText("No evidence for 'Lynass'.").waitFor();
    expect(await field("companies").inputValue()).toBe("Lynass");
    expect(await violationsIn(panel)).toEqual([]);
    await field("companies").fill("");
    await panel.getByText('{"Lynas Rare Earths";"Solvay";"Carester"}').waitFor();
    await expect.poll(() => insert().isDisabled()).toBe(false);
  });

  it("picks companies by keyboard, one name after the other", async () => {
    await form("CHAIN.TEAM");
    await field("companies").focus();
    await opened.page.keyboard.type("Carester");
    await press("Enter");
    await opened.page.keyboard.type("Solvay");
    await press("Enter");
    await panel.getByText('=CHAIN.TEAM(Evidence[#All],{"Carester";"Solvay"},,Model[#All])').waitFor();
    expect(await field("companies").inputValue()).toBe("");
    await opened.page.keyboard.type("Carester, Lynas Rare Earths");
    await press("Enter");
    await panel.getByText('{"Carester";"Solvay";"Lynas Rare Earths"}').waitFor();
    await press("Escape");
  });

  it("names cells: with a leading equals sign, or by their address; and reads them for the preview", async () => {
    await form("CHAIN.COVERAGE");
    await panel.getByText("Or cells, such as =A2:A9.").first().waitFor();
    await opened.page.evaluate(() => {
      window.workbench.setCell("Dashboard!B3", "Energy Fuels");
      window.workbench.select("Evidence!A1");
    });
    await field("company").fill("=Dashboard!B3");
    await panel.getByText("=CHAIN.COVERAGE(Evidence[#All],Dashboard!B3,,,Model[#All])").waitFor();
    await preview().getByText("0.1671").waitFor(); // Energy Fuels: 1.17 ÷ 7
    await opened.page.evaluate(() => window.workbench.select("Dashboard!N60"));
    await field("company").fill("$B$3");
    await panel.getByText("=CHAIN.COVERAGE(Evidence[#All],$B$3,,,Model[#All])").waitFor();
    await preview().getByText("0.1671").waitFor();
    await insert().click();
    await panel.getByText("Inserted at Dashboard!N60.").waitFor();
    await field("company").fill("=Evidence!A2:A5");
    await panel.getByText("4 rows and 1 column.").waitFor();
    await opened.page.evaluate(() => window.workbench.setCell("Dashboard!R60", "=CHAIN.COMPANIES(Evidence[#All])"));
    await opened.page.evaluate(() => window.workbench.settle());
    await field("company").fill("=Dashboard!R60#");
    await panel.getByText(/^\d\d rows and 1 column; the first 6 are shown\.$/).waitFor();
    await field("company").fill("=Dashboard!N60#");
    await panel.getByText("Dashboard!N60# fills no cells.").waitFor();
    await field("company").fill("=TODAY()");
    await press("Tab");
    await panel.getByText("=TODAY() names no cells. Write them as =B3 or =A2:A9.").waitFor();
    expect(await insert().isDisabled()).toBe(true);
  });

  it("says at once that a pasted text is too long for a formula, and takes the cell that holds it", async () => {
    await form("CHAIN.READ");
    const area = panel.getByRole("textbox", { name: "text" });
    await area.evaluate((element: HTMLTextAreaElement) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(element, "It produced 850 tonnes of NdPr oxide. ".repeat(10));
      element.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    });
    await panel.getByText(/is too long for a formula.* Put it into a cell and name the cell/).waitFor();
    await opened.page.evaluate(() => window.workbench.setCell("Dashboard!U60", "Its separation plant produced 850 tonnes of NdPr oxide last year."));
    await area.fill("=Dashboard!U60");
    await panel.getByText("=CHAIN.READ(Dashboard!U60)").waitFor();
    await preview().getByText("Separation").first().waitFor();
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});

describe("the Functions tab without its list of functions", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
  });
  afterAll(() => opened?.close());

  it.each([
    ["cannot be reached", { abort: true }],
    ["has no such file", { status: 404 }],
  ])("says so where the server %s, and tries again", async (_, { abort, status }: { abort?: boolean; status?: number }) => {
    await opened.page.route("**/catalogue.json", (route) => (abort ? route.abort() : route.fulfill({ status: status!, body: "[]" })));
    await panel.getByRole("tab", { name: "Set-up" }).click();
    await panel.getByRole("tab", { name: "Functions" }).click();
    await panel.getByText("The list of functions could not be fetched.").waitFor();
    expect(await violationsIn(panel)).toEqual([]);
    await opened.page.unroute("**/catalogue.json");
    await panel.getByRole("button", { name: "Try again" }).click();
    await panel.getByRole("button", { name: "CHAIN.COVERAGE" }).waitFor();
  });
});
