/** Who hands to whom between neighbouring links. A chain of proven links with no hand-off is not yet a supply chain. */
import { stateAt, type LinkScores } from "../../links/links.ts";
import { proves } from "../../links/proof.ts";
import { feedsOf } from "../../model/model.ts";
import { atOneSite, namesSite } from "./places.ts";
import type { Tie, Ties } from "./ties.ts";

export const HANDOFFS = ["Internal", "Co-located", "Own transport", "Contracted", "Announced", "Unlinked"] as const;
export type Handoff = (typeof HANDOFFS)[number];

/** One hand-off, by the rows that prove its two ends. */
export interface HandoffPair {
  readonly handoff: Handoff;
  readonly from: number;
  /** Into the last link, the sale itself. */
  readonly to: number;
  /** What contracts or announces it between two companies; undefined where nothing does. */
  readonly tie?: Tie | undefined;
}

/**
 * The best hand-off from one link to the next one downstream, of equal ones the first in the order of the table; undefined where either link is
 * not proven. Into the last link it is the team's best row there: its own contract with its own buyer.
 */
export function bestHandoff(scores: LinkScores, team: LinkScores, upstream: number, members: ReadonlySet<number>, ties: Ties): HandoffPair | undefined {
  const [giving, receiving] = [upstream, upstream + 1].map((link) => provingRows(scores, link, members)) as [number[], number[]];
  if (giving.length === 0 || receiving.length === 0) return undefined;
  if (upstream + 1 < scores.width - 1) return handoffBetween(scores, upstream, giving, receiving, ties);
  return handoffToBuyer(scores, upstream, giving, team.best[upstream + 1]!, ties);
}

/** The first row that proves a link, for each company, site and country. */
export function provingRows(scores: LinkScores, link: number, members: ReadonlySet<number>): number[] {
  const { evidence, effects } = scores;
  const feeds = feedsOf(evidence.model);
  const [sites, countries] = [evidence.keys("Site"), evidence.keys("Country")];
  const found = new Map<string, number>();
  for (let row = 1; row < evidence.company.length; row++) {
    if (!members.has(evidence.company[row]!) || !feeds[evidence.stage[row]!]!.includes(link) || !proves(evidence, effects, row)) continue;
    const place = `${evidence.company[row]}|${sites[row]}|${countries[row]}`;
    if (!found.has(place)) found.set(place, row);
  }
  return [...found.values()];
}

/** Looks for each kind of hand-off in turn, so that a large team is never compared row by row. */
function handoffBetween({ evidence }: LinkScores, upstream: number, giving: readonly number[], receiving: readonly number[], ties: Ties): HandoffPair {
  const { company } = evidence;
  const sites = evidence.keys("Site");
  const [atSite, ofCompany] = [groupedBy(receiving, (row) => sites[row]!), groupedBy(receiving, (row) => company[row]!)];
  const together = (from: number, sameCompany: boolean) =>
    namesSite(evidence, from) ? atSite.get(sites[from]!)?.find((to) => (company[to] === company[from]) === sameCompany && atOneSite(evidence, from, to)) : undefined;
  const find = (handoff: Handoff, toOf: (from: number) => number | undefined): HandoffPair | undefined => {
    for (const from of giving) {
      const to = toOf(from);
      if (to !== undefined) return { handoff, from, to };
    }
    return undefined;
  };
  return (
    find("Internal", (from) => together(from, true)) ??
    find("Co-located", (from) => together(from, false)) ??
    find("Own transport", (from) => ofCompany.get(company[from]!)?.[0]) ??
    tiedPair(company, upstream, giving, receiving, ties)
  );
}

/** The first contract between a giver and a taker, else the first announcement, else the first two: nothing links them. */
function tiedPair(company: Int32Array, upstream: number, giving: readonly number[], receiving: readonly number[], ties: Ties): HandoffPair {
  const [givers, takers] = [giving, receiving].map((rows) => [...groupedBy(rows, (row) => company[row]!).values()].map(([first]) => first!)) as [number[], number[]];
  let announced: HandoffPair | undefined;
  for (const from of givers) {
    for (const to of takers) {
      const tie = ties(company[from]!, company[to]!, upstream);
      if (tie?.contracted) return { handoff: "Contracted", from, to, tie };
      if (tie && !announced) announced = { handoff: "Announced", from, to, tie };
    }
  }
  return announced ?? { handoff: "Unlinked", from: giving[0]!, to: receiving[0]! };
}

/** Who sells the last link's product by its own row contracts itself; who makes it for another needs a tie to the one who sells. */
function handoffToBuyer({ evidence, effects }: LinkScores, upstream: number, giving: readonly number[], sale: number, ties: Ties): HandoffPair {
  const { company } = evidence;
  const own = giving.find((from) => company[from] === company[sale]);
  if (own === undefined) return tiedPair(company, upstream, giving, [sale], ties);
  return { handoff: proves(evidence, effects, sale) ? "Contracted" : "Announced", from: own, to: sale };
}

function groupedBy(rows: readonly number[], keyOf: (row: number) => number): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Two companies of a team with a row at the same site, one for each of two neighbouring links. A plan is enough: it is a place to ask about, and no hand-off. */
export interface Meeting {
  readonly from: number;
  readonly to: number;
}

/** The first two members, in the order of the team, whose rows for the two links name the same site. `rowsAt` gives the live rows of group × links + link. */
export function meetingAt({ evidence, width }: LinkScores, upstream: number, members: readonly number[], rowsAt: (at: number) => readonly number[]): Meeting | undefined {
  const furthestFirst = (one: number, other: number) => evidence.status[other]! - evidence.status[one]!;
  const claimed = (member: number, link: number) => rowsAt(member * width + link).filter((row) => evidence.status[row]! > 0 && namesSite(evidence, row)).sort(furthestFirst);
  for (const giver of members) {
    for (const from of claimed(giver, upstream)) {
      for (const taker of members) {
        const to = taker === giver ? undefined : claimed(taker, upstream + 1).find((row) => atOneSite(evidence, from, row));
        if (to !== undefined) return { from, to };
      }
    }
  }
  return undefined;
}

/** The links of the pair that the team does not prove. */
export const unprovenOf = (team: LinkScores, upstream: number): number[] => [upstream, upstream + 1].filter((link) => stateAt(team, link) !== "Proven");
