/** The columns of the evidence table and the headers that name them. Source of the rule: method, section 2. */
import { keyOf, quoted, type Cell, type Cells } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";

/** Each column with its header, then the headers also accepted. */
export const HEADERS = {
  Company: ["Issuer", "Name"],
  Ticker: ["Symbol"],
  Stage: ["Step"],
  Status: ["Maturity"],
  Route: ["How"],
  Ownership: ["Ownership %", "Stake %", "Share"],
  Deal: ["Deal status"],
  Through: ["Asset", "Subsidiary", "Via", "Counterparty"],
  Product: ["Elements"],
  Quantity: ["Capacity"],
  Unit: ["Capacity unit"],
  Basis: [],
  Site: ["Location"],
  Country: [],
  Date: ["As of", "Published"],
  Due: ["Promised for", "Target date", "Guided for", "Expected"],
  Promised: ["Promised status"],
  Buyer: ["Offtaker", "Sold to"],
  "Asserted by": ["Asserted"],
  Source: ["Source title"],
  Link: ["URL", "Source URL"],
  Page: [],
  Recorded: ["Entered", "Added"],
  Quote: ["Words", "Excerpt"],
  Archive: ["Archived copy", "Snapshot"],
  Note: ["Notes", "Comment"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof HEADERS;
export const COLUMNS = Object.keys(HEADERS) as Column[];
export const REQUIRED: readonly Column[] = ["Company", "Stage", "Status"];

/** The place of each column in the table; `NO_COLUMN` where the table has none. */
export type Columns = Readonly<Record<Column, number>>;
export const NO_COLUMN = -1;

/** The columns of days: a date cell, ISO text or a period. */
export const DAY_COLUMNS = ["Date", "Due", "Recorded"] as const satisfies readonly Column[];

/** A header without case, spaces and punctuation. */
export function headerKey(cell: Cell): string {
  return keyOf(cell).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The accepted headers of a column, its own name first. */
export const headersOf = (column: Column): readonly string[] => [column, ...HEADERS[column]];

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(COLUMNS.flatMap((column) => headersOf(column).map((header) => [headerKey(header), column] as const)));

/** The column that a header names, by its own name or an accepted one. */
export function columnNamed(cell: Cell): Column | undefined {
  return COLUMN_OF.get(headerKey(cell));
}

/** What the Model table says of the columns. */
export interface ColumnSettings {
  /** By the key of the investor's own header. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The value on every row where the table has no such column. */
  readonly defaults: ReadonlyMap<Column, string>;
}

/**
 * Finds the columns by header, in any order. The investor's own header (a Column row of the Model table) replaces the column's name and
 * the accepted ones. Errors: #VALUE! for a required column that is missing, and for two columns of one meaning.
 */
export function findColumns(cells: Cells, { columns: own, defaults }: ColumnSettings): Columns {
  const [header = []] = cells;
  const columns = { ...NOWHERE };
  const mapped = new Set<Column>();
  header.forEach((cell, place) => {
    const column = own.get(headerKey(cell));
    if (column === undefined) return;
    if (mapped.has(column)) throw badInput(`Two headers of the evidence are mapped to ${column}. Keep one Column row for it in the Model table.`, facts(column));
    mapped.add(column);
    columns[column] = place;
  });
  header.forEach((cell, place) => {
    const column = columnNamed(cell);
    if (column === undefined || mapped.has(column) || own.has(headerKey(cell))) return;
    if (columns[column] >= 0) throw badInput(twoColumns(column, header[columns[column]], cell), facts(column));
    columns[column] = place;
  });
  for (const column of REQUIRED) {
    if (columns[column] >= 0 || defaults.has(column)) continue;
    throw badInput(
      `The evidence has no column headed ${headersOf(column).join(" or ")}. ` +
        "Include the header row, as in Evidence[#All], or map your own header with a Column row in the Model table.",
      { missingColumn: column, place: { table: "evidence", row: 1, column } },
    );
  }
  return columns;
}

/** A table without columns. */
const NOWHERE = Object.fromEntries(COLUMNS.map((column) => [column, NO_COLUMN])) as Record<Column, number>;

const facts = (column: Column) => ({ place: { table: "evidence", row: 1, column } }) as const;

function twoColumns(column: Column, first: Cell, second: Cell): string {
  if (headerKey(first) === headerKey(second)) return `Two columns are headed ${quoted(second)}. Rename the one that is not ${column}.`;
  return `The columns ${quoted(first)} and ${quoted(second)} both mean ${column}. Rename one of them, or say with a Column row in the Model table which one is ${column}.`;
}
