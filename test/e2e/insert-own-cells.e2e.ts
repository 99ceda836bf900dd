import type { Frame } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inExcel } from "./in-excel.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** What the user has put among an insert's cells, or onto its sheet, outlives the insert. */
let opened: OpenWorkbench;
let panel: Frame;
beforeEach(async () => {
  opened = await openWorkbench("?rows=60");
  panel = await panelOf(opened.page);
  await opened.page.evaluate(() => {
    window.workbench.addSheet("Mine", "mine");
    window.workbench.select("Mine!B3");
  });
});
afterEach(() => opened?.close());

const click = (role: "tab" | "button" | "option" | "combobox", name: string | RegExp) => panel.getByRole(role, { name }).first().dispatchEvent("click");
const insert = async (mode: string, where: string, name = "gap table", tab = "Company") => {
  await click("tab", tab);
  for (const [field, option] of [["Insert as", mode], ["Where", where]] as const) {
    await click("combobox", field);
    await click("option", option);
  }
  await click("button", `Insert ${name}`);
  await panel.getByText(/^Inserted (at|on the new sheet)/).waitFor();
  await settle();
  await click("tab", "Set-up");
};
const press = async (button: RegExp, says: RegExp) => {
  await click("button", button);
  await panel.getByText(says).waitFor();
  await settle();
};
const settle = () => opened.page.evaluate(() => window.workbench.settle());
const put = async (cells: Readonly<Record<string, string | number | null>>) => {
  await opened.page.evaluate((all) => Object.entries(all).forEach(([cell, content]) => window.workbench.setCell(cell, content)), cells);
  await settle();
};
const cell = (address: string) => opened.page.evaluate((at) => window.workbench.getCell(at).value, address);
/** All that stands in an area, by its address. */
const left = (sheet: string, area = "A1:Z120") =>
  opened.page.evaluate(
    ([name, cells]) => {
      const found = window.workbench.getRange(`'${name}'!${cells}`);
      return Object.fromEntries(found.flatMap((row, y) => row.flatMap((value, x) => (value === null || value === "" ? [] : [[`${String.fromCharCode(65 + x)}${y + 1}`, value]]))));
    },
    [sheet, area] as const,
  );

describe("a live insert whose formula meets a typed cell, #SPILL!", () => {
  beforeEach(async () => {
    await insert("Live formulas", "At the selected cell"); // B3:N13
    await put({ "Mine!D7": "typed", "Mine!F3": "beside the title" });
    expect(await cell("Mine!B7")).toBeNull();
  });

  it("is removed without what was typed", async () => {
    await press(/^Remove/, /: removed\.$/);
    expect(await left("Mine")).toEqual({ D7: "typed", F3: "beside the title" });
  });

  it("is not refreshed: a sentence says which cell is in its way, and once that is moved, it spills again", async () => {
    await press(/^Refresh/, /D7 holds something that is not the insert's, where its cells go\. Move it, then refresh\. Nothing was written\./);
    expect(await left("Mine")).toMatchObject({ D7: "typed", F3: "beside the title" });
    await put({ "Mine!D7": null });
    await press(/^Refresh/, /: refreshed\.$/);
    expect(await left("Mine")).toMatchObject({ B6: "Link", B7: "Customer", F3: "beside the title" });
  });
});

describe("a sheet that was made for an insert", () => {
  it("is deleted with it where nothing else has come onto it", async () => {
    const before = await opened.page.evaluate(() => window.workbench.sheets());
    await insert("Values", "On a new sheet");
    await press(/^Remove/, /: removed\.$/);
    expect(await opened.page.evaluate(() => window.workbench.sheets())).toEqual(before);
  });

  it.each([
    ["a chart", 'sheet.charts.add("ColumnClustered", sheet.getRange("A3:C6"), "Columns").name = "my chart"; await context.sync();'],
    ["a shape", 'sheet.shapes.addTextBox("my note"); await context.sync();'],
  ])("stays where %s of the user's is on it", async (_, add) => {
    await insert("Values", "On a new sheet");
    const name = await opened.page.evaluate(() => window.workbench.sheets().at(-1)!);
    expect(await inExcel(opened, name, add)).toEqual({});
    await press(/^Remove/, /: removed\.$/);
    expect(await opened.page.evaluate(() => window.workbench.sheets())).toContain(name);
    expect(await left(name)).toEqual({});
    const kept = await inExcel(opened, name, "const counts = [sheet.charts.getCount(), sheet.shapes.getCount()]; await context.sync(); return counts[0].value + counts[1].value;");
    expect(kept).toEqual({ answer: 1 });
  });
});

describe("an insert of values whose table the user has extended by a row", () => {
  beforeEach(async () => {
    await insert("Values", "At the selected cell"); // its table is B6:L13
    await put({ "Mine!B14": "Offices", "Mine!L14": "mine" });
    await opened.page.evaluate(() => {
      const { grid } = window.workbench;
      const { id } = grid.tables().find(({ sheetId }) => sheetId === "mine")!;
      grid.resizeTable(id, { row: 5, column: 1, height: 9, width: 11 });
    });
  });

  it("is removed but for that row", async () => {
    await press(/^Remove/, /: removed\.$/);
    expect(await left("Mine")).toEqual({ B14: "Offices", L14: "mine" });
    expect(await opened.page.evaluate(() => window.workbench.tables().filter(({ sheet }) => sheet === "Mine"))).toEqual([]);
  });

  it("is refreshed, and the row stays below it", async () => {
    await press(/^Refresh/, /: refreshed\.$/);
    expect(await left("Mine", "A1:M14")).toMatchObject({ B6: "Link", B7: "Customer", B14: "Offices", L14: "mine" });
    expect(await opened.page.evaluate(() => window.workbench.tables().filter(({ sheet }) => sheet === "Mine").map(({ address }) => address))).toEqual(["B6:L13"]);
  });
});

describe("a live insert that has grown by itself", () => {
  it.each(["On a new sheet", "At the selected cell"])("%s: is refreshed, and is then as large as what it shows", async (where) => {
    await insert("Live formulas", where, "ranking", "Compare");
    const sheet = await opened.page.evaluate(() => (window.workbench.settings()["ChainOfProof.Inserts"] as { ownSheet: boolean }[])[0]!.ownSheet ? window.workbench.sheets().at(-1)! : "Mine");
    const column = where === "On a new sheet" ? "B" : "C";
    const rows = async () => Object.keys(await left(sheet)).filter((address) => new RegExp(`^${column}\\d`).test(address)).length;
    const before = await rows();
    for (const place of [0, 1, 2]) await put({ [`Evidence!A${17 + place}`]: `Newcomer ${place + 1}` });
    await settle();
    const after = await rows();
    expect(after).toBe(before + 3);
    await press(/^Refresh/, /: refreshed\.$/);
    expect(await rows()).toBe(after);
    await press(/^Remove/, /: removed\.$/);
    if (where === "At the selected cell") expect(await left(sheet)).toEqual({});
    else expect(await opened.page.evaluate(() => window.workbench.sheets())).not.toContain(sheet);
  });
});

describe("formulas that the user has typed among an insert's cells", () => {
  const FORMULAS = { D7: '=CHAIN.RUN(Evidence[#All],"MP Materials")', D9: "=SupplyChain_total*2", D10: '="Value chain.xlsx"' };
  const formulas = () =>
    opened.page.evaluate((cells) => Object.fromEntries(cells.map((at) => [at, window.workbench.getCell(`Mine!${at}`).formula])), Object.keys(FORMULAS));

  it.each(["Live formulas", "Values"])("outlive a scorecard of %s that is refreshed or removed, whatever functions they call", async (mode) => {
    await insert(mode, "At the selected cell", "scorecard"); // B3: its State column is D, blank beside the headlines in D7 to D15
    await put(Object.fromEntries(Object.entries(FORMULAS).map(([at, formula]) => [`Mine!${at}`, formula])));
    await press(/^Refresh/, /D7 holds something that is not the insert's/);
    expect(await formulas()).toEqual(FORMULAS);
    await press(/^Remove/, /: removed\.$/);
    expect(await formulas()).toEqual(FORMULAS);
    expect(Object.keys(await left("Mine")).every((at) => at in FORMULAS)).toBe(true);
  });
});

it("what the user has typed over a title, a label and a value of an insert outlives it", async () => {
  await insert("Values", "At the selected cell", "scorecard");
  const typed = { "Mine!B3": "My own title", "Mine!B8": "If deals close", "Mine!C9": 0.99 };
  await put(typed);
  await press(/^Remove/, /: removed\.$/);
  expect(await left("Mine")).toEqual({ B3: "My own title", B8: "If deals close", C9: 0.99 });
});

it("an insert takes no name that an earlier one still has in the list, though it was deleted in the Name Manager", async () => {
  await insert("Values", "On a new sheet");
  const first = await opened.page.evaluate(() => window.workbench.sheets().at(-1)!);
  expect(await inExcel(opened, first, 'workbook.names.getItem("ChainInsert_1").delete(); await context.sync();')).toEqual({});
  await insert("Values", "On a new sheet", "scorecard");
  const names = () => opened.page.evaluate(() => ((window.workbench.settings()["ChainOfProof.Inserts"] ?? []) as { name: string }[]).map(({ name }) => name));
  expect(await names()).toEqual(["ChainInsert_1", "ChainInsert_2"]);
  await press(/^Remove Gap table/, /Gap table.*: removed\.$/); // its cells are gone from the list alone
  expect(await names()).toEqual(["ChainInsert_2"]);
});
