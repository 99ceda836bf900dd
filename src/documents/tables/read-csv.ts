import Papa from "papaparse";
import { decoded } from "../text/decoded.ts";
import type { OpenFile } from "../document.ts";
import { listIn } from "./list-in.ts";
import type { FileTable } from "./open-tables.ts";

/** The list in a .csv file, with commas, semicolons or tabs. */
export function readCsv({ name, bytes }: OpenFile): FileTable[] {
  const { data } = Papa.parse<string[]>(decoded(bytes).replace(/^\ufeff/, ""));
  return listIn(name, name.replace(/\.[^.]*$/, ""), data.map((row) => row.map(unguarded)));
}

/** A text that begins like a formula was written behind a ', so that no spreadsheet calculates it. */
const unguarded = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
