import { serialOf } from "../../chain/cells/excel-date.ts";
import { readModel } from "../../chain/model/model-table.ts";
import { DAYS, SHARES } from "../../chain/tables/column-formats.ts";
import { range } from "./argument.ts";

/** A number that knows its format, as Excel's data types have it. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const formatted = (basicValue: number, numberFormat: string): FormattedNumber => ({ type: "FormattedNumber", basicType: "Double", basicValue, numberFormat });

/**
 * An answer whose shares and days are numbers that know their format, where the Model table says Option · Formats · 1 and this Excel takes data
 * types as answers; else the answer itself. `which` are shares: every number, or those of the columns that the header row names so.
 */
export function withFormats<T>(table: T[][], model: unknown, which: "all" | "by header"): (T | FormattedNumber)[][] {
  if (!takesDataTypes() || !readModel(range(model)).options.has("Formats")) return table;
  const header = table[0]?.map(String) ?? [];
  const shown = (value: T, column: number): T | FormattedNumber => {
    if (typeof value === "number" && (which === "all" || SHARES.has(header[column] ?? ""))) return formatted(value, "0%");
    if (typeof value === "string" && DAYS.has(header[column] ?? "") && DAY.test(value)) return formatted(serialOf(value), "yyyy-mm-dd");
    return value;
  };
  return table.map((row) => row.map(shown));
}

/** Whether an answer may hold a data type. Outside of Excel there is no Office. */
function takesDataTypes(): boolean {
  const { requirements } = (globalThis as { readonly Office?: typeof Office }).Office?.context ?? {};
  return Boolean(requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") && requirements.isSetSupported("ExcelApi", "1.16"));
}
