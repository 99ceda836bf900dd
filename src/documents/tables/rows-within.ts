import { refusal } from "../limits.ts";

/** More than any list of evidence: what a table of so many cells says does not fit into the panel. */
const MOST = 10_000_000;

/** The rows cut or filled to so many columns from the first on. Error: too many cells. */
export function rowsWithin(file: string, rows: readonly (readonly unknown[])[], first: number, width: number): unknown[][] {
  if (rows.length * width > MOST) throw refusal(file, `holds a table of more than ${MOST / 1e6} million cells. Save the list alone as a file of its own.`);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[first + column] ?? ""));
}
