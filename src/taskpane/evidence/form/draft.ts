import { keyOf, type Cell, type Cells } from "../../../chain/cells/cell.ts";
import { checkEvidence } from "../../../chain/check/check.ts";
import type { Problem } from "../../../chain/check/problem.ts";
import { COLUMNS, type Column, type Columns } from "../../../chain/model/columns.ts";
import { serialOf } from "../../../chain/cells/excel-date.ts";
import type { Model } from "../../../chain/model/model.ts";
import { quantityOf } from "../../../chain/evidence/row-readers.ts";

/** What the form holds: the text of each field, Ownership in per cent and Date as YYYY-MM-DD. */
export type Draft = Readonly<Partial<Record<Column, string>>>;

/** The columns that the table has, in the method's order: the fields of the form. */
export const fieldsOf = (columns: Columns): Column[] => COLUMNS.filter((column) => columns[column] >= 0);

/** The would-be row, as wide as the table. A field that cannot be read stays the text it is, so that CHECK can speak of it. */
export function rowOf(draft: Draft, columns: Columns, width: number): Cell[] {
  const row: Cell[] = Array.from({ length: width }, () => null);
  for (const column of fieldsOf(columns)) {
    const text = draft[column]?.trim();
    if (text) row[columns[column]] = cellOf(column, text);
  }
  return row;
}

function cellOf(column: Column, text: string): Cell {
  if (column === "Ownership") return ownership(text);
  if (column === "Quantity") return readOr(quantityOf(text), text);
  if (column === "Date") return readOr(serialOf(text), text);
  return text;
}

const readOr = (value: number, text: string): Cell => (Number.isNaN(value) ? text : value);

/** Per cent as the fraction that a cell holds; without the form's rule that the number is per cent, 120 would be read as a fraction of 1.2. */
function ownership(text: string): Cell {
  const parts = /^(\d+(?:\.\d*)?|\.\d+)\s*%?$/.exec(text);
  if (!parts) return text;
  const share = Number(parts[1]);
  return share > 0 && share <= 100 ? Number((share / 100).toPrecision(12)) : `${share}%`;
}

const EMPTY: readonly Cell[] = [];

/**
 * Checks would-be rows at the end of the table, one after another: what CHECK says of a row among the rows of its own company, the first row of
 * each other and the newest. So a row's errors are complete, and its cost is that of one company; what only the whole table can show, such as
 * shares given in two ways, is listed under Problems once the row is added. Errors: as of `findColumns`.
 */
export function rowChecker(cells: Cells, columns: Columns, model: Model): (row: readonly Cell[]) => Problem[] {
  const rowsOf = new Map<string, number[]>();
  let newest = { row: 0, day: -Infinity };
  cells.forEach((row, index) => {
    if (index === 0) return;
    const company = keyOf(row[columns.Company]);
    const known = rowsOf.get(company);
    if (known) known.push(index);
    else rowsOf.set(company, [index]);
    const day = columns.Date < 0 ? NaN : serialOf(row[columns.Date]);
    if (day > newest.day) newest = { row: index, day };
  });
  const always = [...[...rowsOf.values()].map(([first]) => first!), newest.row];
  return (row) => {
    const read = new Set([0, ...always, ...(rowsOf.get(keyOf(row[columns.Company])) ?? [])]);
    const table = cells.map((line, index) => (read.has(index) ? line : EMPTY)); // each row keeps its number
    return checkEvidence([...table, row], model, null).filter((problem) => problem.row === cells.length + 1);
  };
}

/** Why the row cannot be added; undefined where it can. A form that holds no more than the date it starts with is empty. */
export function obstacleOf(draft: Draft, problems: readonly Problem[]): "empty" | "errors" | undefined {
  if (COLUMNS.every((column) => column === "Date" || !draft[column]?.trim())) return "empty";
  return problems.some(({ kind }) => kind === "Error") ? "errors" : undefined;
}
