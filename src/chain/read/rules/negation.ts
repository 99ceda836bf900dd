import type { Clause } from "../text/clauses.ts";
import type { Token } from "../text/tokens.ts";
import type { At, Verdict } from "./verdict.ts";

/** As far as a "not" reaches forward, in words. */
const NEGATION_REACH = 5;
/** "No" denies its own noun, and not what stands behind one of these: "no injuries during construction". */
const BARRIERS = new Set(["during", "for", "at", "on", "under", "with", "by", "from", "in", "despite", "since", "after", "has", "have", "to", "that"]);
const NOUN_NEGATIONS = new Set(["no", "without", "of"]);

/** A "not" before a sign or before the link takes it back: with "yet" it is still to come, without it is not there. */
export function negationOf(tokens: readonly Token[], clause: Clause, signs: readonly At[], link: At): Verdict | undefined {
  const deeds = signs.some(({ meaning }) => meaning.form === "event") ? clause.marks.filter(({ meaning }) => meaning.achieved) : [];
  const reached = [...signs, ...deeds, link];
  const not = clause.marks.find((mark) => mark.meaning.negation && !(mark.from === 0 && tokens[0]!.word === "without" && mark.to !== link.from) && reached.some((of) => denies(tokens, mark, of)));
  if (!not) return undefined;
  const denied = [...signs, ...deeds].find((mark) => mark.from >= not.to || mark.to === not.from);
  const marks = denied ? [not, denied] : [not];
  const doubt = clause.marks.find((mark) => mark.meaning.hedge === "condition" && mark.to <= not.from);
  if (doubt) return { status: "Announced", kind: "claim", marks: [doubt, ...marks], ground: { kind: "hedge", by: doubt } };
  const yet = clause.marks.find(({ meaning }) => meaning.yet);
  if (denied && (denied.meaning.status === "Stalled" || denied.meaning.status === "Cancelled")) return undefined;
  if (yet) return { status: "Announced", kind: "claim", marks: [...marks, yet], ground: { kind: "yet", by: yet } };
  return { status: "Absent", kind: "evidence", marks, ground: { kind: "status" } };
}

function denies(tokens: readonly Token[], not: At, mark: At): boolean {
  const noun = NOUN_NEGATIONS.has(tokens[not.to - 1]!.word);
  if (noun && mark.to === not.from && (mark.meaning.status || mark.meaning.delivered)) return true; // "sold no alloy"
  if (mark.from < not.to || mark.from - not.to >= NEGATION_REACH) return false;
  return !noun || !tokens.slice(not.to, mark.from).some(({ word }) => BARRIERS.has(word));
}
