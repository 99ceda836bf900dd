import type { LinkScores } from "../../links/links.ts";
import { ranking } from "../../scores/ranking.ts";
import type { Table } from "../../cells/table.ts";

export const CHART_HEADER = ["Company", "Proven", "Pending", "Claimed only"] as const;

/**
 * Coverage in three parts that stack to what is claimed: header row, then a row for each company in headline order; fractions.
 * Pending is what closing deals would add to the proven; Claimed only is what only words support. Source: method, section 6.
 */
export function chartTable(scores: LinkScores, groups: readonly number[]): Table {
  const parts = ranking(scores, groups).map(({ name, proven, proForma, claimed }) => [name, proven, proForma - proven, Math.max(0, claimed - proForma)]);
  return [[...CHART_HEADER], ...parts];
}
