/** Builds the add-in where there is no build, or where a file that it is made of has changed since; says so. */
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const MADE_OF = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const BUILT = "dist/taskpane.html";

const changedAt = (file: string): number => statSync(file).mtimeMs;

/** Files below a folder; of a file, itself. */
const filesOf = (name: string): string[] =>
  statSync(name).isDirectory() ? readdirSync(name, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name)) : [name];

/** Why the build cannot be used as it is; nothing where it can. */
function reason(): string | undefined {
  const built = statSync(BUILT, { throwIfNoEntry: false });
  if (!built) return "There is no build";
  const newer = MADE_OF.flatMap(filesOf).find((file) => changedAt(file) > built.mtimeMs);
  return newer && `The build is older than ${newer}`;
}

export function buildWhereOutdated(): void {
  const why = reason();
  if (!why) return;
  const begun = performance.now();
  console.log(`${why}: building the add-in.`);
  execFileSync(process.execPath, [path.resolve("node_modules/webpack/bin/webpack.js"), "--mode", "production", "--stats", "errors-only"], { stdio: "inherit" });
  console.log(`Built in ${Math.round((performance.now() - begun) / 1000)} s.`);
}
