import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { focusCounter, focused, stopsIn, tabTo, toChosenTab, walk } from "./keys.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { VIEWS } from "./views.ts";

let opened: OpenWorkbench;
let page: Page;
let panel: Frame;
const open = async () => {
  opened = await openWorkbench();
  page = opened.page;
  panel = await panelOf(page);
};

describe("walking the panel by keyboard", () => {
  beforeAll(open);
  afterAll(() => opened?.close());

  it.each(Object.keys(VIEWS))("comes to everything in the order of reading, shows where it is, and leads out again: %s", async (view) => {
    await VIEWS[view]!(panel);
    await toChosenTab(page, panel);
    const expected = await stopsIn(panel);
    const unseen: string[] = [];
    const focusPixels = await focusCounter(page, panel);
    const seen = new Set<string>();
    const forth = await walk(page, panel, "Tab", async ({ name, kind }) => {
      if (!seen.has(kind) && (await focusPixels()) < 30) unseen.push(name);
      seen.add(kind);
    });
    expect(unseen, "without a visible focus").toEqual([]);
    expect(forth.map(({ stop }) => stop)).toEqual(expected);
    const upwards = forth.filter(({ bottom }, place) => place > 0 && bottom <= forth[place - 1]!.top);
    expect(upwards, "going up the page").toEqual([]);

    await panel.locator("main button, main a[href]").last().focus();
    const back = await walk(page, panel, "Shift+Tab");
    expect(back.map(({ stop }) => stop)).toEqual([...expected].reverse());
  }, 180_000);
});

describe("working by keyboard alone", () => {
  beforeAll(open);
  afterAll(() => opened?.close());
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const toTab = async (name: string) => {
    await toChosenTab(page, panel);
    while ((await focused(panel))!.name !== name) await press("ArrowRight");
    await press("Enter");
    await panel.getByRole("tab", { name, selected: true }).waitFor();
    await panel.locator("main [role=progressbar]").waitFor({ state: "detached" }); // the tab's own code is fetched when it is first opened
  };

  it("chooses a company, opens a link's rows, selects one in the sheet", async () => {
    await toChosenTab(page, panel);
    await tabTo(page, panel, "Company", "input");
    await page.keyboard.type("lynas");
    await panel.getByRole("option", { name: "Lynas Rare Earths" }).waitFor();
    await press("Enter");
    await tabTo(page, panel, /^Separation/);
    await press("Enter");
    await tabTo(page, panel, /^Select row/);
    const row = (await focused(panel))!.name.replace("Select row ", "");
    await press("Enter");
    await expect.poll(() => page.evaluate(() => window.workbench.selected())).toBe(`Evidence!A${row}:W${row}`);
  });

  it("chooses values in place of live formulas, and inserts", async () => {
    await toChosenTab(page, panel);
    await tabTo(page, panel, "Insert as");
    await press("ArrowDown", "ArrowDown", "Enter");
    await tabTo(page, panel, "Insert scorecard");
    await press("Space");
    await panel.getByText("Inserted on the new sheet Scorecard Lynas Rare Earths.").waitFor();
    expect(await page.evaluate(() => window.workbench.getCell("'Scorecard Lynas Rare Earths'!A5").formula)).toBe("");
  });

  it("sorts the league table, walks its names by arrow keys, and opens one", async () => {
    await toTab("Compare");
    await tabTo(page, panel, "Gap");
    await press("Enter");
    expect(await panel.getByRole("columnheader", { name: "Gap" }).getAttribute("aria-sort")).toBe("descending");
    await press("Tab"); // into the names
    const first = (await focused(panel))!.name;
    await press("ArrowDown");
    const second = (await focused(panel))!.name;
    expect(await panel.getByRole("rowheader").allInnerTexts()).toEqual(expect.arrayContaining([first, second]));
    expect(second).not.toBe(first);
    await press("Enter");
    await panel.getByRole("tab", { name: "Company", selected: true }).waitFor();
    expect(await panel.getByRole("combobox", { name: "Company" }).inputValue()).toBe(second);
  });

  it("changes from the league table to the heat map, and sorts that by a link", async () => {
    await toTab("Compare");
    await tabTo(page, panel, "League table");
    await press("ArrowRight", "Space");
    await tabTo(page, panel, "Magnet");
    await press("Space");
    expect(await panel.getByRole("columnheader", { name: "Magnet" }).getAttribute("aria-sort")).toBe("descending");
  });

  it("adds evidence", async () => {
    await toTab("Evidence");
    await tabTo(page, panel, "Add a row");
    await press("Enter");
    await tabTo(page, panel, /^Company/, "input");
    await page.keyboard.type("Acme Rare Earths");
    await tabTo(page, panel, /^Stage/, "select");
    await page.keyboard.type("Sep");
    await tabTo(page, panel, /^Status/, "select");
    await page.keyboard.type("Pil");
    await tabTo(page, panel, "Add to the table");
    await press("Enter");
    await panel.getByText(/^Added to Evidence as row \d+/).waitFor();
  });

  it("picks a function, inserts it, and comes back to where it was in the list", async () => {
    await page.evaluate(() => window.workbench.select("Dashboard!T40"));
    await toTab("Functions");
    await tabTo(page, panel, "CHAIN.MODEL");
    await press("Enter");
    await tabTo(page, panel, "Insert at the active cell");
    await press("Space");
    await panel.getByText("Inserted at Dashboard!T40. It follows the cells and tables that it names.").waitFor();
    await toChosenTab(page, panel);
    await tabTo(page, panel, "All functions");
    await press("Enter");
    await expect.poll(async () => (await focused(panel))?.name).toBe("CHAIN.MODEL");
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
