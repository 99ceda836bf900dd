/** One server and one browser for all end-to-end tests of a run. */
import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { serve } from "../workbench/server.ts";
import { openBrowserServer } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served. */
    address: string;
    /** Where the browser takes connections. */
    browser: string;
  }
}

export default async function ({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/taskpane.html")) throw new Error("The end-to-end tests need the built add-in. Run npm run build first.");
  const [serving, browser] = await Promise.all([serve(0), openBrowserServer()]);
  provide("address", serving.address);
  provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await serving.close();
  };
}
