import type { Cells } from "../../chain/cells/cell.ts";
import { isFormula } from "../is-formula.ts";
import { run } from "../excel.ts";
import { tableCells } from "../read/cells/table-cells.ts";
import { readTables, type TableInfo } from "../read/tables-in-use.ts";
import { refuseTotals } from "../write/totals-row.ts";
import { readKept, type Kept } from "./journal.ts";

/** The evidence table with all its columns, the user's own too, and what the workbook keeps of earlier merges. */
export interface TableForMerge extends Kept {
  readonly table: TableInfo;
  readonly values: Cells;
  readonly formulas: Cells;
  /** The row of the sheet that holds the headers, counted from 1. */
  readonly firstRow: number;
  readonly model: Cells | null;
}

/** Reads what a merge compares with; undefined where no table holds evidence. Errors: a totals row; office.js's. */
export function readForMerge(): Promise<TableForMerge | undefined> {
  return run(async (context) => {
    const { evidence, model } = await readTables(context);
    if (!evidence) return undefined;
    for (const table of [evidence, model]) if (table) refuseTotals(table);
    const place = context.workbook.tables.getItem(evidence.id).getRange().load("rowIndex");
    const formulas = await tableCells(context, evidence.id, undefined, "formulas");
    const values = await shownOf(context, evidence.id, formulas);
    const modelCells = model ? await tableCells(context, model.id) : null;
    return { table: evidence, values, formulas, firstRow: place.rowIndex + 1, model: modelCells, ...(await readKept(context)) };
  });
}

/** What the cells show: asked for again only of the columns that hold a formula. */
async function shownOf(context: Excel.RequestContext, table: string, formulas: Cells): Promise<Cells> {
  const calculated = formulas[0]!.flatMap((_, column) => (formulas.some((row) => isFormula(row[column])) ? [column] : []));
  if (calculated.length === 0) return formulas;
  const shown = await tableCells(context, table, calculated);
  return formulas.map((row, y) => row.map((cell, x) => (calculated.includes(x) && shown[y] ? shown[y][x] : cell)));
}

/** What the workbook keeps of merges. Errors: office.js's. */
export const readKeptMerges = (): Promise<Kept> => run(readKept);
