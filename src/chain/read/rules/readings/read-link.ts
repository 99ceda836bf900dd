import type { Clause } from "../../text/clauses.ts";
import { bestFact, factual, isFact, takesBack } from "../factuality.ts";
import { negationOf } from "../negation.ts";
import type { Token } from "../../text/tokens.ts";
import { isDoubt, type At, type Context, type Verdict } from "../verdict.ts";
import type { Ground } from "../why.ts";

/** As far as a verb of selling reaches to what is sold, in words. */
const DELIVERY_REACH = 8;
/** A wish with no deed in it must be this near to its link, in words. */
const WISH_REACH = 6;

/** Words between a mark and a link. */
const gapOf = (mark: At, link: At): number => Math.max(link.from - mark.to, mark.from - link.to);

/** What the `marks` of a clause say of a link: that it is not there, taken back, done, or wished for. */
export function readLink(tokens: readonly Token[], clause: Clause, marks: readonly At[], link: At, links: number, context: Context): Verdict | undefined {
  const signs = marks.filter((mark) => (mark.meaning.status && !isNoun(tokens, marks, mark)) || (mark.meaning.delivered && movesProduct(tokens, marks, link, mark)));
  const negation = negationOf(tokens, clause, signs, link);
  if (negation) return negation;
  const hedges = marks.filter(({ meaning }) => meaning.hedge || meaning.open);
  const setback = setbackOf(marks, signs);
  if (setback && !hedges.some((hedge) => hedge.from < setback.from && isDoubt(hedge)))
    return { status: setback.meaning.status!, kind: "evidence", marks: [setback], ground: { kind: "status" }, fact: setback };
  const facts = signs.filter((sign) => !setback && !isSetback(sign) && isFact(tokens, clause, marks, sign, context));
  const fact = bestFact(facts, link, links);
  const hedge = fact && hedges.find((mark) => takesBack(tokens, mark, fact, link, marks));
  if (fact && !hedge && !(context.pending && fact.meaning.form !== "unfinished")) return marks.some(({ meaning }) => meaning.past) ? undefined : factual(tokens, clause, fact, link, context);
  return prospect(marks, signs, hedge ?? nearest(hedges, link), link, context);
}

const BEFORE_NOUNS = new Set(["the", "a", "an", "its", "our", "their", "this", "that", "each", "of", "from", "for", "in", "at", "earth", "earths", "mineral", "complex", "own", "new", "existing", "into", "per", "underground", "open"]);

const ALSO_NOUNS = new Set(["mine", "process", "concentrate", "separate", "cast", "pilot", "commission"]);

/** "Mine", "process" and "concentrate" are nouns behind an article, a preposition or a name, and before another noun ("concentrate production"). */
function isNoun(tokens: readonly Token[], marks: readonly At[], { from, to, meaning }: At): boolean {
  const before = tokens[from - 1];
  if (meaning.form !== "bare" || !ALSO_NOUNS.has(tokens[from]!.word)) return false;
  if (marks.some((mark) => mark.from === to && mark.meaning.form === "event")) return true;
  return before !== undefined && (BEFORE_NOUNS.has(before.word) || (before.capital && from > 1));
}

const isSetback = ({ meaning }: At): boolean => meaning.status === "Stalled" || meaning.status === "Cancelled";

/** Idled or given up: not what runs again, and not the deal that was ended beside it. */
function setbackOf(marks: readonly At[], signs: readonly At[]): At | undefined {
  const restarted = marks.some(({ meaning }) => meaning.restart);
  const deal = marks.some(({ meaning }) => meaning.agreement) && !marks.some(({ meaning }) => meaning.open || meaning.route);
  return signs.find(({ meaning }) => (meaning.status === "Stalled" && !restarted) || (meaning.status === "Cancelled" && !deal));
}

/** Whether what changed hands is near enough to be the link's product, and not its plant, a report on it, or the plant that sold another's product. */
function movesProduct(tokens: readonly Token[], others: readonly At[], link: At, delivery: At): boolean {
  const next = tokens[link.to]?.word ?? "";
  if (EQUIPMENT.has(next) || link.meaning.status === "Studied" || (PLANTS.has(next) && link.to <= delivery.from && others.some(({ from, meaning }) => meaning.link && from >= delivery.to))) return false;
  return gapOf(delivery, link) <= DELIVERY_REACH && !(tokens[delivery.from]!.word === "sold" && isPlantSold(tokens, delivery));
}

const EQUIPMENT = new Set(["furnace", "furnaces", "equipment", "caster", "casters", "cell", "cells", "line", "lines", "press", "presses", "vessel", "vessels", "tank", "tanks", "module", "modules"]);
const PLANTS = new Set(["plant", "facility", "mine", "refinery", "line", "circuit", "business", "division", "company", "project", "subsidiary", "stake", "shares"]);
const PASSIVE = new Set(["was", "were", "been", "being", "be", "has", "have", "is"]);

/** "The leach plant was sold". */
function isPlantSold(tokens: readonly Token[], delivery: At): boolean {
  let at = delivery.from - 1;
  while (at >= 0 && PASSIVE.has(tokens[at]!.word)) at--;
  return at >= 0 && at < delivery.from - 1 && PLANTS.has(tokens[at]!.word);
}

function nearest(marks: readonly At[], link: At): At | undefined {
  return marks.reduce<At | undefined>((best, mark) => (best && gapOf(best, link) <= gapOf(mark, link) ? best : mark), undefined);
}

/** What is only wished for, planned, agreed or named. */
function prospect(marks: readonly At[], signs: readonly At[], hedge: At | undefined, link: At, context: Context): Verdict | undefined {
  const deed = signs[0] ?? marks.find(({ meaning }) => meaning.cap);
  const near = hedge && gapOf(hedge, link) <= WISH_REACH;
  if (hedge && (deed || near)) return { status: "Announced", kind: "claim", marks: deed ? [hedge, deed] : [hedge], ground: { kind: "hedge", by: hedge } };
  if (marks.some(({ meaning }) => meaning.past)) return undefined;
  const paper = marks.find((mark) => mark.meaning.agreement === "MoU" && gapOf(mark, link) <= DELIVERY_REACH);
  const named = signs.find((sign) => !isSetback(sign)) ?? marks.find(({ meaning }) => meaning.cap === "Announced");
  if (!named) return paper && { status: "Announced", kind: "claim", marks: [paper], ground: { kind: "paper", by: paper } };
  const ground: Ground = context.hedged || context.pending ? { kind: "carried" } : { kind: "named", by: named };
  return { status: "Announced", kind: "claim", marks: [named], ground };
}
