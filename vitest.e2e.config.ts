import { defineConfig } from "vitest/config";

/**
 * Files that follow the second edition of the method but have not been seen to pass with its larger evidence yet.
 * `WAITING=1 npm run e2e -- states` runs one of them; a file that passes leaves this list.
 */
const WAITING = ["inserting", "themes", "setup", "states", "keyboard", "refresh-faults", "insert-faults", "insert-injection"];

/** The end-to-end tests: a real browser, the workbench, the built add-in (`npm run build` first). */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    exclude: process.env.WAITING ? [] : WAITING.map((name) => `test/e2e/${name}.e2e.ts`),
    globalSetup: ["test/e2e/global-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: "threads",
    poolOptions: { threads: { isolate: false, minThreads: 1, maxThreads: 2 } }, // a worker keeps its connection to the browser
  },
});
