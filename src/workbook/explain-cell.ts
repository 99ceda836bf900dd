import type { Cells } from "../chain/cell.ts";
import { callsIn, type Call, type FormulaArgument } from "./read-formula.ts";

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

/** Reads the active cell's formula, or the one whose spill fills it; undefined when no function of the add-in is in it. */
export function readSelectedCell(): Promise<SelectedCell | undefined> {
  return Excel.run(async (context) => {
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
    const ranges = call.args.map((argument) => (argument.kind === "cells" && !argument.written.endsWith("#") ? rangeAt(context, sheet, argument.written).load("values") : undefined));
    await context.sync();
    const args = call.args.map((argument, place): ReadArgument => {
      const range = ranges[place];
      return range ? { ...argument, holds: range.values } : argument;
    });
    return { address: cell.address, text: cell.text[0]![0]!, spilledFrom, formula, call: { id: call.id, args } };
  });
}

/** Cells by the address that a formula writes, on the formula's own sheet where it names none. */
function rangeAt(context: Excel.RequestContext, own: Excel.Worksheet, written: string): Excel.Range {
  const mark = written.lastIndexOf("!");
  const address = written.slice(mark + 1).replaceAll("$", "");
  if (mark < 0) return own.getRange(address);
  const name = written.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  return context.workbook.worksheets.getItem(name).getRange(address);
}
