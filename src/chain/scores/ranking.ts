/** The league table's order. Source of the rule: method, section 6, headline order. */
import { sortedByName } from "../cells/names/names.ts";
import type { LinkScores } from "../links/links.ts";
import { breakLink, couldBe, coverage, longestRun, lookedAt, promotionGap, runName, strength } from "./scores.ts";

/** A company's headline, and its place: companies equal on proven coverage, run and pro forma coverage share a rank (1, 2, 2, 4). */
export interface LeagueRow {
  readonly group: number;
  readonly name: string;
  readonly rank: number;
  readonly proven: number;
  readonly proForma: number;
  readonly claimed: number;
  readonly promotionGap: number;
  readonly strength: number;
  readonly run: number;
  readonly runName: string;
  readonly break: string;
  /** Links that are not Silent. */
  readonly lookedAt: number;
  /** Proven coverage if every Silent link were 1. */
  readonly couldBe: number;
}

export type Headline = Omit<LeagueRow, "rank">;

/** Sums in another order may differ in their last bits: equal to 12 decimals is equal. */
const rounded = (value: number): number => Math.round(value * 1e12);

/** Every headline that `LinkScores` hold for a group. */
export function headline(scores: LinkScores, group: number, name: string): Headline {
  const run = longestRun(scores, group);
  return {
    group,
    name,
    proven: coverage(scores, group, "Proven"),
    proForma: coverage(scores, group, "Pro forma"),
    claimed: coverage(scores, group, "Claimed"),
    promotionGap: promotionGap(scores, group),
    strength: strength(scores, group, "Proven"),
    run: run.length,
    runName: runName(scores.evidence.model, run),
    break: breakLink(scores, group),
    lookedAt: lookedAt(scores, group),
    couldBe: couldBe(scores, group),
  };
}

/** Below 0 where the first ranks before the second, 0 where they share a rank. */
export function compareHeadlines(a: Headline, b: Headline): number {
  return rounded(b.proven) - rounded(a.proven) || b.run - a.run || rounded(b.proForma) - rounded(a.proForma);
}

/** Groups in headline order: proven coverage, then run, then pro forma coverage, then name. */
export function ranking(scores: LinkScores, groups: readonly number[]): LeagueRow[] {
  const { companies } = scores.evidence;
  const headlines = groups.map((group) => headline(scores, group, companies[group]!));
  const ordered = sortedByName(headlines, ({ name }) => name, compareHeadlines);
  let rank = 0;
  return ordered.map((one, index) => {
    if (index === 0 || compareHeadlines(ordered[index - 1]!, one) !== 0) rank = index + 1;
    return { ...one, rank };
  });
}
