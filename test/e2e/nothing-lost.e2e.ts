import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { differences, remember } from "./remembered.ts";

const click = (panel: Frame, role: "tab" | "button" | "option" | "combobox", name: string | RegExp) => panel.getByRole(role, { name }).dispatchEvent("click");
const choose = async (panel: Frame, mode: string, where: string) => {
  for (const [field, option] of [["Insert as", mode], ["Where", where]] as const) {
    await click(panel, "combobox", field);
    await click(panel, "option", option);
  }
};
const changed = (page: Page) => differences(page, "before", "Mine!B3");
const addMine = (page: Page) =>
  page.evaluate(() => {
    window.workbench.addSheet("Mine", "mine");
    window.workbench.setCell("Mine!A1", "my own heading");
    window.workbench.setCell("Mine!B60", "=1+1");
    window.workbench.select("Mine!B3");
  });

describe("in the middle of an insert", () => {
  let opened: OpenWorkbench;
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    page = opened.page;
    panel = await panelOf(page);
    await addMine(page);
  });
  beforeEach(async () => {
    await remember(page, "before", "Mine!B3");
  });
  afterAll(() => opened?.close());

  const removed = async () => {
    await click(panel, "tab", "Set-up");
    await click(panel, "button", /^Remove/);
    await panel.getByText(/: removed\.$/).waitFor();
    await click(panel, "tab", "Company");
  };

  it.each([5, 20, 60])("the pane is closed, at action %i: the list has the insert when it is opened again, and removes all of it", async (count) => {
    await choose(panel, "Values", "At the selected cell");
    await page.evaluate((at) => window.workbench.meanwhile(at, () => ((document.getElementById("addin") as HTMLIFrameElement).src = "about:blank")), count);
    await click(panel, "button", "Insert gap table");
    await page.waitForFunction(() => (document.getElementById("addin") as HTMLIFrameElement).contentDocument?.URL === "about:blank");
    const others = await page.evaluate(() => window.workbench.getRange("Mine!A1:B60").flat().filter((cell, place) => cell !== null && (place < 4 || place > 30)));
    expect(others).toEqual(["my own heading", 2]);
    await page.evaluate(() => ((document.getElementById("addin") as HTMLIFrameElement).src = "/addin/taskpane.html"));
    panel = await panelOf(page);
    await removed();
    expect(await changed(page)).toEqual([]);
  });

  it.each([
    ["the user's own sheet", "At the selected cell", () => window.workbench.grid.workbook.getSheetByName("Mine")!.setName("Übersicht d'été")],
    ["the sheet that is made for it", "On a new sheet", () => window.workbench.grid.workbook.getSheets().at(-1)!.setName("Übersicht d'été")],
  ])("%s is renamed: the insert is whole, and removed from there", async (_, where, rename) => {
    await choose(panel, "Values", where);
    await page.evaluate(`window.workbench.meanwhile(20, ${String(rename)})`);
    await click(panel, "button", "Insert gap table");
    await panel.getByText(/^Inserted/).waitFor();
    const row = where === "On a new sheet" ? 4 : 6;
    const header = await page.evaluate((place) => window.workbench.getRange(`'Übersicht d''été'!A${place}:D${place}`).flat(), row);
    expect(header).toContain("State");
    await click(panel, "tab", "Set-up");
    await panel.getByText(/'Übersicht d''été'!/).waitFor();
    await removed();
    await page.evaluate(() => window.workbench.grid.workbook.getSheetByName("Übersicht d'été")?.setName("Mine"));
    expect(await changed(page)).toEqual([]);
  });

  it("the user's own sheet is deleted: the panel says that nothing was inserted, and nothing is left in the list", async () => {
    await page.evaluate(() => {
      window.workbench.addSheet("Short", "short");
      window.workbench.select("Short!A1");
    });
    await choose(panel, "Values", "At the selected cell");
    await page.evaluate(() => window.workbench.meanwhile(5, () => queueMicrotask(() => window.workbench.deleteSheet("Short"))));
    await click(panel, "button", "Insert gap table");
    await panel.getByText("Nothing was inserted. The table or sheet is no longer there. Read the workbook again, then try again.").waitFor();
    expect(await changed(page)).toEqual([]);
    await click(panel, "tab", "Set-up");
    await panel.getByText("Nothing has been inserted yet.").waitFor();
    await click(panel, "tab", "Company");
  });

  it("a second insert is asked for, by the ribbon: they follow one another, and both are in the list", async () => {
    await choose(panel, "Live formulas", "On a new sheet");
    /** Presses the button of the ribbon, and that of the panel in the same breath. */
    const press = (button: string | null) =>
      panel.evaluate(
        (inPanel) =>
          new Promise<void>((completed) => {
            const { mappings } = (Office.actions as unknown as { _association: { mappings: Record<string, (event: object) => void> } })._association;
            mappings[Object.keys(mappings).find((key) => key.toLowerCase() === "insertgaptable")!]!({ completed });
            [...document.querySelectorAll("button")].find(({ textContent }) => textContent === inPanel)?.click();
          }),
        button,
      );
    await page.evaluate(() => window.workbench.select("Model!A2"));
    await press(null); // there is no company: nothing is inserted, and the command's code is there
    await page.evaluate(() => window.workbench.select("Evidence!A17"));
    await press("Insert scorecard");
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    const listed = () => page.evaluate(() => ((window.workbench.settings()["ChainOfProof.Inserts"] ?? []) as { name: string; insert: string }[]).map(({ name, insert }) => `${name} ${insert}`));
    expect((await listed()).sort()).toEqual([expect.stringMatching(/^ChainInsert_1 /), expect.stringMatching(/^ChainInsert_2 /)]);
    await page.evaluate(() => window.workbench.settle());
    for (const insert of ["Scorecard", "Gap table"]) {
      await click(panel, "tab", "Set-up");
      await click(panel, "button", new RegExp(`^Remove ${insert}`));
      await panel.getByText(new RegExp(`${insert}.*: removed\\.$`)).waitFor();
      await click(panel, "tab", "Company");
    }
    expect(await changed(page)).toEqual([]);
  });

  describe("the evidence table", () => {
    const table = (name: string) => page.evaluate((to) => window.workbench.grid.renameTable("Evidence", to), name); // its id stays
    afterEach(() => table("Evidence"));

    it("is renamed before: the insert follows it by its new name", async () => {
      await choose(panel, "Live formulas", "At the selected cell");
      await table("Belege");
      await click(panel, "button", "Insert gap table");
      await panel.getByText(/^Inserted at Mine!B3/).waitFor();
      expect(await page.evaluate(() => window.workbench.getCell("Mine!B6").formula)).toMatch(/^=CHAIN\.GAPS\(Belege\[#All\]/);
      await removed();
      await table("Evidence");
      expect(await changed(page)).toEqual([]);
    });

    it("is renamed meanwhile: what stands there is refreshed over the table by its new name, and removed", async () => {
      await choose(panel, "Live formulas", "At the selected cell");
      await page.evaluate(() => window.workbench.meanwhile(20, () => window.workbench.grid.renameTable("Evidence", "Belege")));
      await click(panel, "button", "Insert gap table");
      await panel.getByText(/^Inserted at Mine!B3/).waitFor();
      await click(panel, "button", "Read the workbook again");
      await panel.getByText(/ rows of the table Belege/).waitFor();
      await click(panel, "tab", "Set-up");
      await click(panel, "button", /^Refresh/);
      await panel.getByText(/: refreshed\.$/).waitFor();
      expect(await page.evaluate(() => window.workbench.getCell("Mine!B6").formula)).toMatch(/^=CHAIN\.GAPS\(Belege\[#All\]/);
      await removed();
      await table("Evidence");
      await click(panel, "button", "Read the workbook again");
      await panel.getByText(/ rows of the table Evidence/).waitFor();
      expect(await changed(page)).toEqual([]);
    });
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});

describe("two workbooks side by side", () => {
  it("are written by their own panes alone", async () => {
    const opened = await openWorkbench();
    try {
      const first = opened.page;
      const [second] = await Promise.all([first.waitForEvent("popup"), first.evaluate(() => void window.open(location.href))]);
      await second.waitForFunction(() => window.workbench?.isOpen, undefined, { timeout: 60_000 });
      const pages = [first, second];
      for (const page of pages) await addMine(page);
      const panels = await Promise.all(pages.map(panelOf));
      await remember(second, "before", "Mine!B3");
      for (const panel of panels) await choose(panel, "Values", "At the selected cell");
      await Promise.all(panels.map((panel, place) => click(panel, "button", place === 0 ? "Insert gap table" : "Insert scorecard")));
      await Promise.all(panels.map((panel) => panel.getByText("Inserted at Mine!B3").waitFor()));
      const titles = await Promise.all(pages.map((page) => page.evaluate(() => window.workbench.getCell("Mine!B3").value)));
      expect(titles.map((title) => String(title).split(":")[0])).toEqual(["Gap table", "Scorecard"]);
      const listed = await Promise.all(pages.map((page) => page.evaluate(() => (window.workbench.settings()["ChainOfProof.Inserts"] as { insert: string }[]).map(({ insert }) => insert))));
      expect(listed).toEqual([["Gap table"], ["Scorecard"]]);
      await click(panels[1]!, "tab", "Set-up");
      await click(panels[1]!, "button", /^Remove/);
      await panels[1]!.getByText(/: removed\.$/).waitFor();
      expect(await changed(second)).toEqual([]);
      expect(await first.evaluate(() => window.workbench.getCell("Mine!B3").value)).toBe(titles[0]);
    } finally {
      await opened.close();
    }
  });
});
