import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

const BUTTONS = ["gap table", "scorecard", "evidence trail", "ranking", "heat map", "chart"];
const ONE_COMPANY = [...BUTTONS.slice(0, 3), "promises", "sources", "throughput", "sequence", "funding", "who could fill the gaps"];
const ALL_COMPANIES = [...BUTTONS.slice(3), "next steps", "weakest points"];

/** Excel hands empty cells to a formula as 0 or as null. */
const FORMS = [
  ["Live formulas", "zero"],
  ["Live formulas", "null"],
  ["Values", "zero"],
] as const;

describe("inserting", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.page.evaluate(() => {
      window.workbench.setCell("Evidence!T122", "@SUM(1+1) 10-K"); // a source that a careless writer would make a formula of
      window.workbench.setCell("Evidence!U122", "https://example.org/10-K");
      window.workbench.setCell("Evidence!U134", "javascript:alert(1)");
    });
    panel = await panelOf(opened.page);
    await panel.getByRole("combobox", { name: "Company" }).click();
    await panel.getByRole("option", { name: "Energy Fuels" }).click();
  });
  afterAll(() => opened?.close());

  const click = (role: "tab" | "button" | "menuitem" | "combobox" | "option", name: string) => panel.getByRole(role, { name }).dispatchEvent("click");
  const workbench = <T>(body: (argument: string) => T | Promise<T>, argument = "") => opened.page.evaluate(body, argument);
  const choose = async (field: string, option: string) => {
    await click("combobox", field);
    await click("option", option);
  };
  const press = async (name: string) => {
    await click("tab", ONE_COMPANY.includes(name) ? "Company" : "Compare");
    if (BUTTONS.includes(name)) return click("button", `Insert ${name}`);
    await click("button", "More inserts");
    await click("menuitem", `Insert ${name}`);
  };
  const sheets = () => workbench(() => window.workbench.sheets());
  /** What stands on the sheet that came last, row by row, as its cells show it. */
  const lastSheet = () =>
    workbench(async () => {
      await window.workbench.settle();
      return window.workbench.getRange(`'${window.workbench.sheets().at(-1)}'!A1:AB90`);
    });
  /** Values link their sources; beside a live table stand the addresses, and links that follow them. */
  const withoutAddresses = (rows: unknown[][]) => {
    const kept = rows[0]!.flatMap((name, place) => (name === "Url" || name === "Open" || !name ? [] : [place]));
    return rows.map((row) => kept.map((place) => row[place]));
  };
  const everything = () =>
    workbench(() =>
      JSON.stringify([window.workbench.sheets(), window.workbench.tables(), window.workbench.sheets().map((name) => window.workbench.getRange(`'${name}'!A1:L60`)), window.workbench.settings()]),
    );

  it.each([...ONE_COMPANY, ...ALL_COMPANIES])("the %s says the same live, whichever way empty cells are handed over, and as values", async (name) => {
    const shown: unknown[][][] = [];
    for (const [mode, blanks] of FORMS) {
      await workbench((habit) => void Object.assign(window.workbench, { blanks: habit }), blanks);
      await click("tab", ONE_COMPANY.includes(name) ? "Company" : "Compare");
      await choose("Insert as", mode);
      const before = await sheets();
      await press(name);
      await panel.getByText(/Inserted on the new sheet/).waitFor();
      await expect.poll(async () => (await sheets()).length).toBe(before.length + 1);
      shown.push(withoutAddresses((await lastSheet()).slice(3)));
    }
    const [live, liveOfNulls, values] = shown.map((rows) => rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e9) / 1e9 : (cell ?? "")))));
    expect(live).toEqual(values);
    expect(liveOfNulls).toEqual(values);
    expect(values!.flat().filter((cell) => cell !== "").length).toBeGreaterThan(8);
  });

  it("the values are a real table with linked sources and the day they were read", async () => {
    await panel.getByRole("tab", { name: "Company" }).click();
    await choose("Insert as", "Values");
    await press("gap table");
    await panel.getByText(/Inserted on the new sheet/).waitFor();
    const name = (await sheets()).at(-1)!;
    const found = await workbench((sheet) => {
      const table = window.workbench.tables().find((one) => one.sheet === sheet)!;
      const { grid } = window.workbench;
      const id = grid.workbook.getSheetByName(sheet)!.getSheetId();
      return { address: table.address, note: window.workbench.getCell(`'${sheet}'!A3`).value, summary: window.workbench.getCell(`'${sheet}'!A2`).value, name: table.name, source: window.workbench.getCell(`'${sheet}'!K9`), links: [4, 5, 6, 7, 8, 9, 10].flatMap((row) => grid.hyperlink(id, row, 10)?.address ?? []) };
    }, name);
    expect([found.address, found.name]).toEqual(["A4:K11", expect.stringMatching(/^Gap_table_Energy_Fuels/)]); // a header and seven links, addresses left out
    expect(found.summary).toMatch(/^17% proven · \d+% if pending deals close · 100% claimed · rank \d+ \(\d+–\d+\) · looked at 7 of 7 · evidence to 5 July 2026$/); // 1.17 ÷ 7
    expect(found.note).toMatch(/^Values from \d+ rows of Evidence, all rows, read on \d{4}-\d\d-\d\d/);
    expect(found.links).toContain("https://example.org/10-K");
    expect(found.links.filter((address) => !address.startsWith("https://"))).toEqual([]); // none of another scheme
    expect(found.source).toMatchObject({ value: "@SUM(1+1) 10-K", formula: "" });
  });

  it("at a cell that is in use nothing is written, and the next free place is offered and taken", async () => {
    await workbench(() => {
      window.workbench.addSheet("Mine", "mine");
      window.workbench.setCell("Mine!C5", "my note");
      window.workbench.select("Mine!B2");
    });
    const before = await everything();
    await choose("Where", "At the selected cell");
    await press("gap table");
    await panel.getByText(/The insert at B2 takes 11 rows and 11 columns, and C5 is in use/).waitFor();
    expect((await everything()) === before).toBe(true);
    await panel.getByRole("button", { name: "Insert at B7" }).click(); // one row below the last that is used
    await panel.getByText(/Inserted at Mine!B7/).waitFor();
    const [note, title] = await workbench(() => [window.workbench.getCell("Mine!C5").value, window.workbench.getCell("Mine!B7").value]);
    expect([note, title]).toEqual(["my note", "Gap table: Energy Fuels"]);
  });

  it.each([
    ["a protected sheet", "Guarded", /The sheet Guarded is protected/],
    ["the last column of the sheet", "Edge", /takes 11 rows and 11 columns, and the sheet ends before that/],
    ["a table", "Evidence", /would reach into the table Evidence/],
    ["hidden columns", "Hidden", /would reach into hidden rows or columns/],
  ] as const)("%s is refused with a sentence", async (_, sheet, sentence) => {
    await workbench((name) => {
      const { grid } = window.workbench;
      if (!window.workbench.sheets().includes(name)) window.workbench.addSheet(name, name.toLowerCase());
      if (name === "Guarded") window.workbench.protect(name);
      if (name === "Hidden") grid.hide("hidden", "column", 3, 1, true);
      if (name === "Edge") grid.needRows("edge", 10, 16_384);
      window.workbench.select(name === "Edge" ? "Edge!XFA1" : `${name}!A1`);
    }, sheet);
    const before = await everything();
    await press("gap table");
    await panel.getByText(sentence).waitFor();
    expect((await everything()) === before).toBe(true);
  });

  it.each([
    ["the contents", '"Formulas"'],
    ["the table", '"Name":"Add","ObjectPathId"|"TableCollection|"Name":"Style"'],
    ["the links", '"Hyperlink"'],
    ["the name", "ChainInsert_\\d+\\\\*\""],
  ])("a failure at %s leaves the workbook as it was", async (_, pattern) => {
    await workbench(() => {
      if (!window.workbench.sheets().includes("Faulty")) window.workbench.addSheet("Faulty", "faulty");
      window.workbench.select("Faulty!B2");
    });
    const before = await everything();
    await workbench((fault) => window.workbench.failOnce(fault), pattern);
    await press("gap table");
    await panel.getByText("The workbench was told to fail this request.").waitFor();
    await expect.poll(async () => (await everything()) === before).toBe(true);
  });

  it("what was inserted is listed, shown, refreshed and removed, and nothing else is touched", async () => {
    await workbench(() => {
      window.workbench.addSheet("Listed", "listed");
      window.workbench.setCell("Listed!A1", "my own heading");
      window.workbench.select("Listed!B3");
    });
    await press("scorecard");
    await panel.getByText("Inserted at Listed!B3").waitFor();
    await workbench(() => window.workbench.setCell("Evidence!G132", "Closed"));
    await panel.getByRole("tab", { name: "Company" }).click();
    await panel.getByText("29%", { exact: true }).waitFor(); // (1.17 + 0.85) ÷ 7: the panel follows the edit by itself
    await panel.getByRole("tab", { name: "Set-up" }).click();
    const item = panel.getByRole("listitem").filter({ hasText: "Scorecard: Energy Fuels" }).last();
    await item.getByText("Listed!B3").waitFor();
    await item.getByRole("button", { name: "Refresh Scorecard" }).click();
    await panel.getByText("Scorecard: Energy Fuels: refreshed.").waitFor();
    expect(await workbench(() => window.workbench.getCell("Listed!C7").value)).toBeCloseTo(2.02 / 7, 9);
    await item.getByRole("button", { name: "Remove Scorecard" }).click();
    await panel.getByText("Scorecard: Energy Fuels: removed.").waitFor();
    const left = await workbench(() => window.workbench.getRange("Listed!A1:F25").flat().filter((cell) => cell !== null));
    expect(left).toEqual(["my own heading"]);
    await workbench(() => window.workbench.setCell("Evidence!G132", "Pending"));
  });

  it("tells no console error, and sends nothing beyond its own machine", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.strayed).toEqual([]);
  });
});
