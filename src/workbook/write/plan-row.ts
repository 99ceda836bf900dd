/** Plans a new row of a table as plain data: what each cell gets, and which cells are left to the table's own formulas. */
import { asText } from "../insert/plan/live-cells.ts";
import { isFormula } from "../is-formula.ts";

/** One cell of the new row; null leaves it as the table made it. */
export type PlannedCell = string | number | null;

export interface PlannedRow {
  readonly values: readonly PlannedCell[];
  readonly formats: readonly (string | null)[];
}

/** Learnt from the rows above the new one; both lists are empty while the table has no rows. */
export interface RowsAbove {
  /** Whether a column is calculated: its first and its last row hold a formula. */
  readonly calculated: readonly boolean[];
  /** The formats of the last row. */
  readonly formats: readonly string[];
}

/** Learnt from the formulas of a table's first and last row, and the formats of its last. */
export const rowsAbove = (first: readonly unknown[], last: readonly unknown[], formats: readonly string[]): RowsAbove => ({ calculated: first.map((cell, place) => isFormula(cell) && isFormula(last[place])), formats });

/** A number format for the columns whose plain number would not be understood, where the row above has none. */
export type DefaultFormats = Readonly<Record<number, string>>;

const [GENERAL, TEXT] = ["General", "@"];

/**
 * The row to write: texts stay texts, blanks stay empty, and a calculated column keeps its formula.
 * Formats are those of the row above; where that is General, the column's default. A text is formatted as one: in a column of days, a year such as 2028 would look like a day.
 */
export function planRow(row: readonly unknown[], above: RowsAbove, defaults: DefaultFormats): PlannedRow {
  return {
    values: row.map((cell, place) => {
      if (above.calculated[place] || cell === null || cell === undefined || cell === "") return null;
      return typeof cell === "number" ? cell : asText(String(cell));
    }),
    formats: row.map((cell, place) => {
      const format = above.formats[place] ?? GENERAL;
      if (format !== GENERAL && typeof cell === "string" && cell !== "" && !above.calculated[place]) return TEXT;
      return format === GENERAL ? (defaults[place] ?? null) : format;
    }),
  };
}
