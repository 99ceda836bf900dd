/** Writes a merge into the evidence table: everything or nothing. */
import type { Cell, Cells } from "../../chain/cells/cell.ts";
import { badInput } from "../../chain/cells/chain-error.ts";
import { COLUMNS, DAY_COLUMNS, findColumns, type Column } from "../../chain/model/columns.ts";
import type { ModelRow } from "../../chain/model/extend-model.ts";
import { extendedModel } from "../../chain/model/extend-model.ts";
import { isoOf } from "../../chain/cells/excel-date.ts";
import { readModel } from "../../chain/model/model-table.ts";
import type { MergePlan } from "../../merge/plan-merge.ts";
import { errorMessage } from "../error-message.ts";
import { write } from "../excel.ts";
import { asText } from "../insert/plan/live-cells.ts";
import type { Content } from "../insert/plan.ts";
import { tableCells } from "../read/cells/table-cells.ts";
import { readTables } from "../read/tables-in-use.ts";
import { planRow, rowsAbove, type PlannedRow } from "../write/plan-row.ts";
import { addColumns, NUMBERS, widened } from "./added-columns.ts";
import { cameInto, keepJournal, keepOrigins, markOf, readKept, type CellChange, type Journal, type Origin } from "./journal.ts";
import { addModelRows, sheetForModel } from "./model-rows.ts";
import type { TableForMerge } from "./read-for-merge.ts";
import { inParts, twice, undone } from "./take-back.ts";

/** Rows of one request. */
const ROWS = 400;

/** The table was edited after it was compared: compare again. */
export class EditedMeanwhile extends Error {}

export interface Merge {
  /** The table as it was compared, with the columns that are to be added at its right. */
  readonly seen: TableForMerge;
  readonly columns: readonly Column[];
  readonly plan: MergePlan;
  readonly modelRows: readonly ModelRow[];
  /** What came, to be compared with next time. */
  readonly origin: Origin;
  /** The name of the origin whose later edition this is; "" for none. */
  readonly replaces: string;
}

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/**
 * Writes the plan, the Model's rows and the origin. A failure or a cancel on the way takes back what was written. Errors: `EditedMeanwhile`,
 * with nothing written; an AbortError; office.js's; a sentence where what was written could not be taken back.
 */
export function applyMerge(merge: Merge, watch: Watch): Promise<void> {
  return write(async (context) => {
    const { seen } = merge;
    const kept = await readKept(context);
    if (kept.journal && !kept.journal.done) throw badInput("An earlier merge was interrupted. Take it back first.");
    const { model } = await readTables(context);
    const formulas = await tableCells(context, seen.table.id, undefined, "formulas");
    if (!sameTable(widened(formulas, merge.columns), seen.formulas)) throw new EditedMeanwhile("The table was changed since it was compared: nothing was written. It was compared again.");
    const rows = await plannedRows(context, merge);
    const sheet = model || merge.modelRows.length === 0 ? undefined : await sheetForModel(context);
    const journal = journalOf(merge, await plannedChanges(context, merge), rows, sheet, kept.origins);
    watch.signal.throwIfAborted();
    const origins = [...kept.origins.filter((one) => !cameInto(one, merge.origin.table) || (one.name !== merge.origin.name && one.name !== merge.replaces)), merge.origin];
    if (rows.length + journal.changes.length + merge.modelRows.length === 0) {
      keepOrigins(context, origins); // nothing to write: it is only remembered
      return context.sync();
    }
    try {
      keepJournal(context, journal);
      await addColumns(context, seen.table.id, merge.columns);
      await addModelRows(context, model, merge.modelRows, sheet);
      await addRows(context, seen.table.id, rows, watch);
      const range = context.workbook.tables.getItem(seen.table.id).getRange();
      await inParts(
        context,
        journal.changes,
        ({ row, column, after }) => (range.getCell(row, column).formulas = [[after]]),
        () => watch.signal.throwIfAborted(),
      );
      keepOrigins(context, origins);
      keepJournal(context, { ...journal, done: true });
      await context.sync();
    } catch (error) {
      await takenBack(context, journal, kept.journal);
      throw error;
    }
  });
}

/** Takes back what a merge that failed has written, and keeps the journal of the merge before it. */
async function takenBack(context: Excel.RequestContext, journal: Journal, earlier: Journal | undefined): Promise<void> {
  try {
    await twice(() => undone(context, journal));
    keepJournal(context, earlier);
    await context.sync();
  } catch (error) {
    throw badInput(`The merge failed, and what it had written could not be taken back: ${errorMessage(error)} Press “Take back”, or undo it in Excel.`);
  }
}

function sameTable(one: Cells, other: Cells): boolean {
  return one.length === other.length && one.every((row, y) => row.length === other[y]!.length && row.every((cell, x) => cell === other[y]![x]));
}

/** The cells that change, each as it is to be written. A day goes into a cell that shows days as Excel's number, into any other as its text: no format is changed. */
async function plannedChanges(context: Excel.RequestContext, { seen, plan, columns: added }: Merge): Promise<CellChange[]> {
  const columns = columnsOf(seen);
  const first = seen.values[0]!.length - added.length;
  const days = new Set<number>(DAY_COLUMNS.map((column) => columns[column]));
  const range = context.workbook.tables.getItem(seen.table.id).getRange();
  const formats = new Map<string, Excel.Range>();
  await inParts(
    context,
    plan.writes.filter(({ column, value }) => typeof value === "number" && column < first),
    ({ row, column }) => formats.set(`${row} ${column}`, range.getCell(row, column).load("numberFormat")),
  );
  await context.sync();
  return plan.writes.map(({ row, column, value }) => {
    const format = column < first ? String(formats.get(`${row} ${column}`)?.numberFormat[0]![0] ?? "") : (NUMBERS[added[column - first]!] ?? "");
    const asDay = days.has(column) && (format === "General" || format === "@");
    const after = typeof value !== "number" ? asContent(value) : asDay ? asText(isoOf(value)) : format === "@" ? asText(String(value)) : value;
    return { row, column, before: writtenIn(seen, row, column), after };
  });
}

const columnsOf = ({ values, model }: TableForMerge) => findColumns(values, readModel(extendedModel(model, [])));
const asContent = (value: Cell): Content => (typeof value === "number" ? value : asText(String(value ?? "")));

/** What was written into a cell: a text that begins with = and is what the cell shows is no formula. */
function writtenIn({ formulas, values }: TableForMerge, row: number, column: number): Content {
  const [formula, value] = [formulas[row]![column], values[row]![column]];
  if (typeof formula !== "string") return formula as Content;
  return formula.startsWith("=") && formula !== value ? formula : asText(formula);
}

/** The rows to add: calculated columns fill themselves, and formats are those of the last row. */
async function plannedRows(context: Excel.RequestContext, { seen, plan }: Merge): Promise<PlannedRow[]> {
  if (plan.added.length === 0) return [];
  const { formulas } = seen;
  const above = context.workbook.tables.getItem(seen.table.id).getRange().getLastRow().load("numberFormat");
  await context.sync();
  const columns = columnsOf(seen);
  const defaults = Object.fromEntries(Object.entries(NUMBERS).map(([column, format]) => [columns[column as Column], format]));
  const learnt = rowsAbove(formulas[1]!, formulas.at(-1)!, above.numberFormat[0] as string[]);
  return plan.added.map((row) => planRow(row, learnt, defaults));
}

async function addRows(context: Excel.RequestContext, table: string, rows: readonly PlannedRow[], { signal, onProgress }: Watch): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    const part = rows.slice(from, from + ROWS);
    const added = context.workbook.tables.getItem(table).rows.add(undefined, part.map(({ values }) => values as string[]));
    added.getRange().getResizedRange(part.length - 1, 0).numberFormat = part.map(({ formats }) => formats as string[]);
    if (from + ROWS >= rows.length) break;
    await context.sync();
    onProgress((from + ROWS) / rows.length);
    signal.throwIfAborted();
  }
}

function journalOf({ seen, columns: headers, modelRows, origin }: Merge, changes: readonly CellChange[], rows: readonly PlannedRow[], sheet: string | undefined, origins: readonly Origin[]): Journal {
  const columns = columnsOf(seen);
  const filled = COLUMNS.map((column) => columns[column]).filter((place) => place >= 0 && rows.some(({ values }) => values[place] !== null));
  return {
    name: origin.name,
    day: origin.day,
    table: seen.table.id,
    done: false,
    ...(headers.length > 0 && { headers }),
    changes,
    added: { from: seen.values.length, columns: filled, marks: rows.map(({ values }) => markOf(values, filled)) },
    model: { rows: modelRows, ...(sheet !== undefined && { sheet }) },
    origins,
  };
}
