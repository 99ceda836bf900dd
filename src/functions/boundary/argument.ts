import type { Cell, Cells } from "../../chain/cells/cell.ts";
import { badInput } from "../../chain/cells/chain-error.ts";

/** A scalar argument: Excel may hand a single cell over as a 1 × 1 range. Error: #VALUE! for a larger range. */
export function scalar(argument: unknown, name: string): Cell {
  if (!Array.isArray(argument)) return argument;
  const cells = (argument as Cells).flat();
  if (cells.length === 1) return cells[0];
  throw badInput(`The argument ${name} takes one cell, and was given ${cells.length}.`);
}

/** A range argument: a single value counts as one cell, and one left out as a blank cell. */
export function range(argument: unknown): Cells {
  return Array.isArray(argument) ? (argument as Cells) : [[argument]];
}

/** A range argument for which a blank cell is a value too: null when left out. */
export function optionalRange(argument: unknown): Cells | null {
  return argument === null || argument === undefined ? null : range(argument);
}
