import type { Cells } from "../../chain/cells/cell.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { columnNamed, headerKey, REQUIRED, type Column } from "../../chain/model/columns.ts";
import { readModel } from "../../chain/model/model-table.ts";
import type { TableInfo } from "../../workbook/read/read-workbook.ts";

/** The required columns that neither a header nor the Model names. */
export function lacking({ headers }: TableInfo, model: Cells | null): readonly Column[] {
  const own = ownColumns(model);
  const named = new Set(headers.map((header) => own.get(headerKey(header)) ?? columnNamed(header)));
  return REQUIRED.filter((column) => !named.has(column));
}

function ownColumns(model: Cells | null): ReadonlyMap<string, Column> {
  try {
    return readModel(model).columns;
  } catch (error) {
    if (error instanceof ChainError) return new Map();
    throw error;
  }
}
