/** The starter workbook: the starter evidence in a table named Evidence, and a Dashboard whose formulas are live. */
import Papa from "papaparse";
import { serialOf } from "../../../src/chain/excel-date.ts";
import type { CellValue } from "./grid.ts";

/** Rows of the starter evidence as Excel would hold them: numbers as numbers, dates as serial numbers, blanks empty. */
export async function starterEvidence(): Promise<(CellValue | null)[][]> {
  const text = await (await fetch("/evidence.csv")).text();
  const { data } = Papa.parse<string[]>(text.trim());
  const header = data[0]!;
  const numeric = new Set(["Ownership", "Quantity"]);
  return data.map((row, index) =>
    row.map((cell, column) => {
      if (cell === "") return null;
      if (index === 0) return cell;
      if (header[column] === "Date") return serialOf(cell);
      return numeric.has(header[column]!) ? Number(cell) : cell;
    }),
  );
}
