/** Why a row earned what it earned, in a sentence. Source of the rule: method, sections 3 to 5. */
import { textAt } from "../evidence/evidence.ts";
import { earnedBy, type LinkScores } from "../links/links.ts";
import { stagesOf } from "../model/model.ts";
import { STATUS_WORDS, CANCELLED } from "../model/vocabulary.ts";
import { ENDED, CLAIM_ONLY, isTerminated, LATER, FILTERED, SETBACK } from "../evidence/row-effect.ts";

const share = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** The sentence for a row; `scored` is false for an enabler. */
export function whyEarned(scores: LinkScores, row: number, scored: boolean): string {
  const { evidence, effects } = scores;
  switch (effects[row]) {
    case LATER:
      return "Dated after the as-of date: not counted";
    case FILTERED:
      return `Product does not name ${evidence.model.product}: left out by the filter`;
    case SETBACK:
      return setbackSentence(scores, row);
    case ENDED:
      return "Cancelled or terminated later: no longer counts";
  }
  if (!scored) {
    const stage = stagesOf(evidence.model)[evidence.stage[row]!]!;
    return evidence.model.unused.includes(stage) ? "Out of use in the Model table: counts for nothing" : "Enabler: recorded, never part of coverage";
  }
  const status = STATUS_WORDS[evidence.status[row]!]!;
  if (effects[row] === CLAIM_ONLY) return `${status}, but stalled later: counts only as a claim`;
  if (evidence.status[row] === 0) return "Looked for, none found";
  if (evidence.sourced[row] === 0) return `${status}, but no source: counts only as a claim`;
  const credit = evidence.model.credits[evidence.status[row]!]!;
  const sum = `${status} ${share(credit)} × control ${share(evidence.control[row]!)}${
    evidence.reliability[row] === 1 ? "" : ` × reliability ${share(evidence.reliability[row]!)}`
  }`;
  const { proForma } = earnedBy(evidence, effects, row);
  if (evidence.pending[row] === 1) {
    const deal = textAt(evidence, row, "Deal") === "" ? "Deal is blank, so not shown to have closed" : "deal pending";
    return `${sum} = ${share(proForma)} if the deal closes; ${deal}: no proof`;
  }
  return `${sum} = ${share(proForma)}${proForma === 0 ? ": counts only as a claim" : ""}`;
}

function setbackSentence({ evidence }: LinkScores, row: number): string {
  if (isTerminated(evidence, row)) return "Deal terminated: ends earlier rows through the same entity; itself no claim";
  if (evidence.status[row] === CANCELLED) return "Cancelled: earlier rows of the asset no longer count; itself no claim";
  return "Stalled: earlier rows of the asset count only as claims; itself no claim";
}
