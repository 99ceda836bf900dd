import type { Candidate } from "./weigh/candidates.ts";
import type { Reading } from "./weigh/classifier.ts";
import type { Sentence } from "./weigh/features.ts";
import type { Finding } from "./finding.ts";
import type { Mark } from "./text/phrases.ts";
import { boughtAs, routeOf } from "./rules/route-of.ts";
import { segmentsOf } from "./text/segments.ts";
import { SENSE } from "./words/senses/senses.ts";
import type { ReadLink } from "./words/link-words.ts";
import type { ReadStatus } from "./words/status-words.ts";
import { BOUGHT_REASON, MONEY_REASON, STATUS_REASON } from "./rules/why.ts";

/** A finding with the words that show it: the rules' own where they read the same, else the part of the sentence in which the link stands. */
export function findingOf(sentence: Sentence, candidate: Candidate, { status, kind }: Reading): Finding {
  const { link } = candidate;
  const same = sentence.proposed.find((finding) => finding.link === link && finding.status === status && finding.kind === kind);
  const bought = status === "Absent" ? undefined : boughtAs(sentence.tokens, sentence.marks, link);
  if (same) return bought ? { ...same, route: bought, why: kind === "evidence" ? (BOUGHT_REASON[bought] ?? same.why) : same.why } : same;
  const [from, to] = partOf(sentence, candidate);
  const { tokens } = sentence;
  const clause = { from, to, marks: sentence.marks.filter((mark) => mark.from >= from && mark.to <= to) };
  const decisive = kind === "claim" ? SENSE.marks(tokens.slice(from, to)).find(({ meaning }) => meaning.senses.some((sense) => DOUBTS.has(sense))) : undefined;
  const words = decisive ? tokens.slice(from + decisive.from, from + decisive.to).map(({ word }) => word).join(" ") : "";
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    link,
    status,
    route: bought ?? (kind === "claim" && link !== "Capital" && clause.marks.some(({ meaning }) => meaning.agreement === "MoU") ? "MoU" : routeOf(clause, link, { status })),
    kind,
    why: kind === "evidence" ? evidenceReason(link, status, bought) : words ? `“${words}” signals a plan, a condition or paper: a claim, not proof.` : "No word says that it was done: a claim, not proof.",
  };
}

function evidenceReason(link: ReadLink, status: ReadStatus, bought: ReturnType<typeof boughtAs>): string {
  if (link === "Capital" && status === "Funded") return MONEY_REASON;
  return (bought && BOUGHT_REASON[bought]) ?? STATUS_REASON[status];
}

const DOUBTS = new Set(["future", "condition", "paper", "deal", "asked"]);

/** The tokens of the larger part of the sentence in which the link is first named. */
function partOf({ tokens }: Sentence, { at }: Candidate): [number, number] {
  const first: Mark<object> | undefined = at[0];
  if (!first) return [0, tokens.length];
  const segments = segmentsOf(tokens);
  const part = segments[first.from]!.coarse;
  const from = segments.findIndex(({ coarse }) => coarse === part);
  const to = segments.reduce((end, { coarse }, index) => (coarse === part ? index + 1 : end), from);
  return [from, Math.max(to, first.to)];
}
