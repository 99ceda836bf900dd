/** A colleague's table compared with the investor's own: every row once, with what stands in its way and what it contradicts. */
import { keyOf, textOf, type Cells } from "../chain/cells/cell.ts";
import { readEvidence } from "../chain/evidence/evidence.ts";
import { problemSentence } from "../chain/evidence/problem-sentence.ts";
import { cellOf, problemsOf, rowReaders } from "../chain/evidence/row-readers.ts";
import { COLUMNS, findColumns, type Column, type Columns } from "../chain/model/columns.ts";
import { CAPITAL, type Model } from "../chain/model/model.ts";
import { conflictsWithMine } from "./conflicts-with-mine.ts";
import { rowsOf, valueIn } from "./merge-row.ts";
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

/** Columns without which a row that needs them would say more than its source: a memorandum would count as a plant of one's own. */
const HARMLESS: ReadonlySet<Column> = new Set<Column>(["Ticker", "Country", "Source", "Link", "Page", "Recorded", "Quote", "Archive", "Note"]);

/** Compares the tables. Errors: as of `findColumns`, for either table. */
export function compareTables(tables: Tables): Compared[] {
  const { mine, theirs, base, model } = tables;
  const plain = { columns: new Map(), defaults: new Map(), words: model.words };
  const nameOf = (key: string): string => keyOf(model.aliases.get(key) ?? key);
  const mineRows = rowsOf(mine, model);
  const spelling = new Map<string, string>();
  for (const row of mineRows) {
    const name = nameOf(valueIn(row, "Company").toLowerCase());
    if (!spelling.has(name)) spelling.set(name, model.aliases.get(keyOf(row.cells.get("Company"))) ?? textOf(row.cells.get("Company")));
  }
  const merged = threeWayMerge({ base: base ? rowsOf(base, plain) : [], theirs: rowsOf(theirs, plain), mine: mineRows, nameOf });
  const columns = findColumns(mine, model);
  const unreadable = unreadableRows(theirs, model);
  const changes = merged.map((change, id): Compared => {
    const kept = withoutFormulas(change, columns, tables.isFormula);
    const row = change.theirs ?? change.mine!;
    const named = textOf(row.cells.get("Company"));
    const obstacle = kept.kind === "unchanged" ? undefined : obstacleOf(kept, { columns, unreadable, tables });
    return { ...kept, id, company: spelling.get(nameOf(keyOf(named))) ?? model.aliases.get(keyOf(named)) ?? named, conflicts: [], ...(obstacle !== undefined && { obstacle }) };
  });
  return withConflicts(changes, tables);
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
  const needed = missingIn(change, columns, tables.model).filter((column) => !HARMLESS.has(column));
  if (needed.length > 0) return `Your table has no column ${needed.join(", ")}, and without it the row would say something else. Add the column, then compare again.`;
  return undefined;
}

/** Why rows of the other table cannot be read, by their places: a row that cannot be read would stop every answer about its company. */
function unreadableRows(theirs: Cells, model: Model): Map<number, string> {
  const plain: Model = { ...model, columns: new Map(), defaults: new Map() };
  const { columns, company } = readEvidence(theirs, plain); // reads all rows fast, and tells of each whether it could
  const readers = rowReaders(plain);
  const found = new Map<number, string>();
  theirs.forEach((row, place) => {
    if (place === 0 || company[place]! >= 0) return;
    const [column] = problemsOf(row, columns, readers, plain);
    if (column === undefined) return;
    const cell = (one: Column) => cellOf(row, one, columns, plain);
    found.set(place, problemSentence(column, cell(column), plain, keyOf(cell("Stage")) === keyOf(CAPITAL)));
  });
  return found;
}

function withConflicts(changes: Compared[], { mine, model, sheetRow }: Tables): Compared[] {
  const offered = changes.filter((one) => one.theirs && isOffered(one));
  if (offered.length === 0) return changes;
  const plan = planMerge(mine, model, offered);
  const evidence = readEvidence(mergedTable(mine, plan), model);
  const rows = placesOf(offered, mine.length);
  const told = conflictsWithMine(evidence, rows, sheetRow);
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
