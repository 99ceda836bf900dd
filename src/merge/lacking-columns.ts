/** Columns that a colleague's table fills and the investor's own lacks. */
import { isBlank, type Cells } from "../chain/cells/cell.ts";
import { COLUMNS, findColumns, headerKey, type Column, type Columns, type ColumnSettings } from "../chain/model/columns.ts";

/** Columns without which a row says no more than its source. Without any other, a memorandum would count as a plant of one's own. */
export const HARMLESS: ReadonlySet<Column> = new Set<Column>(["Ticker", "Country", "Source", "Link", "Page", "Recorded", "Quote", "Archive", "Note"]);

export interface Lacking {
  readonly column: Column;
  /** The rows of theirs that fill it. */
  readonly rows: number;
}

/**
 * The columns that could be added. A column with a default in the Model is none: beside a blank cell the default would no longer hold.
 * Nor is one whose name heads a column that the Model reads as another. Errors: as of `findColumns`, for either table.
 */
export function lackingColumns(mine: Cells, theirs: Cells, model: ColumnSettings): Lacking[] {
  const [own, its] = [findColumns(mine, model), findColumns(theirs, { columns: new Map(), defaults: new Map() })];
  const taken = new Set(mine[0]!.map(headerKey));
  return COLUMNS.filter((column) => own[column] < 0 && its[column] >= 0 && !model.defaults.has(column) && !taken.has(headerKey(column))).flatMap((column) => {
    const rows = theirs.reduce((count, row, at) => (at > 0 && !isBlank(row[its[column]]) ? count + 1 : count), 0);
    return rows > 0 ? [{ column, rows }] : [];
  });
}

/** The columns that are left out of a comparison: what cannot be taken over there is no difference. */
export const leftOut = (columns: Columns, { defaults }: ColumnSettings): Set<Column> => new Set([...HARMLESS].filter((column) => columns[column] < 0 && !defaults.has(column)));

/** A table under the method's headers without some of its columns. */
export function without(table: Cells, columns: ReadonlySet<Column>): Cells {
  const kept = table[0]!.flatMap((header, place) => (columns.has(header as Column) ? [] : [place]));
  return kept.length === table[0]!.length ? table : table.map((row) => kept.map((place) => row[place]));
}
