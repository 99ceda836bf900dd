/** The columns of the evidence table and the headers that name them. Source of the rule: method, section 2. */
import { quoted, textOf, type Cell, type Cells } from "../cells/cell.ts";
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
  "Asserted by": ["Asserted"],
  Source: ["Source title"],
  Link: ["URL", "Source URL"],
  Note: ["Notes", "Comment"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof HEADERS;
export const COLUMNS = Object.keys(HEADERS) as Column[];
export const REQUIRED: readonly Column[] = ["Company", "Stage", "Status"];

/** Where each column stands in the table; -1 where the table has none. */
export type Columns = Readonly<Record<Column, number>>;

/** A header without case, spaces and punctuation. */
export function headerKey(cell: Cell): string {
  return textOf(cell)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The column that a header names, by its own name or an accepted one. */
export function columnNamed(cell: Cell): Column | undefined {
  const key = headerKey(cell);
  return COLUMNS.find((column) => [column, ...HEADERS[column]].some((header) => headerKey(header) === key));
}

/**
 * Finds the columns by header. The investor's own header (a Column row of the Model table) goes before the column's name,
 * and that before the accepted ones in their listed order, so that the order of the columns never matters.
 * Errors: #VALUE! for a missing required column, and for two columns that claim the same place.
 */
export function findColumns(cells: Cells, own: ReadonlyMap<string, Column>): Columns {
  const [header = []] = cells;
  const places = new Map<string, number[]>();
  header.forEach((cell: Cell, place) => {
    const key = headerKey(cell);
    if (key) places.set(key, [...(places.get(key) ?? []), place]);
  });
  const at = (column: Column, key: string): number => {
    const found = places.get(key);
    if (!found) return -1;
    if (found.length > 1) throw badInput(`Two columns are headed ${quoted(header[found[1]!])}. Rename the one that is not ${column}.`);
    return found[0]!;
  };
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, -1])) as Record<Column, number>;
  for (const [key, column] of own) {
    const place = at(column, key);
    if (place < 0) continue;
    if (columns[column] >= 0) {
      throw badInput(`Two headers of the evidence are mapped to ${column}. Keep one Column row for it in the Model table.`);
    }
    columns[column] = place;
  }
  for (const column of COLUMNS) {
    for (const name of [column, ...HEADERS[column]]) {
      if (columns[column] >= 0) break;
      const key = headerKey(name);
      if (!own.has(key)) columns[column] = at(column, key);
    }
  }
  for (const column of REQUIRED) {
    if (columns[column] < 0) {
      throw badInput(
        `The evidence has no column headed ${[column, ...HEADERS[column]].join(" or ")}. ` +
          "Include the header row, as in Evidence[#All], or map your own header with a Column row in the Model table.",
      );
    }
  }
  return columns;
}
