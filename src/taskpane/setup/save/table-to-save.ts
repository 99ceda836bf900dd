/** The evidence as a colleague is to get it: the method's columns under their own names, and the names and words that it needs. */
import { isBlank, keyOf, type Cell, type Cells } from "../../../chain/cells/cell.ts";
import { COLUMNS, findColumns } from "../../../chain/model/columns.ts";
import { modelRowsOf } from "../../../chain/model/extend-model.ts";
import { readModel } from "../../../chain/model/model-table.ts";
import type { Model } from "../../../chain/model/model.ts";
import { WORD_COLUMNS } from "../../../merge/rows/merge-row.ts";

/** Every row with a fact, under the method's headers; a column that the table lacks holds the Model's default. Errors: as of `findColumns` and `readModel`. */
export function evidenceToSave(cells: Cells, modelCells: Cells | null): Cells {
  const model = readModel(modelCells);
  const columns = findColumns(cells, model);
  const kept = COLUMNS.filter((column) => columns[column] >= 0 || model.defaults.has(column));
  const rows = cells.slice(1).map((row) => kept.map((column): Cell => (columns[column] < 0 ? model.defaults.get(column) : row[columns[column]])));
  const filled = rows.filter((row) => row.some((cell, at) => columns[kept[at]!] >= 0 && !isBlank(cell)));
  return [kept, ...filled.map((row) => row.map((cell) => (isBlank(cell) ? "" : cell)))];
}

/** The Model's Alias and Word rows as a table of their own; undefined where there are none. */
export function namesAndWords(modelCells: Cells | null): Cells | undefined {
  const rows = modelRowsOf(modelCells, ["Alias", "Word"]);
  return rows.length === 0 ? undefined : [["Setting", "Item", "Value", "Note"], ...rows.map(({ setting, item, value }) => [setting, item, value, ""])];
}

/** The same evidence for a file that has no second table: each other name and word replaced by what the Model says that it stands for. */
export function inPlainWords(evidence: Cells, modelCells: Cells | null): Cells {
  const { aliases, words }: Model = readModel(modelCells);
  const header = evidence[0]!.map(String);
  const replaced = header.map((column) => (column === "Company" ? aliases : (WORD_COLUMNS as readonly string[]).includes(column) ? words : undefined));
  return [header, ...evidence.slice(1).map((row) => row.map((cell, at) => replaced[at]?.get(keyOf(cell)) ?? cell))];
}
