import type { Cells } from "../../chain/cells/cell.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { findColumns } from "../../chain/model/columns.ts";
import { readModel } from "../../chain/model/model-table.ts";
import { run } from "../excel.ts";
import { refuseTotals } from "../write/totals-row.ts";
import { circleIn } from "./formulas/circle-in.ts";
import { tableCells } from "./cells/table-cells.ts";
import { readTables, type TablesInUse } from "./tables-in-use.ts";

/** The tables in use with their cells, header rows included; of the evidence, columns that the method does not know are blank. */
export interface WorkbookEvidence extends TablesInUse {
  readonly cells: Cells | undefined;
  readonly modelCells: Cells | null;
  /** The header of a column of the evidence whose formulas read the whole of its own table. */
  readonly circle: string | undefined;
}

/** Reads the evidence and the model. Errors: a sentence where one of the two has a totals row; office.js's. */
export const readWorkbook = (): Promise<WorkbookEvidence> => run(readWorkbookIn);

/** As `readWorkbook`, within a batch. */
export async function readWorkbookIn(context: Excel.RequestContext): Promise<WorkbookEvidence> {
  const inUse = await readTables(context);
  const { evidence, model } = inUse;
  for (const table of [evidence, model]) if (table) refuseTotals(table);
  const modelCells = model ? await tableCells(context, model.id) : null;
  const cells = evidence && (await evidenceCells(context, evidence.id, evidence.headers, modelCells));
  const circle = evidence && (await circleIn(context, evidence));
  return { ...inUse, cells, modelCells, circle };
}

async function evidenceCells(context: Excel.RequestContext, table: string, headers: readonly string[], modelCells: Cells | null): Promise<Cells> {
  const cells = await tableCells(context, table, knownColumns(headers, modelCells));
  return [headers, ...cells.slice(1)];
}

/** The columns that the method reads; undefined where the headers or the model cannot be used: then the mapping is shown all of them. */
function knownColumns(headers: readonly string[], modelCells: Cells | null): number[] | undefined {
  try {
    return Object.values(findColumns([headers], readModel(modelCells))).filter((place) => place >= 0);
  } catch (error) {
    if (error instanceof ChainError) return undefined;
    throw error;
  }
}
