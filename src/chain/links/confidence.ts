/**
 * Confidence in a link, kept apart from its score: who says it is a different axis from what it says.
 * Source of the rule: method, section 5.
 */
import { keyOf } from "../cells/cell.ts";
import { cellAt, textAt, type Evidence } from "../evidence/evidence.ts";
import type { Confidence } from "../model/vocabulary.ts";
import { NO_ROW, type LinkScores } from "./links.ts";

export interface ConfidenceReason {
  readonly confidence: Confidence;
  /** Why it is not better, in words; "" for High. */
  readonly why: string;
}

/**
 * Confidence in the link whose live rows are given.
 * It rests on the rows of the best row's level or higher: High when one is a Filing or they name two Sources; Low when every one is Analyst,
 * Aggregator or undated, or the newest is stale; else Medium. None when none of them is sourced.
 */
export function confidenceIn(scores: LinkScores, at: number, rows: readonly number[], reference: number): ConfidenceReason {
  const { evidence } = scores;
  const best = scores.best[at]!;
  if (best === NO_ROW) return { confidence: "None", why: "no evidence" };
  const taken = rows.filter((row) => evidence.status[row]! >= evidence.status[best]!);
  if (!taken.some((row) => evidence.sourced[row] === 1)) return { confidence: "None", why: "no source" };

  const asserter = (row: number) => keyOf(cellAt(evidence, row, "Asserted by"));
  const sources = new Set(taken.map((row) => keyOf(cellAt(evidence, row, "Source"))).filter((source) => source !== ""));
  if (sources.size >= 2 || taken.some((row) => asserter(row) === "filing")) return { confidence: "High", why: "" };

  const weak = (row: number) => asserter(row) === "analyst" || asserter(row) === "aggregator" || Number.isNaN(evidence.date[row]!);
  if (taken.every(weak)) return { confidence: "Low", why: weakness(evidence, taken) };
  const newest = taken.map((row) => evidence.date[row]!).reduce((latest, day) => (day > latest ? day : latest), -Infinity);
  const { staleDays } = evidence.model.threshold;
  if (reference - newest > staleDays) return { confidence: "Low", why: `stale: nothing in ${staleDays} days` };
  return { confidence: "Medium", why: "one source" };
}

function weakness(evidence: Evidence, rows: readonly number[]): string {
  if (rows.every((row) => Number.isNaN(evidence.date[row]!))) return "undated";
  const who = new Set(rows.map((row) => textAt(evidence, row, "Asserted by")).filter((name) => name !== ""));
  return `only on the word of ${[...who].join(" and ").toLowerCase()}`;
}
