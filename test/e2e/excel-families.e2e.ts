import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
let addin: Frame;
beforeAll(async () => {
  opened = await openWorkbench();
  addin = opened.page.frames().find((frame) => frame.url().includes("/addin/"))!;
  await addin.evaluate(() => Office.onReady());
  await opened.page.evaluate(() => window.workbench.addSheet("Scratch", "scratch"));
}, 300_000);
afterAll(() => opened?.close());

/** Runs code against the workbook in the add-in's own page; gives its answer, or the code and message of its failure. */
async function excel(body: string): Promise<{ answer?: unknown; code?: string; message?: string }> {
  return addin.evaluate(
    `Excel.run(async (context) => { const { workbook } = context; const sheet = workbook.worksheets.getItem("Scratch"); ${body} })
      .then((answer) => ({ answer }), ({ code, message }) => ({ code, message }))`,
  );
}
const settle = () => opened.page.evaluate(() => window.workbench.settle());

describe("tables", () => {
  it("are renamed, resized, told apart by sheet, and leave their cells when they are converted", async () => {
    const made = await excel(`
      sheet.getRange("A1:B3").values = [["Company", "Stage"], ["Alpha", "Mine"], ["Beta", "Metal"]];
      const table = workbook.tables.add("Scratch!A1:B3", true);
      table.name = "Facts";
      table.resize("A1:B2");
      await context.sync();
      const body = workbook.tables.getItem("Facts").getDataBodyRange().load("values");
      const here = sheet.tables.load("items/name");
      await context.sync();
      return [body.values, here.items.map(({ name }) => name)];`);
    expect(made).toEqual({ answer: [[["Alpha", "Mine"]], ["Facts"]] });
    const gone = await excel(`
      workbook.tables.getItem("Facts").convertToRange();
      await context.sync();
      const none = workbook.tables.getItemOrNullObject("Facts");
      const left = sheet.getRange("A1:B2").load("values");
      await context.sync();
      return [none.isNullObject, left.values];`);
    expect(gone).toEqual({ answer: [true, [["Company", "Stage"], ["Alpha", "Mine"]]] });
  });

  it("take rows at their end, move what stands below, and go on with a calculated column", async () => {
    const added = await excel(`
      sheet.getRange("D1:E2").values = [["Tonnes", "Twice"], [2, "=D2*2"]];
      sheet.getRange("D3").values = [["below"]];
      const table = workbook.tables.add("Scratch!D1:E2", true);
      table.rows.add(null, [["'=1+1", null]]);
      table.load("name");
      await context.sync();
      const range = table.getRange().load("values, formulas");
      const below = sheet.getRange("D4").load("values");
      await context.sync();
      return [range.values[2][0], range.formulas[2][0], below.values[0][0], table.name];`);
    expect(added).toEqual({ answer: ["=1+1", "=1+1", "below", "Table1"] });
  });

  it("cannot overlap", async () => {
    expect(await excel(`workbook.tables.add("Scratch!E2:F5", true); await context.sync();`)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("names, validation, conditional formats, links", () => {
  it("a name is added once, found by its range, and deleted", async () => {
    const { answer, message } = await excel(`
      workbook.names.add("ChainInsert", sheet.getRange("H1:I2"));
      await context.sync();
      const range = workbook.names.getItem("ChainInsert").getRangeOrNullObject().load("address");
      const again = workbook.names.getItemOrNullObject("ChainInsert").load("formula");
      await context.sync();
      const found = [range.address, again.formula];
      again.delete();
      await context.sync();
      const gone = workbook.names.getItemOrNullObject("ChainInsert");
      await context.sync();
      return [...found, gone.isNullObject];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual(["Scratch!H1:I2", "=Scratch!$H$1:$I$2", true]);
    expect(await excel(`workbook.names.add("A1", sheet.getRange("H1")); await context.sync();`)).toMatchObject({ code: "InvalidArgument" });
  });

  it("a list to choose from is kept as a rule", async () => {
    const { answer, message } = await excel(`
      const validation = sheet.getRange("K1:K5").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "Mine,Metal" } };
      await context.sync();
      validation.load("type, rule");
      await context.sync();
      return [validation.type, validation.rule.list.source];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual(["List", "Mine,Metal"]);
  });

  it("conditional formats are counted in their cells and cleared with them", async () => {
    const { answer, message } = await excel(`
      const range = sheet.getRange("M1:M3");
      range.values = [["Proven"], ["Gap"], [3]];
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.format.font.color = "#0f6cbd";
      text.textComparison.rule = { operator: "Contains", text: "Proven" };
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.format.fill.color = "#ffdddd";
      value.cellValue.rule = { formula1: "1", operator: "GreaterThan" };
      await context.sync();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      range.clear();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      return [count.value, left.value];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual([2, 0]);
  });

  it("a linked cell has its text and its address", async () => {
    const { answer, message } = await excel(`
      const cell = sheet.getRange("O1");
      cell.hyperlink = { address: "https://example.org/report", textToDisplay: "Annual report" };
      await context.sync();
      cell.load("values, hyperlink");
      await context.sync();
      return [cell.values[0][0], cell.hyperlink.address];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual(["Annual report", "https://example.org/report"]);
  });
});

describe("sheets", () => {
  it("a protected sheet takes no values, no formats and no table", async () => {
    await excel(`sheet.protection.protect(); await context.sync();`);
    for (const write of [`sheet.getRange("Q1").values = [[1]]`, `sheet.getRange("Q1").format.fill.color = "#ff0000"`, `workbook.tables.add("Scratch!Q1:Q2", true)`]) {
      expect(await excel(`${write}; await context.sync();`)).toMatchObject({ code: "AccessDenied" });
    }
    expect(await excel(`sheet.protection.unprotect(); sheet.getRange("Q1").values = [[1]]; await context.sync();`)).toEqual({});
  });

  it("say which cells are used, which are merged, and which a formula spills over", async () => {
    await opened.page.evaluate(() => {
      window.workbench.addSheet("Spill", "spill");
      window.workbench.setCell("Spill!B2", "=CHAIN.COMPANIES(Evidence[#All])");
    });
    await settle();
    const { answer, message } = await excel(`
      const spill = workbook.worksheets.getItem("Spill");
      const parent = spill.getRange("B4").getSpillParentOrNullObject().load("address");
      const none = spill.getRange("D4").getSpillParentOrNullObject();
      const used = spill.getUsedRangeOrNullObject(true).load("columnIndex, rowIndex");
      spill.getRange("F1:G1").merge();
      await context.sync();
      const merged = spill.getRange("G1").getMergedAreasOrNullObject ? true : false;
      const { rowIndex, columnIndex } = used;
      return [parent.address, none.isNullObject, rowIndex, columnIndex, merged];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual(["Spill!B2", true, 1, 1, true]);
  });

  it("a value or formula written to a sheet that the same request adds is there", async () => {
    const { answer, message } = await excel(`
      const added = workbook.worksheets.add("Added").getRange("A1:B1");
      added.formulas = [["=1+1", "text"]];
      await context.sync();
      added.load("formulas");
      await context.sync();
      return added.formulas;`);
    expect(message).toBeUndefined();
    expect(answer).toEqual([["=1+1", "text"]]);
  });

  it("a sheet's name follows Excel's rules", async () => {
    expect(await excel(`workbook.worksheets.add("a/b"); await context.sync();`)).toMatchObject({ code: "InvalidArgument" });
    expect(await excel(`workbook.worksheets.add("evidence"); await context.sync();`)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("events and limits", () => {
  it("an edit, a selection and a new sheet are told; a recalculation is not", async () => {
    await excel(`
      window.told = [];
      workbook.worksheets.onChanged.add(async ({ address }) => void window.told.push("changed " + address));
      workbook.worksheets.onSelectionChanged.add(async () => void window.told.push("selected"));
      workbook.worksheets.onAdded.add(async () => void window.told.push("added"));
      await context.sync();`);
    await opened.page.evaluate(() => {
      window.workbench.setCell("Scratch!S1", 1);
      window.workbench.select("Scratch!S2");
      window.workbench.addSheet("Later", "later");
    });
    await expect.poll(() => addin.evaluate("[...new Set(window.told)].sort()")).toEqual(["added", "changed S1", "selected"]);
  });

  it("a request above Excel's limit on the web is refused whole", async () => {
    const failure = await excel(`sheet.getRange("U1").values = [["x".repeat(30000)]]; sheet.getRange("U2:U201").values = Array.from({ length: 200 }, () => ["y".repeat(30000)]); await context.sync();`);
    expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await opened.page.evaluate(() => window.workbench.getCell("Scratch!U1").value)).toBeNull();
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
