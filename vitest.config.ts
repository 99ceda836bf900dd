import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["./test/progress-reporter.ts"],
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/**/*.office.test.ts", "test/e2e/**"] } },
      // What is written to a workbook, on Microsoft's office.js and the grid in memory, without a browser.
      { extends: true, test: { name: "office.js", include: ["test/**/*.office.test.ts"], environment: "./test/component-environment.ts" } },
      // Components of the panel, on a page without a browser.
      { extends: true, test: { name: "components", include: ["test/**/*.test.tsx"], environment: "./test/component-environment.ts", setupFiles: ["test/component-page.ts"], testTimeout: 120_000 } },
    ],
    setupFiles: ["test/excel-runtime.ts"],
    pool: "threads",
    // Modules are loaded once a worker, not once a file. As many workers at least as at most: an idle one that ends could take the next file with it.
    poolOptions: { threads: { isolate: false, minThreads: availableParallelism(), maxThreads: availableParallelism() } },
    testTimeout: 30_000, // generated tables by the thousand, on a machine that does other things too
    hookTimeout: 120_000,
    exclude: ["test/e2e/**", "node_modules/**"],
    coverage: {
      include: ["src/chain/**/*.ts", "src/functions/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { branches: 95 },
    },
  },
});
