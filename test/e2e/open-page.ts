import type { Browser, Frame, Page } from "playwright-core";
import type { Workbench } from "../workbench/page/workbench.ts";
import { serve } from "../workbench/server.ts";
import { openBrowser } from "./browser.ts";

export const VIEWPORT = { width: 1400, height: 860 };

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
  close(): Promise<void>;
}

/** Opens the workbench in a page; `leave` is what is done with the page when it is closed, or cannot be opened. */
export async function openIn(page: Page, address: string, query: string, leave: (page: Page) => Promise<void>): Promise<OpenWorkbench> {
  try {
    const errors: string[] = [];
    const strayed: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
    page.on("request", (request) => /^https?:/.test(request.url()) && !request.url().startsWith(address) && strayed.push(request.url()));
    await page.goto(`${address}/${query}`);
    await page.waitForFunction(() => window.workbench?.isOpen, undefined, { timeout: 60_000 });
    await page.evaluate(() => window.workbench.settle());
    return { page, errors, strayed, close: () => leave(page) };
  } catch (error) {
    await leave(page);
    throw error;
  }
}

/** Opens the workbench on a server and in a browser of its own. */
export async function openAlone(query = ""): Promise<OpenWorkbench> {
  const { address, close: stop } = await serve(0);
  let browser: Browser | undefined;
  try {
    browser = await openBrowser();
    const alone = browser;
    return await openIn(await (await browser.newContext({ viewport: VIEWPORT })).newPage(), address, query, async () => (await alone.close(), stop()));
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
