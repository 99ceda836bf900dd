import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { statSync } from "node:fs";

/** Short files first: most mutants are noticed before a long one begins. */
class ShortFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size + (moduleId.includes(".reference.") ? 1e6 : 0);
    return Promise.resolve([...files].sort((a, b) => size(a) - size(b)));
  }
}

/**
 * The tests that a mutant of src/chain meets: all that call the method, the reference's searches a fiftieth as far.
 * Left out: what needs the build, and what takes seconds by itself, which would make a run last for days.
 */
export default defineConfig({
  test: {
    include: ["test/chain/**/*.test.ts", "test/functions/**/*.test.ts"],
    exclude: ["properties", "scores/rank-range.reference", "capital/survival.reference", "read/long-text", "rules/many-promises"].map((name) => `test/chain/${name}.test.ts`).concat("test/functions/hostile-evidence.test.ts"),
    setupFiles: ["test/excel-runtime.ts"],
    env: { RUNS: "0.02" },
    testTimeout: 30_000,
    sequence: { sequencer: ShortFirst },
    poolOptions: { threads: { isolate: false } }, // modules are loaded once, not once a mutant and file
  },
});
