/** From live rows to one link (method, section 5). */
import { conflictsOf } from "./conflicts.ts";
import { stagesOf, type Model } from "./model.ts";
import type { Row } from "./rows.ts";
import type { LiveRow } from "./setbacks.ts";
import { worth, type Worth } from "./worth.ts";

export interface LinkScore {
  name: string;
  weight: number;
  proven: number;
  proForma: number;
  claimed: number;
  state: string;
  confidence: string;
  /** Row of the best evidence; null when no row speaks of the link. */
  bestRow: number | null;
  /** The rows that count for the link, best first. */
  rows: Worth[];
}

const DOUBTFUL = ["Analyst", "Aggregator", "Sponsored"];
/** Who is believed first; "" is a blank. */
const ASSERTER_ORDER = ["Filing", "Government", "Company", "Press", "", "Analyst", "Aggregator", "Sponsored"];
const rounded = (value: number): number => Math.round(value * 1e12);

function byEvidence(one: Worth, other: Worth): number {
  return (
    rounded(other.proof) - rounded(one.proof) ||
    rounded(other.proForma) - rounded(one.proForma) ||
    other.level - one.level ||
    ASSERTER_ORDER.indexOf(one.row.asserter) - ASSERTER_ORDER.indexOf(other.row.asserter) ||
    (other.row.date ?? 0) - (one.row.date ?? 0) ||
    one.row.row - other.row.row
  );
}

/** `inView` are one company's rows, setbacks among them; `live` those of them that count. */
export function scoreLink({ name, weight }: { name: string; weight: number }, inView: Row[], live: LiveRow[], model: Model, today: number | null): LinkScore {
  const rows = stagesOf(name, model).flatMap(({ stage, share }) => live.filter((row) => row.stage === stage).map((row) => worth(row, share, inView, model, today)));
  rows.sort(byEvidence);
  const conflicted = stagesOf(name, model).some(({ stage }) => conflictsOf(inView, stage, model).length > 0);
  const largest = (values: number[]): number => Math.max(0, ...values);
  const proven = largest(rows.map((each) => each.proof));
  const claimed = largest(rows.map((each) => each.claim));
  return {
    name,
    weight,
    proven,
    proForma: largest(rows.map((each) => each.proForma)),
    claimed,
    state: stateOf(rows, proven, claimed),
    confidence: confidence(rows, conflicted, model, today),
    bestRow: rows[0]?.row.row ?? null,
    rows,
  };
}

function stateOf(rows: Worth[], proven: number, claimed: number): string {
  if (rows.some((each) => each.strong && !each.pending)) return "Proven";
  if (rows.some((each) => each.strong)) return "Pending";
  if (proven > 0) return "Partial";
  if (claimed > 0) return "Claimed";
  if (rows.some((each) => each.row.status === "Absent")) return "Absent";
  return "Silent";
}

function confidence(best: Worth[], conflict: boolean, model: Model, today: number | null): string {
  const atLevel = best.filter((each) => each.level >= best[0]!.level);
  const earning = atLevel.filter((each) => each.proForma > 0);
  const rows = (earning.length > 0 ? earning : atLevel.filter((each) => each.row.source !== "")).map((each) => each.row);
  if (rows.length === 0) return "None";
  if (rows.every((row) => DOUBTFUL.includes(row.asserter) || row.date === null)) return "Low";
  const newest = Math.max(...rows.map((row) => row.date ?? 0));
  if (today !== null && today - newest > model.staleDays) return "Low";
  const sources = new Set(rows.filter((row) => !DOUBTFUL.includes(row.asserter) && row.sourceText !== "").map((row) => row.sourceText));
  const wellTold = rows.some((row) => ["Filing", "Government"].includes(row.asserter)) || sources.size > 1;
  return wellTold && !conflict ? "High" : "Medium";
}
