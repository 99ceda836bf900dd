/** Evidence of any size in 14 columns, from a fixed recipe: the shape of the starter table, with as many companies as asked. */
import { ASSERTERS, LINKS, STATUSES } from "../../src/chain/vocabulary.ts";

const HEADER = [
  "Company", "Stage", "Status", "Route", "Ownership", "Deal", "Through", "Product", "Quantity", "Site", "Country", "Date", "Asserted by", "Source",
]; // prettier-ignore

export function evidenceOfSize(rows: number, companies: number): (string | number | null)[][] {
  const table: (string | number | null)[][] = [HEADER];
  for (let row = 0; row < rows; row++) {
    table.push([
      `Company ${row % companies}`,
      LINKS[(row * 7) % LINKS.length]!,
      STATUSES[(row * 13) % STATUSES.length]!,
      row % 3 === 0 ? "Acquired" : null,
      row % 5 === 0 ? 0.6 : null,
      row % 3 === 0 ? "Closed" : null,
      row % 11 === 0 ? `Holding ${row % 97}` : null,
      "NdPr",
      row % 4 === 0 ? 1000 + row : null,
      `Site ${row % 41}`,
      "France",
      45000 + (row % 900),
      ASSERTERS[row % ASSERTERS.length]!,
      `Source ${row % 1009}`,
    ]);
  }
  return table;
}
