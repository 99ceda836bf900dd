import { ChainError } from "../../chain/cells/chain-error.ts";
import type { Answer, Table } from "../../chain/cells/table.ts";
import { excelError } from "./excel-error.ts";
import { withFormats, type FormattedNumber } from "./formatted.ts";

/** What a worksheet function hands back: values, and errors in the cells that carry one. */
type Cells = (string | number | FormattedNumber | CustomFunctions.Error)[][];

/** Which numbers of an answer are shares, and the Model table that says whether they are to be shown as such. */
interface Shares {
  readonly shares: "all" | "by header";
  readonly model: unknown;
}

/** Runs a function's answer: a table, its errors made Excel's. A problem with the whole, or with the only cell, is thrown as Excel's error. */
export function answer(table: () => Table, formats?: Shares): Cells {
  try {
    const answered = table();
    const only = answered.length === 1 && answered[0]?.length === 1 ? answered[0][0] : undefined;
    if (only instanceof ChainError) throw only;
    const cells = answered.map((row) => row.map(cell));
    return formats ? withFormats(cells, formats.model, formats.shares) : cells;
  } catch (error) {
    throw excelError(error);
  }
}

/** NaN and infinity are no answer: Excel would show them as #NUM! without a word. */
function cell(value: Answer): string | number | CustomFunctions.Error {
  if (value instanceof ChainError) return excelError(value);
  if (typeof value === "number" && !Number.isFinite(value)) return excelError(new Error("the number is too large"));
  return value;
}
