/** Rows by which one company names another: in Through as its counterparty, or in Buyer as who takes its output. */
import { cellAt } from "../../evidence/evidence.ts";
import { isLive } from "../../evidence/effects/row-effect.ts";
import type { LinkScores } from "../../links/links.ts";
import { isProof } from "../../links/proof.ts";
import { feedsOf } from "../../model/model.ts";
import { ANNOUNCED, CONTRACT, MOU } from "../../model/vocabulary.ts";

export interface Tie {
  readonly row: number;
  /** Proof; otherwise it is only announced. */
  readonly contracted: boolean;
  /** Whether the seller names the other in Buyer; otherwise one names the other in Through. */
  readonly toBuyer: boolean;
}

/** The tie by which one company hands the output of a link to another that works at the next one. */
export type Ties = (seller: number, buyer: number, upstream: number) => Tie | undefined;

/**
 * Every contract and memorandum between members. In Through either names the other, at either of the two links, by Route Contract or MoU;
 * in Buyer the seller names the other at its own link, by any route. A row that is proof contracts; by MoU, pending, unsourced, stalled or
 * below the level of proof, it announces. An Absent row or a setback ties nothing.
 */
export function tiesBetween(scores: LinkScores, members: ReadonlySet<number>): Ties {
  const { evidence, effects } = scores;
  const feeds = feedsOf(evidence.model);
  const { level } = evidence.model.threshold;
  const ties = new Map<string, Tie>();
  const note = (seller: number, buyer: number, upstream: number, tie: Tie) => {
    const key = tieKey(seller, buyer, upstream);
    const known = ties.get(key);
    if (!known || (tie.contracted && !known.contracted)) ties.set(key, tie);
  };
  for (let row = 1; row < evidence.company.length; row++) {
    const company = evidence.company[row]!;
    if (!isLive(effects, row) || !members.has(company) || evidence.status[row]! < ANNOUNCED) continue;
    const route = evidence.route[row];
    const contracted = route !== MOU && effects.level[row]! >= level && isProof(evidence, effects, row);
    const [other, buyer] = [namedIn("Through", row), namedIn("Buyer", row)];
    for (const link of feeds[evidence.stage[row]!]!) {
      if (buyer !== undefined) note(company, buyer, link, { row, contracted, toBuyer: true });
      if (other === undefined || (route !== CONTRACT && route !== MOU)) continue;
      for (const upstream of [link - 1, link]) {
        const tie = { row, contracted, toBuyer: false };
        note(company, other, upstream, tie);
        note(other, company, upstream, tie);
      }
    }
  }
  return (seller, buyer, upstream) => ties.get(tieKey(seller, buyer, upstream));

  function namedIn(column: "Through" | "Buyer", row: number): number | undefined {
    const other = evidence.find(cellAt(evidence, row, column));
    return members.has(other) ? other : undefined;
  }
}

const tieKey = (seller: number, buyer: number, upstream: number): string => `${seller}|${buyer}|${upstream}`;
