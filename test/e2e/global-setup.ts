/** One server and one browser for all end-to-end tests of a run. */
import type { TestProject } from "vitest/node";
import { serve } from "../workbench/server.ts";
import { openBrowserServer } from "./browser.ts";
import { buildWhereOutdated } from "./up-to-date-build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served. */
    address: string;
    /** Where the browser takes connections. */
    browser: string;
  }
}

export default async function ({ provide }: TestProject): Promise<() => Promise<void>> {
  buildWhereOutdated();
  const [serving, browser] = await Promise.all([serve(0), openBrowserServer()]);
  provide("address", serving.address);
  provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await serving.close();
  };
}
