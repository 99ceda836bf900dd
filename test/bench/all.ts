/**
 * Runs every bench of the folder, one after the other: `npm run bench`; `npm run bench scoring` runs the ones so named. Each is bundled first, as
 * what ships is: module by module, the look-ups of the tool that runs them would be measured too, and they double the cost of scoring.
 */
import { build } from "esbuild";
import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("test/bench");
const bundled = path.resolve("node_modules/.cache/bench");
const wanted = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith(".bench.ts") && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))))
  .sort();
await build({
  entryPoints: benches.map((bench) => path.join(folder, bench)),
  outdir: bundled,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "es2020",
});
for (const bench of benches) await import(path.join(bundled, bench.replace(/ts$/, "mjs")));
