/** The rows of the Model table that say how a table is read. Source of the rule: method, section 7: Column, Default, Word. */
import { keyOf, textOf, type Cells } from "../../../chain/cells/cell.ts";
import type { ColumnPlaces } from "../../../chain/check/guess-columns.ts";
import { unknownWords, type UnknownWord } from "../../../chain/check/unknown-words.ts";
import { columnNamed, COLUMNS, headerKey, type Column } from "../../../chain/model/columns.ts";
import { modelRowsOf, type ModelRow } from "../../../chain/model/extend-model.ts";
import type { Model } from "../../../chain/model/model.ts";
import { CONSTANT, wordsThatHold, type OfEveryRow } from "../reading/of-every-row.ts";

/** How an investor's table is read, as the form has it. */
export interface Reading {
  readonly places: ColumnPlaces;
  readonly ofEveryRow: OfEveryRow;
  /** The method's word by the table's; "" leaves it open. */
  readonly meanings: ReadonlyMap<string, string>;
}

const HEADER_NOTE = "a header of your own evidence table";
const noteOn = (column: Column): string => `the ${column.toLowerCase()} of every row`;
const WORD_NOTE = "a word of your own evidence table";

/** The words of a table, read so, that the method does not know by itself, whatever the Model says of them. */
export function foreignWords(table: Cells, places: ColumnPlaces, model: Model): UnknownWord[] {
  const columns = COLUMNS.filter((column) => places.has(column));
  if (!columns.includes("Company")) return [];
  const picked = [columns, ...table.slice(1).map((row) => columns.map((column) => row[places.get(column)!]))];
  const every = new Map<Column, string>([["Stage", "-"], ["Status", "-"]]);
  return unknownWords(picked, { ...model, columns: new Map(), defaults: every, words: new Map() });
}

/** The Model's rows that concern a table: those of its headers, of the words of every row, and of its words. */
export function rowsInModel(model: Cells | null, headers: readonly unknown[], words: readonly UnknownWord[]): ModelRow[] {
  const ownHeaders = new Set(headers.map(headerKey));
  const ownWords = new Set(words.map(({ word }) => keyOf(word)));
  return modelRowsOf(model, ["Column", "Default", "Word"]).filter(({ setting, item }) => {
    if (setting === "Column") return ownHeaders.has(headerKey(item));
    return setting === "Default" ? CONSTANT.some((column) => keyOf(column) === keyOf(item)) : ownWords.has(keyOf(item));
  });
}

/** The rows that make the Model read a table so. A header that names its column needs none, where no other names the same. */
export function rowsFor({ places, ofEveryRow, meanings }: Reading, headers: readonly unknown[], words: readonly UnknownWord[]): ModelRow[] {
  const columns = [...places].flatMap(([column, place]): ModelRow[] => {
    const alike = headers.filter((header) => columnNamed(header) === column);
    if (alike.length === 1 && columnNamed(headers[place]) === column) return [];
    return [{ setting: "Column", item: textOf(headers[place]), value: column, note: HEADER_NOTE }];
  });
  const defaults = wordsThatHold(ofEveryRow, places).map(([column, word]): ModelRow => ({ setting: "Default", item: column, value: word, note: noteOn(column) }));
  const met = new Map<string, ModelRow>();
  for (const { word, guess } of words) {
    const value = meanings.get(word) ?? guess;
    if (value !== "" && !met.has(keyOf(word))) met.set(keyOf(word), { setting: "Word", item: word, value, note: WORD_NOTE });
  }
  return [...columns, ...defaults, ...met.values()];
}

/** Headers that name a column which the form leaves out: only the sheet can change that. */
export const stillNamed = ({ places }: Reading, headers: readonly unknown[]): string[] =>
  headers.flatMap((header, place) => {
    const column = columnNamed(header);
    return column && !places.has(column) && ![...places.values()].includes(place) ? [textOf(header)] : [];
  });

const sameRow = (one: ModelRow, other: ModelRow): boolean => one.setting === other.setting && keyOf(one.item) === keyOf(other.item) && keyOf(one.value) === keyOf(other.value);
/** The rows of one list that the other lacks. */
export const lacking = (rows: readonly ModelRow[], others: readonly ModelRow[]): ModelRow[] => rows.filter((one) => !others.some((other) => sameRow(one, other)));

/** A Model table as it would be after a change. */
export function changedModel(model: Cells | null, removed: readonly ModelRow[], added: readonly (readonly unknown[])[]): Cells | null {
  if (!model) return added.length > 0 ? [["Setting", "Item", "Value", "Note"], ...added] : null;
  const [setting, item, value] = ["setting", "item", "value"].map((name) => model[0]!.findIndex((header) => headerKey(header) === name)) as [number, number, number];
  const left = model.filter((row, at) => at === 0 || !removed.some((one) => keyOf(one.setting) === keyOf(row[setting]) && keyOf(one.item) === keyOf(row[item]) && keyOf(one.value) === keyOf(row[value])));
  return [...left, ...added];
}
