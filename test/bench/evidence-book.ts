/** Evidence of any size as an .xlsx file that the workbench opens: one sheet, with the table `Evidence`. */
import { PLAIN, type BookCell } from "../workbench/xlsx/book.ts";
import { writeBook } from "../workbench/xlsx/write-book.ts";
import { evidenceOfSize } from "./evidence-of-size.ts";

export function evidenceBook(rows: number, companies: number): Uint8Array {
  const table = evidenceOfSize(rows, companies);
  const width = table[0]!.length;
  const cells = table.flatMap((values, row) => values.map((value, column): BookCell => ({ row, column, value, formula: "", spill: null, style: 0, link: null })));
  const block = { row: 0, column: 0, height: table.length, width };
  const plain = { hidden: false, gridlines: true, tabColour: null, frozen: { rows: 1, columns: 0 }, columnWidth: 64, rowHeight: 20, columns: [], rows: [], merges: [], validations: [], rules: [], charts: [], page: null };
  const sheet = { ...plain, name: "Evidence", cells: cells.filter(({ value }) => value !== null), tables: [{ ...block, name: "Evidence", style: "TableStyleMedium2", bands: true, filter: true, totals: false }] };
  return writeBook({ sheets: [sheet], names: [], styles: [PLAIN], active: 0, calculation: "Automatic" }, "Excel");
}
