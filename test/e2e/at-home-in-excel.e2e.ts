/** What makes the add-in feel as if it had come with Excel, each with the requirement set announced and without it. */
import type { Frame } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { inExcel } from "./in-excel.ts";
import { withNotes, withUndoSteps, withValuesAsJson } from "./newer-office.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
let panel: Frame;
const open = async (query = ""): Promise<void> => {
  opened = await openWorkbench(`?rows=50${query}`);
  panel = await panelOf(opened.page);
};
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});

const tab = (name: string) => panel.getByRole("tab", { name }).click();
const set = (cells: Readonly<Record<string, string | number | null>>) =>
  opened.page.evaluate(async (all) => {
    for (const [address, content] of Object.entries(all)) window.workbench.setCell(address, content);
    await window.workbench.settle();
  }, cells);
const select = (address: string) => opened.page.evaluate((cell) => window.workbench.select(cell), address);
/** The letter of a column of the evidence. */
const evidenceColumn = (header: string) => opened.page.evaluate((name) => String.fromCharCode(65 + window.workbench.getRange("Evidence!A1:Z1")[0]!.indexOf(name)), header);
const value = (address: string) => opened.page.evaluate((cell) => window.workbench.getCell(cell).value, address);
/** Runs a command as Excel does: by the name that the manifest or the keys give it. A button hands over an event, a key none. */
const press = (command: string, how: "menu" | "key" = "menu") =>
  panel.evaluate(
    ([id, way]) =>
      new Promise<void>((completed) => {
        const { mappings } = (Office.actions as unknown as { _association: { mappings: Record<string, (event?: object) => void> } })._association;
        const name = Object.keys(mappings).find((key) => key.toLowerCase() === id!.toLowerCase())!;
        mappings[name]!(way === "menu" ? { completed } : undefined);
        if (way === "key") completed();
      }),
    [command, how] as const,
  );

describe("a company that is a Stocks data type", () => {
  const STOCK = { type: "LinkedEntity", text: "Northern Magnets Plc (XLON:NMP)", basicType: "Error", basicValue: "#VALUE!", properties: {} };
  /** A row of its own at the table's end, whose company is the data type; gives what the Functions tab shows of CHAIN.COMPANIES. */
  const companies = async (): Promise<string> => {
    await opened.page.evaluate((stock) => window.workbench.setDataType("Evidence!A2", stock), STOCK);
    await panel.getByRole("button", { name: "Read the workbook again" }).click();
    await tab("Functions");
    await panel.getByRole("button", { name: "CHAIN.COMPANIES" }).click();
    const preview = panel.getByRole("region", { name: "The first rows of the answer" });
    await preview.waitFor();
    return preview.innerText();
  };
  const offered = async (): Promise<number> => {
    await tab("Company");
    await panel.getByRole("combobox", { name: "Company" }).fill("Northern");
    return panel.getByRole("option", { name: STOCK.text }).count();
  };

  it("is read by its text with ExcelApi 1.16: panel and function agree", async () => {
    await open("&excel=1.16");
    await withValuesAsJson(panel);
    await companies();
    await expect.poll(offered).toBe(1);
  });

  it("is an error that names its cell without it", async () => {
    await open();
    await companies();
    expect(await offered()).toBe(0);
    await tab("Evidence");
    await panel.getByRole("button", { name: /^Problems/ }).click();
    await panel.getByText(/shows the error #VALUE!/).first().waitFor();
  });
});

describe("a formula in the evidence table that reads the whole of it", () => {
  it("is named in the panel as a circle, and hangs nothing", async () => {
    await open();
    await set({ "Evidence!W2": '=CHAIN.COVERAGE(Evidence[#All],"MP Materials")' });
    await panel.getByText("The column Note of the table Evidence holds CHAIN formulas that read the table they stand in: a circle").waitFor();
    await set({ "Evidence!W2": "a note" });
    await expect.poll(() => panel.getByText("the table they stand in: a circle").count()).toBe(0);
  });
});

describe("the menu of a cell and the keys", () => {
  it("explain this cell on the tab Functions, from any tab", async () => {
    await open();
    for (const how of ["menu", "key"] as const) {
      await tab("Company");
      await select("Dashboard!B5");
      await press("explainCell", how);
      await panel.getByRole("region", { name: "Explain the selected cell" }).getByText(/^Dashboard!B5: /).waitFor();
    }
    await panel.getByRole("button", { name: "CHAIN.GAPS" }).click(); // the form of a function makes way
    await select("Dashboard!B6");
    await press("explainCell");
    await panel.getByText(/^Dashboard!B6: /).waitFor();
  });

  it("open the source of a row of the evidence, and say so where there is none", async () => {
    await open();
    const link = await value("Evidence!U2");
    await select("Evidence!C2");
    await press("openSource");
    await expect.poll(() => opened.page.evaluate(() => window.workbench.opened)).toEqual([link]);
    await select("Model!A2");
    await press("openSource");
    await panel.getByText("The row of the selected cell names no web address of a source.").waitFor();
  });

  it("open the source of a row of an answer that fills its cells", async () => {
    await open();
    await opened.page.evaluate(() => window.workbench.addSheet("Gaps", "gaps"));
    await set({ "Gaps!A1": `=CHAIN.GAPS(Evidence[#All],"${await value("Evidence!A2")}")` });
    const rows = await opened.page.evaluate(() => window.workbench.getRange("Gaps!A1:L8"));
    const line = rows.findIndex((row) => /^https/.test(String(row[11])));
    await select(`Gaps!B${line + 1}`);
    await press("openSource");
    await expect.poll(() => opened.page.evaluate(() => window.workbench.opened)).toEqual([rows[line]![11]]);
  });
});

describe("a workbook with formulas of the add-in", () => {
  const start = () => opened.page.evaluate(() => window.workbench.startsWithWorkbook);

  it("starts the add-in with it where the user asks, and no longer once the last has gone", async () => {
    await open();
    await tab("Set-up");
    await panel.getByText("can start together with this workbook").waitFor();
    expect(await start()).toBe(false);
    await panel.getByRole("button", { name: "Start with this workbook" }).click();
    await expect.poll(start).toBe(true);
    await panel.getByRole("button", { name: "Do not start with it" }).click();
    await expect.poll(start).toBe(false);
    await panel.getByRole("button", { name: "Start with this workbook" }).click();
    await expect.poll(start).toBe(true);
    await tab("Compare");
    await opened.page.evaluate(async () => ["Dashboard", "Ranking"].forEach((sheet) => window.workbench.deleteSheet(sheet)));
    await tab("Set-up");
    await expect.poll(start).toBe(false);
    await expect.poll(() => panel.getByRole("button", { name: "Do not start with it" }).count()).toBe(0);
  });
});

describe("a workbook that is calculated by hand", () => {
  const insertAt = async (where: string) => {
    await tab("Company");
    await panel.getByRole("combobox", { name: "Where" }).click();
    await panel.getByRole("option", { name: where }).click();
    await panel.getByRole("button", { name: "Insert scorecard" }).click();
    const said = panel.getByText(/^Inserted/).last();
    await said.waitFor();
    return said.innerText();
  };
  const calculations = () => opened.page.evaluate(() => window.workbench.requests().filter((body) => body.includes('"Name":"Calculate"')).length);
  const emptySheet = () => opened.page.evaluate(() => (window.workbench.addSheet("Mine", "mine"), window.workbench.select("Mine!B2")));

  it("has the sheet of an insert calculated, and says elsewhere that the answer comes with F9", async () => {
    await open();
    expect(await inExcel(opened, "Evidence", 'context.application.calculationMode = "Manual"; await context.sync();')).toEqual({});
    expect(await insertAt("On a new sheet")).not.toContain("F9");
    expect(await calculations()).toBe(1);
    await emptySheet();
    expect(await insertAt("At the selected cell")).toContain("press F9 for the answer");
    expect(await calculations()).toBe(1);
  });

  it("is told from one that calculates by itself", async () => {
    await open();
    await insertAt("On a new sheet");
    await emptySheet();
    expect(await insertAt("At the selected cell")).not.toContain("F9");
    expect(await calculations()).toBe(0);
  });
});

describe.each(["1.20", "1.12"])("with ExcelApi %s", (excel) => {
  it("an insert on a sheet of its own is removed with its sheet", async () => {
    await open(`&excel=${excel}`);
    await withUndoSteps(panel);
    await withNotes(panel);
    const before = await opened.page.evaluate(() => window.workbench.sheets());
    await panel.getByRole("button", { name: "Insert gap table" }).click();
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    await tab("Set-up");
    await panel.getByRole("button", { name: /^Remove Gap table/ }).click();
    await panel.getByText(/: removed\.$/).waitFor();
    expect(await opened.page.evaluate(() => window.workbench.sheets())).toEqual(before);
  });
});

describe("notes on values", () => {
  const SWITCH = { name: "With notes that say why" };
  const values = async () => {
    await panel.getByRole("combobox", { name: "Insert as" }).click();
    await panel.getByRole("option", { name: "Values" }).click();
  };
  const notes = (sheet: string) => opened.page.evaluate((name) => window.workbench.notes(name), sheet);

  it("say why each figure is what it is, follow a refresh, and go with the insert; one that the user has edited stays", async () => {
    await open("&excel=1.18");
    await withNotes(panel);
    await tab("Company");
    expect(await panel.getByRole("checkbox", SWITCH).count()).toBe(0); // live figures change
    await values();
    expect(await panel.getByRole("checkbox", SWITCH).isChecked()).toBe(false);
    await panel.getByRole("checkbox", SWITCH).check();
    await panel.getByRole("button", { name: "Insert gap table" }).click();
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    const [sheet] = (await opened.page.evaluate(() => window.workbench.sheets())).filter((name) => name.startsWith("Gap table"));
    const written = await notes(sheet!);
    const [first, second] = Object.keys(written) as [string, string];
    expect(Object.values(written).every((text) => /^(Mining|Concentration|Separation|Metal|Alloy|Magnet|Customer): \w+\. Row \d+ of the evidence: /.test(text))).toBe(true);
    await opened.page.evaluate(([name, one]) => window.workbench.setNote(`${name}!${one}`, "I asked them: it is so"), [sheet!, first]);
    const row = Number(/Row (\d+) of/.exec(written[second]!)![1]);
    await set({ [`Evidence!${(await evidenceColumn("Source"))}${row}`]: "Annual report, page 7" });
    await tab("Set-up");
    await panel.getByRole("button", { name: /^Refresh Gap table/ }).click();
    await panel.getByText(/: refreshed\.$/).waitFor();
    const after = await notes(sheet!);
    expect(Object.keys(after)).toEqual(Object.keys(written));
    expect(after[first]).toBe("I asked them: it is so");
    expect(after[second]).toContain("Source: Annual report, page 7.");
    await panel.getByRole("button", { name: /^Remove Gap table/ }).click();
    await panel.getByText(/: removed\.$/).waitFor();
    expect(await notes(sheet!)).toEqual({ [first]: "I asked them: it is so" });
  });

  it("do not come under one of the user's: the insert goes elsewhere", async () => {
    await open("&excel=1.18");
    await withNotes(panel);
    await opened.page.evaluate(() => {
      window.workbench.addSheet("Mine", "mine");
      window.workbench.setNote("Mine!C6", "keep this free");
      window.workbench.select("Mine!B3");
    });
    await tab("Company");
    await panel.getByRole("combobox", { name: "Where" }).click();
    await panel.getByRole("option", { name: "At the selected cell" }).click();
    await panel.getByRole("button", { name: "Insert scorecard" }).click();
    await panel.getByText("The insert at B3 would come under your note on C6. Nothing was written.").waitFor();
  });

  it("are not offered without ExcelApi 1.18, where an insert that has some is not refreshed: they would tell of figures that are gone", async () => {
    await open("&excel=1.17");
    await tab("Company");
    await values();
    await panel.getByRole("button", { name: "Insert gap table" }).click();
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    expect(await panel.getByRole("checkbox", SWITCH).count()).toBe(0);
    const KEY = "ChainOfProof.Inserts";
    const [insert] = (await opened.page.evaluate((key) => window.workbench.settings()[key], KEY)) as object[];
    expect(await inExcel(opened, "Evidence", `workbook.settings.add("${KEY}", [${JSON.stringify({ ...insert, withNotes: true, noteMarks: ["x1"] })}]); await context.sync();`)).toEqual({}); // as a newer Excel keeps it
    await tab("Set-up");
    await panel.getByRole("button", { name: /^Refresh Gap table/ }).click();
    await panel.getByText("Its figures carry notes, which this Excel cannot rewrite.").waitFor();
  });
});

describe("names in the workbook", () => {
  const TAKEN = "Excel may take it for a function of Chain of Proof, or the function for it.";
  const RENAME = "Rename it in the Name Manager (Formulas, Name Manager).";
  const add = async (body: string) => expect(await inExcel(opened, "Evidence", `${body} await context.sync();`)).toEqual({});
  const look = async () => {
    await tab("Compare");
    await tab("Set-up");
    await panel.getByText("Inserted in this workbook").waitFor();
  };
  const says = (words: string) => panel.getByText(words).waitFor();

  it("that are like the add-in's functions are told on Set-up, each with its remedy: a name, a LAMBDA, a name of one sheet, a table; others are not", async () => {
    await open();
    await add('workbook.names.add("Chainsaw", sheet.getRange("A1"));');
    await look();
    expect(await panel.getByText(TAKEN).count()).toBe(0);
    await add('workbook.names.add("CHAIN.COVERAGE", sheet.getRange("A1")); workbook.names.add("chain", "=LAMBDA(x,x+1)"); sheet.names.add("CHAIN.GAPS", "=1");');
    await opened.page.evaluate(() => {
      window.workbench.addSheet("Mine", "mine");
      window.workbench.setCell("Mine!A1", "Header");
    });
    expect(await inExcel(opened, "Mine", 'workbook.tables.add(sheet.getRange("A1:A3"), true).name = "CHAIN.RANK"; await context.sync();')).toEqual({});
    await look();
    await says(`This workbook has a name called CHAIN.COVERAGE. ${TAKEN} ${RENAME}`);
    await says(`This workbook has a LAMBDA called chain. ${TAKEN} ${RENAME}`);
    await says(`The sheet Evidence has a name called CHAIN.GAPS. ${TAKEN} ${RENAME}`);
    await says(`This workbook has a table called CHAIN.RANK. ${TAKEN} Rename it on the tab Table Design.`);
  });

  it("that are hidden can be shown in the Name Manager", async () => {
    await open();
    await add('const name = workbook.names.add("CHAIN", sheet.getRange("A1")); name.visible = false;');
    await look();
    await says(`This workbook has a name called CHAIN. ${TAKEN} It is hidden: show it, then rename it in the Name Manager (Formulas, Name Manager).`);
    await panel.getByRole("button", { name: "Show it in the Name Manager" }).click();
    await says(`This workbook has a name called CHAIN. ${TAKEN} ${RENAME}`);
    expect(await inExcel(opened, "Evidence", 'const name = workbook.names.getItem("CHAIN").load("visible"); await context.sync(); return name.visible;')).toEqual({ answer: true });
  });

  it("a sheet called CHAIN does no harm: it is said so, and the functions answer on it and about it", async () => {
    await open();
    await opened.page.evaluate(() => window.workbench.addSheet("CHAIN", "chain"));
    const company = String(await value("Evidence!A2"));
    await set({ "CHAIN!A1": `=CHAIN.COVERAGE(Evidence[#All],"${company}")`, "CHAIN!A2": company, "CHAIN!A3": "=CHAIN.COVERAGE(Evidence[#All],CHAIN!A2)" });
    expect(await value("CHAIN!A1")).toBeTypeOf("number");
    expect(await value("CHAIN!A3")).toBe(await value("CHAIN!A1"));
    await look();
    await says("This workbook has a sheet called CHAIN. It does no harm");
  });
});

describe.each(["1.16", "1.12"])("numbers that know their format, with ExcelApi %s", (excel) => {
  it("are the same numbers in the cells and in the panel", async () => {
    await open(`&excel=${excel}`);
    const plain = await value("Dashboard!B5");
    const row = await opened.page.evaluate(() => window.workbench.getRange("Model!A1:C80").findIndex(([setting, item]) => setting === "Filter" && item === "Product") + 1);
    await set({ [`Model!A${row}`]: "Option", [`Model!B${row}`]: "Formats", [`Model!C${row}`]: 1 });
    expect(await value("Dashboard!B5")).toBe(plain);
    await panel.getByText("of the chain proven").waitFor();
  });
});

describe.each([
  ["1.3", true],
  ["1.2", false],
])("links to the rows of the evidence, with CustomFunctionsRuntime %s", (runtime, has) => {
  it(has ? "stand in a column of WHY where the Model table asks for them" : "are left out, for Excel does not say where the evidence stands", async () => {
    await open(`&functions=${runtime}`);
    const row = await opened.page.evaluate(() => window.workbench.getRange("Model!A1:A80").findIndex(([setting]) => setting === "Filter") + 1);
    await opened.page.evaluate(() => window.workbench.addSheet("Mine", "mine"));
    await set({ [`Model!A${row}`]: "Option", [`Model!B${row}`]: "Row links", [`Model!C${row}`]: 1, "Mine!A1": `=CHAIN.WHY(Evidence[#All],"${String(await value("Evidence!A2"))}",,,Model[#All])` });
    const [header, ...lines] = await opened.page.evaluate(() => window.workbench.getRange("Mine!A1:AA20"));
    expect(header!.includes("Go to")).toBe(has);
    const [at, rowOf] = [header!.indexOf("Go to"), header!.indexOf("Row")];
    const told = lines.filter((line) => typeof line[rowOf] === "number");
    expect(told.length).toBeGreaterThan(0);
    if (has) for (const line of told) expect(line[at]).toMatch(new RegExp(`^#Evidence!A${line[rowOf]}:[A-Z]+${line[rowOf]}$`));
  });
});

describe("rows that were added", () => {
  const addRow = async () => {
    await tab("Evidence");
    await panel.getByRole("button", { name: "Add a row" }).click();
    await panel.getByRole("combobox", { name: "Company" }).fill("Acme");
    await panel.getByLabel("Stage").selectOption("Metal");
    await panel.getByLabel("Status").selectOption("Pilot");
    await panel.getByRole("button", { name: "Add to the table" }).click();
    await panel.getByText(/^Added to Evidence as row/).waitFor();
    await opened.page.evaluate(() => window.workbench.settle());
    await tab("Set-up");
    await panel.getByText("Inserted in this workbook").waitFor();
  };
  const height = () => opened.page.evaluate(() => window.workbench.tables().find(({ name }) => name === "Evidence")!.address);

  it("are taken back on Set-up, and the table is as it was", async () => {
    await open();
    const before = await height();
    await addRow();
    expect(await height()).not.toBe(before);
    await panel.getByRole("button", { name: "Take the rows back" }).click();
    await panel.getByText("1 row taken back from the table Evidence.").waitFor();
    expect(await height()).toBe(before);
  });

  it("stay where somebody has changed them since", async () => {
    await open();
    await addRow();
    const after = await height();
    await set({ [`Evidence!C${after.match(/\d+$/)![0]}`]: "Magnet" });
    await panel.getByRole("button", { name: "Take the rows back" }).click();
    await panel.getByText("The rows have been changed or moved since they were added: nothing was taken back.").waitFor();
    expect(await height()).toBe(after);
  });

  it("are left to Excel's Undo with ExcelApi 1.20", async () => {
    await open("&excel=1.20");
    await addRow();
    expect(await panel.getByRole("button", { name: "Take the rows back" }).count()).toBe(0);
  });
});

describe("a refresh", () => {
  const TAKE_BACK = { name: /^Take back the refresh/ };
  const cells = () => opened.page.evaluate(() => window.workbench.getRange("Mine!B3:L13"));
  /** A gap table of values at Mine!B3, whose evidence then changes, refreshed: its cells before and after. */
  const refreshed = async () => {
    await opened.page.evaluate(() => (window.workbench.addSheet("Mine", "mine"), window.workbench.select("Mine!B3")));
    await tab("Company");
    for (const [field, option] of [["Insert as", "Values"], ["Where", "At the selected cell"]]) {
      await panel.getByRole("combobox", { name: field! }).click();
      await panel.getByRole("option", { name: option! }).click();
    }
    await panel.getByRole("button", { name: "Insert gap table" }).click();
    await panel.getByText(/^Inserted at/).waitFor();
    const before = await cells();
    const company = String(before[0]![0]).replace("Gap table: ", "");
    const rows = await opened.page.evaluate(() => window.workbench.getRange("Evidence!A1:A121"));
    const status = await evidenceColumn("Status");
    await set(Object.fromEntries(rows.flatMap(([name], row) => (name === company ? [[`Evidence!${status}${row + 1}`, "Announced"]] : []))));
    await tab("Set-up");
    await panel.getByRole("button", { name: /^Refresh Gap table/ }).click();
    await panel.getByText(/: refreshed\.$/).waitFor();
    const after = await cells();
    expect(after).not.toEqual(before);
    return { before, after };
  };

  it("is taken back on Set-up until the next one or until the panel closes", async () => {
    await open();
    const { before } = await refreshed();
    await panel.getByText("The refresh can be taken back until the next one, or until the panel closes.").waitFor();
    await panel.getByRole("button", TAKE_BACK).click();
    await panel.getByText(/: as it was before the refresh\.$/).waitFor();
    expect(await cells()).toEqual(before);
    expect(await panel.getByRole("button", TAKE_BACK).count()).toBe(0);
  });

  it("stands where somebody has changed a cell since, which is named", async () => {
    await open();
    const { after } = await refreshed();
    await set({ "Mine!C8": "I know better" });
    await panel.getByRole("button", TAKE_BACK).click();
    await panel.getByText("C8 was changed since the refresh: nothing was taken back. Undo that change, or keep the refresh.").waitFor();
    await set({ "Mine!C8": after[5]![1] as string });
    await panel.getByRole("button", TAKE_BACK).click();
    await panel.getByText(/: as it was before the refresh\.$/).waitFor();
  });

  it("is left to Excel's Undo with ExcelApi 1.20", async () => {
    await open("&excel=1.20");
    await withNotes(panel);
    await refreshed();
    expect(await panel.getByRole("button", TAKE_BACK).count()).toBe(0);
  });

  it("of formulas says that the answers come with F9 where Excel calculates by hand, and so do starter sheets", async () => {
    await open();
    await tab("Company");
    await panel.getByRole("button", { name: "Insert gap table" }).click();
    await panel.getByText(/^Inserted on/).waitFor();
    expect(await inExcel(opened, "Evidence", 'context.application.calculationMode = "Manual"; await context.sync();')).toEqual({});
    await tab("Set-up");
    await panel.getByRole("button", { name: /^Refresh Gap table/ }).click();
    await panel.getByText(/: refreshed\. Excel calculates this workbook by hand: press F9 for the answers\.$/).waitFor();
    await opened.page.evaluate(() => window.workbench.deleteSheet("Dashboard"));
    await panel.getByRole("button", { name: "Add starter sheets" }).click();
    await panel.getByText("Added: Dashboard. Excel calculates this workbook by hand: press F9 for the answers.").waitFor();
  });
});

describe("one error in the evidence", () => {
  /** The coverage of the company of the first row, with an error in another cell. */
  const coverageWithErrorIn = async (place: string) => {
    const company = await value("Evidence!A2");
    await opened.page.evaluate(() => {
      const { grid } = window.workbench;
      window.workbench.addSheet("Mine", "mine");
      window.workbench.setCell("Evidence!X1", "Price"); // a column of the investor's own
      const { id, range } = grid.tables().find(({ name }) => name === "Evidence")!;
      grid.resizeTable(id, { row: range.startRow, column: range.startColumn, height: range.endRow - range.startRow + 1, width: range.endColumn - range.startColumn + 2 });
    });
    await set({ [place]: "=NOSUCH()", "Mine!A1": `=CHAIN.COVERAGE(Evidence[#All],"${company}")` });
    return opened.page.evaluate(() => window.workbench.getCell("Mine!A1"));
  };

  it("in a column of the investor's own changes no answer where the functions take data types", async () => {
    await open();
    expect((await coverageWithErrorIn("Evidence!X3")).value).toBeTypeOf("number");
  });

  it("in a column that they read is named, with its row", async () => {
    await open();
    const { value: shown, error } = await coverageWithErrorIn("Evidence!D2");
    expect(shown).toBe("#VALUE!");
    expect(error).toBe("Row 2: The Status shows the error #NAME?. Mend the cell's formula, or clear the cell.");
  });

  it("keeps every function from being called in an Excel without data types", async () => {
    await open("&functions=1.3");
    expect((await coverageWithErrorIn("Evidence!X3")).value).toBe("#NAME?");
  });
});
