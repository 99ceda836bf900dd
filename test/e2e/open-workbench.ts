/** The workbench for a test: on the server and in the browser that the run shares, with an empty profile. */
import { chromium, type Browser, type Page } from "playwright-core";
import { inject } from "vitest";
import { openIn, VIEWPORT, type OpenWorkbench } from "./open-page.ts";

export { panelOf, type OpenWorkbench } from "./open-page.ts";

let connected: Promise<Browser> | undefined;

/** The browser of the run. */
export const sharedBrowser = (): Promise<Browser> => (connected ??= chromium.connect(inject("browser")));

/** How a test sees a page. Parts unfold at once: drawing each step of a movement takes longer than what is tested. */
const SEEN = { colorScheme: "light", reducedMotion: "reduce", forcedColors: "none", contrast: "no-preference" } as const;

/**
 * A page that was closed, empty again. The next test takes it: it keeps the scripts that it has compiled, so that opening the workbench costs a
 * quarter of what it costs in a new page.
 */
let resting: Page | undefined;

const newPage = async (): Promise<Page> => (await (await sharedBrowser()).newContext({ viewport: VIEWPORT, ...SEEN })).newPage();

async function emptied(page: Page): Promise<void> {
  const context = page.context();
  page.removeAllListeners();
  await Promise.all(context.pages().filter((other) => other !== page).map((other) => other.close()));
  await Promise.all([page.unrouteAll({ behavior: "ignoreErrors" }), context.unrouteAll({ behavior: "ignoreErrors" })]);
  await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
  await page.emulateMedia({ media: null, ...SEEN });
  await page.setViewportSize(VIEWPORT);
  await page.goto("about:blank");
}

async function rest(page: Page): Promise<void> {
  if (resting) return page.context().close();
  try {
    await emptied(page);
    resting = page;
  } catch {
    await page.context().close();
  }
}

async function open(address: string, query: string): Promise<OpenWorkbench> {
  const page = resting ?? (await newPage());
  resting = undefined;
  return openIn(page, address, query, rest);
}

/** Opens the workbench with the grid in memory: for all tests but those of the grid that a user sees. */
export const openWorkbench = (query = ""): Promise<OpenWorkbench> => open(inject("address"), `${query}${query ? "&" : "?"}grid=memory`);

/** Opens the workbench with Univer, the grid that a user sees, which takes several times as long; `address` is of a server other than the run's. */
export const openRealGrid = (query = "", address = inject("address")): Promise<OpenWorkbench> => open(address, query);
