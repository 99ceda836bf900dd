import type { Cell, Cells } from "../../cells/cell.ts";
import { ChainError } from "../../cells/chain-error.ts";
import { namesIn, sortedByName } from "../../cells/names/names.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { webAddress } from "../../cells/web-address.ts";
import { chooseCompanies, companyNamed, readable } from "../../evidence/companies.ts";
import { textAt } from "../../evidence/evidence.ts";
import { indexRows } from "../../evidence/row-index.ts";
import type { LinkScores } from "../../links/links.ts";
import { compareHeadlines, headline, type Headline } from "../../scores/ranking.ts";
import { coverage } from "../../scores/scores.ts";
import { restReader, type Rest } from "../../sources/rests.ts";
import { sourceName } from "../../sources/source-of.ts";

export const RESTS_HEADER = ["Source", "Asserted by", "Rows", "Links it alone proves", "Coverage without it", "Fall", "Rank without it", "Url"] as const;
export const WEAKEST_HEADER = ["Company", "Proven", "Source", "Asserted by", "Coverage without it", "Fall", "Rank without it", "Url"] as const;

/**
 * What a score rests on. Of one company: header row, then each source without which its proven coverage is lower, the largest fall first.
 * Of several, or of all when none is named: header row, then a row for each company with its weakest point, the largest fall first; a company
 * that rests on no source has blanks there, and one that cannot be read comes last with its error. Coverages and falls are fractions.
 * Ranks are among all companies of the table that can be read. Errors: as of `companyNamed` for one company.
 */
export function restsTable(scores: LinkScores, companies: Cells | Cell): Table {
  const names = namesIn(companies);
  const index = indexRows(scores.evidence);
  const restsOf = restReader(scores, index);
  const rankWithout = rankReader(scores);
  if (names.length === 1) {
    const company = companyNamed(scores.evidence, names[0]);
    const lines = restsOf(company).map((rest) => ofOne(scores, rest, rankWithout(company, rest)));
    return [[...RESTS_HEADER], ...(lines.length > 0 ? lines : [["Nothing is proven: there is no source to take away", ...RESTS_HEADER.slice(1).map(() => "")]])];
  }
  const chosen = chooseCompanies(scores.evidence, companies);
  const weakest = readable(chosen).map((company) => ({ company, name: scores.evidence.companies[company]!, rest: restsOf(company)[0] }));
  const ordered = sortedByName(weakest, ({ name }) => name, (a, b) => rounded(b.rest?.fall ?? 0) - rounded(a.rest?.fall ?? 0));
  return [
    [...WEAKEST_HEADER],
    ...ordered.map(({ company, name, rest }) => [name, coverage(scores, company, "Proven"), ...(rest ? ofWeakest(scores, rest, rankWithout(company, rest)) : WEAKEST_HEADER.slice(2).map(() => ""))]),
    ...chosen.flatMap(({ name, company }) => (company instanceof ChainError ? [[name, ...WEAKEST_HEADER.slice(1).map(() => company)]] : [])),
  ];
}

const rounded = (value: number): number => Math.round(value * 1e12);

function ofOne(scores: LinkScores, rest: Rest, rank: number): Answer[] {
  const [source, asserted, ...figures] = ofWeakest(scores, rest, rank);
  const { links } = scores.evidence.model;
  return [source!, asserted!, rest.rows.length, rest.alone.map((link) => links[link]!.name).join(", "), ...figures];
}

function ofWeakest({ evidence }: LinkScores, { rows, coverage: left, fall }: Rest, rank: number): Answer[] {
  const asserted = new Set(rows.map((row) => textAt(evidence, row, "Asserted by")).filter(Boolean));
  const url = rows.map((row) => webAddress(textAt(evidence, row, "Link"))).find(Boolean) ?? "";
  return [sourceName(evidence, rows[0]!), [...asserted].join(", "), left, fall, rank, url];
}

/** The rank that a company would have if only its own rows of a source were gone. */
function rankReader(scores: LinkScores): (company: number, without: Rest) => number {
  const { companies, problems } = scores.evidence;
  const headlines = companies.flatMap((name, company) => (problems.has(company) ? [] : [headline(scores, company, name)]));
  const ordered = [...headlines].sort(compareHeadlines);
  const own = new Map(headlines.map((one) => [one.group, one]));
  return (company, without) => {
    const left = headline(without.scores, 0, "");
    const counted = compareHeadlines(own.get(company)!, left) < 0 ? 1 : 0; // its own headline is not a rival
    return 1 + countBefore(ordered, left) - counted;
  };
}

/** How many of the ordered headlines come before one, by halving. */
function countBefore(ordered: readonly Headline[], one: Headline): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareHeadlines(ordered[middle]!, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
