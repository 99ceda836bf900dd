/** From the evidence table to facts, one object a row, with what cannot be read in each (method, section 2). */
import { isBlank, readDate, readOwnership, readQuantity, sameHeader, sameWord, words, type Cell, type Cells } from "./cells.ts";
import { LEVELS, type Model } from "./model.ts";

/** The columns with the headers that are also accepted. */
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
};

export interface Row {
  /** Row in the sheet: the header is row 1. */
  row: number;
  company: string;
  stage: string;
  /** A status or a setback. */
  status: string;
  route: string;
  ownership: number | null;
  deal: string;
  through: string;
  product: string;
  quantity: number | null;
  unit: string;
  /** Actual, Nameplate, Target, Contract, or "" when blank. */
  basis: string;
  site: string;
  date: number | null;
  asserter: string;
  source: string;
  sourced: boolean;
  /** The columns that cannot be read. */
  errors: string[];
}

const ROUTES = ["Built", "Acquired", "Joint venture", "Stake", "Contract", "MoU"];
const INSTRUMENTS = ["Cash", "Equity", "Loan", "Grant", "Tax credit", "Offtake", "Other"];
const ASSERTERS = ["Filing", "Company", "Press", "Aggregator", "Analyst"];

export function readRows(cells: Cells, model: Model): Row[] {
  const header = cells[0]!;
  const cellOf = (row: Cell[], column: string): Cell => {
    const own = Object.keys(model.columns).filter((title) => sameWord(model.columns[title], column));
    for (const title of [column, ...ACCEPTED[column]!, ...own]) {
      const place = header.findIndex((each) => sameHeader(each, title));
      if (place >= 0) return row[place] ?? null;
    }
    return null;
  };
  const rows: Row[] = [];
  for (let index = 1; index < cells.length; index++) {
    if (cells[index]!.every((cell) => isBlank(cell))) continue;
    rows.push(readRow(index + 1, (column) => cellOf(cells[index]!, column), model));
  }
  return rows;
}

function readRow(row: number, cellOf: (column: string) => Cell, model: Model): Row {
  const errors: string[] = [];
  /** The known word that the cell says; "" when blank; an error when it says another. */
  const oneOf = (column: string, known: string[]): string => {
    const cell = cellOf(column);
    if (isBlank(cell)) return "";
    const found = known.find((word) => sameWord(word, cell));
    if (found === undefined) errors.push(column);
    return found ?? "";
  };
  const number = (column: string, read: (cell: Cell) => number | null): number | null => {
    const cell = cellOf(column);
    if (isBlank(cell)) return null;
    const found = read(cell);
    if (found === null) errors.push(column);
    return found;
  };
  const stages = [...model.links.map((link) => link.name), ...model.alternates.map((each) => each.stage), ...model.enablers];
  for (const column of ["Company", "Stage", "Status"]) if (isBlank(cellOf(column))) errors.push(column);
  const stage = oneOf("Stage", stages);
  const status = oneOf("Status", [...LEVELS, "Stalled", "Cancelled"]);
  const route = oneOf("Route", stage === "Capital" ? INSTRUMENTS : ROUTES);
  const deal = oneOf("Deal", ["Closed", "Pending", "Terminated"]);
  const basis = oneOf("Basis", ["Actual", "Nameplate", "Target", "Contract"]);
  const ownership = number("Ownership", readOwnership);
  const quantity = number("Quantity", readQuantity);
  const date = number("Date", readDate);
  return {
    row,
    company: words(cellOf("Company")),
    stage,
    status,
    route,
    ownership,
    deal,
    through: words(cellOf("Through")),
    product: words(cellOf("Product")),
    quantity,
    unit: words(cellOf("Unit")),
    basis,
    site: words(cellOf("Site")),
    date,
    asserter: ASSERTERS.find((word) => sameWord(word, cellOf("Asserted by"))) ?? words(cellOf("Asserted by")),
    source: words(cellOf("Source")),
    sourced: !isBlank(cellOf("Source")) || !isBlank(cellOf("Link")),
    errors,
  };
}
