/** From live rows to one link (method, sections 4 and 5). */
import { sameWord } from "./cells.ts";
import type { LiveRow } from "./live.ts";
import { LEVELS, type Model } from "./model.ts";

export interface LinkScore {
  proven: number;
  proForma: number;
  claimed: number;
  state: string;
  confidence: string;
  /** Row of the best evidence, in the sheet; null when no row speaks of the link. */
  bestRow: number | null;
}

export function scoreLink(link: string, companyRows: LiveRow[], model: Model, referenceDate: number | null): LinkScore {
  const stages = [link, ...model.alternates.filter((each) => each.link === link).map((each) => each.stage)];
  const rows = companyRows.filter((row) => stages.includes(row.stage)).map((row) => worth(row, model));
  const largest = (values: number[]) => values.reduce((most, value) => Math.max(most, value), 0);
  const proven = largest(rows.map((row) => row.proof));
  const claimed = largest(rows.map((row) => row.claim));
  rows.sort(
    (a, b) =>
      b.proof - a.proof ||
      b.proForma - a.proForma ||
      b.level - a.level ||
      (b.row.date ?? 0) - (a.row.date ?? 0) ||
      a.row.row - b.row.row,
  );
  let state = "Silent";
  if (rows.some((row) => row.row.status === "Absent")) state = "Absent";
  if (claimed === 1) state = "Claimed";
  if (proven > 0) state = "Partial";
  if (rows.some((row) => row.strong)) state = "Pending";
  if (rows.some((row) => row.strong && !row.pending)) state = "Proven";
  return {
    proven,
    proForma: largest(rows.map((row) => row.proForma)),
    claimed,
    state,
    confidence: rows[0] ? confidence(rows.filter((row) => row.level >= rows[0]!.level).map((row) => row.row), model, referenceDate) : "None",
    bestRow: rows[0]?.row.row ?? null,
  };
}

/** What one row earns. */
export function worth(row: LiveRow, model: Model) {
  const level = LEVELS.indexOf(row.status);
  const control = controlOf(row, model);
  const pending = row.deal === "Pending" || (["Acquired", "Joint venture", "Stake"].includes(row.route) && row.deal !== "Closed");
  const counts = row.sourced && !row.stalled;
  const value = counts ? model.credits[row.status]! * control * (model.reliability[row.asserter] ?? 1) : 0;
  return {
    row,
    level,
    pending,
    proof: pending ? 0 : value,
    proForma: value,
    claim: level >= 1 ? 1 : 0,
    /** Fit to be Proven, were it not for a pending deal. */
    strong: counts && level >= LEVELS.indexOf(model.level) && control >= model.control,
  };
}

function controlOf(row: LiveRow, model: Model): number {
  const last = model.links[model.links.length - 1]!.name;
  if (row.route === "Joint venture") return row.ownership ?? model.controls["Joint venture (blank ownership)"]!;
  if (row.route === "Stake") return row.ownership ?? model.controls["Stake (blank ownership)"]!;
  if (row.route === "Contract") return row.stage === last ? model.controls["Customer contract"]! : model.controls.Contract!;
  if (row.route === "MoU") return model.controls.MoU!;
  return row.ownership ?? 1;
}

function confidence(rows: LiveRow[], model: Model, referenceDate: number | null): string {
  if (!rows.some((row) => row.sourced)) return "None";
  if (rows.some((row) => row.asserter === "Filing")) return "High";
  const sources = rows.filter((row) => row.source !== "").map((row) => row.source);
  if (sources.some((source) => !sameWord(source, sources[0]))) return "High";
  if (rows.every((row) => row.asserter === "Analyst" || row.asserter === "Aggregator" || row.date === null)) return "Low";
  const newest = Math.max(...rows.filter((row) => row.date !== null).map((row) => row.date!));
  return referenceDate !== null && referenceDate - newest > model.staleDays ? "Low" : "Medium";
}
