import Papa from "papaparse";
import type { Stepwise } from "../../chain/cells/stepwise.ts";
import { decoded } from "../text/decoded.ts";
import type { OpenFile } from "../document.ts";
import { listIn } from "./list-in.ts";
import type { FileTable } from "./open-tables.ts";

/** Rows that are read in a step. */
const STEP = 1000;

/** The list in a .csv file, with commas, semicolons or tabs. */
export function* readCsv({ name, bytes }: OpenFile): Stepwise<FileTable[]> {
  const text = decoded(bytes).replace(/^\ufeff/, "");
  const rows: string[][] = [];
  let format: { delimiter?: string; newline?: "\n" | "\r" | "\r\n" } = {}; // is guessed from the first rows
  for (let at = 0; at < text.length; ) {
    const { data, meta } = Papa.parse<string[]>(text.slice(at), { ...format, preview: STEP, fastMode: false }); // the fast mode splits all of the text each time
    for (const row of data) rows.push(row.map(unguarded));
    if (!meta.truncated) break;
    at += meta.cursor;
    format = { delimiter: meta.delimiter, newline: meta.linebreak as "\n" };
    yield;
  }
  return listIn(name, name.replace(/\.[^.]*$/, ""), rows);
}

/** A text that begins like a formula was written behind a ', so that no spreadsheet calculates it. */
const unguarded = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
