/** Why a link is not proven, in words: the "What is missing" of the gap table. Source of the rule: method, sections 3 to 5. */
import { textAt, type Evidence } from "../evidence/evidence.ts";
import { inPercent } from "../cells/wording/percent.ts";
import { rowAt } from "../evidence/row.ts";
import { CLAIM_ONLY, EXPIRED } from "../evidence/effects/row-effect.ts";
import { setbackWords } from "../evidence/effects/setbacks.ts";
import type { ConfidenceReason } from "../links/confidence.ts";
import { liveRows } from "../links/link-rows.ts";
import { NO_ROW, stateAt, type LinkScores } from "../links/links.ts";
import { earnedBy, provesOnceClosed } from "../links/proof.ts";
import { feedsOf, shareOf } from "../model/model.ts";
import type { State } from "../model/vocabulary.ts";

/** What keeps the best row from proving, and what became of older evidence; "" where nothing is missing. */
export function whatIsMissing(scores: LinkScores, company: number, link: number, { confidence, why, onDoubtfulWord }: ConfidenceReason): string {
  const at = company * scores.width + link;
  const best = scores.best[at]!;
  const reasons = best === NO_ROW ? ["No evidence row"] : reasonsOf(scores, best, stateAt(scores, at), onDoubtfulWord === true);
  const awaited = stateAt(scores, at) === "Pending" && scores.evidence.pending[best] === 0 ? pendingRow(scores, company, link) : NO_ROW;
  if (awaited !== NO_ROW) reasons.unshift(dealNotClosed(scores.evidence, awaited));
  if (best !== NO_ROW && confidence === "Low") reasons.push(`Low confidence: ${why}`);
  const feeds = feedsOf(scores.evidence.model);
  return [...reasons, ...setbackWords(scores, company, (stage) => feeds[stage]!.includes(link))].join("; ");
}

/** That doubtful witnesses alone speak is said of the confidence: then it is left out here. */
function reasonsOf(scores: LinkScores, row: number, state: State, onDoubtfulWord: boolean): string[] {
  const { evidence } = scores;
  const { threshold } = evidence.model;
  const { statusWord, level, levelWord, control, reliability, effect, isPending, isSourced } = rowAt(scores, row);
  const through = textAt(evidence, row, "Through");
  const route = routeAt(evidence, row);
  const reasons: string[] = [];
  if (state === "Absent") return ["Looked for, none found"];
  if (isPending) reasons.push(dealNotClosed(evidence, row));
  if (!isSourced) reasons.push("No source");
  if (level < threshold.level) reasons.push(levelWord === statusWord ? `${statusWord} only` : `Counts as ${levelWord} only, not ${statusWord}`);
  if (control < threshold.control) reasons.push(lackOfControl(route, control, through));
  if (reliability < threshold.reliability && !onDoubtfulWord) reasons.push(`Only on the word of ${textAt(evidence, row, "Asserted by").toLowerCase()}`);
  if (effect === CLAIM_ONLY) reasons.push(`${statusWord}, but stalled later`);
  if (effect === EXPIRED) reasons.push(`${statusWord}, but more than ${threshold.expiredDays} days ago`);
  return reasons;
}

const routeAt = (evidence: Evidence, row: number): string => textAt(evidence, row, "Route") || "Built";

function dealNotClosed(evidence: Evidence, row: number): string {
  const through = textAt(evidence, row, "Through");
  return `${routeAt(evidence, row)} deal${through ? ` with ${through}` : ""} ${textAt(evidence, row, "Deal") ? "not closed" : "not shown to have closed (Deal is blank)"}`;
}

/** The row whose deal would prove the link, where a smaller proof is the best row: of several the one that earns most, then the first. */
function pendingRow(scores: LinkScores, company: number, link: number): number {
  const { evidence, effects } = scores;
  const rows = liveRows(scores, new Set([company]))(company * scores.width + link);
  const awaited = rows.filter((row) => evidence.pending[row] === 1 && provesOnceClosed(evidence, effects, row));
  const worth = (row: number): number => earnedBy(evidence, effects, row, shareOf(evidence.model, evidence.stage[row]!, link)).proForma;
  return awaited.reduce((most, row) => (most === NO_ROW || worth(row) > worth(most) ? row : most), NO_ROW);
}

function lackOfControl(route: string, control: number, through: string): string {
  const of = through ? ` in ${through}` : "";
  if (control === 0) return route === "Stake" ? `Stake${of} of unknown size` : `${route} gives no control`;
  if (route === "Purchase") return `Bought${through ? ` from ${through}` : ""}: a purchase gives ${inPercent(control)} control`;
  return `Minority ${route === "Contract" ? "claim" : "stake"}${of}: ${inPercent(control)} control`;
}

