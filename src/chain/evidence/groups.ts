/** What the rows of a matrix stand for: companies, or the countries or sites in which their rows are. */
import { isBlank, keyOf, quoted, textOf, type Cell } from "../cells/cell.ts";
import { badInput, type ChainError } from "../cells/chain-error.ts";
import { cellAt, keyAt, NO_COMPANY, textAt, type Evidence } from "./evidence.ts";
import { problemOf } from "./companies.ts";
import { Names } from "../cells/names/word-index.ts";
import { suggestion } from "../cells/names/nearest.ts";

/** What a row of a matrix is; Ranking: a company, in the order of the ranking. */
export const GROUPINGS = ["Company", "Ranking", "Country", "Site"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What rows without a Country or Site are gathered under: missing is not dropped. */
export const NOT_STATED = "Not stated";

/** The `by` argument: Company when left out. Error: #VALUE! for another word. */
export function readGrouping(cell: Cell): Grouping {
  if (isBlank(cell)) return "Company";
  const found = GROUPINGS.find((grouping) => grouping.toLowerCase() === textOf(cell).toLowerCase());
  if (!found) throw badInput(`The table cannot be made by ${quoted(cell)}. ${suggestion(cell, GROUPINGS)}`);
  return found;
}

export interface Groups {
  readonly names: readonly string[];
  /** Each row's group, or `NO_COMPANY`. */
  readonly of: Int32Array;
  /** The error of a group in which a company with an unreadable row works. */
  readonly errors: ReadonlyMap<number, ChainError>;
}

/**
 * Gathers the rows of the companies given by country or site. Two sites are one only if Country is equal too, where both give one: a name that
 * occurs in several countries is a group for each of them (`Newcastle, Australia`), and one for the rows that name no country.
 */
export function groupRows(evidence: Evidence, by: "Country" | "Site", companies: ReadonlySet<number>): Groups {
  const names = new Names();
  const isAbroad = by === "Site" ? sitesInSeveralCountries(evidence) : () => false;
  const of = new Int32Array(evidence.company.length).fill(NO_COMPANY);
  const errors = new Map<number, ChainError>();
  const someUnread = evidence.problems.size > 0;
  for (let row = 1; row < of.length; row++) {
    const owner = evidence.company[row]!;
    const company = owner === NO_COMPANY && someUnread ? evidence.find(cellAt(evidence, row, "Company")) : owner;
    if (company === NO_COMPANY || !companies.has(company)) continue;
    const cell = cellAt(evidence, row, by);
    const country = isAbroad(cell) ? textAt(evidence, row, "Country") : "";
    const group = names.place(isBlank(cell) ? NOT_STATED : country ? `${textOf(cell)}, ${country}` : cell);
    if (owner !== NO_COMPANY) of[row] = group;
    const error = someUnread ? problemOf(evidence, company) : undefined;
    if (error && !errors.has(group)) errors.set(group, error);
  }
  return { names: names.list, of, errors };
}

/** Whether a Site's name occurs in more than one Country. */
function sitesInSeveralCountries(evidence: Evidence): (site: Cell) => boolean {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (let row = 1; row < evidence.cells.length; row++) {
    const [site, country] = [keyAt(evidence, row, "Site"), keyAt(evidence, row, "Country")];
    if (site === "" || country === "") continue;
    const known = first.get(site);
    if (known === undefined) first.set(site, country);
    else if (known !== country) several.add(site);
  }
  return (site) => several.size > 0 && several.has(keyOf(site));
}
