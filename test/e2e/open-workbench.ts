import type { Browser, Frame, Page } from "playwright-core";
import { serve } from "../workbench/server.ts";
import type { Workbench } from "../workbench/page/workbench.ts";
import { openBrowser } from "./browser.ts";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** The workbench in a real browser, with what went wrong in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Errors that the page or the console told. */
  readonly errors: readonly string[];
  /** Requests to anywhere but the workbench's own server. */
  readonly strayed: readonly string[];
  /** Tells the page that the add-in was built anew. */
  built(): void;
  close(): Promise<void>;
}

export async function openWorkbench(query = ""): Promise<OpenWorkbench> {
  const { address, reload: built, close: stop } = await serve(0);
  let browser: Browser | undefined;
  try {
    browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    const errors: string[] = [];
    const strayed: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
    page.on("request", (request) => /^https?:/.test(request.url()) && !request.url().startsWith(address) && strayed.push(request.url()));
    await page.goto(`${address}/${query}`);
    await page.waitForFunction(() => window.workbench?.isOpen, undefined, { timeout: 60_000 });
    await page.evaluate(() => window.workbench.settle());
    const opened = browser;
    return { page, errors, strayed, built, close: async () => (await opened.close(), stop()) };
  } catch (error) {
    await browser?.close();
    await stop();
    throw error;
  }
}

/** The add-in's panel beside the grid, when it has read the evidence and shows a company's chain. */
export async function panelOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() => (document.getElementById("addin") as HTMLIFrameElement).contentDocument?.querySelector("[role=tablist]"));
  const panel = page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  await panel.getByText("of the chain proven").waitFor();
  return panel;
}
