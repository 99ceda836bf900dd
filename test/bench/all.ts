/** Runs every bench of the folder, one after the other: `npm run bench`. */
import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("test/bench");
const benches = readdirSync(folder).filter((file) => file.endsWith(".bench.ts"));
for (const bench of benches.sort()) await import(path.join(folder, bench));
