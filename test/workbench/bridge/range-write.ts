/** Writing cells as Excel does: null leaves a cell, "" clears it, a leading = is a formula, a leading ' makes a text of anything. */
import type { Grid, CellValue } from "../grid/grid.ts";
import type { Area } from "./area.ts";
import { invalidArgument } from "./office-error.ts";

/** Excel's limit of a cell's text. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const TEXT = 1;

export const wrongShape = () => invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

/** Rows and columns of a written array must be the range's: Excel refuses any other. */
export function checkShape(values: unknown, { height, width }: Area): asserts values is unknown[][] {
  const fits = Array.isArray(values) && values.length === height && values.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw wrongShape();
}

function cellData(content: unknown): object {
  const cleared = { v: null, f: null, si: null, p: null, t: null };
  if (content === "") return cleared;
  if (typeof content === "number" || typeof content === "boolean") return { ...cleared, v: typeof content === "boolean" ? Number(content) : content, t: typeof content === "boolean" ? 3 : 2 };
  const text = String(content);
  if (text.startsWith("'")) return { ...cleared, v: text.slice(1), t: TEXT };
  if (text.startsWith("=") && text.length > 1) {
    if (text.length > LONGEST_FORMULA) throw invalidArgument(`A formula has at most ${LONGEST_FORMULA} characters.`);
    return { ...cleared, f: text };
  }
  if (text.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  return { ...cleared, ...typed(text) };
}

/** A text as Excel takes it when it is typed: a number, a truth value, an ISO date or else a text. */
function typed(text: string): { v: CellValue; t: number } {
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text)) return { v: Number(text), t: 2 };
  if (/^(true|false)$/i.test(text)) return { v: text.toLowerCase() === "true" ? 1 : 0, t: 3 };
  return { v: text, t: TEXT };
}

/** Puts contents into an area in one step of the grid. */
export function writeCells(grid: Grid, area: Area, contents: unknown): void {
  checkShape(contents, area);
  const cellValue: Record<number, Record<number, object>> = {};
  contents.forEach((row, y) =>
    row.forEach((content, x) => {
      if (content !== null) (cellValue[area.row + y] ??= {})[area.column + x] = cellData(content);
    }),
  );
  grid.needRows(area.sheetId, area.row + area.height, area.column + area.width);
  grid.setCells(area.sheetId, cellValue);
}
