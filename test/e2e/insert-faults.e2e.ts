import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failAtEach } from "./fail-at-each.ts";
import { inExcel } from "./in-excel.ts";
import { withNotes } from "./newer-office.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { differences, remember } from "./remembered.ts";

const ONE_COMPANY = ["gap table", "scorecard", "evidence trail"];
const INSERTS = [...ONE_COMPANY, "ranking", "heat map", "chart"];

/** Each insert fails at each of its actions where it is tested without the panel; here it is the panel that says so and goes on. */
describe("live formulas at the selected cell", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench("?rows=50");
    panel = await panelOf(opened.page);
    await opened.page.evaluate(() => {
      window.workbench.addSheet("Mine", "mine");
      window.workbench.setCell("Mine!A1", "my own heading");
      window.workbench.select("Mine!B3");
    });
    await click("combobox", "Where");
    await click("option", "At the selected cell");
  });
  afterAll(() => opened?.close());

  const click = (role: "tab" | "button" | "option" | "combobox", name: string | RegExp) => panel.getByRole(role, { name }).dispatchEvent("click");
  const actions = () => opened.page.evaluate(() => window.workbench.actions);

  it.each(INSERTS)("%s: failed at some of its actions, it leaves the workbook as it was, and the panel says so and takes the next", async (name) => {
    await click("tab", ONE_COMPANY.includes(name) ? "Company" : "Compare");
    await remember(opened.page, "before", "Mine!B3");
    const start = await actions();
    await click("button", `Insert ${name}`);
    await panel.getByText(/^Inserted at/).waitFor();
    const all = (await actions()) - start;
    expect(all).toBeGreaterThan(100);
    await opened.page.evaluate(() => window.workbench.settle());
    await click("tab", "Set-up");
    await click("button", /^Remove/);
    await panel.getByText(/: removed\.$/).waitFor();
    expect(await differences(opened.page, "before", "Mine!B3"), "after it was removed").toEqual([]);
    await click("tab", ONE_COMPANY.includes(name) ? "Company" : "Compare");
    expect(await failAtEach(opened.page, { press: new RegExp(`^Insert ${name}$`), says: "Nothing was inserted. ", actions: all, oneOf: 40 })).toEqual([]);
  }, 300_000);
});

describe("values with notes on their figures, in an Excel that takes them", () => {
  it.each(["gap table", "heat map"])("%s: failed at any of its actions, or removed, it leaves the workbook and the user's own note as they were", async (name) => {
    const opened = await openWorkbench("?rows=20&excel=1.18");
    try {
      const { page } = opened;
      const panel = await panelOf(page);
      await withNotes(panel);
      const click = (role: "tab" | "button" | "option" | "combobox" | "checkbox", called: string | RegExp) => panel.getByRole(role, { name: called }).dispatchEvent("click");
      await page.evaluate(() => {
        window.workbench.addSheet("Mine", "mine");
        window.workbench.setNote("Mine!A1", "a note of mine");
        window.workbench.select("Mine!B3");
      });
      await click("tab", ONE_COMPANY.includes(name) ? "Company" : "Compare");
      for (const [field, option] of [["Insert as", "Values"], ["Where", "At the selected cell"]] as const) {
        await click("combobox", field);
        await click("option", option);
      }
      await click("checkbox", "With notes that say why");
      await remember(page, "before", "Mine!B3");
      const start = await page.evaluate(() => window.workbench.actions);
      await click("button", `Insert ${name}`);
      await panel.getByText(/^Inserted at/).waitFor();
      const all = (await page.evaluate(() => window.workbench.actions)) - start;
      expect(Object.keys(await page.evaluate(() => window.workbench.notes("Mine"))).length).toBeGreaterThan(3);
      await click("tab", "Set-up");
      await click("button", /^Remove/);
      await panel.getByText(/: removed\.$/).waitFor();
      expect(await differences(page, "before", "Mine!B3"), "after it was removed").toEqual([]);
      await click("tab", ONE_COMPANY.includes(name) ? "Company" : "Compare");
      expect(await failAtEach(page, { press: new RegExp(`^Insert ${name}$`), says: "Nothing was inserted. ", actions: all, oneOf: all > 150 ? 5 : 1 })).toEqual([]);
    } finally {
      await opened.close();
    }
  }, 300_000);
});

describe("the starter sheets", () => {
  it("failed at an action of any kind, leave the workbook as it was", async () => {
    const opened = await openWorkbench("?rows=50");
    try {
      const { page } = opened;
      const panel = await panelOf(page);
      // A row with a month for its day, which has a format of its own, and one without: hundreds more are the same actions again.
      await page.route("**/assets/evidence.json", async (route) => {
        const response = await route.fetch();
        const [header, ...rows] = (await response.json()) as (string | number)[][];
        const date = header!.indexOf("Date");
        await route.fulfill({ response, json: [header, ...["string", "number"].map((type) => rows.find((row) => typeof row[date] === type))] });
      });
      await page.evaluate(() => {
        window.workbench.addSheet("Mine", "mine");
        window.workbench.setCell("Mine!A1", "my own heading");
      });
      /** Leaves the sheet Mine alone. */
      const emptied = () =>
        page.evaluate(async () => {
          const { workbench } = window;
          for (const name of workbench.sheets().filter((sheet) => sheet !== "Mine")) {
            for (const { name: table } of workbench.tables().filter(({ sheet }) => sheet === name)) workbench.grid.removeTable(workbench.grid.tables().find((one) => one.name === table)!.id);
            workbench.deleteSheet(name);
            await workbench.settle();
          }
          workbench.select("Mine!A1");
        });
      const forgotten = () => inExcel(opened, "Mine", `workbook.settings.getItem("ChainOfProof.Origins").delete(); await context.sync();`);
      const add = async (says: string) => {
        await panel.getByRole("button", { name: "Add starter sheets" }).dispatchEvent("click");
        await panel.getByText(says).waitFor();
      };
      await emptied();
      await panel.getByRole("tab", { name: "Set-up" }).dispatchEvent("click");
      await panel.getByRole("checkbox", { name: /^With the starter evidence/ }).waitFor(); // the panel has seen that there is none
      const start = await page.evaluate(() => window.workbench.actions);
      await add("Added: Evidence, Model, Dashboard.");
      const all = (await page.evaluate(() => window.workbench.actions)) - start;
      expect(all).toBeGreaterThan(100);
      await page.evaluate(() => window.workbench.settle());
      expect(await forgotten()).toEqual({}); // the starter's origin, which was kept
      await emptied();
      await panel.getByRole("checkbox", { name: /^With the starter evidence/ }).waitFor();
      await remember(page, "before");
      // A thousand actions: some forty requests of 14, of which each fifth meets every place, and hundreds of formats and widths that are alike.
      expect(await failAtEach(page, { oneOf: 5, press: /^Add starter sheets$/, says: "Nothing was added. ", actions: all, selected: "Mine!A1" })).toEqual([]);
    } finally {
      await opened.close();
    }
  }, 300_000);
});
