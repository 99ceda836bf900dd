/** The workbench for a test: on the server and in the browser that the run shares, with an empty profile. */
import { chromium, type Browser } from "playwright-core";
import { inject } from "vitest";
import { openPage, type OpenWorkbench } from "./open-page.ts";

export { panelOf, type OpenWorkbench } from "./open-page.ts";

let connected: Promise<Browser> | undefined;

/** The browser of the run. */
export const sharedBrowser = (): Promise<Browser> => (connected ??= chromium.connect(inject("browser")));

/** Opens the workbench with the grid in memory: for all tests but those of the grid that a user sees. */
export const openWorkbench = async (query = ""): Promise<OpenWorkbench> => openPage(await sharedBrowser(), inject("address"), `${query}${query ? "&" : "?"}grid=memory`);

/** Opens the workbench with Univer, the grid that a user sees, which takes several times as long; `address` is of a server other than the run's. */
export const openRealGrid = async (query = "", address = inject("address")): Promise<OpenWorkbench> => openPage(await sharedBrowser(), address, query);
