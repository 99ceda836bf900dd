/** Why a row earned what it earned, in a sentence. Source of the rules: method, sections 3 to 5. */
import { textAt } from "../evidence/evidence.ts";
import { rowAt } from "../evidence/row.ts";
import { CLAIM_ONLY, ENDED, EXPIRED, FILTERED, LATER, SETBACK } from "../evidence/effects/row-effect.ts";
import { isTerminated } from "../evidence/effects/setback-reach.ts";
import type { LinkScores } from "../links/links.ts";
import { earnedBy } from "../links/proof.ts";
import { shareOf } from "../model/model.ts";
import { ABSENT, CANCELLED, IDLED } from "../model/vocabulary.ts";

const inDecimals = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** The sentence for a row and the place of a link that it counts for; no link for an enabler. */
export function whyEarned(scores: LinkScores, row: number, link: number | undefined): string {
  const { model } = scores.evidence;
  const { effect, stageName, status, statusWord, isSourced } = rowAt(scores, row);
  switch (effect) {
    case LATER:
      return "Dated after the as-of date: not counted";
    case FILTERED:
      return `Product does not name ${model.product}: left out by the filter`;
    case SETBACK:
      return setbackSentence(scores, row);
    case ENDED:
      return "Cancelled or terminated later: no longer counts";
  }
  if (link === undefined) {
    return model.unused.includes(stageName) ? "Out of use in the Model table: counts for nothing" : "Enabler: recorded, never part of coverage";
  }
  if (status === ABSENT) return "Looked for, none found";
  if (effect === CLAIM_ONLY) return `${statusWord}, but stalled later: counts only as a claim`;
  if (effect === EXPIRED) return `${statusWord}, but more than ${model.threshold.expiredDays} days ago: counts only as a claim`;
  if (!isSourced) return `${statusWord}, but no source: counts only as a claim`;
  return arithmetic(scores, row, link);
}

function arithmetic(scores: LinkScores, row: number, link: number): string {
  const { evidence, effects } = scores;
  const { stage, credit, control, reliability, isPending } = rowAt(scores, row);
  const share = shareOf(evidence.model, stage, link);
  const factors = [
    `${levelInWords(scores, row)} ${inDecimals(credit)}`,
    `control ${inDecimals(control)}`,
    ...(reliability === 1 ? [] : [`reliability ${inDecimals(reliability)}`]),
    ...(share === 1 ? [] : [`share ${inDecimals(share)}`]),
  ];
  const { proForma } = earnedBy(evidence, effects, row, share);
  const sum = `${factors.join(" × ")} = ${inDecimals(proForma)}`;
  if (isPending) {
    const deal = textAt(evidence, row, "Deal") === "" ? "Deal is blank, so not shown to have closed" : "deal pending";
    return `${sum} if the deal closes; ${deal}: no proof`;
  }
  return proForma === 0 ? `${sum}: counts only as a claim` : sum;
}

/** The level that counts, and why it is not the row's own. */
function levelInWords(scores: LinkScores, row: number): string {
  const { status, statusWord, level, levelWord } = rowAt(scores, row);
  if (level === status) return statusWord;
  const { level: scaled, model } = scores.evidence;
  const why = level < (scaled[row] ?? level) ? "idled later" : `less than ${model.threshold.scale} t of magnet a year`;
  return `${statusWord}, ${why}, so ${levelWord}`;
}

function setbackSentence({ evidence }: LinkScores, row: number): string {
  if (isTerminated(evidence, row)) return "Deal terminated: ends earlier rows through the same entity; itself no claim";
  if (evidence.status[row] === CANCELLED) return "Cancelled: earlier rows of the asset no longer count; itself no claim";
  if (evidence.status[row] === IDLED) return "Idled: earlier rows of the asset count one step lower; itself no claim";
  return "Stalled: earlier rows of the asset count only as claims; itself no claim";
}
