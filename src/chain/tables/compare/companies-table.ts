import { notThere } from "../../cells/chain-error.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { sortedByName } from "../../cells/names/names.ts";
import type { Table } from "../../cells/table.ts";

/** The companies' names, first spelling, A–Z: n rows × 1 column, no header, so that it can be handed to other functions. */
export function companiesTable({ companies }: Evidence): Table {
  if (companies.length === 0) throw notThere("The evidence table has no rows yet. Add a row for a company.");
  return sortedByName(companies, (name) => name).map((name) => [name]);
}
