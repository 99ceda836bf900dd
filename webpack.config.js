import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import { readFileSync } from "node:fs";
import path from "node:path";
import { starterRows } from "./src/build/starter-rows.js";
import { BudgetPlugin } from "./src/build/budget-plugin.js";
import { CONTENT_SECURITY_POLICY } from "./src/build/content-security-policy.js";
import { DEVELOPMENT_URL } from "./src/build/development-url.js";
import { withWordsOffered } from "./src/build/offer-words.js";
import { functionFiles } from "./src/help/catalogue.js";
import { HelpPlugin } from "./src/help/help-plugin.js";

/** The production address, without the slash at its end. */
function addinUrl() {
  const url = new URL(process.env.ADDIN_URL ?? DEVELOPMENT_URL);
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must be an https address: Excel loads no other. It is ${url.href}`);
  return url.href.replace(/\/$/, "");
}

const atAddinUrl = (content) => content.toString().replaceAll(DEVELOPMENT_URL, addinUrl());

/** Puts the words offered into functions.json, and the production address into what is written from the functions' comments: functions.json by Microsoft's tool, and the source maps. */
class AddressPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("AddressPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "AddressPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        compilation.updateAsset("functions.json", (asset) => new sources.RawSource(withWordsOffered(asset.source().toString())));
        for (const name of Object.keys(compilation.assets).filter((asset) => /\.(json|map)$/.test(asset))) {
          compilation.updateAsset(name, (asset) => new sources.RawSource(atAddinUrl(asset.source())));
        }
      });
    });
  }
}

const READ = functionFiles().find((file) => path.basename(file) === "read.ts");

const BUDGETS = [
  { what: "Worksheet functions", chunks: ["functions"], kib: 60 },
  { what: "READ, its word lists and its weights", chunks: ["read"], kib: 130 },
  { what: "First paint of the pane", chunks: ["functions", "taskpane", "panel"], kib: 320 },
];

export default (_env, { mode }) => ({
  mode,
  target: ["web", "es2020"],
  // What has not changed is not built again. Nothing of it ships.
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(import.meta.dirname, "node_modules/.cache/webpack"),
    buildDependencies: { config: [import.meta.filename], lock: [path.resolve(import.meta.dirname, "package-lock.json")] },
  },
  // Source maps stand apart: no shipped file names them, and a host may leave the folder out.
  devtool: mode === "production" ? "hidden-source-map" : "inline-source-map",
  entry: {
    // functions.js, functions.json, taskpane.html and help.html keep their names: the manifest, and so every installed copy of it, names them.
    // What they load goes by its content, so that a host may let browsers keep it for ever.
    functions: { import: ["./src/functions/boundary/register.ts", ...functionFiles().filter((file) => file !== READ)], filename: "functions.js" },
    // The word lists of READ weigh nearly as much as all the other functions: they come last, so that neither a cell nor the pane waits for them.
    read: { import: READ, filename: "read.[contenthash].js" },
    // The ribbon's buttons and the panel are one script, so that they share what is one: the order of inserts, what the panel is to say.
    taskpane: { import: ["./src/commands/commands.ts", "./src/taskpane/taskpane.ts"], filename: "taskpane.[contenthash].js" },
  },
  output: {
    path: path.resolve(import.meta.dirname, "dist"),
    clean: true,
    compareBeforeEmit: false, // every file is written anew: its time says when it was built
    chunkFilename: "[name].[contenthash].js",
    sourceMapFilename: "maps/[file].map",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target: "es2020", tsconfig: "./tsconfig.json" } },
      // The worker of the PDF reader is shipped as it is, a file of its own; named .js, so that every host sends it as a script.
      { resourceQuery: /url/, type: "asset/resource", generator: { filename: "[name].[contenthash].js" } },
      { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash][ext]" } },
    ],
  },
  // functions.js stands alone: a cell must not wait for the panel's chunks.
  optimization: { splitChunks: { chunks: "async" }, runtimeChunk: false },
  performance: { hints: false },
  plugins: [
    ...(mode === "production" ? [new BudgetPlugin(BUDGETS)] : []),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles() }),
    new HelpPlugin(),
    new AddressPlugin(),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane", "read"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
      policy: CONTENT_SECURITY_POLICY,
    }),
    new LicenseWebpackPlugin({
      perChunkOutput: false,
      outputFilename: "third-party-licenses.txt",
      // The icons' package leaves out the text of its licence; it is that of Fluent UI's other packages.
      licenseTextOverrides: { "@fluentui/react-icons": readFileSync("node_modules/@fluentui/react-components/LICENSE", "utf8") },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "assets/evidence.csv", to: "assets/evidence.csv" },
        { from: "assets/evidence.csv", to: "assets/evidence.json", transform: starterRows }, // for the panel, which has no reader of CSV
        { from: "src/help/help.css", to: "help.css" },
        { from: "manifest.xml", to: "manifest.xml", transform: atAddinUrl },
        { from: "assets/shortcuts.json", to: "shortcuts.json" },
      ],
    }),
  ],
});
