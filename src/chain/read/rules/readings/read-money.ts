import type { Clause } from "../../text/clauses.ts";
import type { Context, Verdict } from "../verdict.ts";

/** What a clause says of money: come or signed and available, or conditional, as it is where the sentence began with a condition. */
export function readMoney(clause: Clause, { pending }: Context): Verdict | undefined {
  const instrument = clause.marks.find(({ meaning }) => meaning.instrument);
  if (!instrument) return undefined;
  const decided = instrument.meaning.instrument === "Other" ? clause.marks.filter(({ meaning }) => meaning.achieved).at(-1) : undefined; // "financial close was reached"
  const received = clause.marks.find(({ meaning }) => meaning.received) ?? decided;
  const held = instrument.meaning.instrument === "Cash" && !clause.marks.some(({ meaning }) => meaning.route || meaning.open) ? instrument : undefined;
  const conditional = clause.marks.find(({ meaning }) => meaning.conditional);
  const hedge = conditional ?? clause.marks.find(({ meaning, from }) => meaning.hedge && (!received || (meaning.hedge === "purpose" ? from < received.from : true)));
  const not = clause.marks.find(({ meaning, to }) => meaning.negation && (received ?? instrument).from >= to);
  if (not) {
    const yet = clause.marks.some(({ meaning }) => meaning.yet);
    return yet ? { status: "Announced", kind: "claim", marks: [not, instrument], ground: { kind: "yet", by: not } } : { status: "Absent", kind: "evidence", marks: [not, instrument], ground: { kind: "status" } };
  }
  if (hedge) return { status: "Announced", kind: "claim", marks: [hedge, instrument], ground: { kind: "hedge", by: hedge } };
  const come = received ?? held;
  if (come && pending) return { status: "Announced", kind: "claim", marks: [come, instrument], ground: { kind: "carried" } };
  return come && { status: "Funded", kind: "evidence", marks: [come, instrument], ground: { kind: "money" } };
}
