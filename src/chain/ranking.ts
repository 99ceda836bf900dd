/** The league table's order. Source of the rule: method, section 6, headline order. */
import { breakLink, coverage, longestRun, promotionGap, runName, strength } from "./company.ts";
import type { LinkScores } from "./links.ts";

/** A company's headline, and its place: companies equal on proven coverage, run and pro forma coverage share a rank (1, 2, 2, 4). */
export interface Standings {
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
}

/** Sums in another order may differ in their last bits: equal to 12 decimals is equal. */
const rounded = (value: number): number => Math.round(value * 1e12);

/** Names A–Z, accents and case ignored, then by the exact text, so that the order never depends on the table's. */
export function sortedByName<T>(list: readonly T[], nameOf: (one: T) => string, before: (a: T, b: T) => number = () => 0): T[] {
  const keyed = list.map((one) => {
    const name = nameOf(one);
    return { one, name, plain: name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() };
  });
  keyed.sort((a, b) => before(a.one, b.one) || order(a.plain, b.plain) || order(a.name, b.name));
  return keyed.map(({ one }) => one);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every headline that `LinkScores` hold for a group. */
export function headline(scores: LinkScores, group: number, name: string): Omit<Standings, "rank"> {
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
  };
}

/** Groups in headline order: proven coverage, then run, then pro forma coverage, then name. */
export function ranking(scores: LinkScores, groups: readonly number[]): Standings[] {
  const { companies } = scores.evidence;
  const compare = (a: Omit<Standings, "rank">, b: Omit<Standings, "rank">): number =>
    rounded(b.proven) - rounded(a.proven) || b.run - a.run || rounded(b.proForma) - rounded(a.proForma);
  const headlines = groups.map((group) => headline(scores, group, companies[group]!));
  const ordered = sortedByName(headlines, ({ name }) => name, compare);
  let rank = 0;
  return ordered.map((one, index) => {
    if (index === 0 || compare(ordered[index - 1]!, one) !== 0) rank = index + 1;
    return { ...one, rank };
  });
}
