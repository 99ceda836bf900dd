/** Asks a worksheet function for its answer without a cell: the very function that Excel calls, in the page that the panel shares with it. */

import { run } from "../../excel.ts";
import { keyOf, shown, type Cells } from "../../../chain/cells/cell.ts";
import { badInput } from "../../../chain/cells/chain-error.ts";
import { tableCells } from "../cells/table-cells.ts";
import { cellsAt } from "../cells/cells-at.ts";
import { shownValues } from "../data-types.ts";

/** An argument as the form gives it: a value or cells' values; or a table, the whole or from one column to another, or cells by their address on the active sheet, read when asked. */
export type AskedArgument = { readonly value: unknown } | AskedTable | { readonly cells: string };

interface AskedTable {
  readonly table: string;
  /** The headers of the first and last column; left out for the whole table. */
  readonly columns?: readonly [first: string, last: string];
}

/** What the function answers: rows of cells, some of which may be errors with a message. */
export type Answered = readonly (readonly (string | number | { readonly message?: string })[])[];

type WorksheetFunction = (...args: unknown[]) => Answered;

/** The functions that the page has registered, by their ids: `ChainOfProof.functions`, set by the functions' own script. */
function registered(id: string): WorksheetFunction | undefined {
  const { ChainOfProof } = globalThis as unknown as { readonly ChainOfProof?: { readonly functions: Readonly<Record<string, WorksheetFunction>> } };
  return ChainOfProof?.functions[id];
}

/** The function's answer; undefined where this page cannot ask it. Errors: the function's own, with its sentence; office.js's for a table or sheet that is not there. */
export async function askFunction(id: string, args: readonly AskedArgument[]): Promise<Answered | undefined> {
  const call = registered(id);
  if (!call) return undefined;
  const values = await run(async (context) => {
    const own = context.workbook.worksheets.getActiveWorksheet();
    const values: unknown[] = [];
    for (const argument of args) {
      if ("value" in argument) values.push(argument.value);
      else if ("table" in argument) values.push(await askedCells(context, argument));
      else {
        const range = cellsAt(context, own, argument.cells).load("values");
        await context.sync();
        if (range.isNullObject) throw badInput(`${argument.cells} fills no cells. Name the cell of a formula that fills several.`);
        values.push(await shownValues(context, range));
      }
    }
    return values;
  });
  return call(...values).map((row) => row.map(plain));
}

async function askedCells(context: Excel.RequestContext, { table, columns }: AskedTable): Promise<Cells> {
  if (!columns) return tableCells(context, table);
  const header = context.workbook.tables.getItem(table).getHeaderRowRange().load("values");
  await context.sync();
  const headers = header.values[0]!.map(keyOf);
  const [first, last] = columns.map((column) => headers.indexOf(keyOf(column))) as [number, number];
  if (first < 0 || last < first) throw badInput(`The table ${table} has no columns from ${columns[0]} to ${columns[1]}.`);
  const wanted = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return (await tableCells(context, table, wanted)).map((row) => row.slice(first, last + 1));
}

/** A number that knows its format as the number; an error stays one. */
const plain = (value: Answered[number][number]): Answered[number][number] => (typeof value === "object" && !("message" in value) ? (shown(value) as number) : value);
