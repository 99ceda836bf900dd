/** Every problem in the evidence table, by row and column. Source of the rule: method, section 2, "Row errors". */
import { isBlank, keyOf, quoted, textOf, type Cell, type Cells } from "../cells/cell.ts";
import { COLUMNS, findColumns, type Column, type Columns } from "../model/columns.ts";
import { referenceDate } from "./reference-date.ts";
import { isoOf, serialOf } from "../cells/excel-date.ts";
import { CAPITAL, type Model } from "../model/model.ts";
import { suggestion } from "../cells/nearest.ts";
import { productsIn } from "../cells/products.ts";
import { problemSentence } from "./problem-sentence.ts";
import { cellOf, isEmptyRow, problemsOf, rowReaders } from "./row-readers.ts";
import { ASSERTERS } from "../model/vocabulary.ts";
import { webAddress } from "../cells/web-address.ts";

/** An error stops every answer about the company (a blank Company: every answer); a warning weakens evidence that still counts. */
export type ProblemKind = "Error" | "Warning";

export interface Problem {
  /** Place in the table handed over: the header is row 1. */
  readonly row: number;
  readonly column: Column;
  readonly kind: ProblemKind;
  readonly company: string;
  readonly found: string;
  /** What is wrong and what to do, in a sentence. */
  readonly sentence: string;
}

/** Every problem of the table in the order of its rows. Errors: as of `findColumns`. */
export function checkEvidence(cells: Cells, model: Model, asOf: number | null): Problem[] {
  const columns = findColumns(cells, model);
  const readers = rowReaders(model);
  const reference = referenceDate({ cells, columns, unnamed: [] }, asOf);
  const seen = new Map<string, number>();
  const problems = [...unusedMappings(columns, model), ...unnamedProduct(cells, columns, model)];
  for (let index = 1; index < cells.length; index++) {
    const row = cells[index];
    if (!Array.isArray(row) || isEmptyRow(row, columns)) continue;
    const at = (column: Column): Cell => cellOf(row, column, columns, model);
    const note = (kind: ProblemKind, column: Column, sentence: string) =>
      problems.push({ row: index + 1, column, kind, company: textOf(at("Company")), found: textOf(at(column)), sentence });
    const capital = keyOf(at("Stage")) === keyOf(CAPITAL);
    const unread = problemsOf(row, columns, readers, model);
    for (const column of unread) note("Error", column, problemSentence(column, at(column), model, capital));
    for (const [column, sentence] of warningsOf(at, capital, unread, { asOf, reference, staleDays: model.threshold.staleDays })) {
      note("Warning", column, sentence);
    }
    const twin = rowKey(row, columns);
    const first = seen.get(twin);
    if (first === undefined) seen.set(twin, index + 1);
    else note("Warning", "Company", `Row ${index + 1} says the same as row ${first}. Delete one of them.`);
  }
  return problems;
}

/** Own headers that the Model table maps and this table lacks: their columns stay blank, and a blank may score more than what stands there. */
function unusedMappings(columns: Columns, model: Model): Problem[] {
  return [...model.columns].flatMap(([found, column]): Problem[] => {
    if (columns[column] >= 0) return [];
    const sentence = `The Model table says that the header '${found}' holds ${column}, and no header reads so: every ${column} is blank. Mend the Column row.`;
    return [{ row: 1, column, kind: "Warning", company: "", found, sentence }];
  });
}

/** A filter by a product that no row names: then nothing is counted, of any company. */
function unnamedProduct(cells: Cells, columns: Columns, { product }: Model): Problem[] {
  if (product === undefined) return [];
  const named = new Set(cells.slice(1).flatMap((row) => (columns.Product < 0 ? [] : productsIn(row[columns.Product]))));
  if ([...named].some((one) => keyOf(one) === keyOf(product))) return [];
  const sentence = `The Model table's Filter counts only rows whose Product names ${quoted(product)}, and none does: nothing is counted. ${named.size > 0 ? suggestion(product, [...named]) : "Fill Product, or take the Filter row away."}`;
  return [{ row: 1, column: "Product", kind: "Warning", company: "", found: product, sentence }];
}

interface Days {
  readonly asOf: number | null;
  readonly reference: number;
  readonly staleDays: number;
}

function warningsOf(at: (column: Column) => Cell, capital: boolean, unread: readonly Column[], days: Days): (readonly [Column, string])[] {
  const warnings: (readonly [Column, string])[] = [];
  const word = (column: Column) => keyOf(at(column));
  const day = serialOf(at("Date"));
  if (isBlank(at("Date"))) warnings.push(["Date", "The row is undated: it counts on every as-of date. Add the date of the source."]);
  else if (days.asOf !== null && day > days.asOf) {
    warnings.push(["Date", `The row is dated ${isoOf(day)}, after the as-of date ${isoOf(days.asOf)}: it is not counted.`]);
  } else if (days.reference - day > days.staleDays) {
    warnings.push(["Date", `The source is older than ${days.staleDays} days before ${isoOf(days.reference)}. Look for a newer one.`]);
  }
  if (isBlank(at("Source")) && isBlank(at("Link"))) {
    warnings.push(["Source", "The row names no source: it counts only as a claim. Fill Source or Link."]);
  }
  if (!isBlank(at("Link")) && webAddress(at("Link")) === "") {
    warnings.push(["Link", `${quoted(at("Link"))} is no http or https address: it cannot be opened. Paste the whole address.`]);
  }
  if (!isBlank(at("Asserted by")) && !ASSERTERS.some((asserter) => keyOf(asserter) === word("Asserted by"))) {
    warnings.push(["Asserted by", `${quoted(at("Asserted by"))} is not a known asserter. ${suggestion(at("Asserted by"), ASSERTERS)}`]);
  }
  if (capital || unread.includes("Route")) return warnings;
  const route = word("Route");
  if ((route === "acquired" || route === "joint venture" || route === "stake") && isBlank(at("Deal"))) {
    warnings.push(["Deal", `${textOf(at("Route"))} without a Deal counts as pending. Say Closed once a source shows the closing, else Pending.`]);
  }
  if (route === "stake" && isBlank(at("Ownership"))) {
    warnings.push(["Ownership", "A Stake without Ownership gives no control. Add the share that they own."]);
  }
  return warnings;
}

/** Two rows with the same key say the same in every known column. */
function rowKey(row: readonly Cell[], columns: Columns): string {
  return JSON.stringify(COLUMNS.map((column) => (columns[column] < 0 ? "" : keyOf(row[columns[column]]))));
}
