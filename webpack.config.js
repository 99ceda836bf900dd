import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import path from "node:path";
import { functionFiles } from "./src/help/catalogue.js";
import { HelpPlugin } from "./src/help/help-plugin.js";

/** Where manifest.xml and the functions' help addresses point while developing; a build puts ADDIN_URL in its place. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** The production address, without the slash at its end. */
function addinUrl() {
  const url = new URL(process.env.ADDIN_URL ?? DEVELOPMENT_URL);
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must be an https address: Excel loads no other. It is ${url.href}`);
  return url.href.replace(/\/$/, "");
}

const atAddinUrl = (content) => content.toString().replaceAll(DEVELOPMENT_URL, addinUrl());

/** Puts the production address into functions.json, which Microsoft's tool writes from the comments. */
class AddressPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("AddressPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "AddressPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        compilation.updateAsset("functions.json", (asset) => new sources.RawSource(atAddinUrl(asset.source())));
      });
    });
  }
}

export default (_env, { mode }) => ({
  mode,
  target: ["web", "es2020"],
  devtool: mode === "production" ? "source-map" : "inline-source-map",
  entry: {
    // Excel finds these two by name in the manifest; everything else goes by its content.
    functions: { import: functionFiles(), filename: "functions.js" },
    taskpane: { import: "./src/taskpane/taskpane.ts", filename: "taskpane.[contenthash].js" },
    commands: { import: "./src/commands/commands.ts", filename: "commands.[contenthash].js" },
  },
  output: { path: path.resolve(import.meta.dirname, "dist"), clean: true, chunkFilename: "[name].[contenthash].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target: "es2020", tsconfig: "./tsconfig.json" } },
    ],
  },
  // functions.js stands alone: a cell must not wait for the panel's chunks.
  optimization: { splitChunks: { chunks: "async" }, runtimeChunk: false },
  performance: { hints: false },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles() }),
    new HelpPlugin(),
    new AddressPlugin(),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "assets/evidence.csv", to: "assets/evidence.csv" },
        { from: "src/help/help.css", to: "help.css" },
        { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
        { from: "manifest.xml", to: "manifest.xml", transform: atAddinUrl },
      ],
    }),
  ],
});
