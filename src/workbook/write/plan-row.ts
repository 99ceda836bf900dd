/** Plans a new row of a table as plain data: what each cell gets, and which cells are left to the table's own formulas. */
import { asText } from "../insert/plan-insert.ts";

/** One cell of the new row; null leaves it as the table made it. */
export type PlannedCell = string | number | null;

export interface PlannedRow {
  readonly values: readonly PlannedCell[];
  readonly formats: readonly (string | null)[];
}

/** The new row as Excel has made it, with the table's calculated columns filled. */
export interface RowMade {
  readonly formulas: readonly unknown[];
  /** The formats of the row above; none while the table has no rows. */
  readonly formats: readonly string[];
}

/** A number format for the columns whose plain number would not be understood, where the row above has none. */
export type DefaultFormats = Readonly<Record<number, string>>;

const GENERAL = "General";

/**
 * The row to write: texts stay texts, blanks stay empty, and a calculated column keeps its formula.
 * Formats are those of the row above; where that is General, the column's default.
 */
export function planRow(row: readonly unknown[], made: RowMade, defaults: DefaultFormats): PlannedRow {
  const isFormula = (place: number) => String(made.formulas[place] ?? "").startsWith("=");
  return {
    values: row.map((cell, place) => {
      if (isFormula(place) || cell === null || cell === undefined || cell === "") return null;
      return typeof cell === "number" ? cell : asText(String(cell));
    }),
    formats: row.map((_, place) => {
      const format = made.formats[place] ?? GENERAL;
      return format === GENERAL ? (defaults[place] ?? null) : format;
    }),
  };
}
