import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inExcel } from "./in-excel.ts";
import { openRealGrid, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
const excel = (body: string) => inExcel(opened, "Scratch", body);
const charts = () => opened.page.evaluate(() => window.workbench.charts().filter(({ sheet }) => sheet === "Scratch"));
const figure = () => opened.page.locator("#grid figure");

const CELLS = `sheet.getRange("A1:C4").values = [["Company", "Proven", "Pending"], ["Alpha", 0.5, 0.25], ["Beta", 0.25, 0], ["Gamma", 0, 0.75]];
  sheet.getRange("B2:C4").numberFormat = [["0%", "0%"], ["0%", "0%"], ["0%", "0%"]];`;
const ADD = `const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns"); chart.name = "Proof"; chart.title.text = "How much is proven";`;

beforeAll(async () => {
  opened = await openRealGrid();
}, 300_000);
afterAll(() => opened?.close());
beforeEach(async () => {
  await opened.page.evaluate(() => {
    if (window.workbench.sheets().includes("Scratch")) window.workbench.deleteSheet("Scratch");
    window.workbench.addSheet("Scratch", crypto.randomUUID()); // the grid remembers how a sheet was scrolled
  });
  await excel(`sheet.activate(); ${CELLS} await context.sync();`);
});

describe("a chart that the add-in asks for", () => {
  it("takes its names from the first row and column, and its values from the cells", async () => {
    expect(await excel(`${ADD} await context.sync();`)).toEqual({});
    expect(await charts()).toEqual([
      {
        name: "Proof",
        sheet: "Scratch",
        type: "BarStacked",
        title: "How much is proven",
        categories: ["Alpha", "Beta", "Gamma"],
        series: [
          { name: "Proven", values: [0.5, 0.25, 0] },
          { name: "Pending", values: [0.25, 0, 0.75] },
        ],
      },
    ]);
  });

  it("takes the longer side for its categories when it is left to itself, and what it is told otherwise", async () => {
    await excel(`sheet.charts.add("Line", sheet.getRange("A1:C4"), "Auto"); sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Rows"); await context.sync();`);
    const [left, told] = await charts();
    expect(left!.series.map(({ name }) => name)).toEqual(["Proven", "Pending"]);
    expect(told!.series.map(({ name }) => name)).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(told!.categories).toEqual(["Proven", "Pending"]);
  });

  it("reads back what was written, and is found by its name until it is deleted", async () => {
    const { answer, message } = await excel(`${ADD}
      chart.legend.position = "Top";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 1;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.title.text = "Share of the chain";
      chart.setPosition("E2", "H10");
      await context.sync();
      chart.series.load("items");
      await context.sync();
      chart.series.items[1].format.fill.setSolidColor("#9fc5e8");
      chart.series.getItemAt(1).gapWidth = 40;
      chart.series.getItemAt(1).hasDataLabels = true;
      const found = sheet.charts.getItem("Proof").load("left, top, width, height, legend/position, axes/valueAxis/maximum, axes/valueAxis/numberFormat, title/text");
      const gap = chart.series.getItemAt(1).load("gapWidth");
      const count = sheet.charts.getCount();
      await context.sync();
      const seen = [chart.series.items.map(({ name }) => name), found.title.text, found.legend.position, found.axes.valueAxis.maximum, found.axes.valueAxis.numberFormat, gap.gapWidth, count.value];
      found.delete();
      const gone = sheet.charts.getItemOrNullObject("Proof");
      await context.sync();
      return [...seen, [found.left, found.top, found.width, found.height], gone.isNullObject];`);
    expect(message).toBeUndefined();
    expect(answer).toEqual([["Proven", "Pending"], "How much is proven", "Top", 1, "0%", 40, 1, [264, 18, 264, 162], true]); // columns of 66 points, rows of 18
    expect(await charts()).toEqual([]);
  });

  it("takes a series' values and categories from other cells", async () => {
    await excel(`${ADD} chart.series.getItemAt(0).setValues(sheet.getRange("C2:C4")); chart.series.getItemAt(0).setXAxisValues(sheet.getRange("B2:B4")); await context.sync();`);
    const [chart] = await charts();
    expect(chart!.series[0]!.values).toEqual([0.25, 0, 0.75]);
    expect(chart!.categories).toEqual(["50%", "25%", "0%"]);
  });

  it.each([
    ["an unknown type of chart", `sheet.charts.add("BarPiled", sheet.getRange("A1:C4"))`, "InvalidArgument", "BarPiled"],
    ["a misspelt side of the legend", `${ADD} chart.legend.position = "Botom"`, "InvalidArgument", "Botom"],
    ["a chart that is not there", `sheet.charts.getItem("Nowhere").load("name")`, "ItemNotFound", "Nowhere"],
    ["a member that the workbench lacks", `${ADD} chart.plotArea.load("width")`, "ApiNotFound", "Chart.PlotArea"],
  ])("refuses %s", async (_what, code, error, named) => {
    const failure = await excel(`${code}; await context.sync();`);
    expect(failure.code).toBe(error);
    expect(failure.message).toContain(named);
  });
});

describe("a chart over the grid", () => {
  const colourAt = (x: number, y: number) =>
    opened.page.evaluate(([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>("#grid figure canvas")!;
      const { width, height } = canvas;
      return [...canvas.getContext("2d")!.getImageData(Math.round(left! * width), Math.round(top! * height), 1, 1).data.slice(0, 3)];
    }, [x, y]);

  it("is drawn, and drawn anew when one of its cells changes", async () => {
    await excel(`sheet.getRange("A1:B2").values = [["", "Share"], ["Alpha", 0]];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B2"), "Columns");
      chart.axes.valueAxis.minimum = 0; chart.axes.valueAxis.maximum = 1;
      await context.sync();
      chart.series.getItemAt(0).format.fill.setSolidColor("#ff0000");
      await context.sync();`);
    await figure().waitFor();
    expect(await colourAt(0.5, 0.5)).not.toEqual([255, 0, 0]);
    await opened.page.evaluate(() => window.workbench.setCell("Scratch!B2", 1));
    await expect.poll(() => colourAt(0.5, 0.5)).toEqual([255, 0, 0]);
  });

  it("is seen on its own sheet only, and scrolls with it", async () => {
    await excel(`${ADD} chart.setPosition("E6", "J20"); await context.sync();`);
    await figure().waitFor();
    const before = (await figure().boundingBox())!;
    await opened.page.mouse.move(before.x + 40, before.y + 40);
    await opened.page.mouse.wheel(0, 120);
    await expect.poll(async () => (await figure().boundingBox())!.y).toBeLessThan(before.y - 60);
    await opened.page.evaluate(() => window.workbench.select("Evidence!A1"));
    await expect.poll(() => figure().count()).toBe(0);
    await opened.page.evaluate(() => window.workbench.select("Scratch!A1"));
    await expect.poll(() => figure().count()).toBe(1);
  });

  it("is moved by drag and by arrow keys, and the add-in is told where it stands", async () => {
    await excel(`${ADD} chart.left = 300; chart.top = 30; await context.sync();`);
    await figure().waitFor();
    const before = (await figure().boundingBox())!;
    await opened.page.mouse.move(before.x + 60, before.y + 60);
    await opened.page.mouse.down();
    await opened.page.mouse.move(before.x + 100, before.y + 80);
    await opened.page.mouse.up();
    await expect.poll(async () => (await figure().boundingBox())!.x - before.x).toBeCloseTo(40, 0);
    await figure().press("ArrowDown"); // 12 points, 16 pixels
    await expect.poll(async () => (await figure().boundingBox())!.y - before.y).toBeCloseTo(36, 0);
    const { answer } = await excel(`const chart = sheet.charts.getItem("Proof").load("left, top"); await context.sync(); return [chart.left, chart.top];`);
    expect(answer).toEqual([330, 57]); // 300 + 40 ÷ 4/3, 30 + 20 ÷ 4/3 + 12
  });

  it("shows on the Dashboard what its gap table says of the chosen company", async () => {
    const [chart] = await opened.page.evaluate(async () => {
      window.workbench.setCell("Dashboard!B3", "Energy Fuels");
      await window.workbench.settle();
      return window.workbench.charts();
    });
    expect(chart).toMatchObject({ sheet: "Dashboard", categories: ["Customer", "Magnet", "Alloy", "Metal", "Separation", "Concentration", "Mining"] });
    expect(chart!.series[0]).toEqual({ name: "Proven", values: [0, 0, 0, 0, 0.5, 0.5, 0.17] }); // Energy Fuels: two links idled, and feed that it buys
  });

  it("is removed by its button", async () => {
    await excel(`${ADD} await context.sync();`);
    await figure().hover();
    await opened.page.getByRole("button", { name: "Remove Proof" }).click();
    expect(await charts()).toEqual([]);
    await expect.poll(() => figure().count()).toBe(0);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
