/** A worksheet function's arguments as Excel hands them over: of their declared type, ranges as rows, empty cells by the habit of the host. */
import { ErrorType, ErrorValueObject, StringValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { asDeclared, BUSY, WRONG_TYPE, type Blanks, type Declared } from "../declared.ts";

/** An argument as its JSON, or the value that the cell takes because no call is made. */
export type Given = { readonly json: string } | { readonly instead: BaseValueObject };

/**
 * Hands over one argument. An omitted one is null. No call is made while a cell of it waits for its own answer, nor where a value is not
 * of the declared type: the cell is #VALUE!.
 */
export function hand(given: BaseValueObject | undefined, declared: Declared, blanks: Blanks): Given {
  if (!given || (given.isNull() && !given.isArray())) return { json: "null" };
  if (!given.isArray()) return written([[given]], declared, blanks);
  const range = given as ArrayValueObject;
  const known = ranges.get(range) ?? new Map<string, Given>();
  const key = `${declared.type} ${declared.dimensionality} ${blanks}`;
  if (!known.has(key)) known.set(key, written(range.getArrayValue(), declared, blanks));
  ranges.set(range, known);
  return known.get(key)!;
}

/** Ranges that are handed over: within one calculation the grid gives all formulas over a range the same object. */
const ranges = new WeakMap<ArrayValueObject, Map<string, Given>>();

function written(rows: readonly (readonly (BaseValueObject | null | undefined | void)[])[], { type, dimensionality }: Declared, blanks: Blanks): Given {
  const matrix = dimensionality === "matrix";
  const cells = rows.map((row) => row.map((cell) => asDeclared(plain(cell, blanks), type)));
  if (cells.some((row) => row.includes(BUSY))) return { instead: StringValueObject.create(BUSY) };
  if (cells.some((row) => row.includes(WRONG_TYPE))) return { instead: ErrorValueObject.create(ErrorType.VALUE) };
  const single = cells.length === 1 && cells[0]!.length === 1;
  return { json: JSON.stringify(!matrix && single ? cells[0]![0] : cells) };
}

function plain(cell: BaseValueObject | null | undefined | void, blanks: Blanks): unknown {
  if (!cell || cell.isNull() || cell.getValue() === "") return blanks === "zero" ? 0 : null;
  return cell.isError() ? String(cell.getValue()) : cell.getValue();
}
