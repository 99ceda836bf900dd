import { isoOf, serialOf } from "../../../chain/cells/excel-date.ts";
import { textOf, type Cell, type Cells } from "../../../chain/cells/cell.ts";
import { DAY_COLUMNS } from "../../../chain/model/columns.ts";

const BYTE_ORDER_MARK = "\ufeff";
/** What a spreadsheet would calculate. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as .csv that Excel opens rightly: UTF-8 with its mark, the list separator of the user's region, days as ISO texts, and a ' before a text
 * that Excel would calculate.
 */
export function csvOf(table: Cells, separator: string): string {
  const header = table[0]!.map(String);
  const isDay = header.map((name) => (DAY_COLUMNS as readonly string[]).includes(name));
  const lines = table.map((row, at) => row.map((cell, column) => field(at > 0 && isDay[column] ? dayOf(cell) : cell, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function dayOf(cell: Cell): Cell {
  const day = typeof cell === "number" ? serialOf(cell) : NaN;
  return Number.isNaN(day) ? cell : isoOf(day);
}

function field(cell: Cell, separator: string): string {
  if (typeof cell === "number") return String(cell);
  const text = textOf(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Where numbers have a decimal comma, Excel parts the columns of a .csv by semicolons. */
export const separatorFor = (locale: string): string => ((0.5).toLocaleString(locale).includes(",") ? ";" : ",");
