import type { Clause } from "./clauses.ts";
import { bestFact, factual, isFact, takesBack } from "./facts.ts";
import { negationOf } from "./negation.ts";
import type { Token } from "./tokens.ts";
import type { At, Context, Verdict } from "./verdict.ts";
import type { Ground } from "./why.ts";

/** As far as a verb of selling reaches to what is sold, in words. */
const DELIVERY_REACH = 8;
/** A wish with no deed in it must stand this near to its link, in words. */
const WISH_REACH = 6;

/** What the `marks` of a clause say of a link: that it is not there, taken back, done, or wished for. */
export function readLink(tokens: readonly Token[], clause: Clause, marks: readonly At[], link: At, links: number, context: Context): Verdict | undefined {
  const signs = marks.filter((mark) => mark.meaning.status || (mark.meaning.delivered && movesProduct(link, mark)));
  const negation = negationOf(clause, signs, link);
  if (negation) return negation;
  const setback = signs.find(({ meaning }) => meaning.status === "Stalled" || meaning.status === "Cancelled");
  const hedges = marks.filter(({ meaning }) => meaning.hedge || meaning.open);
  if (setback && !hedges.some((hedge) => hedge.from < setback.from && hedge.meaning.hedge === "whole"))
    return { status: setback.meaning.status!, kind: "evidence", marks: [setback], ground: { kind: "status" } };
  const facts = signs.filter((sign) => !setback && isFact(tokens, clause, marks, sign, context));
  const fact = bestFact(facts, link, links);
  const hedge = fact && hedges.find((mark) => takesBack(mark, fact));
  if (fact && !hedge) return factual(clause, fact);
  return prospect(clause, signs, hedge ?? hedges[0], link, context);
}

function movesProduct(link: At, delivery: At): boolean {
  const gap = Math.max(link.from - delivery.to, delivery.from - link.to);
  return gap <= DELIVERY_REACH && !["Recycling", "Mining"].includes(link.meaning.link!);
}

/** What is only wished for, planned or named. */
function prospect(clause: Clause, signs: readonly At[], hedge: At | undefined, link: At, context: Context): Verdict | undefined {
  const deed = signs[0] ?? clause.marks.find(({ meaning }) => meaning.cap);
  const near = hedge && Math.max(link.from - hedge.to, hedge.from - link.to) <= WISH_REACH;
  if (hedge && (deed || near)) return { status: "Announced", kind: "claim", marks: deed ? [hedge, deed] : [hedge], ground: { kind: "hedge", by: hedge } };
  if (!signs[0]) return undefined;
  const ground: Ground = context.hedged ? { kind: "carried" } : { kind: "named", by: signs[0] };
  return { status: "Announced", kind: "claim", marks: [signs[0]], ground };
}
