import { defineConfig } from "vitest/config";

/** The end-to-end tests: a real browser, the workbench, the built add-in (`npm run build` first). */
export default defineConfig({
  test: { include: ["test/e2e/**/*.e2e.ts"], testTimeout: 60_000, hookTimeout: 300_000, fileParallelism: false, retry: 1 },
});
