/**
 * Cells that hold an Excel data type (Stocks, a currency, another add-in's entity). `range.values` gives #VALUE! for them, though a worksheet
 * function is given the object: read as JSON (ExcelApi 1.16), panel and cell agree on what such a cell shows.
 */
import { shown, type Cells } from "../../chain/cells/cell.ts";

/** What `range.values` has for a data type, as for a true error of that kind. */
const UNREAD = "#VALUE!";
/** Rows of one request: one Stocks cell may have some kilobytes. */
const ROWS = 200;

/** The values of a range that is loaded with them, each data type as what it shows; as they are where Excel cannot tell. Errors: office.js's, for a lost workbook. */
export async function shownValues(context: Excel.RequestContext, range: Excel.Range): Promise<Cells> {
  const values: unknown[][] = range.values;
  if (!values.some((row) => row.includes(UNREAD)) || !Office.context.requirements.isSetSupported("ExcelApi", "1.16")) return values;
  const known = values.map((row) => [...row]);
  for (let column = 0; column < values[0]!.length; column++) {
    for (let from = 0; from < values.length; from += ROWS) {
      const rows = values.slice(from, from + ROWS).flatMap((row, place) => (row[column] === UNREAD ? [from + place] : []));
      if (rows.length === 0) continue;
      const first = rows[0]!;
      const objects = await objectsOf(context, range, first, column, rows.at(-1)! - first + 1);
      if (objects) for (const row of rows) known[row]![column] = shown(objects[row - first]![0]) ?? "";
    }
  }
  return known;
}

/** Cells of a column as objects; undefined where Excel refuses: some versions could not write an add-in's own errors as JSON. */
async function objectsOf(context: Excel.RequestContext, range: Excel.Range, row: number, column: number, height: number): Promise<Cells | undefined> {
  const part = range.getCell(row, column).getResizedRange(height - 1, 0).load("valuesAsJson");
  try {
    await context.sync();
    return part.valuesAsJson;
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === "GeneralException" || code === "ResponsePayloadSizeLimitExceeded") return undefined;
    throw error;
  }
}
