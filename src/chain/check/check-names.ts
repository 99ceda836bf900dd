/** Names that may be one company's. Source of the rule: method, section 2, "One company under several names". */
import { keyOf, quoted } from "../cells/cell.ts";
import { keyAt, NO_COMPANY, textAt, type Evidence } from "../evidence/evidence.ts";
import type { Problem } from "./problem.ts";

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "inc corp corporation co company ltd limited llc lp plc ag gmbh se sa sas spa bv nv ab oy as kk pty holdings group the".split(" "),
);

/** A name without punctuation and legal forms; of nothing but these, the name itself. */
export function bareName(name: string): string {
  const words = keyOf(name).replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "").split(/[^\p{L}\p{N}]/u).filter(Boolean);
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join(" ");
}

export function nameProblems(evidence: Evidence): Problem[] {
  return [...nearNames(evidence), ...sharedTickers(evidence), ...unusedAliases(evidence)];
}

/** The first row of each company, by its place. */
function firstRows({ company, companies }: Evidence): number[] {
  const first = companies.map(() => 0);
  for (let row = company.length - 1; row > 0; row--) if (company[row] !== NO_COMPANY) first[company[row]!] = row;
  return first;
}

function nearNames(evidence: Evidence): Problem[] {
  const first = firstRows(evidence);
  const byName = new Map<string, string>();
  return evidence.companies.flatMap((name, place): Problem[] => {
    const bare = bareName(name);
    const other = byName.get(bare);
    if (other === undefined) byName.set(bare, name);
    return other === undefined ? [] : [oneCompany(evidence, first[place]!, name, other, "differ only in punctuation or legal form")];
  });
}

function sharedTickers(evidence: Evidence): Problem[] {
  const holders = new Map<string, number>();
  const told = new Set<string>();
  const problems: Problem[] = [];
  if (evidence.columns.Ticker < 0) return problems;
  for (let row = 1; row < evidence.company.length; row++) {
    const company = evidence.company[row]!;
    const ticker = keyAt(evidence, row, "Ticker");
    if (company === NO_COMPANY || ticker === "") continue;
    const holder = holders.get(ticker) ?? company;
    holders.set(ticker, holder);
    const pair = `${holder}|${company}`;
    if (holder === company || told.has(pair)) continue;
    told.add(pair);
    problems.push(oneCompany(evidence, row, evidence.companies[company]!, evidence.companies[holder]!, `share the Ticker ${textAt(evidence, row, "Ticker")}`));
  }
  return problems;
}

function oneCompany(evidence: Evidence, row: number, name: string, other: string, why: string): Problem {
  const sentence = `${quoted(name)} and ${quoted(other)} ${why}, and count as two companies. If they are one, add to the Model table: Alias, ${name}, ${other}.`;
  return { row: Math.max(1, row + 1), column: "Company", kind: "Warning", company: name, found: textAt(evidence, row, "Company") || name, sentence };
}

/** An Alias that no row is spelled by may be misspelt itself. */
function unusedAliases({ cells, columns, model }: Evidence): Problem[] {
  if (model.aliases.size === 0) return [];
  const spelled = new Set(cells.slice(1).map((row) => keyOf(row[columns.Company])));
  return [...model.aliases].flatMap(([spelling, name]): Problem[] => {
    if (spelled.has(spelling)) return [];
    const sentence = `The Model table says that ${quoted(spelling)} is ${quoted(name)}, and no row is spelled so. Mend the Alias row, or take it away.`;
    return [{ row: 1, column: "Company", kind: "Warning", company: name, found: spelling, sentence }];
  });
}
