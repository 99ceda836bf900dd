/** A company in one line: what is proven, pending and claimed, its rank, and how much of the chain anybody has looked at. */
import { dayInWords } from "../../cells/excel-date.ts";
import { referenceDate } from "../../evidence/reference-date.ts";
import type { LinkScores } from "../../links/links.ts";
import { rankRanges, type RankRange } from "../../scores/rank-range.ts";
import { ranking, type LeagueRow } from "../../scores/ranking.ts";
import { MOST_RANKED } from "./ranking-table.ts";

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/**
 * What says it, such as `36% proven · 89% if pending deals close · 100% claimed · rank 4 (3–7) · looked at 7 of 7 · as of 25 November 2026`.
 * Ranks are among all companies that can be read; the range, left out above as many as a ranking takes, is that of other weights and credits.
 * Without an as-of date it tells the newest day in the evidence. Source of the rules: method, section 6.
 */
export function summaryReader(scores: LinkScores, asOf: number | null): (company: number) => string {
  const { evidence, width } = scores;
  const league = ranking(scores, evidence.companies.flatMap((_, company) => (evidence.problems.has(company) ? [] : [company])));
  const ranges = league.length > MOST_RANKED ? [] : rankRanges(scores, league);
  const places = new Map(league.map(({ group }, place) => [group, place]));
  const day = dayInWords(referenceDate(evidence, asOf));
  const when = asOf === null ? day && `evidence to ${day}` : `as of ${day}`;
  return (company) => {
    const place = places.get(company)!;
    return lineOf(league[place]!, ranges[place], width, when);
  };
}

function lineOf({ proven, proForma, claimed, rank, lookedAt }: LeagueRow, range: RankRange | undefined, links: number, when: string): string {
  const among = range && range.best !== range.worst ? ` (${range.best}–${range.worst})` : "";
  return [
    `${percent(proven)} proven`,
    `${percent(proForma)} if pending deals close`,
    `${percent(claimed)} claimed`,
    `rank ${rank}${among}`,
    `looked at ${lookedAt} of ${links}`,
    when,
  ]
    .filter(Boolean)
    .join(" · ");
}
