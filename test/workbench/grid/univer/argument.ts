/** A worksheet function's arguments as Excel hands them over: of their declared type, ranges as rows, empty cells by the habit of the host. */
import { ErrorType, ErrorValueObject, StringValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { asDeclared, BUSY, errorArgument, takesErrors, WRONG_TYPE, type Blanks, type Declared, type Errors } from "../declared.ts";

/** How the host hands over empty cells and errors. */
export interface Habits {
  readonly blanks: Blanks;
  readonly errors: Errors;
}

/** An argument as its JSON, or the value that the cell takes because no call is made. */
export type Given = { readonly json: string } | { readonly instead: BaseValueObject };

/**
 * Hands over one argument. An omitted one is null. No call is made while a cell of it waits for its own answer, nor where a value is not
 * of the declared type: the cell is #VALUE!. Nor is one made with an error cell where the function does not take it.
 */
export function hand(given: BaseValueObject | undefined, declared: Declared, habits: Habits): Given {
  if (!given || (given.isNull() && !given.isArray())) return { json: "null" };
  if (!given.isArray()) return written([[given]], declared, habits);
  const range = given as ArrayValueObject;
  const known = ranges.get(range) ?? new Map<string, Given>();
  const key = `${declared.type} ${declared.dimensionality} ${habits.blanks} ${habits.errors}`;
  if (!known.has(key)) known.set(key, written(range.getArrayValue(), declared, habits));
  ranges.set(range, known);
  return known.get(key)!;
}

/** Ranges that are handed over: within one calculation the grid gives all formulas over a range the same object. */
const ranges = new WeakMap<ArrayValueObject, Map<string, Given>>();

function written(rows: readonly (readonly (BaseValueObject | null | undefined | void)[])[], declared: Declared, { blanks, errors }: Habits): Given {
  const { type, dimensionality } = declared;
  const matrix = dimensionality === "matrix";
  const refused = takesErrors(errors, declared) ? undefined : rows.flat().find((cell) => cell?.isError());
  if (refused) return { instead: refused };
  const cells = rows.map((row) => row.map((cell) => (cell?.isError() ? errorArgument(String(cell.getValue()), errors) : asDeclared(plain(cell, blanks), type))));
  if (cells.some((row) => row.includes(BUSY))) return { instead: StringValueObject.create(BUSY) };
  if (cells.some((row) => row.includes(WRONG_TYPE))) return { instead: ErrorValueObject.create(ErrorType.VALUE) };
  const single = cells.length === 1 && cells[0]!.length === 1;
  return { json: JSON.stringify(!matrix && single ? cells[0]![0] : cells) };
}

function plain(cell: BaseValueObject | null | undefined | void, blanks: Blanks): unknown {
  if (!cell || cell.isNull() || cell.getValue() === "") return blanks === "zero" ? 0 : null;
  return cell.getValue();
}
