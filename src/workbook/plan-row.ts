/** Plans a new row of a table as plain data: what each cell gets, and which cells are left to the table's own formulas. */

/** One cell of the new row; null leaves it as the table made it. */
export type PlannedCell = string | number | null;

export interface PlannedRow {
  readonly values: readonly PlannedCell[];
  readonly formats: readonly (string | null)[];
}

/** The table's last row as Excel has it; undefined while the table has no rows. */
export interface RowAbove {
  readonly formulas: readonly unknown[];
  readonly formats: readonly string[];
}

/** A number format for the columns whose plain number would not be understood, where the row above has none. */
export type DefaultFormats = Readonly<Record<number, string>>;

/**
 * Texts that Excel would take for something else: a formula (= + - @), a number, a date, or true and false.
 * The apostrophe keeps them texts. Found in the published formula-injection strings: also a tab or a line break in front.
 */
const READ_OTHERWISE = /^(\s*[=+\-@']|[\t\r\n]|\s*[\d.($€£%]|\s*(true|false)\s*$)/i;

export const asText = (text: string): string => (READ_OTHERWISE.test(text) ? `'${text}` : text);

const GENERAL = "General";

/**
 * The row to write: texts stay texts, blanks stay empty, and a column that holds formulas keeps its own.
 * Formats are those of the row above; where that is General, the column's default.
 */
export function planRow(row: readonly unknown[], above: RowAbove | undefined, defaults: DefaultFormats): PlannedRow {
  const isFormula = (place: number) => String(above?.formulas[place] ?? "").startsWith("=");
  return {
    values: row.map((cell, place) => {
      if (isFormula(place) || cell === null || cell === undefined || cell === "") return null;
      return typeof cell === "number" ? cell : asText(String(cell));
    }),
    formats: row.map((_, place) => {
      const format = above?.formats[place] ?? GENERAL;
      return format === GENERAL ? (defaults[place] ?? null) : format;
    }),
  };
}
