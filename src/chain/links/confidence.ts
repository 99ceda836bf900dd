/**
 * Confidence in a link, kept apart from its score: who says it is a different axis from what it says.
 * Source of the rule: method, section 5.
 */
import { NO_KEY, type Evidence } from "../evidence/evidence.ts";
import { ASSERTERS, isDoubtful, type Confidence } from "../model/vocabulary.ts";
import { shareOf } from "../model/model.ts";
import { earnedBy } from "./proof.ts";
import { NO_ROW, type LinkScores } from "./links.ts";

export interface ConfidenceReason {
  readonly confidence: Confidence;
  /** Why it is not better, in words; "" for High. */
  readonly why: string;
  /** Whether it is Low because doubtful witnesses alone speak. */
  readonly onDoubtfulWord?: true;
}

/**
 * Confidence in a link from its live rows. It rests on the rows of the best row's level or higher that earn pro forma, else on the sourced ones.
 * None: there are none. Low: all by doubtful witnesses or undated, or the newest stale. High: a Filing or Government, or two different Sources
 * of other witnesses, and no open conflict. Medium: the rest.
 */
export function confidenceIn(scores: LinkScores, at: number, rows: readonly number[], hasOpenConflict: boolean): ConfidenceReason {
  const { evidence } = scores;
  if (scores.best[at] === NO_ROW) return { confidence: "None", why: "no evidence" };
  const taken = rowsTaken(scores, at, rows);
  if (taken.length === 0) return { confidence: "None", why: "no source" };
  const isWeak = (row: number) => isDoubtful(evidence.asserter[row]!) || Number.isNaN(evidence.date[row]!);
  if (taken.every(isWeak)) return weak(evidence, taken);
  const newest = taken.reduce((latest, row) => (evidence.date[row]! > latest ? evidence.date[row]! : latest), -Infinity);
  const { staleDays } = evidence.model.threshold;
  if (scores.effects.reference - newest > staleDays) return { confidence: "Low", why: `stale: nothing in ${staleDays} days` };
  if (hasOpenConflict) return { confidence: "Medium", why: "rows contradict each other" };
  return isWellTold(evidence, taken) ? { confidence: "High", why: "" } : { confidence: "Medium", why: "one source" };
}

function rowsTaken({ evidence, effects, best, width }: LinkScores, at: number, rows: readonly number[]): number[] {
  const atLevel = rows.filter((row) => effects.level[row]! >= effects.level[best[at]!]!);
  const link = at % width;
  const earning = atLevel.filter((row) => earnedBy(evidence, effects, row, shareOf(evidence.model, evidence.stage[row]!, link)).proForma > 0);
  return earning.length > 0 ? earning : atLevel.filter((row) => evidence.sourced[row] === 1);
}

function isWellTold(evidence: Evidence, rows: readonly number[]): boolean {
  const isOfficial = (row: number) => ["Filing", "Government"].includes(ASSERTERS[evidence.asserter[row]!] ?? "");
  const sources = evidence.keys("Source");
  const named = rows.filter((row) => !isDoubtful(evidence.asserter[row]!) && sources[row] !== NO_KEY).map((row) => sources[row]);
  return rows.some(isOfficial) || new Set(named).size >= 2;
}

function weak({ date, asserter }: Evidence, rows: readonly number[]): ConfidenceReason {
  if (rows.every((row) => Number.isNaN(date[row]!))) return { confidence: "Low", why: "undated" };
  const who = new Set(rows.flatMap((row) => (isDoubtful(asserter[row]!) ? [ASSERTERS[asserter[row]!]!.toLowerCase()] : [])));
  return { confidence: "Low", why: `only on the word of ${[...who].join(" and ")}`, onDoubtfulWord: true };
}
