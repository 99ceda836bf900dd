/** Who hands to whom between neighbouring links. A chain of proven links with no hand-off is not yet a supply chain. */
import { stateAt, type LinkScores } from "../links/links.ts";
import { proves } from "../links/proof.ts";
import { feedsOf } from "../model/model.ts";
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
 * The best hand-off from one link to the next one downstream; undefined where either is not proven. Into the last link it is the team's best
 * row there: its own contract with its own buyer.
 */
export function bestHandoff(scores: LinkScores, team: LinkScores, upstream: number, members: ReadonlySet<number>, ties: Ties): HandoffPair | undefined {
  const [giving, receiving] = [upstream, upstream + 1].map((link) => provingRows(scores, link, members)) as [number[], number[]];
  if (giving.length === 0 || receiving.length === 0) return undefined;
  const intoLast = upstream + 1 === scores.width - 1;
  const pairs = intoLast
    ? giving.map((from) => handoffToBuyer(scores, upstream, from, team.best[upstream + 1]!, ties))
    : giving.flatMap((from) => receiving.map((to) => handoffOf(scores, upstream, from, to, ties)));
  const order = ({ handoff }: HandoffPair) => HANDOFFS.indexOf(handoff);
  return pairs.reduce((best, pair) => (order(pair) < order(best) ? pair : best));
}

/** Rows that prove a link, one for each company, site and country. */
export function provingRows(scores: LinkScores, link: number, members: ReadonlySet<number>): number[] {
  const { evidence, effects } = scores;
  const feeds = feedsOf(evidence.model);
  const found: number[] = [];
  const at = new Map<string, number[]>();
  for (let row = 1; row < evidence.company.length; row++) {
    if (!members.has(evidence.company[row]!) || !feeds[evidence.stage[row]!]!.includes(link) || !proves(evidence, effects, row)) continue;
    const key = `${evidence.company[row]}|${evidence.keys("Site")[row]}`;
    const there = at.get(key) ?? [];
    if (there.some((other) => !namesSite(evidence, row) || atOneSite(evidence, row, other))) continue;
    at.set(key, [...there, row]);
    found.push(row);
  }
  return found;
}

function handoffOf({ evidence }: LinkScores, upstream: number, from: number, to: number, ties: Ties): HandoffPair {
  const [a, b] = [evidence.company[from]!, evidence.company[to]!];
  const together = atOneSite(evidence, from, to);
  if (a === b) return { handoff: together ? "Internal" : "Own transport", from, to };
  if (together) return { handoff: "Co-located", from, to };
  return tied(from, to, ties(a, b, upstream));
}

/** Who sells the last link's product by its own row contracts itself; who makes it for another needs a tie to the one who sells. */
function handoffToBuyer(scores: LinkScores, upstream: number, from: number, sale: number, ties: Ties): HandoffPair {
  const { company } = scores.evidence;
  if (company[from] === company[sale]) return { handoff: proves(scores.evidence, scores.effects, sale) ? "Contracted" : "Announced", from, to: sale };
  return tied(from, sale, ties(company[from]!, company[sale]!, upstream));
}

function tied(from: number, to: number, tie: Tie | undefined): HandoffPair {
  return { handoff: tie ? (tie.contracted ? "Contracted" : "Announced") : "Unlinked", from, to, tie };
}

/** Two companies of a team with a row at the same site, one for each of two neighbouring links. A plan is enough: it is a place to ask about, and no hand-off. */
export interface Meeting {
  readonly from: number;
  readonly to: number;
}

/** The first two members, in the order of the team, whose rows for the two links stand at the same site. `rowsAt` gives the live rows of group × links + link. */
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
