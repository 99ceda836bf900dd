import type { Frame } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { RELEASE, tab } from "./views.ts";

let opened: OpenWorkbench;
afterEach(() => opened?.close());

type Shown = (panel: Frame) => Promise<unknown>;
/** The rows of MP Materials' links open. */
const rowOfALink: Shown = async (panel) => {
  await panel.getByRole("combobox", { name: "Company" }).fill("MP Mater");
  await panel.getByRole("option", { name: "MP Materials" }).click();
  await panel.getByRole("button", { name: /^Mining/ }).click();
};
/** A document read, its findings as cards. */
const findingOfADocument: Shown = async (panel) => {
  await tab(panel, "Evidence");
  await panel.getByLabel("Or paste the text of one").fill(RELEASE);
  await panel.getByRole("button", { name: "Read the pasted text" }).click();
  await panel.getByLabel("Link", { exact: true }).first().fill("https://example.com/release");
};

const WHERE = [
  ["on the web, where Office opens no browser window", "?platform=web", 0],
  ["on the desktop, by Office", "", 1],
] as const;
const OF = [
  ["a row", rowOfALink],
  ["a finding", findingOfADocument],
] as const;

it.each(WHERE.flatMap(([where, query, byOffice]) => OF.map(([of, show]) => ({ where, query, byOffice, of, show }))))("$where, the source of $of opens once in a new tab that knows nothing of the panel", async ({ query, byOffice, show }) => {
  opened = await openWorkbench(query);
  const panel = await panelOf(opened.page);
  await show(panel);
  const source = panel.getByRole("link", { name: "Open the source" }).first();
  await source.waitFor();
  await opened.page.context().route(/^https?:\/\/(?!127|localhost)/, (route) => route.fulfill({ contentType: "text/html", body: "<p>the source</p>" }));
  const [page] = await Promise.all([opened.page.context().waitForEvent("page"), source.click()]);
  await page.getByText("the source").waitFor();
  const address = await source.getAttribute("href");
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => window.opener === null && document.referrer === "")).toBe(true);
  expect(await opened.page.evaluate(() => window.workbench.opened)).toEqual(Array.from({ length: byOffice }, () => address));
  expect(opened.page.context().pages()).toHaveLength(2);
});
