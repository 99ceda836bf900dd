/** Runs every bench of the folder, one after the other: `npm run bench`; `npm run bench scoring` runs the ones so named. */
import path from "node:path";
import { benchesNamed, bundleBenches } from "./bundle.ts";

for (const bench of await bundleBenches(benchesNamed(process.argv.slice(2)), path.resolve("node_modules/.cache/bench"))) await import(bench);
