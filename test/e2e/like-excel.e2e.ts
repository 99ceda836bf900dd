import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inExcel } from "./in-excel.ts";
import { openRealGrid, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** What the grid on the screen does as Excel does it, and Univer by itself does not. */
let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openRealGrid();
  await panelOf(opened.page);
  const outcome = await inExcel(
    opened,
    "Model",
    `const own = workbook.worksheets.add("Own");
     const rows = [["Company", "Stage", "Status", "Source", "Price"], ["Alpha", "Mining", "Operating", "Annual report", 1], ["Beta", "Magnet", "Operating", "Annual report", 2]];
     ["A1:E3", "A6:E8", "A12:E14"].forEach((place, index) => {
       own.getRange(place).values = rows;
       workbook.tables.add("Own!" + place, true).name = ["Evidence_2024", "My.Table", "Plain"][index];
     });
     workbook.tables.getItem("My.Table").showTotals = true;
     own.activate();
     await context.sync();`,
  );
  expect(outcome).toEqual({});
});
afterAll(() => opened?.close());

const put = (cells: Readonly<Record<string, string>>) =>
  opened.page.evaluate(async (all) => {
    for (const [at, content] of Object.entries(all)) window.workbench.setCell(`Own!${at}`, content);
    await window.workbench.settle();
    return Object.keys(all).map((at) => window.workbench.getCell(`Own!${at}`).value);
  }, cells);

describe("formulas over tables", () => {
  it("read tables whose names have _ or a full stop, in whatever case", async () => {
    const values = await put({ G1: '=CHAIN.COVERAGE(Evidence_2024[#All],"Alpha")', G2: "=ROWS(My.Table[#All])", G3: "=COUNTA(evidence_2024[Stage])", G4: '=CHAIN.COVERAGE(my.table[#All],"Beta")' });
    expect(values).toEqual([expect.closeTo(0.85 / 7, 9), 4, 2, expect.closeTo(0.85 / 7, 9)]); // heading, two rows and totals; one link of seven, operating
  });

  it("leave out the row of totals unless they name it", async () => {
    expect(await put({ G5: "=ROWS(My.Table)", G6: "=COUNTA(My.Table[Company])", G7: "=COUNTA(My.Table[[#All],[Company]])" })).toEqual([2, 2, 4]);
    const { answer } = await inExcel(opened, "Own", `const table = workbook.tables.getItem("My.Table"); const [all, body] = [table.getRange().load("address"), table.getDataBodyRange().load("address")]; await context.sync(); return [all.address, body.address];`);
    expect(answer).toEqual(["Own!A6:E9", "Own!A7:E8"]);
  });

  it("in a column of that very table are a circle: they show 0, and the other formulas over the table still answer", async () => {
    expect(await put({ F12: "Score", F13: '=CHAIN.COVERAGE(Plain[#All],"Alpha")' })).toEqual(["Score", expect.closeTo(0.85 / 7, 9)]); // beside the table
    await inExcel(opened, "Own", `workbook.tables.getItem("Plain").resize("A12:F14"); await context.sync();`);
    expect(await put({ F13: '=CHAIN.COVERAGE(Plain[#All],"Alpha")', F14: '=CHAIN.COVERAGE(Plain[#All],"Beta")', G14: '=CHAIN.COVERAGE(Plain[#All],"Beta")' })).toEqual([0, 0, expect.closeTo(0.85 / 7, 9)]);
    await put({ F13: "", F14: "", G14: "" });
  });
});

describe("an answer", () => {
  it("fills cells beyond the end of the grid's sheet, which grows; only Excel's own end is an end", async () => {
    const [first, tooLong] = await put({ J1: "=SEQUENCE(2500)", L1: "=SEQUENCE(2,16380)" });
    expect([first, await opened.page.evaluate(() => window.workbench.getCell("Own!J2500").value), tooLong]).toEqual([1, 2500, "#SPILL!"]);
    await put({ L1: "" });
  });

  it("is coloured by its conditional formats, and anew when it changes", async () => {
    await inExcel(opened, "Own", `const scale = sheet.getRange("J1:J3").conditionalFormats.add("ColorScale"); scale.colorScale.criteria = { minimum: { formula: null, type: "LowestValue", color: "#ffffff" }, maximum: { formula: null, type: "HighestValue", color: "#0f548c" } }; await context.sync();`);
    await put({ J1: "=SEQUENCE(3)" });
    /** The colour at the right edge of a cell of column J, where no text is. */
    const colour = async (row: number) => {
      const { x, y } = await opened.page.evaluate((at) => {
        const { left, bottom } = window.workbench.univer.workbook.getActiveSheet().getRange(at - 1, 9).getCellRect();
        const canvas = document.querySelector('#grid canvas[id^="univer-sheet-main"]')!.getBoundingClientRect();
        return { x: canvas.x + left + 6, y: canvas.y + bottom - 6 };
      }, row);
      const { data } = PNG.sync.read(await opened.page.screenshot({ clip: { x, y, width: 1, height: 1 } }));
      return `#${[data[0]!, data[1]!, data[2]!].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
    };
    await opened.page.evaluate(() => window.workbench.select("Own!A1"));
    await expect.poll(() => colour(3), { timeout: 15_000 }).toBe("#0f548c");
    expect(await colour(1)).toBe("#ffffff");
    await put({ J1: "=SEQUENCE(3,1,3,-1)" });
    await expect.poll(() => colour(1), { timeout: 15_000 }).toBe("#0f548c");
    expect(await colour(3)).toBe("#ffffff");
  });
});

it("an error in a column that nothing reads keeps a function from being called, unless functions.json allows errors, or data types, which errors are too", async () => {
  const ask = (habit: "refused" | "errors" | "data types") =>
    opened.page.evaluate(async (errors) => {
      const { calls } = window.workbench;
      const before = calls.errors;
      calls.errors = errors;
      window.workbench.setCell("Own!E2", "=NA()");
      window.workbench.setCell("Own!G1", null);
      window.workbench.setCell("Own!G1", '=CHAIN.COVERAGE(Evidence_2024[#All],"Alpha")');
      await window.workbench.settle();
      const { value } = window.workbench.getCell("Own!G1");
      window.workbench.setCell("Own!E2", 1);
      calls.errors = before;
      await window.workbench.settle();
      return value;
    }, habit);
  expect(await ask("refused")).toBe("#N/A");
  expect(await ask("errors")).toBeCloseTo(0.85 / 7, 9);
  expect(await ask("data types")).toBeCloseTo(0.85 / 7, 9);
});

describe("the grid's own menus", () => {
  /** What the add-in is told while something is done to the sheet. */
  async function told(act: string): Promise<unknown[]> {
    const addin = opened.page.frames().find((frame) => frame.url().includes("/addin/"))!;
    await addin.evaluate(`(async () => {
      window.told = [];
      window.stop = await Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        const handlers = [
          worksheets.onChanged.add(async ({ changeType, address }) => window.told.push([changeType, address])),
          tables.onChanged.add(async ({ changeType, address }) => window.told.push(["table", changeType, address])),
          worksheets.onRowSorted.add(async ({ address }) => window.told.push(["sorted", address])),
        ];
        await context.sync();
        return () => Excel.run(handlers[0].context, async (own) => (handlers.forEach((one) => one.remove()), own.sync()));
      });
    })()`);
    await opened.page.evaluate(act);
    await opened.page.evaluate(() => window.workbench.settle());
    return (await addin.evaluate("window.stop().then(() => window.told)")) as unknown[];
  }
  const SHEET = "window.workbench.univer.workbook.getSheetByName('Own')";

  it("tell of rows and columns that are deleted, inserted and moved as Excel does, and undo tells the reverse", async () => {
    expect(await told(`${SHEET}.deleteRow(2)`)).toEqual(expect.arrayContaining([["RowDeleted", "3:3"], ["table", "RowDeleted", "3:3"]]));
    expect(await opened.page.evaluate(() => window.workbench.tables().find(({ name }) => name === "Evidence_2024")!.address)).toBe("A1:E2");
    expect(await told("window.workbench.univer.api.undo()")).toContainEqual(["RowInserted", "3:3"]);
    expect(await told(`${SHEET}.insertRowBefore(4)`)).toContainEqual(["RowInserted", "5:5"]);
    expect(await told(`${SHEET}.insertColumnBefore(7)`)).toContainEqual(["ColumnInserted", "H:H"]);
    expect(await told(`${SHEET}.deleteColumn(7)`)).toContainEqual(["ColumnDeleted", "H:H"]);
    expect(await told(`${SHEET}.moveRows(${SHEET}.getRange("2:2"), 3)`)).toContainEqual(["RangeEdited", "2:3"]);
    expect(await opened.page.evaluate(() => window.workbench.getCell("Own!A2").value)).toBe("Beta");
  });

  it("take a chart's cells along", async () => {
    const shown = () => opened.page.evaluate(() => window.workbench.charts().filter(({ sheet }) => sheet === "Own").map(({ categories, series }) => [categories, series[0]!.values]));
    await inExcel(opened, "Own", `sheet.charts.add("BarClustered", sheet.getRange("D12:E14"), "Columns"); await context.sync();`);
    const before = await shown();
    await told(`${SHEET}.insertRowBefore(0)`);
    expect(await shown()).toEqual(before);
    await told(`${SHEET}.deleteRow(0)`);
    expect(await shown()).toEqual(before);
  });

  it("sort a table, and tell which rows were sorted", async () => {
    const sort = `window.workbench.univer.run("sheet.command.sort-range", { unitId: window.workbench.univer.workbook.getId(), subUnitId: ${SHEET}.getSheetId(), range: ${SHEET}.getRange("A2:E3").getRange(), orderRules: [{ colIndex: 0, type: "asc" }], hasTitle: false })`;
    expect(await told(sort)).toContainEqual(["sorted", "A2:E3"]);
    expect(await opened.page.evaluate(() => window.workbench.getCell("Own!A2").value)).toBe("Alpha");
  });

  it("reach the panel: a row of the evidence that goes is gone there too, and comes back with undo", async () => {
    const panel = await panelOf(opened.page);
    await panel.getByText("536 rows of the table Evidence").waitFor();
    await opened.page.evaluate(() => {
      window.workbench.select("Evidence!A281"); // the menus act on the sheet that is shown
      window.workbench.univer.workbook.getSheetByName("Evidence")!.deleteRow(280);
    });
    await panel.getByText("535 rows of the table Evidence").waitFor();
    await opened.page.evaluate(() => window.workbench.univer.api.undo());
    await panel.getByText("536 rows of the table Evidence").waitFor();
  });
});

it("a sheet that has gone when the grid comes to check its drop-downs is no error", async () => {
  const checked = await opened.page.evaluate(async () => {
    const { workbook } = window.workbench.univer;
    window.workbench.addSheet("Passing");
    const passing = workbook.getSheetByName("Passing")!;
    const cell = passing.getRange("A1");
    workbook.deleteSheet(passing);
    return cell.getValidatorStatus();
  });
  expect(checked).toEqual([]);
});

it("tells no console error", () => expect(opened.errors).toEqual([]));
