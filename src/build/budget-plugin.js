import { gzipSync } from "node:zlib";
import webpack from "webpack";

const KIB = 1024;

/**
 * Fails the build, with the figures, when what a cell or the pane waits for outgrows its budget.
 * A budget names files by the entry points and named chunks that are loaded together, and counts their scripts as a host sends them: gzipped.
 */
export class BudgetPlugin {
  /** @param {{ what: string, chunks: string[], kib: number }[]} budgets */
  constructor(budgets) {
    this.budgets = budgets;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BudgetPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BudgetPlugin", stage }, () => this.#check(compilation));
    });
  }

  /** @param {webpack.Compilation} compilation */
  #check(compilation) {
    for (const { what, chunks, kib } of this.budgets) {
      const files = new Set(chunks.flatMap((chunk) => this.#filesOf(compilation, chunk)));
      const sizes = [...files].map((file) => ({ file, bytes: gzipSync(compilation.getAsset(file).source.buffer()).length }));
      const bytes = sizes.reduce((sum, { bytes: one }) => sum + one, 0);
      const figures = `${what}: ${(bytes / KIB).toFixed(1)} of ${kib} KiB gzipped`;
      compilation.getLogger("BudgetPlugin").info(figures);
      if (bytes <= kib * KIB) continue;
      const each = sizes.map(({ file, bytes: one }) => `  ${(one / KIB).toFixed(1)} KiB ${file}`).join("\n");
      compilation.errors.push(new webpack.WebpackError(`Over budget. ${figures}\n${each}`));
    }
  }

  /** The scripts of a named chunk and of what comes with it. */
  #filesOf(compilation, name) {
    const group = compilation.namedChunkGroups.get(name);
    if (!group) throw new Error(`No chunk is named ${name}: the budget would count nothing.`);
    return group.getFiles().filter((file) => file.endsWith(".js"));
  }
}
