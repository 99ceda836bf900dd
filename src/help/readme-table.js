/** Writes the README's function table from the catalogue: `node src/help/readme-table.js`. A test fails when it is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readCatalogue } from "./catalogue.js";

const README = path.resolve(import.meta.dirname, "../../README.md");
const [START, END] = ["<!-- functions: generated from src/functions by `npm run readme` -->", "<!-- /functions -->"];

/** The README's function table, a row a function. */
export function functionTable() {
  const rows = readCatalogue().map(({ syntax, description }) => `| \`${syntax}\` | ${description.replace(/\|/g, "\\|")} |`);
  return ["| Function | Gives |", "|---|---|", ...rows].join("\n");
}

/** @param {string} readme @returns {string} the README with the table of now */
export function withFunctionTable(readme) {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md needs the lines ${START} and ${END}.`);
  return `${readme.slice(0, start + START.length)}\n${functionTable()}\n${readme.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, withFunctionTable(readFileSync(README, "utf8")));
