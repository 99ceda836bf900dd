import { afterEach, describe, expect, it } from "vitest";
import { inExcel } from "./in-excel.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
afterEach(() => opened?.close());

const PLATFORMS = [
  ["", "PC", "function", 0],
  ["?platform=mac", "Mac", "function", 0],
  ["?platform=web", "OfficeOnline", "undefined", null],
] as const;

describe.each(PLATFORMS)("the workbench opened with the query '%s'", (query, platform, openBrowserWindow, blank) => {
  it(`announces ${platform}, with its requirement sets and its habit with empty cells, and the add-in scores there`, async () => {
    opened = await openWorkbench(query);
    const panel = await panelOf(opened.page);
    const told = await panel.evaluate(async () => ({
      platform: (await Office.onReady()).platform,
      requirement: Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"),
      method: typeof Office.context.ui.openBrowserWindow,
    }));
    expect(told).toEqual({ platform, requirement: openBrowserWindow === "function", method: openBrowserWindow });
    expect(await opened.page.evaluate(() => window.workbench.blanks)).toBe(blank === 0 ? "zero" : "null");
    expect(await opened.page.evaluate(() => window.workbench.getCell("Dashboard!B5").value)).toBeCloseTo(4.275 / 7, 9); // MP Materials: 4 links at 0.85, Magnet at 0.50, Customer at 0.50 × 0.75
    expect(opened.errors).toEqual([]);
  });
});

it("on the web an answer above 5 MB is refused, its writes are done, and a smaller one comes; the switch lifts the limit", async () => {
  opened = await openWorkbench("?platform=web");
  await panelOf(opened.page);
  await opened.page.evaluate(() => window.workbench.addSheet("Long", "long"));
  const write = (from: number) =>
    inExcel(opened, "Long", `sheet.getRange("A${from}:A${from + 99}").values = Array.from({ length: 100 }, () => ["y".repeat(30000)]); await context.sync();`); // 3 MB
  expect([await write(1), await write(101)]).toEqual([{}, {}]);
  const readAll = () => inExcel(opened, "Long", `sheet.getRange("C1").values = [["written"]]; const all = sheet.getRange("A1:A200").load("values"); await context.sync(); return all.values.length;`);
  expect((await readAll()).code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await opened.page.evaluate(() => window.workbench.getCell("Long!C1").value)).toBe("written");
  expect(await inExcel(opened, "Long", `const half = sheet.getRange("A1:A100").load("values"); await context.sync(); return half.values.length;`)).toEqual({ answer: 100 });
  await opened.page.getByLabel("5 MB an answer").uncheck();
  expect(await readAll()).toEqual({ answer: 200 });
});
