/** A colleague's table compared with the investor's own: every row once, with what stands in its way and what it contradicts. */
import { keyOf, textOf, type Cells } from "../chain/cells/cell.ts";
import { readEvidence } from "../chain/evidence/evidence.ts";
import { problemSentence } from "../chain/evidence/problem-sentence.ts";
import { cellOf, problemsOf, rowReaders } from "../chain/evidence/row-readers.ts";
import { COLUMNS, findColumns, type Column, type Columns } from "../chain/model/columns.ts";
import { CAPITAL, type Model } from "../chain/model/model.ts";
import { conflictsWithMine } from "./conflicts-with-mine.ts";
import { leftOut, without } from "./lacking-columns.ts";
import { rowsOf, valueIn } from "./rows/merge-row.ts";
import type { Stepwise } from "../chain/cells/stepwise.ts";
import { mergedTable, missingIn, planMerge, type MergePlan } from "./plan-merge.ts";
import { threeWayMerge, type RowChange } from "./three-way-merge.ts";

/** One row of the comparison. */
export interface Compared extends RowChange {
  /** Its place in the list. */
  readonly id: number;
  /** As the investor's table spells it, where the company is there. */
  readonly company: string;
  /** Why it cannot be taken over, in a sentence; undefined where it can. */
  readonly obstacle?: string;
  /** What it contradicts in the investor's own rows, a sentence each. */
  readonly conflicts: readonly string[];
}

export interface Tables {
  readonly mine: Cells;
  /** Whether a cell of the investor's table is a formula, by its place: formulas are never written over. */
  readonly isFormula: (row: number, column: number) => boolean;
  /** With the method's own headers. */
  readonly theirs: Cells;
  /** What came from there last time; undefined the first time. */
  readonly base: Cells | undefined;
  /** Columns of `mine` that are yet to be added: they are blank, and what came last time was left out of them. */
  readonly added?: readonly Column[];
  /** The investor's model, with the names and words that the comparison adds. */
  readonly model: Model;
  /** The row of the sheet in which a row of the table stands. */
  readonly sheetRow: (place: number) => number;
}

/** Changes that are offered: the others are kept as they are. */
export const isOffered = ({ kind, obstacle }: Compared): boolean => obstacle === undefined && (kind === "new" || kind === "changed there" || kind === "withdrawn there");
/** Changes that are ticked at first: what would empty a row of the user's never is. */
export const isTicked = (one: Compared): boolean => isOffered(one) && one.kind !== "withdrawn there";
/** Changes that the user may take over or not. */
export const isChoice = (one: Compared): boolean => isOffered(one) || (one.obstacle === undefined && (one.kind === "changed on both sides" || one.kind === "deleted by you"));

/** Compares the tables. Errors: as of `findColumns`, for either table. */
export function* compareTables(tables: Tables): Stepwise<Compared[]> {
  const { mine, base, model } = tables;
  const columns = findColumns(mine, model);
  const out = leftOut(columns, model);
  const theirs = without(tables.theirs, out);
  const plain = { columns: new Map(), defaults: new Map(), words: model.words };
  const nameOf = (key: string): string => keyOf(model.aliases.get(key) ?? key);
  const mineRows = yield* rowsOf(mine, model);
  const spelling = new Map<string, string>();
  for (const row of mineRows) {
    const name = nameOf(valueIn(row, "Company").toLowerCase());
    if (!spelling.has(name)) spelling.set(name, model.aliases.get(keyOf(row.cells.get("Company"))) ?? textOf(row.cells.get("Company")));
  }
  const sides = { base: base ? yield* rowsOf(without(base, new Set([...out, ...(tables.added ?? [])])), plain) : [], theirs: yield* rowsOf(theirs, plain), mine: mineRows, nameOf };
  const merged = yield* threeWayMerge(sides);
  const unreadable = yield* unreadableRows(theirs, model);
  yield;
  const changes = merged.map((change, id): Compared => {
    const kept = withoutFormulas(change, columns, tables.isFormula);
    const row = change.theirs ?? change.mine!;
    const named = textOf(row.cells.get("Company"));
    const obstacle = kept.kind === "unchanged" ? undefined : obstacleOf(kept, { columns, unreadable, tables });
    return { ...kept, id, company: spelling.get(nameOf(keyOf(named))) ?? model.aliases.get(keyOf(named)) ?? named, conflicts: [], ...(obstacle !== undefined && { obstacle }) };
  });
  return yield* withConflicts(changes, tables);
}

/** A formula of the investor's stays: the column is no longer part of the change. */
function withoutFormulas(change: RowChange, columns: Columns, isFormula: Tables["isFormula"]): RowChange {
  const { mine } = change;
  if (!mine || change.columns.length === 0) return change;
  const free = (column: Column): boolean => columns[column] < 0 || !isFormula(mine.place, columns[column]);
  if (change.columns.every(free)) return change;
  const left = change.columns.filter(free);
  const disputed = change.disputed.filter(free);
  return { ...change, columns: left, disputed, kind: left.length === 0 ? "changed by you" : disputed.length === 0 ? "changed there" : change.kind };
}

interface Around {
  readonly columns: Columns;
  readonly unreadable: ReadonlyMap<number, string>;
  readonly tables: Tables;
}

function obstacleOf(change: RowChange, { columns, unreadable, tables }: Around): string | undefined {
  const { theirs, mine: own } = change;
  if (!theirs) {
    if (own && COLUMNS.some((column) => columns[column] >= 0 && tables.isFormula(own.place, columns[column]))) return `It was withdrawn there, and your row ${tables.sheetRow(own.place)} holds formulas. Empty it yourself if you agree.`;
    return undefined;
  }
  const unread = unreadable.get(theirs.place);
  if (unread !== undefined) return unread;
  const needed = missingIn(change, columns, tables.model);
  const constant = needed.find((column) => tables.model.defaults.has(column));
  if (constant !== undefined) return `Your table has no column ${constant}: a Default row of your Model says ${tables.model.defaults.get(constant)} of every row. Add the column, fill it, delete that Default row, then compare again.`;
  if (needed.length > 0) return `Your table has no column ${needed.join(", ")}, and without it the row would say something else. Add the column first.`;
  return undefined;
}

/** Why rows of the other table cannot be read, by their places: a row that cannot be read would stop every answer about its company. */
function* unreadableRows(theirs: Cells, model: Model): Stepwise<Map<number, string>> {
  const plain: Model = { ...model, columns: new Map(), defaults: new Map() };
  yield;
  const { columns, company } = readEvidence(theirs, plain); // reads all rows fast, and tells of each whether it could
  const readers = rowReaders(plain);
  const found = new Map<number, string>();
  for (const [place, row] of theirs.entries()) {
    yield;
    if (place === 0 || company[place]! >= 0) continue;
    const [column] = problemsOf(row, columns, readers, plain);
    if (column === undefined) continue;
    const cell = (one: Column) => cellOf(row, one, columns, plain);
    found.set(place, problemSentence(column, cell(column), plain, keyOf(cell("Stage")) === keyOf(CAPITAL)));
  }
  return found;
}

function* withConflicts(changes: Compared[], { mine, model, sheetRow }: Tables): Stepwise<Compared[]> {
  const offered = changes.filter((one) => one.theirs && isOffered(one));
  if (offered.length === 0) return changes;
  yield;
  const merged = mergedTable(mine, planMerge(mine, model, offered));
  yield;
  const evidence = readEvidence(merged, model);
  const rows = placesOf(offered, mine.length);
  const told = yield* conflictsWithMine(evidence, rows, sheetRow);
  return changes.map((one) => (told.has(one.id) ? { ...one, conflicts: told.get(one.id)! } : one));
}

/** The id of the change behind each row of the merged table that is theirs. */
function placesOf(offered: readonly Compared[], height: number): Map<number, number> {
  let next = height;
  return new Map(offered.map((one) => [one.mine ? one.mine.place : next++, one.id]));
}

/** What taking over the chosen changes writes. */
export const planOf = (mine: Cells, model: Model, changes: readonly Compared[], chosen: ReadonlySet<number>): MergePlan =>
  planMerge(mine, model, changes.filter((one) => chosen.has(one.id) && isChoice(one)));
