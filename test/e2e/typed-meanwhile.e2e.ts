import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evidenceOfSize } from "../bench/evidence-of-size.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";
import { differences, remember } from "./remembered.ts";

let opened: OpenWorkbench;
let panel: Frame;
beforeAll(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
  await opened.page.evaluate(() => window.workbench.addSheet("Mine", "mine"));
  await panel.getByRole("combobox", { name: "Where" }).click();
  await panel.getByRole("option", { name: "At the selected cell" }).click();
});
afterAll(() => opened?.close());

/** The cell is typed after the place was found free, before the request that writes it. */
it.each([
  ["title", "B3", "Live formulas"],
  ["table", "B7", "Values"],
])("what is typed where the %s of an insert goes (%s, %s), while it is being written, stays, and nothing of the insert does", async (_, cell, mode) => {
  await panel.getByRole("combobox", { name: "Insert as" }).click();
  await panel.getByRole("option", { name: mode }).click();
  await opened.page.evaluate((at) => window.workbench.setCell(`Mine!${at}`, "typed"), cell);
  await remember(opened.page, "typed", "Mine!B3");
  await opened.page.evaluate((at) => window.workbench.setCell(`Mine!${at}`, null), cell);
  await opened.page.evaluate(() => window.workbench.select("Mine!B3"));
  await opened.page.evaluate(`window.workbench.meanwhile(1, () => window.workbench.setCell("Mine!${cell}", "typed"))`);
  await panel.getByRole("button", { name: "Insert gap table" }).dispatchEvent("click");
  await panel.getByText("Something was typed where the insert goes, while it was being written. It has been left as it was typed, and nothing was inserted.").waitFor();
  expect(await differences(opened.page, "typed", "Mine!B3")).toEqual([]);
  await opened.page.evaluate((at) => window.workbench.setCell(`Mine!${at}`, null), cell);
});

const typedAnd = (cells: readonly string[], then: string) =>
  `for (const cell of ${JSON.stringify(cells)}) window.workbench.setCell("Mine!" + cell, "typed"); ${then}`;
const CANCEL = `[...document.getElementById("addin").contentDocument.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel").click();`;
const left = (sheet: string, area: string) =>
  opened.page.evaluate(
    async ([name, cells]) => {
      await window.workbench.settle();
      const found = window.workbench.getRange(`'${name}'!${cells}`);
      return Object.fromEntries(found.flatMap((row, y) => row.flatMap((value, x) => (value === null || value === "" ? [] : [[`${String.fromCharCode(65 + x)}${y + 1}`, value]]))));
    },
    [sheet, area] as const,
  );
const choose = async (field: string, option: string) => {
  await panel.getByRole("combobox", { name: field }).dispatchEvent("click");
  await panel.getByRole("option", { name: option, exact: true }).dispatchEvent("click");
};

it.each(["C9", "F3"])("what is typed at %s, where the formula of a live insert spills or beside its title, stays when the insert fails", async (cell) => {
  await choose("Insert as", "Live formulas");
  await opened.page.evaluate(() => window.workbench.select("Mine!B3"));
  await opened.page.evaluate(`window.workbench.meanwhile(25, () => { ${typedAnd([cell], "window.workbench.failAt(2);")} })`);
  await panel.getByRole("button", { name: "Insert gap table" }).dispatchEvent("click");
  await panel.getByText(/^Nothing was inserted\. The workbench was told to fail/).waitFor();
  expect(await left("Mine", "A1:Z60")).toEqual({ [cell]: "typed" });
  await opened.page.evaluate((at) => window.workbench.setCell(`Mine!${at}`, null), cell);
});

it("what is typed onto the sheet that is made for an insert stays when the insert fails, and so does the sheet", async () => {
  await choose("Where", "On a new sheet");
  await opened.page.evaluate(`window.workbench.meanwhile(25, () => { window.workbench.grid.workbook.getSheets().at(-1).getRange("P2").setValue("typed"); window.workbench.failAt(2); })`);
  await panel.getByRole("button", { name: "Insert gap table" }).dispatchEvent("click");
  await panel.getByText(/^Nothing was inserted\. The workbench was told to fail/).waitFor();
  const made = await opened.page.evaluate(() => window.workbench.sheets().at(-1)!);
  expect(made).toMatch(/^Gap table/);
  expect(await left(made, "A1:Z60")).toEqual({ P2: "typed" });
  await choose("Where", "At the selected cell");
});

describe("a long insert that is cancelled", () => {
  beforeAll(async () => {
    const [header, ...rows] = evidenceOfSize(600, 1);
    await putEvidence(opened, [header!, ...rows].map((row, place) => [...row, place === 0 ? "Link" : `https://example.org/${place}`]));
    await panel.getByText("600 rows of the table Many").waitFor();
    await choose("Insert as", "Values");
  });

  /**
   * Three requests write the lines above the table, up to action 53. Those of the table take 42 actions for 200 rows: the first reads its cells with
   * action 63 and writes them with 74, 81, 88 and 95, the second reads with 105. Each case is typed between two requests, or where none of the cells
   * is one that its request has read and not yet written: what a request reads and writes, Excel does in one go.
   */
  it.each([12, 26, 38, 54, 63, 75, 90, 105, 124])("keeps what was typed at its action %i, where it has written, writes just now, and has not written yet", async (count) => {
    const cells = ["C20", "C30", "D290", "D590"];
    await opened.page.evaluate(() => window.workbench.select("Mine!B3"));
    await opened.page.evaluate(`window.workbench.meanwhile(${count}, () => { ${typedAnd(cells, CANCEL)} })`);
    await panel.getByRole("button", { name: "Insert evidence trail" }).dispatchEvent("click");
    await panel.getByText(/(^Cancelled: nothing was inserted\.|Something was typed where the insert goes)/).waitFor();
    expect(await left("Mine", "A1:Z620")).toEqual(Object.fromEntries(cells.map((cell) => [cell, "typed"])));
    await opened.page.evaluate((all) => all.forEach((cell) => window.workbench.setCell(`Mine!${cell}`, null)), cells);
  });
});

it("tells no console error", () => expect(opened.errors).toEqual([]));
