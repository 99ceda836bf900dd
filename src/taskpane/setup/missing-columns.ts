import type { Cells } from "../../chain/cells/cell.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { columnNamed, headerKey, REQUIRED, type Column } from "../../chain/model/columns.ts";
import { DEFAULT_MODEL, type Model } from "../../chain/model/model.ts";
import { readModel } from "../../chain/model/model-table.ts";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";

/** The required columns that no header names, and that the Model table neither maps nor gives a default. */
export function missingColumns({ headers }: TableInfo, modelCells: Cells | null): readonly Column[] {
  const { columns, defaults } = settingsOf(modelCells);
  const named = new Set(headers.map((header) => columns.get(headerKey(header)) ?? columnNamed(header)));
  return REQUIRED.filter((column) => !named.has(column) && !defaults.has(column));
}

/** The model's settings of columns; the method's own while the Model table cannot be read. */
function settingsOf(modelCells: Cells | null): Model {
  try {
    return readModel(modelCells);
  } catch (error) {
    if (error instanceof ChainError) return DEFAULT_MODEL;
    throw error;
  }
}
