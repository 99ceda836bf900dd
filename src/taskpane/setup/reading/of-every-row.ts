/** Columns that may hold one word on every row, where no header of a table holds them: a list of mines has no Stage, a list of plants in operation no Status. */
import type { ColumnPlaces } from "../../../chain/check/guess-columns.ts";
import { REQUIRED, type Column } from "../../../chain/model/columns.ts";

export const CONSTANT = ["Stage", "Status"] as const satisfies readonly Column[];
export type Constant = (typeof CONSTANT)[number];
/** The word of every row, by column. */
export type OfEveryRow = ReadonlyMap<Column, string>;

/** The same with another word; "" takes it away. */
export function withWord(words: OfEveryRow, column: Constant, word: string): OfEveryRow {
  const others = [...words].filter(([one]) => one !== column);
  return new Map(word === "" ? others : [...others, [column, word]]);
}

/** The words that hold: a header comes first. */
export const wordsThatHold = (words: OfEveryRow, places: ColumnPlaces): [Column, string][] => [...words].filter(([column]) => !places.has(column));

/** The columns that must be there and have neither a header nor a word. */
export const missingColumns = (places: ColumnPlaces, words: OfEveryRow): Column[] => REQUIRED.filter((column) => !places.has(column) && !words.has(column));
