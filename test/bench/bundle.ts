/** Bundles benches before they run, as what ships is bundled: module by module, the look-ups of the tool that runs them would be measured too, and they double the cost of scoring. */
import { build } from "esbuild";
import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("test/bench");

/** The benches whose names begin with one of the words; without words, all. */
export const benchesNamed = (words: readonly string[]): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".bench.ts") && (words.length === 0 || words.some((word) => file.startsWith(word))))
    .sort();

/** Bundles benches into a folder; returns their files there. */
export async function bundleBenches(benches: readonly string[], outdir: string): Promise<string[]> {
  await build({
    entryPoints: benches.map((bench) => path.join(folder, bench)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2020", // what ships, but for the benches' own waiting
    supported: { "top-level-await": true },
    logLevel: "error",
  });
  return benches.map((bench) => path.join(outdir, bench.replace(/ts$/, "mjs")));
}
