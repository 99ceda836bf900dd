/** Compares the open file with the evidence table, as the user says that it is read. */
import { isBlank, keyOf, type Cells } from "../../../chain/cells/cell.ts";
import { badInput, ChainError } from "../../../chain/cells/chain-error.ts";
import { inOneStep, type Run } from "../../../chain/cells/stepwise.ts";
import { isFormula } from "../../../workbook/is-formula.ts";
import { unknownWords } from "../../../chain/check/unknown-words.ts";
import { COLUMNS, type Column } from "../../../chain/model/columns.ts";
import { extendedModel, type ModelRow } from "../../../chain/model/extend-model.ts";
import type { Model } from "../../../chain/model/model.ts";
import { readModel } from "../../../chain/model/model-table.ts";
import { compareTables } from "../../../merge/compare.ts";
import { lackingColumns } from "../../../merge/lacking-columns.ts";
import { knownRows } from "../../../merge/rows/known-row.ts";
import { matchRows } from "../../../merge/rows/match-rows.ts";
import { rowsOf } from "../../../merge/rows/merge-row.ts";
import { sameCompanies } from "../../../merge/names-offered.ts";
import { unpackOrigin } from "../../../merge/origin.ts";
import { widened } from "../../../workbook/merge/added-columns.ts";
import { cameInto } from "../../../workbook/merge/journal.ts";
import type { TableForMerge } from "../../../workbook/merge/read-for-merge.ts";
import { CONSTANT, missingColumns, wordsThatHold } from "../reading/of-every-row.ts";
import type { Comparison, OpenFile } from "./merge-store.ts";

const PLAIN = { columns: new Map(), defaults: new Map() } as const;
/** A file is a later edition of what came before where it still holds so much of it: a colleague's few rows are none, and withdraw nothing. */
const SHARED = 0.5;

/** The comparison, or the sentence that says why there is none. `run` does the long parts. Errors: those of `run`. */
export async function compareFile(file: OpenFile, seen: TableForMerge, run: Run): Promise<Comparison | { readonly problem: string }> {
  try {
    const theirs = await run(inOneStep(() => theirTable(file)));
    const own = readModel(seen.model);
    const offeredModel = newModelRows(file.model, own);
    const taken = file.takesModel ? offeredModel : [];
    const known = readModel(extendedModel(seen.model, taken));
    const names = await run(inOneStep(() => sameCompanies(seen.values, theirs, known)));
    const unknown = await run(inOneStep(() => unknownWords(theirs, { ...known, ...PLAIN })));
    const modelRows = [...taken, ...wordRows(unknown, file), ...names.filter((one) => !file.apart.has(one.theirs)).map(({ theirs: item, mine: value }): ModelRow => ({ setting: "Alias", item, value }))];
    const model = readModel(extendedModel(seen.model, modelRows));
    const base = await baseOf(file, seen, theirs, model, run);
    const holdsFormula = (row: number, column: number): boolean => seen.formulas[row]![column] !== seen.values[row]![column] && isFormula(seen.formulas[row]![column]);
    const lacking = await run(inOneStep(() => lackingColumns(seen.values, theirs, model)));
    const added = file.addsColumns ? lacking.map(({ column }) => column) : [];
    const wide = { ...seen, values: widened(seen.values, added), formulas: widened(seen.formulas, added) };
    const changes = await run(compareTables({ mine: wide.values, isFormula: holdsFormula, theirs, base: base.cells, added, model, sheetRow: (place) => seen.firstRow + place }));
    return { seen: wide, lacking, added, model, modelRows, changes, unknown, names, offeredModel, base: base.name };
  } catch (error) {
    if (error instanceof ChainError) return { problem: error.message };
    throw error;
  }
}

/** The file's table under the method's headers. Error: a sentence where a required column is not chosen. */
function theirTable({ tables, at, places, ofEveryRow }: OpenFile): Cells {
  const { cells } = tables[at]!;
  const missing = missingColumns(places, ofEveryRow);
  const constant = missing.filter((column) => (CONSTANT as readonly Column[]).includes(column));
  if (missing.length > 0) throw badInput(`Say which header of the file holds ${missing.join(" and ")}${constant.length > 0 ? `, or choose one ${constant.join(" and one ")} for every row` : ""}.`);
  const columns = COLUMNS.filter((column) => places.has(column));
  const words = wordsThatHold(ofEveryRow, places);
  const filled = cells.slice(1).map((row) => {
    const picked = columns.map((column) => row[places.get(column)!]);
    return [...picked, ...words.map(([, word]) => (picked.every(isBlank) ? "" : word))];
  });
  return [[...columns, ...words.map(([column]) => column)], ...filled];
}

/** The file's Alias and Word rows on names and words of which the Model says nothing. */
function newModelRows(rows: readonly ModelRow[], { aliases, words }: Model): ModelRow[] {
  return rows.filter(({ setting, item, value }) => (setting === "Alias" ? !aliases.has(keyOf(item)) && !aliases.has(keyOf(value)) : !words.has(keyOf(item))));
}

function wordRows(unknown: Comparison["unknown"], { meanings }: OpenFile): ModelRow[] {
  const rows = new Map<string, ModelRow>();
  for (const { word, guess } of unknown) {
    const value = meanings.get(word) ?? guess;
    if (value !== "" && !rows.has(keyOf(word))) rows.set(keyOf(word), { setting: "Word", item: word, value });
  }
  return [...rows.values()];
}

/** What came from there last time: the origin that the user chose, else the one of this name, else one that is mostly the same. */
async function baseOf({ name, base }: OpenFile, { origins, table }: TableForMerge, theirs: Cells, model: Model, run: Run): Promise<{ name: string; cells: Cells | undefined }> {
  const own = origins.filter((origin) => cameInto(origin, table.id));
  const chosen = base === undefined ? own.find((origin) => origin.name === name) : own.find((origin) => origin.name === base);
  if (chosen) return { name: chosen.name, cells: await unpackOrigin(chosen.packed) };
  if (base !== undefined || own.length === 0) return { name: "", cells: undefined };
  const nameOf = (company: string): string => keyOf(model.aliases.get(company) ?? company);
  const known = async (cells: Cells) => run(knownRows(await run(rowsOf(cells, { ...PLAIN, words: model.words })), nameOf));
  const rows = await known(theirs);
  for (const origin of [...own].reverse()) {
    const cells = await unpackOrigin(origin.packed);
    const before = cells ? await known(cells) : [];
    if (before.length > 0 && (await run(matchRows(before, rows))).size >= SHARED * before.length) return { name: origin.name, cells };
  }
  return { name: "", cells: undefined };
}
