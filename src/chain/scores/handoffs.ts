/** Who hands to whom between neighbouring links. A chain of proven links with no hand-off is not yet a supply chain. */
import { keyOf } from "../cells/cell.ts";
import { cellAt, textAt } from "../evidence/evidence.ts";
import type { LinkScores } from "../links/links.ts";
import { isProof, proves } from "../links/proof.ts";
import { feedsOf } from "../model/model.ts";
import { isLive } from "../evidence/row-effect.ts";
import { ROUTES } from "../model/vocabulary.ts";

export const HANDOFFS = ["Internal", "Co-located", "Own transport", "Contracted", "Announced", "Unlinked"] as const;
export type Handoff = (typeof HANDOFFS)[number] | "Broken";

/** Rows that prove a link, one for each company and site. */
export function provingRows({ evidence, effects }: LinkScores, link: number, members: ReadonlySet<number>): number[] {
  const feeds = feedsOf(evidence.model);
  const found = new Map<string, number>();
  for (let row = 1; row < evidence.company.length; row++) {
    if (!members.has(evidence.company[row]!) || !feeds[evidence.stage[row]!]!.includes(link)) continue;
    const key = `${evidence.company[row]}|${siteOf(evidence, row)}`;
    if (proves(evidence, effects, row) && !found.has(key)) found.set(key, row);
  }
  return [...found.values()];
}

const siteOf = (evidence: LinkScores["evidence"], row: number): string => keyOf(cellAt(evidence, row, "Site"));

export interface HandoffPair {
  readonly handoff: Handoff;
  readonly from: number;
  readonly to: number;
  /** The row that contracts or announces it; −1 where none does. */
  readonly by: number;
}

/** The best hand-off from one link to the next one downstream; undefined where either is not proven. */
export function bestHandoff(scores: LinkScores, upstream: number, members: ReadonlySet<number>, ties: Ties): HandoffPair | undefined {
  const receiving = provingRows(scores, upstream + 1, members);
  const pairs = provingRows(scores, upstream, members).flatMap((from) => receiving.map((to) => handoffOf(scores, upstream, from, to, ties)));
  const order = ({ handoff }: HandoffPair) => HANDOFFS.indexOf(handoff as (typeof HANDOFFS)[number]);
  return pairs.reduce<HandoffPair | undefined>((best, pair) => (!best || order(pair) < order(best) ? pair : best), undefined);
}

function handoffOf({ evidence }: LinkScores, upstream: number, from: number, to: number, ties: Ties): HandoffPair {
  const [a, b] = [evidence.company[from]!, evidence.company[to]!];
  const [siteA, siteB] = [siteOf(evidence, from), siteOf(evidence, to)];
  const pair = (handoff: Handoff, by = -1): HandoffPair => ({ handoff, from, to, by });
  if (a === b) return pair(siteA === siteB ? "Internal" : "Own transport");
  if (siteA !== "" && siteA === siteB) return pair("Co-located");
  const tie = ties.get(tieKey(a, b, upstream));
  return tie ? pair(tie.contracted ? "Contracted" : "Announced", tie.row) : pair("Unlinked");
}

/** Two companies of a team with a row at the same site, one for each of two neighbouring links. A plan is enough: it is a place to ask about, and no hand-off. */
export interface Meeting {
  readonly from: number;
  readonly to: number;
}

/** The first two members, in the order of the team, whose rows for the two links stand at the same site. `rowsAt` gives the live rows of group × links + link. */
export function meetingAt({ evidence, width }: LinkScores, upstream: number, members: readonly number[], rowsAt: (at: number) => readonly number[]): Meeting | undefined {
  const furthestFirst = (one: number, other: number) => evidence.status[other]! - evidence.status[one]!;
  const claimed = (member: number, link: number) => rowsAt(member * width + link).filter((row) => evidence.status[row]! > 0 && siteOf(evidence, row) !== "").sort(furthestFirst);
  for (const giver of members) {
    for (const from of claimed(giver, upstream)) {
      for (const taker of members) {
        const to = taker === giver ? undefined : claimed(taker, upstream + 1).find((row) => siteOf(evidence, row) === siteOf(evidence, from));
        if (to !== undefined) return { from, to };
      }
    }
  }
  return undefined;
}

/** Rows by which one company names another as its counterparty at one of two neighbouring links, whichever names whom. */
export type Ties = ReadonlyMap<string, { readonly row: number; readonly contracted: boolean }>;

export const tieKey = (a: number, b: number, upstream: number): string => `${Math.min(a, b)}|${Math.max(a, b)}|${upstream}`;

/** Every contract and memorandum between members. A contract that is proof ties; the same by MoU, pending, unsourced, stalled or only announced, announces. */
export function tiesBetween({ evidence, effects }: LinkScores, members: ReadonlySet<number>): Ties {
  const { level } = evidence.model.threshold;
  const feeds = feedsOf(evidence.model);
  const ties = new Map<string, { row: number; contracted: boolean }>();
  for (let row = 1; row < evidence.company.length; row++) {
    const company = evidence.company[row]!;
    if (!isLive(effects, row) || !members.has(company)) continue;
    const route = evidence.stage[row] === evidence.capitalStage ? undefined : ROUTES[evidence.route[row]!];
    if (route !== "Contract" && route !== "MoU") continue;
    const other = evidence.find(textAt(evidence, row, "Through"));
    if (other === company || !members.has(other)) continue;
    const contracted = route === "Contract" && effects.level[row]! >= level && isProof(evidence, effects, row);
    for (const link of feeds[evidence.stage[row]!]!) {
      for (const upstream of [link - 1, link]) {
        const key = tieKey(company, other, upstream);
        if (!ties.has(key) || (contracted && !ties.get(key)!.contracted)) ties.set(key, { row, contracted });
      }
    }
  }
  return ties;
}
