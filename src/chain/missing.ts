/** What a link lacks, in words: the "What is missing" of the gap table. Source of the rule: method, sections 3 to 5. */
import type { ConfidenceReason } from "./confidence.ts";
import { textAt, type Evidence } from "./evidence.ts";
import { isoOf } from "./excel-date.ts";
import { earnedBy, NO_ROW, type LinkScores } from "./links.ts";
import { feedsOf } from "./model.ts";
import { CANCELLED, STATUS_WORDS } from "./row-values.ts";
import { liveRows } from "./rows-of-link.ts";
import { IDLE, isTerminated, SETBACK } from "./standing.ts";
import { STATES, type State } from "./vocabulary.ts";

/** The state of a group's link. */
export function stateAt(scores: LinkScores, at: number): State {
  return STATES[scores.state[at]!]!;
}

/** What keeps the best row from proving, and what became of older evidence; "" where nothing is missing. */
export function whatIsMissing(scores: LinkScores, company: number, link: number, { confidence, why }: ConfidenceReason): string {
  const at = company * scores.width + link;
  const best = scores.best[at]!;
  const reasons = best === NO_ROW ? ["No evidence row"] : reasonsOf(scores, best, stateAt(scores, at));
  const awaited = stateAt(scores, at) === "Pending" && scores.evidence.pending[best] === 0 ? pendingRow(scores, company, link) : NO_ROW;
  if (awaited !== NO_ROW) reasons.unshift(dealNotClosed(scores.evidence, awaited));
  if (best !== NO_ROW && confidence === "Low") reasons.push(`Low confidence: ${why}`);
  const feeds = feedsOf(scores.evidence.model);
  return [...reasons, ...setbackWords(scores, company, (stage) => feeds[stage]!.includes(link))].join("; ");
}

function reasonsOf(scores: LinkScores, row: number, state: State): string[] {
  const { evidence, standing } = scores;
  const { threshold } = evidence.model;
  const status = STATUS_WORDS[evidence.status[row]!]!;
  const through = textAt(evidence, row, "Through");
  const route = routeAt(evidence, row);
  const reasons: string[] = [];
  if (state === "Absent") return ["Looked for, none found"];
  if (evidence.pending[row] === 1) reasons.push(dealNotClosed(evidence, row));
  if (evidence.sourced[row] === 0) reasons.push("No source");
  if (evidence.status[row]! < threshold.level) reasons.push(`${status} only`);
  if (evidence.control[row]! < threshold.control) reasons.push(lackOfControl(route, evidence.control[row]!, through));
  if (standing[row] === IDLE) reasons.push(`${status}, but stalled later`);
  return reasons;
}

const routeAt = (evidence: Evidence, row: number): string => textAt(evidence, row, "Route") || "Built";

function dealNotClosed(evidence: Evidence, row: number): string {
  const through = textAt(evidence, row, "Through");
  return `${routeAt(evidence, row)} deal${through ? ` with ${through}` : ""} ${textAt(evidence, row, "Deal") ? "not closed" : "not shown to have closed (Deal is blank)"}`;
}

/** The row whose deal would prove the link, where a smaller proof is the best row: of several the one that earns most, then the first. */
function pendingRow(scores: LinkScores, company: number, link: number): number {
  const { evidence, standing } = scores;
  const { level, control } = evidence.model.threshold;
  const rows = liveRows(scores, new Set([company]))(company * scores.width + link);
  const awaited = rows.filter((row) => evidence.pending[row] === 1 && evidence.status[row]! >= level && evidence.control[row]! >= control);
  const worth = (row: number): number => earnedBy(evidence, standing, row).proForma;
  return awaited.reduce((most, row) => (most === NO_ROW || worth(row) > worth(most) ? row : most), NO_ROW);
}

function lackOfControl(route: string, control: number, through: string): string {
  const of = through ? ` in ${through}` : "";
  if (control === 0) return route === "Stake" ? `Stake${of} of unknown size` : `${route} gives no control`;
  return `Minority ${route === "Contract" ? "claim" : "stake"}${of}: ${Math.round(control * 1000) / 10}% control`;
}

/** The setbacks that a company has suffered on the stages asked for, each once: `Stalled (Kalgoorlie) 2026-01-15`. */
export function setbackWords({ evidence, standing }: LinkScores, company: number, ofStage: (stage: number) => boolean): string[] {
  const words = evidence.setbacks
    .filter((row) => evidence.company[row] === company && standing[row] === SETBACK)
    .filter((row) => ofStage(evidence.stage[row]!))
    .map((row) => {
      const where = textAt(evidence, row, "Site") || textAt(evidence, row, "Through");
      const day = isoOf(evidence.date[row]!);
      const what = isTerminated(evidence, row) ? "Deal terminated" : evidence.status[row] === CANCELLED ? "Cancelled" : "Stalled";
      return `${what}${where ? ` (${where})` : ""}${day ? ` ${day}` : ""}`;
    });
  return [...new Set(words)];
}
