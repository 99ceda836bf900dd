import { run } from "../../excel.ts";
import type { Cells } from "../../../chain/cells/cell.ts";
import { askFunction, type AskedArgument } from "../formulas/ask-function.ts";
import { cellsAt } from "./cells-at.ts";
import { shownValues } from "../data-types.ts";
import { callsIn, type Call, type FormulaArgument } from "../formulas/formula-calls.ts";
import { errorMessage } from "../../error-message.ts";

/** An argument of a call with what it holds now: of cells, their values row by row. */
export type ReadArgument = FormulaArgument & { readonly holds?: Cells };

/** The selected cell, as far as one of the add-in's functions answers it. */
export interface SelectedCell {
  readonly address: string;
  readonly text: string;
  /** The formula's own cell, where the selected one is filled by its spill: the labels of its row and column there, and how far below and beside. */
  readonly spilledFrom: { readonly address: string; readonly row: string; readonly column: string; readonly down: number; readonly across: number } | undefined;
  readonly formula: string;
  readonly call: Omit<Call, "args"> & { readonly args: readonly ReadArgument[] };
}

/** The selected cell; of one that shows an error, why: the function's own sentence, or undefined where it cannot be asked or has an answer. */
export type ExplainedCell = SelectedCell & { readonly failed: { readonly why: string | undefined } | undefined };

/** An error as Excel shows it, such as #N/A, #VALUE! or #NAME?. */
const ERROR = /^#(N\/A|[A-Z0-9/]+[!?])$/;

/** Reads the active cell, as below; where it shows an error, asks the function for its sentence. */
export async function readSelectedCell(): Promise<ExplainedCell | undefined> {
  const cell = await readCell();
  return cell && { ...cell, failed: ERROR.test(cell.text) ? { why: await whyOf(cell) } : undefined };
}

async function whyOf({ call, spilledFrom }: SelectedCell): Promise<string | undefined> {
  const args = call.args.map(askedOf);
  if (!args.every((argument) => argument !== undefined)) return undefined;
  try {
    const answer = await askFunction(call.id, args);
    const part = answer?.[spilledFrom?.down ?? 0]?.[spilledFrom?.across ?? 0];
    return typeof part === "object" ? part.message : undefined;
  } catch (error) {
    return errorMessage(error);
  }
}

/** An argument as the function is asked with it; undefined for another formula, whose value is not known here. */
function askedOf(argument: ReadArgument): AskedArgument | undefined {
  if (argument.kind === "left out") return { value: null };
  if (argument.kind === "text") return { value: argument.text };
  if (argument.kind === "number") return { value: argument.number };
  if (argument.kind === "table") return tableOf(argument);
  return argument.holds && { value: argument.holds };
}

/** A table that is handed over whole, or from one column to another; of its other parts the panel knows nothing. */
function tableOf({ table, written }: { readonly table: string; readonly written: string }): AskedArgument | undefined {
  if (written === `${table}[#All]`) return { table };
  const [, first, last] = /^[^[]+\[\[#All\],\[([^[\]]+)\]:\[([^[\]]+)\]\]$/.exec(written) ?? [];
  return first === undefined || last === undefined ? undefined : { table, columns: [first, last] };
}

/** Reads the active cell's formula, or the one whose spill fills it; undefined when no function of the add-in is in it. */
function readCell(): Promise<SelectedCell | undefined> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas,text,rowIndex,columnIndex");
    await context.sync();
    let formula = String(cell.formulas[0]![0]);
    let spilledFrom: SelectedCell["spilledFrom"];
    if (!formula.startsWith("=") && formula !== "") {
      const parent = cell.getSpillParentOrNullObject().load("address,formulas,rowIndex,columnIndex");
      await context.sync();
      if (parent.isNullObject) return undefined;
      const [down, across] = [cell.rowIndex - parent.rowIndex, cell.columnIndex - parent.columnIndex];
      const header = parent.getOffsetRange(0, across).load("text");
      const label = parent.getOffsetRange(down, 0).load("text");
      await context.sync();
      formula = String(parent.formulas[0]![0]);
      spilledFrom = { address: parent.address, row: label.text[0]![0]!, column: header.text[0]![0]!, down, across };
    }
    const [call] = callsIn(formula);
    if (!call) return undefined;
    const sheet = cell.worksheet;
    const ranges = call.args.map((argument) => (argument.kind === "cells" ? cellsAt(context, sheet, argument.written).load("values") : undefined));
    await context.sync();
    const args: ReadArgument[] = [];
    for (const [place, argument] of call.args.entries()) {
      const range = ranges[place];
      args.push(range && !range.isNullObject ? { ...argument, holds: await shownValues(context, range) } : argument);
    }
    return { address: cell.address, text: cell.text[0]![0]!, spilledFrom, formula, call: { id: call.id, args } };
  });
}
