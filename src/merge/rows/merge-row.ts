import { isBlank, keyOf, textOf, type Cell, type Cells } from "../../chain/cells/cell.ts";
import { serialOf } from "../../chain/cells/excel-date.ts";
import { COLUMNS, DAY_COLUMNS, findColumns, type Column } from "../../chain/model/columns.ts";
import { DEFAULT_MODEL, stagesOf, type Model } from "../../chain/model/model.ts";
import { ASSERTERS, DEALS, INSTRUMENTS, ROUTES, STATUS_WORDS } from "../../chain/model/vocabulary.ts";
import type { Stepwise } from "../../chain/cells/stepwise.ts";

/** What of a model a merge reads: how columns are found, what holds where one is missing, and the investor's own words. */
export type Reading = Pick<Model, "columns" | "defaults" | "words">;

/** One row of an evidence table as a merge sees it: the method's columns only, the user's own columns left out. */
export interface MergeRow {
  /** The row's place in its table; 0 is the header row. */
  readonly place: number;
  /** The filled cells by column. */
  readonly cells: ReadonlyMap<Column, Cell>;
  /** The same as a merge compares them. */
  readonly values: ReadonlyMap<Column, string>;
}

const DAYS: ReadonlySet<Column> = new Set(DAY_COLUMNS);
/** The columns that hold the method's words; an investor's own word counts as the one that it stands for. */
export const WORD_COLUMNS = ["Stage", "Status", "Route", "Deal", "Asserted by"] as const satisfies readonly Column[];
const WORDS: ReadonlySet<Column> = new Set(WORD_COLUMNS);
const SPELLING: ReadonlyMap<string, string> = new Map([...stagesOf(DEFAULT_MODEL), ...STATUS_WORDS, ...ROUTES, ...INSTRUMENTS, ...DEALS, ...ASSERTERS].map((word) => [keyOf(word), word]));

/** The rows of a table that hold something in the method's columns. A column that the table lacks holds the model's default. Errors: as of `findColumns`. */
export function* rowsOf(table: Cells, { columns: own, defaults, words }: Reading): Stepwise<MergeRow[]> {
  const columns = findColumns(table, { columns: own, defaults });
  const present = COLUMNS.filter((column) => columns[column] >= 0);
  const given = [...defaults].filter(([column]) => columns[column] < 0);
  const rows: MergeRow[] = [];
  for (let place = 1; place < table.length; place++) {
    const row = table[place]!;
    const cells = new Map<Column, Cell>();
    for (const column of present) {
      const cell = row[columns[column]];
      if (!isBlank(cell)) cells.set(column, WORDS.has(column) ? wordOf(cell, words) : cell);
    }
    if (cells.size > 0) {
      for (const [column, word] of given) cells.set(column, word);
      const values = new Map<Column, string>();
      for (const [column, cell] of cells) values.set(column, comparable(column, cell));
      rows.push({ place, cells, values });
    }
    yield;
  }
  return rows;
}

/** The method's word for a cell, in the method's spelling; a word that is not known stays as it is. */
function wordOf(cell: Cell, words: Reading["words"]): Cell {
  const key = keyOf(cell);
  const known = SPELLING.get(key);
  if (known !== undefined) return known;
  const word = words.get(key);
  return word === undefined ? cell : (SPELLING.get(keyOf(word)) ?? word);
}

/**
 * A cell as a merge compares it: a day by its serial number, a number by its value, a text without needless white space.
 * So `0.6` and `"0.6"` are equal, and so are a date cell and its ISO text. Texts differ by case here: a corrected name is a change.
 */
function comparable(column: Column, cell: Cell): string {
  if (DAYS.has(column)) {
    const day = serialOf(cell);
    if (!Number.isNaN(day)) return String(day);
  }
  const text = textOf(cell);
  const amount = Number(text);
  return text !== "" && Number.isFinite(amount) ? String(amount) : text;
}

/** What a row holds in a column, as a merge compares it; "" where it is blank. */
export const valueIn = (row: MergeRow, column: Column): string => row.values.get(column) ?? "";
