import type { Cell, Cells } from "../chain/cells/cell.ts";
import { COLUMNS, findColumns, type Column, type ColumnSettings } from "../chain/model/columns.ts";
import type { RowChange } from "./three-way-merge.ts";

/** What accepting changes does to the user's table, as plain data. Places are those of the table; 0 is the header row. */
export interface MergePlan {
  readonly writes: readonly { readonly row: number; readonly column: number; readonly value: Cell }[];
  /** Rows to add at the end, each as wide as the table; null where the table has a column of the user's own. */
  readonly added: readonly (readonly Cell[])[];
  /** Rows to take out, last first. */
  readonly removed: readonly number[];
  /** Columns that the accepted rows fill and the table lacks. */
  readonly missing: readonly Column[];
}

/**
 * Plans the accepted changes over the user's table. Only the method's columns are written, and of a row that the user has,
 * only the columns that changed there. Errors: as of `findColumns`.
 */
export function planMerge(table: Cells, model: ColumnSettings, accepted: readonly RowChange[]): MergePlan {
  const columns = findColumns(table, model);
  const width = table[0]!.length;
  const missing = new Set<Column>();
  const writes: { row: number; column: number; value: Cell }[] = [];
  const added: Cell[][] = [];
  const removed: number[] = [];
  for (const { theirs, mine, columns: changed } of accepted) {
    if (!theirs) {
      if (mine) removed.push(mine.place);
      continue;
    }
    const row: Cell[] = new Array<Cell>(width).fill(null);
    for (const column of changed) {
      const place = columns[column];
      const value = theirs.cells.get(column) ?? "";
      if (place < 0) missing.add(column);
      else if (mine) writes.push({ row: mine.place, column: place, value });
      else row[place] = value;
    }
    if (!mine) added.push(row);
  }
  return { writes, added, removed: removed.sort((a, b) => b - a), missing: COLUMNS.filter((column) => missing.has(column)) };
}

/** The table as it is after the plan. */
export function mergedTable(table: Cells, { writes, added, removed }: MergePlan): Cells {
  const rows = table.map((row) => [...row]);
  for (const { row, column, value } of writes) rows[row]![column] = value;
  const out = new Set(removed);
  return [...rows.filter((_, place) => !out.has(place)), ...added];
}
