import type { Clause } from "./clauses.ts";
import type { At, Verdict } from "./verdict.ts";

/** As far as a "not" reaches forward, in words. */
const NEGATION_REACH = 5;

/** A "not" before a sign or before the link takes it back: with "yet" it is still to come, without it is not there. */
export function negationOf(clause: Clause, signs: readonly At[], link: At): Verdict | undefined {
  const deeds = signs.some(({ meaning }) => meaning.form === "event") ? clause.marks.filter(({ meaning }) => meaning.achieved) : [];
  const reached = [...signs, ...deeds, link];
  const not = clause.marks.find(({ meaning, to }) => meaning.negation && reached.some((mark) => mark.from >= to && mark.from - to < NEGATION_REACH));
  if (!not) return undefined;
  const denied = [...signs, ...deeds].find((mark) => mark.from >= not.to);
  const marks = denied ? [not, denied] : [not];
  const yet = clause.marks.find(({ meaning }) => meaning.yet);
  if (denied && (denied.meaning.status === "Stalled" || denied.meaning.status === "Cancelled")) return undefined;
  if (yet) return { status: "Announced", kind: "claim", marks: [...marks, yet], ground: { kind: "yet", by: yet } };
  return { status: "Absent", kind: "evidence", marks, ground: { kind: "status" } };
}
