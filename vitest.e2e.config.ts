import { defineConfig } from "vitest/config";

/** The end-to-end tests: a real browser, the workbench, the built add-in (`npm run build` first). */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    globalSetup: ["test/e2e/global-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: "threads",
    poolOptions: { threads: { isolate: false, minThreads: 1, maxThreads: 2 } }, // a worker keeps its connection to the browser
  },
});
