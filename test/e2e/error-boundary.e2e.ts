import type { Frame } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** A part of the panel that cannot be fetched or drawn says so in its own place; every other part works on. */
let opened: OpenWorkbench;
let panel: Frame;
beforeEach(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
});
afterEach(() => opened?.close());

const SENTENCE = /^This part of the panel could not be fetched/;
/** A deployment deletes the scripts that an open panel has not fetched yet. */
const deployed = () => opened.page.route(/\/addin\/[^/]+\.js$/, (route) => route.abort());

it.each(["Compare", "Evidence", "Functions", "Set-up"])("the tab %s whose code is gone says so, the other tabs stay, and “Try again” loads the panel anew", async (tab) => {
  await deployed();
  await panel.getByRole("tab", { name: tab }).click();
  await panel.getByText(SENTENCE).waitFor();
  await panel.getByRole("tab", { name: "Company" }).click();
  await panel.getByText("of the chain proven").waitFor();
  await panel.getByRole("tab", { name: tab }).click();
  await opened.page.unroute(/\/addin\/[^/]+\.js$/);
  await panel.getByRole("button", { name: "Try again" }).click();
  panel = await panelOf(opened.page);
  await panel.getByRole("tab", { name: tab }).click();
  await expect.poll(() => panel.getByText(SENTENCE).count()).toBe(0);
});

it("a fault while a tab is drawn says so in its place, and is gone when its cause is", async () => {
  await panel.evaluate(() => {
    const { round } = Math;
    Object.assign(window, { mend: () => Object.assign(Math, { round }) });
    Math.round = () => {
      throw new RangeError("no rounding");
    };
  });
  await opened.page.evaluate(() => window.workbench.setCell("Evidence!G132", "Closed"));
  await panel.getByText("This part of the panel stopped: no rounding").waitFor();
  expect(await panel.getByRole("tab").count()).toBeGreaterThan(4);
  await panel.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await panel.getByRole("button", { name: "Try again" }).click();
  await panel.getByText("of the chain proven").waitFor();
});
