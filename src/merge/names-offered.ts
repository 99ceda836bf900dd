/** Companies that a colleague's table spells in another way. Source of the rule: method, section 2, "One company under several names". */
import { keyOf, textOf, type Cells } from "../chain/cells/cell.ts";
import { bareName } from "../chain/check/check-names.ts";
import { findColumns, type ColumnSettings } from "../chain/model/columns.ts";
import type { Model } from "../chain/model/model.ts";

/** A name of theirs that is likely to be one of the investor's own companies. */
export interface SameCompany {
  readonly theirs: string;
  readonly mine: string;
  readonly why: "name" | "ticker";
}

interface Known {
  readonly name: string;
  readonly ticker: string;
}

/** Names that differ only in punctuation and legal form, or share a ticker, and that no Alias row joins yet. Errors: as of `findColumns`. */
export function sameCompanies(mine: Cells, theirs: Cells, model: Pick<Model, "columns" | "defaults" | "aliases">): SameCompany[] {
  const nameOf = (name: string): string => model.aliases.get(keyOf(name)) ?? name;
  const own = companiesIn(mine, model, nameOf);
  const byBare = unique(own, ({ name }) => bareName(name));
  const byTicker = unique(own, ({ ticker }) => ticker);
  return [...companiesIn(theirs, { columns: new Map(), defaults: new Map() }, nameOf).values()].flatMap(({ name, ticker }): SameCompany[] => {
    if (own.has(keyOf(name))) return [];
    const named = byBare.get(bareName(name));
    if (named) return [{ theirs: name, mine: named.name, why: "name" }];
    const quoted = ticker === "" ? undefined : byTicker.get(ticker);
    return quoted ? [{ theirs: name, mine: quoted.name, why: "ticker" }] : [];
  });
}

function companiesIn(table: Cells, settings: ColumnSettings, nameOf: (name: string) => string): Map<string, Known> {
  const { Company, Ticker } = findColumns(table, settings);
  const found = new Map<string, Known>();
  for (const row of table.slice(1)) {
    const name = nameOf(textOf(row[Company]));
    const known = found.get(keyOf(name));
    if (name === "" || (known && known.ticker !== "")) continue;
    found.set(keyOf(name), { name: known?.name ?? name, ticker: Ticker < 0 ? "" : keyOf(row[Ticker]) });
  }
  return found;
}

/** By a key that one company alone has. */
function unique(companies: ReadonlyMap<string, Known>, key: (one: Known) => string): Map<string, Known> {
  const found = new Map<string, Known | undefined>();
  for (const one of companies.values()) {
    const its = key(one);
    if (its !== "") found.set(its, found.has(its) ? undefined : one);
  }
  return new Map([...found].flatMap(([its, one]) => (one ? [[its, one] as const] : [])));
}
