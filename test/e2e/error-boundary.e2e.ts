import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** A part of the panel that cannot be fetched says so in its own place; every other part works on. */
let opened: OpenWorkbench;
let panel: Frame;
beforeAll(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
});
afterAll(() => opened?.close());

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
