/** What the user does with a comparison: opens a file, changes how it is read, chooses, merges, takes back. */
import { keyOf, type Cells } from "../../../chain/cells/cell.ts";
import { isoOf, serialOf } from "../../../chain/cells/excel-date.ts";
import { guessColumns } from "../../../chain/check/guess-columns.ts";
import { headerKey, REQUIRED, type Column } from "../../../chain/model/columns.ts";
import { modelRowsOf } from "../../../chain/model/extend-model.ts";
import { openTables, type FileTable } from "../../../documents/tables/open-tables.ts";
import { isChoice, isTicked, planOf } from "../../../merge/compare.ts";
import { keptRows } from "../../../merge/kept-rows.ts";
import { packOrigin } from "../../../merge/origin.ts";
import { errorMessage } from "../../../workbook/error-message.ts";
import { applyMerge, EditedMeanwhile } from "../../../workbook/merge/apply-merge.ts";
import { readForMerge } from "../../../workbook/merge/read-for-merge.ts";
import { takeBack } from "../../../workbook/merge/take-back.ts";
import { orByHand } from "../../parts/by-hand.ts";
import type { Said } from "../../parts/message.tsx";
import { today } from "../../app/state/today.ts";
import { inSlices } from "./in-slices.ts";
import { closeComparison, useMerge, type OpenFile } from "./merge-store.ts";
import { words } from "./words.ts";

const say = (intent: Said["intent"], sentence: string): void => useMerge.setState({ said: { intent, words: sentence } });
/** Lets the page draw what was said before the work begins. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Does something that takes a while, with its words and a way to cancel it, after which all is as it was before; says what went wrong. */
async function working(what: string, act: (signal: AbortSignal) => Promise<void>, before = useMerge.getState()): Promise<void> {
  if (useMerge.getState().working) return;
  const stop = new AbortController();
  useMerge.setState({ working: { words: what, share: undefined, cancel: () => stop.abort() }, said: undefined });
  try {
    await drawn();
    await act(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) useMerge.setState({ ...before, said: { intent: "info", words: words.cancelled } });
    else say("error", words.notMerged(errorMessage(error)));
  } finally {
    useMerge.setState({ working: undefined });
  }
}

export const openFile = (file: File): Promise<void> =>
  working(words.reading(file.name), async (signal) => {
    const tables = await openTables(file, signal, inSlices(Infinity, signal, () => undefined)); // nobody knows how much there is to read
    await show(file.name, file.name, tables, signal);
  });

/** The evidence of this edition of the add-in. */
export const openShipped = (): Promise<void> =>
  working(words.reading(words.shippedName), async (signal) => {
    const cells = (await (await fetch("assets/evidence.json", { signal })).json()) as Cells;
    const dated = cells[0]!.indexOf("Date");
    const newest = Math.max(...cells.slice(1).map((row) => serialOf(row[dated])).filter((day) => !Number.isNaN(day)));
    const label = words.edition(words.shippedName, isoOf(newest));
    await show(words.shippedName, label, [{ name: words.shippedName, sheet: words.shippedName, cells, firstRow: 1 }], signal);
  });

async function show(name: string, label: string, all: readonly FileTable[], signal: AbortSignal): Promise<void> {
  const model = all.find(isModel);
  const tables = all.filter((table) => table !== model);
  const at = Math.max(0, tables.findIndex(({ cells }) => REQUIRED.every((column) => guessColumns(cells[0]!, new Map()).has(column))));
  if (!tables[at]) throw new Error(`${label} holds no list of evidence.`);
  const file: OpenFile = { name, label, tables, at, places: guessColumns(tables[at].cells[0]!, new Map()), ofEveryRow: new Map(), meanings: new Map(), apart: new Set(), model: modelRowsOf(model?.cells ?? null, ["Alias", "Word"]), takesModel: true, addsColumns: false, base: undefined };
  useMerge.setState({ file });
  await compare(signal);
}

const isModel = ({ cells }: FileTable): boolean => ["setting", "item", "value"].every((name) => cells[0]!.some((header) => headerKey(header) === name));

/** How often a comparison looks at a row, about. */
const STEPS = 5;
const showProgress = (share: number): void => useMerge.setState(({ working: now }) => ({ working: now && { ...now, share } }));

/** Compares the open file with the table as it is now; what is new and changed there is ticked. */
async function compare(signal: AbortSignal): Promise<void> {
  const { file } = useMerge.getState();
  if (!file) return;
  const { compareFile } = await import("./compare-file.ts");
  const seen = await readForMerge();
  signal.throwIfAborted();
  if (!seen) return closeComparison({ intent: "info", words: words.noTable });
  useMerge.setState(({ working: now }) => ({ working: now && { ...now, words: words.comparing(file.tables[file.at]!.cells.length - 1) } }));
  await drawn();
  const steps = STEPS * (file.tables[file.at]!.cells.length + seen.values.length);
  const found = await compareFile(file, seen, inSlices(steps, signal, showProgress));
  signal.throwIfAborted();
  if (useMerge.getState().file !== file) return compare(signal);
  if ("problem" in found) useMerge.setState({ comparison: undefined, problem: found.problem, chosen: new Set() });
  else useMerge.setState({ comparison: found, problem: undefined, chosen: new Set(found.changes.filter(isTicked).map(({ id }) => id)) });
}

/** Changes how the file is read, and compares again. */
export function readAs(change: Partial<OpenFile>): void {
  const { file } = useMerge.getState();
  if (!file) return;
  const before = useMerge.getState();
  useMerge.setState({ file: { ...file, ...change } }); // while it is being compared: it is compared anew at the end
  void working(words.comparing(file.tables[file.at]!.cells.length - 1), compare, before);
}

export const chooseFileTable = (at: number): void => {
  const { file } = useMerge.getState();
  if (file) readAs({ at, places: guessColumns(file.tables[at]!.cells[0]!, new Map()), ofEveryRow: new Map() });
};

export function placeColumn(column: Column, place: number | undefined): void {
  const { file } = useMerge.getState();
  if (!file) return;
  const places = new Map([...file.places].filter(([one, at]) => one !== column && at !== place));
  if (place !== undefined) places.set(column, place);
  readAs({ places });
}

/** Ticks or unticks rows. */
export function choose(ids: readonly number[], ticked: boolean): void {
  useMerge.setState(({ chosen }) => {
    const next = new Set(chosen);
    for (const id of ids) if (ticked) next.add(id);
    else next.delete(id);
    return { chosen: next };
  });
}

/** Writes what is ticked into the table; where it was edited meanwhile, compares again and keeps what was chosen. */
export const merge = (onChanged: () => void): Promise<void> =>
  working(words.merging, async (signal) => {
    const { file, comparison, chosen } = useMerge.getState();
    if (!file || !comparison) return;
    const { seen, added, model, modelRows, changes, base } = comparison;
    const accepted = changes.filter((one) => chosen.has(one.id) && isChoice(one));
    const plan = planOf(seen.values, model, changes, chosen);
    const origin = { name: file.name, day: today(), table: seen.table.id, packed: await packOrigin(keptRows(changes, chosen)) };
    try {
      await applyMerge({ seen, columns: added, plan, modelRows, origin, replaces: base }, { signal, onProgress: showProgress });
    } catch (error) {
      if (!(error instanceof EditedMeanwhile)) throw error;
      const declined = new Set(changes.filter((one) => isTicked(one) && !chosen.has(one.id)).map(markOf));
      await compare(signal);
      useMerge.setState(({ comparison: now }) => ({ chosen: new Set(now?.changes.filter((one) => isTicked(one) && !declined.has(markOf(one))).map(({ id }) => id)) }));
      return say("warning", error.message);
    }
    if (accepted.length === 0) return closeComparison({ intent: "success", words: words.remembered(file.label) });
    const count = (holds: (one: (typeof changes)[number]) => boolean): number => accepted.filter(holds).length;
    const kept = changes.filter(({ kind }) => kind === "changed by you").length;
    const sentence = words.merged(file.label, plan.added.length, count(({ mine, theirs }) => mine !== undefined && theirs !== undefined), count(({ theirs }) => theirs === undefined), kept);
    closeComparison({ intent: "success", words: await orByHand(sentence) });
    onChanged();
  });

/** What a change says, so that it is known again in another comparison. */
const markOf = ({ theirs, mine, kind }: { readonly theirs?: { readonly values: ReadonlyMap<Column, string> }; readonly mine?: { readonly values: ReadonlyMap<Column, string> }; readonly kind: string }): string =>
  keyOf([kind, ...(theirs ?? mine)!.values].join("\u0000"));

export const takeLastBack = (onChanged: () => void): Promise<void> =>
  working(words.takingBack, async () => {
    closeComparison({ intent: "success", words: await orByHand(words.takenBack(await takeBack())) });
    onChanged();
  });
