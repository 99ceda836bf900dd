import type { Clause } from "./clauses.ts";
import { weightOf } from "./finding.ts";
import type { Token } from "./tokens.ts";
import type { At, Context, Verdict } from "./verdict.ts";
import type { ReadStatus } from "./words/status-words.ts";

/** The status that a sign stands for: what is delivered was made. */
const statusOf = (sign: At): ReadStatus => sign.meaning.status ?? "Operating";

/** Whether a sign says that something is or was done, and not only names it. */
export function isFact(tokens: readonly Token[], clause: Clause, marks: readonly At[], sign: At, context: Context): boolean {
  const form = sign.meaning.status ? sign.meaning.form! : "done";
  if (form === "done" || form === "unfinished") return true;
  const hedgedBefore = context.hedged || marks.some((mark) => mark.meaning.hedge === "whole" && mark.from < sign.from);
  if (form === "present") return !hedgedBefore;
  if (form === "event") return marks.some(({ meaning }) => meaning.achieved);
  const before = tokens[sign.from - 1]?.word ?? "";
  if (["we", "they", "who"].includes(before)) return true;
  const first = tokens.slice(clause.from, sign.from).every(({ word }) => word === "and" || word === "also");
  return first && context.proven && !context.hedged;
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

/** Whether a word of doubt reaches a fact: a plan not one of building, a purpose only what follows it. */
export function takesBack(hedge: At, fact: At): boolean {
  if (hedge.meaning.open || hedge.meaning.hedge === "whole") return true;
  if (hedge.meaning.hedge === "purpose") return hedge.from < fact.from || fact.meaning.form === "event";
  return weightOf(statusOf(fact)) >= weightOf("Operating");
}

/** What a fact is worth: its own status, or a lower one that another word of its clause holds it to. */
export function factual(clause: Clause, sign: At): Verdict {
  const status = statusOf(sign);
  const caps = clause.marks.filter(({ meaning }) => meaning.cap && weightOf(meaning.cap) < weightOf(status));
  const cap = caps.sort((one, other) => weightOf(one.meaning.cap!) - weightOf(other.meaning.cap!))[0];
  const achieved = sign.meaning.form === "event" ? clause.marks.filter(({ meaning }) => meaning.achieved) : [];
  const held = cap?.meaning.cap ?? status;
  const marks = [sign, ...achieved, ...(cap ? [cap] : [])];
  if (held === "Announced") return { status: held, kind: "claim", marks, ground: { kind: "status" } };
  return { status: held, kind: "evidence", marks, ground: cap ? { kind: "cap", by: cap } : { kind: "status" } };
}
