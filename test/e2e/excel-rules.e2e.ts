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
    `Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Scratch"); ${body} })
      .then((answer) => ({ answer }), ({ code, message }) => ({ code, message }))`,
  );
}

describe("code in Excel.run is held to Excel's rules", () => {
  it("a property that was not loaded cannot be read", async () => {
    const failure = await excel(`const range = sheet.getRange("A1"); await context.sync(); return range.values;`);
    expect(failure.code).toBe("PropertyNotLoaded");
  });

  it("values whose rows differ from the range's are refused", async () => {
    const failure = await excel(`sheet.getRange("A1:B2").values = [[1, 2], [3]]; await context.sync();`);
    expect(failure.code).toBe("InvalidArgument");
  });

  it("a misspelt alignment is refused", async () => {
    const failure = await excel(`sheet.getRange("A1").format.horizontalAlignment = "Middel"; await context.sync();`);
    expect(failure).toMatchObject({ code: "InvalidArgument" });
    expect(failure.message).toContain("Middel");
  });

  it("a missing sheet is not found", async () => {
    const failure = await excel(`context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values"); await context.sync();`);
    expect(failure.code).toBe("ItemNotFound");
  });

  it("a missing sheet behind getItemOrNullObject is a null object", async () => {
    const { answer } = await excel(`const nowhere = context.workbook.worksheets.getItemOrNullObject("Nowhere"); await context.sync(); return nowhere.isNullObject;`);
    expect(answer).toBe(true);
  });

  it("a member that the workbench lacks fails with its name", async () => {
    const failure = await excel(`sheet.getRange("A1").insert("Down"); await context.sync();`);
    expect(failure.code).toBe("ApiNotFound");
    expect(failure.message).toContain("Range.insert()");
  });

  it("what stands before a failing action stays, what stands after it is not done", async () => {
    const failure = await excel(`
      sheet.getRange("H1").values = [["before"]];
      sheet.getRange("H2").values = [["too", "wide"]];
      sheet.getRange("H3").values = [["after"]];
      await context.sync();`);
    expect(failure.code).toBe("InvalidArgument");
    const column = await opened.page.evaluate(() => window.workbench.getRange("Scratch!H1:H3"));
    expect(column).toEqual([["before"], [null], [null]]);
  });
});

describe("what Excel.run writes is in the grid", () => {
  it("number formats, fills and bold letters read back as written", async () => {
    const { answer, message } = await excel(`
      const range = sheet.getRange("C1:C2");
      range.values = [[0.25], [0.5]];
      range.numberFormat = [["0%"], ["0.0"]];
      range.format.fill.color = "#e8f0f8";
      range.format.font.bold = true;
      await context.sync();
      range.load("text, numberFormat, format/fill/color, format/font/bold");
      await context.sync();
      return [range.text, range.numberFormat, range.format.fill.color, range.format.font.bold];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual([[["25%"], ["0.5"]], [["0%"], ["0.0"]], "#e8f0f8", true]);
  });

  it("clearing the contents leaves nothing", async () => {
    const { answer } = await excel(`
      const range = sheet.getRange("E1:F1");
      range.values = [[1, 2]];
      range.clear("Contents");
      range.load("values");
      await context.sync();
      return range.values;`);
    expect(answer).toEqual([["", ""]]);
  });

  it("two ranges share their common cells, or none", async () => {
    const { answer, message } = await excel(`
      const shared = sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:D9");
      const none = sheet.getRange("A1:C3").getIntersectionOrNullObject("E1:E2");
      shared.load("address");
      await context.sync();
      return [shared.address, none.isNullObject];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual(["Scratch!B2:C3", true]);
  });

  it("a new table is known by its name", async () => {
    const { answer, message } = await excel(`
      sheet.getRange("K1:L2").values = [["Company", "Stage"], ["Alpha", "Mine"]];
      const table = context.workbook.tables.add("Scratch!K1:L2", true);
      table.load("name");
      await context.sync();
      const body = context.workbook.tables.getItem(table.name).getDataBodyRange().load("values");
      await context.sync();
      return [table.name, body.values];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual(["Table1", [["Alpha", "Mine"]]]);
  });

  it("a setting is there in a later run", async () => {
    await excel(`context.workbook.settings.add("chosen", "MP Materials"); await context.sync();`);
    const { answer, message } = await excel(`const chosen = context.workbook.settings.getItemOrNullObject("chosen").load("value"); await context.sync(); return chosen.value;`);
    expect(message).toBeUndefined();
    expect(answer).toBe("MP Materials");
  });
});
