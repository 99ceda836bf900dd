import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

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
  ["table", "B6", "Values"],
])("what is typed where the %s of an insert goes (%s, %s), while it is being written, stays, and nothing of the insert does", async (_, cell, mode) => {
  await panel.getByRole("combobox", { name: "Insert as" }).click();
  await panel.getByRole("option", { name: mode }).click();
  const contents = () => opened.page.evaluate(async () => (window.workbench.select("Mine!B3"), await window.workbench.settle(), JSON.stringify(window.workbench.contents())));
  await opened.page.evaluate((at) => window.workbench.setCell(`Mine!${at}`, "typed"), cell);
  const wanted = await contents();
  await opened.page.evaluate((at) => window.workbench.setCell(`Mine!${at}`, null), cell);
  await opened.page.evaluate(() => window.workbench.select("Mine!B3"));
  await opened.page.evaluate(`window.workbench.meanwhile(1, () => window.workbench.setCell("Mine!${cell}", "typed"))`);
  await panel.getByRole("button", { name: "Insert gap table" }).dispatchEvent("click");
  await panel.getByText("Something was typed where the insert goes, while it was being written. It has been left as it was typed, and nothing was inserted.").waitFor();
  expect(await contents()).toBe(wanted);
  await opened.page.evaluate((at) => window.workbench.setCell(`Mine!${at}`, null), cell);
});

it("tells no console error", () => expect(opened.errors).toEqual([]));
