/** Asks a worksheet function for its answer without a cell: the very function that Excel calls, in the page that the panel shares with it. */

import { badInput } from "../../chain/cells/chain-error.ts";
import { cellsAt } from "./cells-at.ts";

/** An argument as the form gives it: a value or cells' values; or the whole of a table, or cells by their address on the active sheet, read when asked. */
export type AskedArgument = { readonly value: unknown } | { readonly table: string } | { readonly cells: string };

/** What the function answers: rows of cells, some of which may be errors with a message. */
export type Answered = readonly (readonly (string | number | { readonly message?: string })[])[];

type WorksheetFunction = (...args: unknown[]) => Answered;

/**
 * The functions that this page has registered. Microsoft's runtime keeps them under a name that its documentation does not promise:
 * where it is not there, nothing is previewed, and all else works.
 */
function registered(id: string): WorksheetFunction | undefined {
  const { _association } = CustomFunctions as unknown as { readonly _association?: { readonly mappings?: Readonly<Record<string, WorksheetFunction>> } };
  return _association?.mappings?.[id];
}

/** The function's answer; undefined where this page cannot ask it. Errors: the function's own, with its sentence; office.js's for a table or sheet that is not there. */
export async function askFunction(id: string, args: readonly AskedArgument[]): Promise<Answered | undefined> {
  const call = registered(id);
  if (!call) return undefined;
  const values = await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getActiveWorksheet();
    const ranges = args.map((argument) => {
      if ("value" in argument) return undefined;
      const range = "table" in argument ? context.workbook.tables.getItem(argument.table).getRange() : cellsAt(context, own, argument.cells);
      return range.load("values");
    });
    await context.sync();
    return args.map((argument, place) => {
      if ("value" in argument) return argument.value;
      if ("cells" in argument && ranges[place]!.isNullObject) throw badInput(`${argument.cells} fills no cells. Name the cell of a formula that fills several.`);
      return ranges[place]!.values;
    });
  });
  return call(...values);
}
