import type { Cells } from "../../chain/cells/cell.ts";
import { atOnce, type Run } from "../../chain/cells/stepwise.ts";
import type { OpenFile } from "../document.ts";
import { broken, locked, refusal, refuseLarge } from "../limits.ts";

/** A table in a file, or the list on a sheet that has none: its header row first. */
export interface FileTable {
  readonly name: string;
  readonly sheet: string;
  readonly cells: Cells;
  /** The row of the sheet that holds the headers, counted from 1. */
  readonly firstRow: number;
}

export const TABLE_ENDINGS = [".xlsx", ".csv"] as const;

/** What Excel puts around a workbook with a password; old .xls files are the same. */
const COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";

/**
 * The tables of a file, read in the page: nothing is sent anywhere. Errors: a ChainError with a sentence (type, size, password, damage, no list);
 * an AbortError after `signal`. `run` does the long part.
 */
export async function openTables(file: File, signal: AbortSignal, run: Run = async (work) => atOnce(work)): Promise<FileTable[]> {
  const ending = TABLE_ENDINGS.find((one) => file.name.toLowerCase().endsWith(one));
  if (!ending) throw refusal(file.name, `is of a type that cannot be compared. Save it as ${TABLE_ENDINGS.join(" or ")}.`);
  refuseLarge(file.name, file.size);
  const opened: OpenFile = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  signal.throwIfAborted();
  const first = String.fromCharCode(...opened.bytes.subarray(0, 4));
  if (first === COMPOUND_FILE) throw locked(file.name);
  if ((ending === ".xlsx") !== first.startsWith("PK")) throw broken(file.name);
  const tables = ending === ".xlsx" ? await run((await import("./read-xlsx.ts")).readXlsx(opened)) : await run((await import("./read-csv.ts")).readCsv(opened));
  signal.throwIfAborted();
  if (tables.length === 0) throw refusal(file.name, "holds no list: no row with headers and rows below it.");
  return tables;
}
