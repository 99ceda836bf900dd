/** Why a row earned what it earned, in a sentence. Source of the rules: method, sections 3 to 5. */
import { textAt } from "../evidence/evidence.ts";
import { CLAIM_ONLY, ENDED, EXPIRED, FILTERED, LATER, SETBACK } from "../evidence/row-effect.ts";
import { isTerminated } from "../evidence/setback-reach.ts";
import type { LinkScores } from "../links/links.ts";
import { earnedBy } from "../links/proof.ts";
import { shareOf, stagesOf } from "../model/model.ts";
import { ABSENT, CANCELLED, IDLED, STATUS_WORDS } from "../model/vocabulary.ts";

const inDecimals = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** The sentence for a row and the place of a link that it counts for; no link for an enabler. */
export function whyEarned(scores: LinkScores, row: number, link: number | undefined): string {
  const { evidence, effects } = scores;
  switch (effects.effect[row]) {
    case LATER:
      return "Dated after the as-of date: not counted";
    case FILTERED:
      return `Product does not name ${evidence.model.product}: left out by the filter`;
    case SETBACK:
      return setbackSentence(scores, row);
    case ENDED:
      return "Cancelled or terminated later: no longer counts";
  }
  if (link === undefined) {
    const stage = stagesOf(evidence.model)[evidence.stage[row]!]!;
    return evidence.model.unused.includes(stage) ? "Out of use in the Model table: counts for nothing" : "Enabler: recorded, never part of coverage";
  }
  const status = STATUS_WORDS[evidence.status[row]!]!;
  if (evidence.status[row] === ABSENT) return "Looked for, none found";
  if (effects.effect[row] === CLAIM_ONLY) return `${status}, but stalled later: counts only as a claim`;
  if (effects.effect[row] === EXPIRED) return `${status}, but more than ${evidence.model.threshold.expiredDays} days ago: counts only as a claim`;
  if (evidence.sourced[row] === 0) return `${status}, but no source: counts only as a claim`;
  return arithmetic(scores, row, link);
}

function arithmetic(scores: LinkScores, row: number, link: number): string {
  const { evidence, effects } = scores;
  const share = shareOf(evidence.model, evidence.stage[row]!, link);
  const factors = [
    `${levelInWords(scores, row)} ${inDecimals(evidence.model.credits[effects.level[row]!]!)}`,
    `control ${inDecimals(effects.control[row]!)}`,
    ...(evidence.reliability[row] === 1 ? [] : [`reliability ${inDecimals(evidence.reliability[row]!)}`]),
    ...(share === 1 ? [] : [`share ${inDecimals(share)}`]),
  ];
  const { proForma } = earnedBy(evidence, effects, row, share);
  const sum = `${factors.join(" × ")} = ${inDecimals(proForma)}`;
  if (evidence.pending[row] === 1) {
    const deal = textAt(evidence, row, "Deal") === "" ? "Deal is blank, so not shown to have closed" : "deal pending";
    return `${sum} if the deal closes; ${deal}: no proof`;
  }
  return proForma === 0 ? `${sum}: counts only as a claim` : sum;
}

/** The level that counts, and why it is not the row's own. */
function levelInWords({ evidence, effects }: LinkScores, row: number): string {
  const [status, scaled, level] = [evidence.status[row]!, evidence.level[row]!, effects.level[row]!];
  if (level === status) return STATUS_WORDS[status]!;
  const why = level < scaled ? "idled later" : `less than ${evidence.model.threshold.scale} t of magnet a year`;
  return `${STATUS_WORDS[status]!}, ${why}, so ${STATUS_WORDS[level]!}`;
}

function setbackSentence({ evidence }: LinkScores, row: number): string {
  if (isTerminated(evidence, row)) return "Deal terminated: ends earlier rows through the same entity; itself no claim";
  if (evidence.status[row] === CANCELLED) return "Cancelled: earlier rows of the asset no longer count; itself no claim";
  if (evidence.status[row] === IDLED) return "Idled: earlier rows of the asset count one step lower; itself no claim";
  return "Stalled: earlier rows of the asset count only as claims; itself no claim";
}
