import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TOPICS } from "../checklist/topics.ts";
import { CHECKLIST } from "../checklist/workbook.ts";
import { openRealGrid, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openRealGrid();
  await opened.page.evaluate(async (bytes) => {
    await window.workbench.open(bytes);
    await window.workbench.settle();
  }, new Uint8Array(readFileSync(CHECKLIST)));
});
afterAll(() => opened?.close());

it.each(TOPICS.map(({ sheet, questions }) => [sheet, questions.length] as const))("the checklist's sheet %s is Right in all of its %i cells", async (sheet, count) => {
  const rows = await opened.page.evaluate(([name, last]) => window.workbench.getRange(`'${name}'!A5:D${last}`), [sheet, 4 + count] as const);
  expect(rows).toHaveLength(count);
  expect(rows.filter(([, , , verdict]) => verdict !== "Right")).toEqual([]);
});

it("the checklist says Right for all of them on its first sheet", async () => {
  expect(await opened.page.evaluate(() => window.workbench.getCell("Checklist!B3").value)).toBe("Right");
});
