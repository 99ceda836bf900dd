/** What of a table would be read if some of its headers held these columns, before anything is written. */
import { isBlankRow, keyOf, type Cells } from "../../chain/cells/cell.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { checkEvidence } from "../../chain/check/check.ts";
import { findColumns, headerKey, type Column } from "../../chain/model/columns.ts";
import { readModel } from "../../chain/model/model-table.ts";

export type Pairs = readonly (readonly [header: string, column: Column])[];

/** A cell that cannot be read, with CHECK's sentence on it. */
export interface Unread {
  /** The first row that holds it; the header is row 1. */
  readonly row: number;
  /** Further rows of which the same is said. */
  readonly more: number;
  readonly sentence: string;
}

export interface Readable {
  readonly rows: number;
  readonly read: number;
  /** Companies of the rows that are read. */
  readonly companies: number;
  readonly unread: readonly Unread[];
}

/** The rows that would be read, and why the others would not; or the sentence that says why nothing could. */
export function readable(cells: Cells, modelCells: Cells | null, pairs: Pairs): Readable | { readonly problem: string } {
  try {
    const own = readModel(modelCells);
    const model = { ...own, columns: new Map([...own.columns, ...pairs.map(([header, column]) => [headerKey(header), column] as const)]) };
    const { Company } = findColumns(cells, model);
    const errors = checkEvidence(cells, model, null).filter(({ kind }) => kind === "Error");
    const bad = new Set(errors.map(({ row }) => row));
    const rows = cells.flatMap((row, index) => (index === 0 || isBlankRow(row) ? [] : [index + 1]));
    const read = rows.filter((row) => !bad.has(row));
    const unread = new Map<string, Unread>();
    for (const { row, sentence } of errors) {
      const first = unread.get(sentence);
      unread.set(sentence, first ? { ...first, more: first.more + 1 } : { row, more: 0, sentence });
    }
    return { rows: rows.length, read: read.length, companies: new Set(read.map((row) => keyOf(cells[row - 1]![Company]))).size, unread: [...unread.values()] };
  } catch (error) {
    if (error instanceof ChainError) return { problem: error.message };
    throw error;
  }
}
