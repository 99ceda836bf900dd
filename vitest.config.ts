import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    setupFiles: ["test/excel-runtime.ts"],
    exclude: ["test/e2e/**", "node_modules/**"],
    coverage: { include: ["src/chain/**", "src/functions/**"], reporter: ["text-summary", "json-summary"] },
  },
});
