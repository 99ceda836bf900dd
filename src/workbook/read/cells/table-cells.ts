/** Reads the cells of a table in parts: Excel on the web gives no more than 5 MB at once. */
import type { Cells } from "../../../chain/cells/cell.ts";
import { shownValues } from "../data-types.ts";

/** Cells of one request; of fewer where their texts are long. */
const PART = 50_000;
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
/** How often a table that changes while it is read is read anew. */
const TRIES = 3;

type Run = readonly [first: number, count: number];

/** What is read of a cell: what it shows, or what was written into it. */
type Property = "values" | "formulas";

/** The cells of these columns, every row with the header; the cells of other columns are "". Errors: office.js's, such as for a table that is gone. */
export async function tableCells(context: Excel.RequestContext, table: string, columns?: readonly number[], property: Property = "values"): Promise<Cells> {
  for (let tries = 1; ; tries++) {
    const whole = context.workbook.tables.getItem(table).getRange().load("rowCount,columnCount,address");
    await context.sync();
    const { rowCount, columnCount, address } = whole;
    const wanted = columns ?? Array.from({ length: columnCount }, (_, column) => column);
    const cells = await readParts(context, table, rowCount, columnCount, runsOf(wanted), property);
    const after = context.workbook.tables.getItem(table).getRange().load("address");
    await context.sync();
    if (after.address === address || tries === TRIES) return cells;
  }
}

/** Neighbouring columns are read together. */
function runsOf(columns: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}

async function readParts(context: Excel.RequestContext, table: string, rows: number, width: number, runs: readonly Run[], property: Property): Promise<unknown[][]> {
  const cells: unknown[][] = [];
  const read = runs.reduce((sum, [, count]) => sum + count, 0);
  let height = Math.max(1, Math.floor(PART / Math.max(1, read)));
  while (cells.length < rows) {
    const from = cells.length;
    const count = Math.min(height, rows - from);
    const whole = context.workbook.tables.getItem(table).getRange();
    const parts = runs.map(([first, columns]) => whole.getCell(from, first).getResizedRange(count - 1, columns - 1).load(property));
    try {
      await context.sync();
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== TOO_LARGE || count === 1) throw error;
      height = Math.floor(count / 2);
      continue;
    }
    const values: Cells[] = [];
    for (const part of parts) values.push(property === "formulas" ? part.formulas : await shownValues(context, part));
    for (let row = 0; row < count; row++) {
      if (runs.length === 1 && runs[0]![1] === width) cells.push([...values[0]![row]!]);
      else {
        const line: unknown[] = Array.from({ length: width }, () => "");
        runs.forEach(([first], run) => values[run]![row]!.forEach((value, column) => (line[first + column] = value)));
        cells.push(line);
      }
    }
  }
  return cells;
}
