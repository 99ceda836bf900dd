import type { Cell, Cells } from "./cell.ts";
import { ChainError, notThere, orProblem } from "./chain-error.ts";
import { companyNamed, problemOf, type Evidence } from "./evidence.ts";
import { sortedByName } from "./ranking.ts";
import { namesIn } from "./table.ts";

/** A company asked for: its place in the evidence, or why it cannot be answered. */
export interface Chosen {
  readonly name: string;
  readonly company: number | ChainError;
}

/** The companies named, in the order given; without any, all of the table, A–Z. Error: #N/A for a table without a row. */
export function chooseCompanies(evidence: Evidence, companies: Cells | Cell): Chosen[] {
  const names = namesIn(companies);
  if (names.length > 0) return names.map((name) => ({ name, company: orProblem(() => companyNamed(evidence, name)) }));
  if (evidence.companies.length === 0) throw notThere("The evidence table has no rows yet. Add a row for a company.");
  const all = evidence.companies.map((name, company) => ({ name, company: problemOf(evidence, company) ?? company }));
  return sortedByName(all, ({ name }) => name);
}

/** The ones that can be answered. */
export function readable(chosen: readonly Chosen[]): number[] {
  return chosen.flatMap(({ company }) => (company instanceof ChainError ? [] : [company]));
}
