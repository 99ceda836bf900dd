/** A row with what a merge compares it by, made once: it is asked for in every look for its partner. */
import { keyOf } from "../../chain/cells/cell.ts";
import { COLUMNS, type Column } from "../../chain/model/columns.ts";
import type { Stepwise } from "../../chain/cells/stepwise.ts";
import { valueIn, type MergeRow } from "./merge-row.ts";

/** Two rows that agree in all of these are the same row. */
export const IDENTITY = ["Company", "Stage", "Route", "Site", "Through", "Product", "Date", "Source"] as const satisfies readonly Column[];

export interface KnownRow {
  readonly row: MergeRow;
  /** What identifies the row, in the order of `IDENTITY`; one name for all spellings of a company. */
  readonly identity: readonly string[];
  /** The same as one text. */
  readonly whole: string;
  /** Its company and stage as one text. */
  readonly ofStage: string;
  /** All that it says but its company, as one text: rows that agree in it differ in nothing. */
  readonly said: string;
}

const SAID = COLUMNS.filter((column) => column !== "Company");
const joined = (parts: readonly string[]): string => parts.join("\u0000");

/** The rows as they are compared. `nameOf` gives one name to all spellings of a company. */
export function* knownRows(rows: readonly MergeRow[], nameOf: (company: string) => string): Stepwise<KnownRow[]> {
  const known: KnownRow[] = [];
  for (const row of rows) {
    const identity = IDENTITY.map((column) => {
      if (column === "Company") return nameOf(keyOf(row.cells.get(column)));
      const value = valueIn(row, column);
      return column === "Route" && value === "" ? "built" : keyOf(value);
    });
    known.push({ row, identity, whole: joined(identity), ofStage: joined(identity.slice(0, 2)), said: joined(SAID.map((column) => valueIn(row, column))) });
    yield;
  }
  return known;
}

/** The columns in which two rows differ. A company's other spelling is not a difference. */
export function differences(one: KnownRow, other: KnownRow): Column[] {
  const company: Column[] = one.identity[0] === other.identity[0] ? [] : ["Company"];
  return one.said === other.said ? company : [...company, ...SAID.filter((column) => valueIn(one.row, column) !== valueIn(other.row, column))];
}
