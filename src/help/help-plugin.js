import webpack from "webpack";
import { functionFiles, readCatalogue } from "./catalogue.js";
import { helpPage } from "./help-page.js";
import { PAGES, writtenPage } from "./written-page.js";

/** Emits help.html and catalogue.json from the functions' comments, the method and the pages beside the help from Markdown, and fails the build when two functions share an id. */
export class HelpPlugin {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPlugin", (compilation) => {
      for (const file of [...functionFiles(), ...Object.values(PAGES)]) compilation.fileDependencies.add(file);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPlugin", stage }, () => {
        const catalogue = readCatalogue();
        const twice = catalogue.filter(({ id }, index) => catalogue[index + 1]?.id === id);
        for (const { id } of twice) compilation.errors.push(new webpack.WebpackError(`Two functions have the id ${id}.`));
        const { RawSource } = webpack.sources;
        compilation.emitAsset("help.html", new RawSource(helpPage(catalogue)));
        for (const [name, file] of Object.entries(PAGES)) compilation.emitAsset(name, new RawSource(writtenPage(file)));
        compilation.emitAsset("catalogue.json", new RawSource(JSON.stringify(catalogue)));
      });
    });
  }
}
