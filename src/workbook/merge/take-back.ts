/** Takes a merge back: what it wrote, and nothing that the user has written since. */
import { badInput } from "../../chain/cells/chain-error.ts";
import type { Cells } from "../../chain/cells/cell.ts";
import { write } from "../excel.ts";
import type { Content } from "../insert/plan.ts";
import { sameCell } from "../insert/owned/matches-plan.ts";
import { tableCells } from "../read/cells/table-cells.ts";
import { removeColumns } from "./added-columns.ts";
import { keepJournal, keepOrigins, markOf, readKept, type CellChange, type Journal } from "./journal.ts";
import { removeModelRows } from "./model-rows.ts";

/** Cells of one request. */
const PART = 1500;

/**
 * Takes the last merge back, so that the table is exactly as it was; an added column in which the user has written stays. Returns the merge's name, and such columns.
 * Errors, and nothing is taken back: a sentence where a cell that it wrote was changed since; office.js's.
 */
export function takeBack(): Promise<{ readonly name: string; readonly stays: readonly string[] }> {
  return write(async (context) => {
    const { journal } = await readKept(context);
    if (!journal) throw badInput("There is no merge to take back.");
    const { cells, firstRow } = await tableNow(context, journal);
    const changed = journal.done ? firstChanged(journal, cells) : undefined;
    if (changed !== undefined) throw badInput(`Row ${firstRow + changed} was changed since the merge, or rows were moved: nothing was taken back. Undo that change, or mend the table by hand.`);
    await twice(() => undone(context, journal));
    const { headers = [] } = journal;
    const left = headers.length > 0 ? (await tableNow(context, journal)).cells[0]! : [];
    return { name: journal.name, stays: headers.filter((header) => left.includes(header)) };
  });
}

/** What fails once is tried once more: half a merge is worse than a second request. */
export async function twice(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    await act();
  }
}

async function tableNow(context: Excel.RequestContext, { table }: Journal): Promise<{ cells: Cells; firstRow: number }> {
  const range = context.workbook.tables.getItem(table).getRange().load("rowIndex");
  const cells = await tableCells(context, table, undefined, "formulas");
  return { cells, firstRow: range.rowIndex + 1 };
}

/** Whether a cell holds a content; a blank one holds "". */
const holds = (content: Content, cell: unknown): boolean => (content === "" || content === null ? cell === "" : sameCell(content, cell));

/** The place of the first row that is no longer as the merge left it. */
function firstChanged({ changes, added }: Journal, cells: Cells): number | undefined {
  const cell = changes.find(({ row, column, after }) => !cells[row] || !holds(after, cells[row][column]));
  if (cell) return cell.row;
  const rows = added.marks.findIndex((mark, at) => !cells[added.from + at] || markOf(cells[added.from + at]!, added.columns) !== mark);
  return rows < 0 ? undefined : added.from + rows;
}

/** Takes back what of the journal is in the workbook; a cell that holds something else was changed by the user, and stays. Safe to repeat. */
export async function undone(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { cells } = await tableNow(context, journal);
  const { changes, headers = [], added, model, origins } = journal;
  const table = context.workbook.tables.getItem(journal.table);
  const range = table.getRange();
  const ours = changes.filter(({ row, column, after }) => cells[row] && holds(after, cells[row][column]));
  await inParts(context, ours, ({ row, column, before }: CellChange) => (range.getCell(row, column).formulas = [[before]]));
  const [first, count] = foundRows(added, cells);
  if (count > 0) range.getRow(first).getResizedRange(count - 1, 0).delete("Up");
  await context.sync();
  await removeColumns(context, journal.table, headers);
  await removeModelRows(context, model.rows, model.sheet);
  keepOrigins(context, origins);
  keepJournal(context, undefined);
  await context.sync();
}

/** Where the added rows begin, and how many of them there are: they may stand lower than planned, and not all may have come. */
function foundRows({ from, columns, marks }: Journal["added"], cells: Cells): readonly [first: number, count: number] {
  if (marks.length === 0) return [0, 0];
  for (let first = from; first < cells.length; first++) {
    let count = 0;
    while (count < marks.length && first + count < cells.length && markOf(cells[first + count]!, columns) === marks[count]) count++;
    if (count > 0) return [first, count];
  }
  return [0, 0];
}

/** Does something for each, some in a request. `between` is told how many are done. */
export async function inParts<T>(context: Excel.RequestContext, all: readonly T[], act: (one: T) => unknown, between: (done: number) => void = () => undefined): Promise<void> {
  for (let from = 0; from < all.length; from += PART) {
    for (const one of all.slice(from, from + PART)) act(one);
    if (from + PART < all.length) await context.sync();
    between(Math.min(all.length, from + PART));
  }
}
