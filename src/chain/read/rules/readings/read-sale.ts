import type { Clause } from "../../text/clauses.ts";
import type { Meaning } from "../../words/dictionary.ts";
import { negationOf } from "../negation.ts";
import type { Token } from "../../text/tokens.ts";
import { isDoubt, type At, type Context, type Verdict } from "../verdict.ts";
import type { Ground } from "../why.ts";

/** What a buyer does with a first product; a plant that is commissioned is not a sample. */
const TRIAL = /^(?:sampl|qualif|test|evaluat|validat)/;

/** What a clause says of a buyer: samples with one, product delivered to one, parts approved by one, or paper signed. */
export function readSale(tokens: readonly Token[], clause: Clause, buyer: At | undefined, context: Context): Verdict | undefined {
  const find = (test: (meaning: Meaning) => unknown): At | undefined => clause.marks.find(({ meaning }) => test(meaning));
  const qualified = find(({ status }) => status === "Qualified");
  if (!buyer && !qualified) return undefined;
  const delivered = find((meaning) => meaning.delivered);
  const agreement = find((meaning) => meaning.agreement);
  const sample = clause.marks.find((mark) => mark.meaning.cap === "Pilot" || (mark.meaning.status === "Pilot" && tokens.slice(mark.from, mark.to).some(({ word }) => TRIAL.test(word))));
  const signs = [qualified, delivered, agreement, sample, buyer].filter((mark) => mark !== undefined);
  const negation = negationOf(tokens, clause, signs.slice(0, -1), signs.at(-1)!);
  if (negation) return negation;
  const setback = find(({ status }) => status === "Cancelled");
  if (setback && agreement) return { status: "Cancelled", kind: "evidence", marks: [setback, agreement], ground: { kind: "status" } };
  const deed = qualified ?? delivered ?? agreement ?? buyer!;
  const hedge = clause.marks.find((mark) => isDoubt(mark) || mark.meaning.open || (mark.meaning.hedge === "purpose" && (mark.from < deed.from || deed === buyer)));
  const paper: Ground | undefined = agreement && { kind: "paper", by: agreement };
  if (agreement?.meaning.agreement === "MoU" && !qualified) return { status: "Announced", kind: "claim", marks: [agreement], ground: paper! };
  if (hedge) return { status: "Announced", kind: "claim", marks: [hedge, deed], ground: agreement && !delivered ? paper! : { kind: "hedge", by: hedge } };
  if (clause.marks.some(({ meaning }) => meaning.past)) return undefined;
  if (context.pending && (qualified ?? delivered ?? agreement)) return { status: "Announced", kind: "claim", marks: [deed], ground: { kind: "carried" } };
  if (qualified) return { status: "Qualified", kind: "evidence", marks: [qualified], ground: { kind: "status" } };
  if (sample) return { status: "Pilot", kind: "evidence", marks: [sample], ground: { kind: "cap", by: sample } };
  if (delivered) return agreement
    ? { status: "Operating", kind: "evidence", marks: [delivered, agreement], ground: { kind: "delivered" } }
    : { status: "Pilot", kind: "evidence", marks: [delivered], ground: { kind: "spot", by: delivered } };
  return agreement && { status: "Announced", kind: "claim", marks: [agreement], ground: paper! };
}
