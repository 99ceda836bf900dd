import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { panelOf, sharedBrowser } from "./open-workbench.ts";

describe("the shared runtime started hidden, only to calculate cells", () => {
  let context: BrowserContext;
  let page: Page;
  const fetched: string[] = [];

  beforeAll(async () => {
    context = await (await sharedBrowser()).newContext();
    page = await context.newPage();
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const hide = () => document.getElementById("addin")?.setAttribute("style", "display: none");
      if (window === window.top) document.addEventListener("DOMContentLoaded", hide);
    });
    await page.goto(`${inject("address")}/?grid=memory`);
    await page.waitForFunction(() => window.workbench?.isOpen, undefined, { timeout: 60_000 });
    await page.evaluate(() => window.workbench.settle());
  });
  afterAll(() => context?.close());

  const panelScripts = () => fetched.filter((file) => /\/addin\/.*\.js$/.test(file) && !/\/(functions|commands|taskpane|read)[.\w]*\.js$/.test(file));

  it("answers the cells without fetching the panel, React or Fluent", async () => {
    const proven = await page.evaluate(() => window.workbench.getCell("Dashboard!B5").value);
    expect(proven).toBeCloseTo(4.275 / 7, 9); // MP Materials: 4 links at 0.85, Magnet at 0.50, Customer at 0.50 × 0.75
    expect(fetched.filter((file) => file.endsWith("/functions.js"))).toHaveLength(1);
    expect(panelScripts()).toEqual([]);
  });

  it("fetches and draws the panel once the pane is shown", async () => {
    await page.evaluate(() => document.getElementById("addin")!.removeAttribute("style"));
    await panelOf(page);
    expect(panelScripts().length).toBeGreaterThan(0);
  });
});
