import type { Cells } from "../cells/cell.ts";
import { ChainError, orProblem } from "../cells/chain-error.ts";
import { checkEvidence } from "../check/check.ts";
import type { Model } from "../model/model.ts";
import type { Table } from "../cells/table.ts";

export const CHECK_HEADER = ["Row", "Column", "Kind", "Company", "Found", "Problem"] as const;

/** More lines than this are counted, not listed: they would not be read, and Excel would have to carry them. */
const LISTED = 10_000;
const SHOWN = 255;
const NONE = "No problems found";
export const CIRCLE = "This formula stands in the table that it reads: a circle, which Excel answers with 0 or not at all. Move it to another sheet, or beside the table with an empty column between.";

/**
 * Every problem of the evidence table: header row, then what of the columns is read, the errors, and the warnings, each in the order of the table
 * (Row counts the header as 1). Before all of these, that the formula itself stands in the table. A table whose header row cannot be used is itself the first problem. One line says so when there is none.
 */
export function checkTable(cells: Cells, model: Model, asOf: number | null, isCircle = false): Table {
  const circle: Table = isCircle ? [[1, "", "Error", "", "", CIRCLE]] : [];
  const found = orProblem(() => checkEvidence(cells, model, asOf));
  if (found instanceof ChainError) return [[...CHECK_HEADER], ...circle, [1, "", "Error", "", "", found.message]];
  const clean = found.every(({ kind }) => kind === "Note");
  const lines: Table = found
    .slice(0, LISTED)
    .map(({ row, column, kind, company, found: text, sentence }) => [row, column, kind, company.slice(0, SHOWN), text.slice(0, SHOWN), clean ? `${NONE}. ${sentence}` : sentence]);
  if (lines.length === 0) lines.push(["", "", "", "", "", NONE]);
  if (found.length > LISTED) lines.push(["", "", "", "", "", `${found.length - LISTED} more problems: mend these first`]);
  return [[...CHECK_HEADER], ...circle, ...lines];
}
