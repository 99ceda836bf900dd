/** The columns of the evidence table, by header (method, sections 2 and 7). */
import { headerKey, type Cell, type Cells } from "./texts.ts";

/** Each column with the headers that are also accepted. */
export const ACCEPTED: Record<string, string[]> = {
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
  Buyer: ["Offtaker", "Sold to"],
  Due: ["Promised for", "Target date", "Guided for", "Expected"],
  Promised: ["Promised status"],
  Recorded: ["Entered", "Added"],
  Quote: ["Words", "Excerpt"],
  Page: [],
  Archive: ["Archived copy", "Snapshot"],
};

export const COLUMNS = Object.keys(ACCEPTED);

/** Where each column is, by its place; and the columns that two headers claim, for which no table is read. */
export function placesOf(header: Cell[], own: Record<string, string>): { places: Map<string, number>; twice: string[] } {
  const places = new Map<string, number>();
  const twice: string[] = [];
  for (const column of COLUMNS) {
    const titles = [column, ...ACCEPTED[column]!, ...Object.keys(own).filter((title) => headerKey(own[title]) === headerKey(column))].map(headerKey);
    const found = header.flatMap((title, place) => (titles.includes(headerKey(title)) ? [place] : []));
    if (found.length > 0) places.set(column, found[0]!);
    if (found.length > 1) twice.push(column);
  }
  return { places, twice };
}

/** What one row has in one column; undefined where the table has no such column. */
export const cellAt = (cells: Cells, index: number, place: number | undefined): Cell => (place === undefined ? undefined : (cells[index]![place] ?? null));
