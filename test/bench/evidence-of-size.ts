/**
 * Evidence of any size in 16 columns, from a fixed recipe: the shape of the starter table, with as many companies as asked.
 * A company's rows go through all links, and on each through the levels up to one of its own, so that chains differ and have gaps.
 */
import { ASSERTERS, LINKS, STATUSES } from "../../src/chain/model/vocabulary.ts";

const HEADER = [
  "Company", "Stage", "Status", "Route", "Ownership", "Deal", "Through", "Product", "Quantity", "Unit", "Basis", "Site", "Country", "Date", "Asserted by", "Source",
];

export function evidenceOfSize(rows: number, companies: number): (string | number | null)[][] {
  const table: (string | number | null)[][] = [HEADER];
  for (let row = 0; row < rows; row++) {
    const [company, visit] = [row % companies, Math.floor(row / companies)];
    const link = (company + visit) % LINKS.length;
    const highest = (Math.imul(company * LINKS.length + link + 1, 2654435761) >>> 16) % STATUSES.length;
    table.push([
      `Company ${company}`,
      LINKS[link]!,
      STATUSES[(visit * 3) % (highest + 1)]!,
      row % 3 === 0 ? "Acquired" : null,
      row % 5 === 0 ? 0.6 : null,
      row % 3 === 0 ? "Closed" : null,
      row % 11 === 0 ? `Holding ${row % 97}` : null,
      "NdPr",
      visit % 4 === 0 ? 1000 + row : null,
      visit % 4 === 0 ? "t NdPr oxide/yr" : null,
      visit % 4 === 0 ? "Nameplate" : null,
      `Site ${row % 41}`,
      "France",
      45000 + (row % 900),
      ASSERTERS[row % ASSERTERS.length]!,
      `Source ${row % 1009}`,
    ]);
  }
  return table;
}
