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

it("on the web, where Office opens no browser window, the source of a row opens in a new tab that knows nothing of the panel", async () => {
  const { source } = await sourcesShown("?platform=web");
  await opened.page.context().route(/^https?:\/\/(?!127|localhost)/, (route) => route.fulfill({ contentType: "text/html", body: "<p>the source</p>" }));
  const [tab] = await Promise.all([opened.page.context().waitForEvent("page"), source.click()]);
  await tab.getByText("the source").waitFor();
  expect(tab.url()).toBe(await source.getAttribute("href"));
  expect(await tab.evaluate(() => window.opener === null && document.referrer === "")).toBe(true);
});

it("on the desktop Office opens it in the browser, once", async () => {
  const { source } = await sourcesShown("");
  const address = await source.getAttribute("href");
  await source.click();
  await expect.poll(() => opened.page.evaluate(() => window.workbench.opened)).toEqual([address]);
  expect(opened.page.context().pages()).toHaveLength(1);
});
