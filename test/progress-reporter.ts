import type { TestModule, TestSpecification } from "vitest/node";
import { DefaultReporter } from "vitest/reporters";

/** Vitest's own reporter, with the files done so far, of all, before each line of a file. A terminal shows that by itself. */
export default class ProgressReporter extends DefaultReporter {
  private all = 0;
  private done = 0;

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.all = specifications.length;
    this.done = 0;
    super.onTestRunStart(specifications);
  }

  override onTestModuleEnd(module: TestModule): void {
    this.done += 1;
    if (!this.isTTY) this.ctx.logger.outputStream.write(`[${String(this.done).padStart(String(this.all).length)} of ${this.all}]`);
    super.onTestModuleEnd(module);
  }
}
