import type { Status } from "../../model/vocabulary.ts";
import type { Clause } from "../text/clauses.ts";
import { weightOf } from "../finding.ts";
import type { Token } from "../text/tokens.ts";
import { isDoubt, type At, type Context, type Verdict } from "./verdict.ts";
import { ELEMENTS } from "../words/link-words.ts";
import type { ReadStatus } from "../words/status-words.ts";

/** The status that a sign stands for: what is delivered was made. */
const statusOf = (sign: At): ReadStatus => sign.meaning.status ?? "Operating";

/** Whether a sign says that something is or was done, and not only names it. */
export function isFact(tokens: readonly Token[], clause: Clause, marks: readonly At[], sign: At, context: Context): boolean {
  const form = sign.meaning.status ? sign.meaning.form! : "done";
  if (form === "done") return !(context.hedged && isParticiple(tokens, clause, sign)) && !isAdjective(tokens, sign);
  if (form === "unfinished") return true;
  if (form === "named") return false;
  const hedgedBefore = context.hedged || marks.some((mark) => isDoubt(mark) && mark.from < sign.from);
  if (form === "present") return !hedgedBefore && !isOthersTrade(tokens, marks, sign);
  if (form === "event") return (marks.some((mark) => achieves(mark, sign)) || goesOn(tokens, clause, sign, context)) && !isGoal(tokens, sign);
  const before = tokens[sign.from - 1]?.word ?? "";
  if (["we", "they", "who"].includes(before)) return true;
  const first = tokens.slice(clause.from, sign.from).every(({ word }) => word === "and" || word === "also");
  return first && context.proven && !context.hedged;
}

const AUXILIARIES = new Set(["has", "have", "had", "was", "were", "is", "are", "been"]);

/** Behind a plan "with first oxide produced in 2027" is a part of the plan: no verb of its own says that it was. */
function isParticiple(tokens: readonly Token[], clause: Clause, sign: At): boolean {
  return tokens[clause.from]!.word === "with" && !tokens.slice(clause.from, sign.to).some(({ word }) => AUXILIARIES.has(word));
}

const BEFORE_ADJECTIVES = new Set(["from", "of", "the", "its", "our", "both", "for", "locally", "domestically"]);

/** "From mined ore", "of refined oxides": a participle that only names the thing. */
function isAdjective(tokens: readonly Token[], { from, to }: At): boolean {
  return to - from === 1 && tokens[from]!.word.endsWith("ed") && BEFORE_ADJECTIVES.has(tokens[from - 1]?.word ?? "");
}

const MAKERS = new Set(["producer", "maker", "manufacturer"]);

/** "The turbine manufacturer Siemens Gamesa": a maker of something that is not a link. */
function isOthersTrade(tokens: readonly Token[], marks: readonly At[], { from, to }: At): boolean {
  if (!MAKERS.has(tokens[to - 1]!.word)) return false;
  return tokens[to]?.word !== "of" && !marks.some(({ meaning, to: end }) => meaning.link && end === from);
}

/** A study is finished or published and a decision taken; what is built or made must have begun, gone on or been finished; of what goes to plan only building has begun. */
function achieves({ meaning }: At, sign: At): boolean {
  if (meaning.achieved === "steady") return statusOf(sign) === "Construction";
  return meaning.achieved === "done" || meaning.achieved === (weightOf(statusOf(sign)) < weightOf("Construction") ? "paper" : "begun");
}

const QUALIFIERS = 3;

/** "Has begun production of metal and trial production of magnets": a second event of the same verb. */
function goesOn(tokens: readonly Token[], { from, marks }: Clause, sign: At, { achieved }: Context): boolean {
  return achieved && tokens[from]!.word === "and" && sign.from - from <= QUALIFIERS && !marks.some(isDoubt) && !marks.some(({ meaning }) => meaning.hedge === "plan");
}

const GOALS = new Set(["for", "toward", "towards", "before", "until"]);
const BETWEEN = new Set(["the", "a", "an", "its", "our", "their", "commercial", "full", "scale", "first", "initial", "main", "on", "site"]);

/** "Permits for construction", "preparations for production": the event is what something else is for. */
function isGoal(tokens: readonly Token[], sign: At): boolean {
  let at = sign.from - 1;
  while (at > 0 && BETWEEN.has(tokens[at]!.word)) at--;
  return at >= 0 && GOALS.has(tokens[at]!.word);
}

/** With one link the highest of the facts, and what is unfinished before all; with several the one nearest to the link. */
export function bestFact(facts: readonly At[], link: At, links: number): At | undefined {
  const unfinished = facts.filter(({ meaning }) => meaning.form === "unfinished");
  const of = unfinished.length > 0 ? unfinished : facts;
  const gap = (sign: At): number => (sign.from >= link.to ? sign.from - link.to : link.from - sign.to);
  const better = (one: At, other: At): boolean =>
    links > 1 && gap(one) !== gap(other) ? gap(one) < gap(other) : weightOf(statusOf(one)) > weightOf(statusOf(other));
  return of.reduce<At | undefined>((best, sign) => (best && !better(sign, best) ? best : sign), undefined);
}

const RELATIVE = new Set(["which", "that"]);

/**
 * Whether a word of doubt reaches a fact of a link: a plan not one of building, a purpose or a "that will" only what follows it.
 * A purpose reaches the link behind it where the fact is another link's ("produces alloy to make magnets"), and an event that is not told
 * as begun behind it ("construction to be completed", not "construction of a plant to make magnets has begun").
 */
export function takesBack(tokens: readonly Token[], hedge: At, fact: At, link: At, marks: readonly At[]): boolean {
  if (hedge.meaning.open) return true;
  if (isDoubt(hedge)) return hedge.from < fact.from || !RELATIVE.has(tokens[hedge.from - 1]!.word);
  if (hedge.meaning.hedge === "purpose") {
    const lent = hedge.to <= link.from && marks.some(({ meaning, to }) => meaning.link && meaning.link !== link.meaning.link && to <= hedge.from);
    const toCome = fact.meaning.form === "event" && !marks.some((mark) => mark.from > hedge.to && achieves(mark, fact));
    return hedge.from < fact.from || lent || toCome;
  }
  return weightOf(statusOf(fact)) >= weightOf("Operating");
}

/** What a word holds a fact down to: what a study or a test made is no output. */
const capOf = ({ meaning }: At): Status | undefined => meaning.cap ?? (meaning.status === "Studied" && !meaning.link ? "Studied" : undefined);

/** What a fact is worth: its own status, or a lower one that another word of its clause holds it to. */
export function factual(tokens: readonly Token[], clause: Clause, sign: At, link: At, context: Context): Verdict {
  const status = statusOf(sign);
  const held = [...clause.marks, ...(context.cap ? [context.cap] : []), ...firstOf(tokens, link)];
  const caps = held.filter((mark) => weightOf(capOf(mark) ?? status) < weightOf(status));
  const cap = caps.sort((one, other) => weightOf(capOf(one)!) - weightOf(capOf(other)!))[0];
  const achieved = sign.meaning.form === "event" ? clause.marks.filter((mark) => achieves(mark, sign)) : [];
  const worth = (cap && capOf(cap)) ?? status;
  const marks = [sign, ...achieved, ...(cap ? [cap] : [])];
  if (sign.meaning.form === "event" && cap?.meaning.form === "event" && !clause.marks.some((mark) => achieves(mark, cap))) return { status: "Announced", kind: "claim", marks: [cap], ground: { kind: "named", by: cap } };
  if (worth === "Announced") return { status: worth, kind: "claim", marks, ground: { kind: "status" } };
  return { status: worth, kind: "evidence", marks, ground: cap ? { kind: "cap", by: cap } : { kind: "status" }, fact: sign };
}

/** As many qualities as a product has before its name. */
const LONGEST_NAME = 12;
const FIRST = new Set(["first", "initial"]);
const QUALITIES = new Set(["on", "off", "spec", "specification", "high", "purity", "grade", "quality", "automotive", "heavy", "light", "rare", "earth", "separated", "sintered", "bonded", "permanent", "finished", "mixed", "ever", "own", "domestic", "strip", "cast", "us", "made", "recycled", "ndfeb", "oxide", ...ELEMENTS.flatMap((element) => element.split(" "))]);
const PLANTS = new Set(["plant", "facility", "factory", "refinery", "mine", "line", "circuit", "maker", "manufacturer", "producer", "company", "project", "shipment", "shipments", "sale", "sales", "deliveries"]);

/** "Its first on-spec NdPr metal": a first output is a trial's until commercial output is told. The first plant of a land is not meant. */
function firstOf(tokens: readonly Token[], { from, to }: At): At[] {
  if (from < 0 || PLANTS.has(tokens[to]?.word ?? "") || PLANTS.has(tokens[to - 1]!.word)) return [];
  let at = from - 1;
  while (at > from - LONGEST_NAME && at > 0 && QUALITIES.has(tokens[at]!.word)) at--;
  return FIRST.has(tokens[at]?.word ?? "") ? [{ from: at, to: at + 1, meaning: { cap: "Pilot" } }] : [];
}
