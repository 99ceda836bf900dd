import { defineConfig } from "vitest/config";
import LongestFirst from "./test/e2e/longest-first.ts";

/** The end-to-end tests: a real browser, the workbench, the built add-in, built anew where the source has changed. */
export default defineConfig({
  test: {
    reporters: ["./test/progress-reporter.ts"],
    include: ["test/e2e/**/*.e2e.ts"],
    globalSetup: ["test/e2e/global-setup.ts"],
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: "threads",
    // A worker keeps its connection to the browser. As many at least as at most: an idle one that ends could take the next file with it.
    poolOptions: { threads: { isolate: false, minThreads: 3, maxThreads: 3 } },
  },
});
