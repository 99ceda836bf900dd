import { afterEach, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
afterEach(() => opened?.close());

/** The panel with the rows of MP Materials' links open. */
async function sourcesShown(query: string) {
  opened = await openWorkbench(query);
  const panel = await panelOf(opened.page);
  await panel.getByRole("combobox", { name: "Company" }).fill("MP Mater");
  await panel.getByRole("option", { name: "MP Materials" }).click();
  await panel.getByRole("button", { name: /^Mining/ }).click();
  const source = panel.getByRole("link", { name: "Open the source" }).first();
  await source.waitFor();
  return { source };
}

it.each([
  ["on the web, where Office opens no browser window", "?platform=web", 0],
  ["on the desktop, by Office", "", 1],
] as const)("%s, the source of a row opens once in a new tab that knows nothing of the panel", async (_, query, byOffice) => {
  const { source } = await sourcesShown(query);
  await opened.page.context().route(/^https?:\/\/(?!127|localhost)/, (route) => route.fulfill({ contentType: "text/html", body: "<p>the source</p>" }));
  const [tab] = await Promise.all([opened.page.context().waitForEvent("page"), source.click()]);
  await tab.getByText("the source").waitFor();
  const address = await source.getAttribute("href");
  expect(tab.url()).toBe(address);
  expect(await tab.evaluate(() => window.opener === null && document.referrer === "")).toBe(true);
  expect(await opened.page.evaluate(() => window.workbench.opened)).toEqual(Array.from({ length: byOffice }, () => address));
  expect(opened.page.context().pages()).toHaveLength(2);
});
