import { isBlank, textOf, type Cell, type Cells } from "../chain/cells/cell.ts";
import { decimalOf } from "../chain/cells/decimal.ts";
import { serialOf } from "../chain/cells/excel-date.ts";
import { COLUMNS, DAY_COLUMNS, findColumns, type Column, type Columns, type ColumnSettings } from "../chain/model/columns.ts";
import type { RowChange } from "./three-way-merge.ts";

/** What accepting changes does to the user's table, as plain data. Places are those of the table; row 0 is the header row. */
export interface MergePlan {
  /** The cells that change; "" empties one. A row that was withdrawn is emptied, so that no row of the user's moves. */
  readonly writes: readonly { readonly row: number; readonly column: number; readonly value: Cell }[];
  /** Rows to add at the end, each as wide as the table; null where the table has a column of the user's own. */
  readonly added: readonly (readonly Cell[])[];
}

/**
 * Plans the accepted changes over the user's table. Only the method's columns are written, and of a row that the user has,
 * only the columns that changed there. Errors: as of `findColumns`.
 */
export function planMerge(table: Cells, model: ColumnSettings, accepted: readonly RowChange[]): MergePlan {
  const columns = findColumns(table, model);
  const width = table[0]!.length;
  const writes: { row: number; column: number; value: Cell }[] = [];
  const added: Cell[][] = [];
  for (const { theirs, mine, columns: changed } of accepted) {
    if (!theirs) {
      if (mine) for (const column of COLUMNS) if (columns[column] >= 0 && !isBlank(table[mine.place]![columns[column]])) writes.push({ row: mine.place, column: columns[column], value: "" });
      continue;
    }
    const row: Cell[] = new Array<Cell>(width).fill(null);
    for (const column of changed) {
      const place = columns[column];
      const value = writtenAs(column, theirs.cells.get(column));
      if (place < 0) continue;
      if (mine) writes.push({ row: mine.place, column: place, value });
      else row[place] = value;
    }
    if (!mine) added.push(row);
  }
  return { writes, added };
}

/** The columns of a change for which a table has no place: neither a column, nor that word as the default of every row. */
export const missingIn = ({ theirs, columns: changed }: RowChange, columns: Columns, { defaults }: ColumnSettings): Column[] =>
  theirs ? changed.filter((column) => columns[column] < 0 && defaults.get(column) !== writtenAs(column, theirs.cells.get(column))) : [];

const DAYS: ReadonlySet<Column> = new Set(DAY_COLUMNS);
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A cell of a file as the table is to hold it: a whole day as Excel's number, a quantity or share as a number, anything else as its text. */
export function writtenAs(column: Column, cell: Cell): Cell {
  if (isBlank(cell)) return "";
  if (typeof cell === "number") return cell;
  const text = textOf(cell);
  if (DAYS.has(column) && ISO.test(text) && !Number.isNaN(serialOf(text))) return serialOf(text);
  if ((column === "Quantity" || column === "Ownership") && !Number.isNaN(decimalOf(text))) return decimalOf(text);
  return text;
}

/** The table as it is after the plan. */
export function mergedTable(table: Cells, { writes, added }: MergePlan): Cells {
  const rows = table.map((row) => [...row]);
  for (const { row, column, value } of writes) rows[row]![column] = value;
  return [...rows, ...added];
}
