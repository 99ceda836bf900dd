import { ChainError } from "../../chain/cells/chain-error.ts";
import { chooseCompanies, readable } from "../../chain/evidence/companies.ts";
import type { Cells } from "../../chain/cells/cell.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import { rankRanges, type RankRange } from "../../chain/scores/rank-range.ts";
import { ranking, type LeagueRow } from "../../chain/scores/ranking.ts";
import { MOST_RANKED } from "../../chain/tables/ranking-table.ts";
import { scoreEvidence } from "../../chain/score.ts";

/** The evidence scored once for every view: by the same code as the worksheet functions. */
export interface Scored {
  readonly scores: LinkScores;
  /** The Excel day asked for: later rows do not count; null counts all rows. */
  readonly asOf: number | null;
  /** In headline order; without the ranges of their ranks where there are more companies than RANK takes. */
  readonly ranked: readonly (LeagueRow & { readonly range: RankRange | undefined })[];
  /** Names that cannot be scored, each with the sentence that says why. */
  readonly unread: readonly { readonly name: string; readonly problem: string }[];
}

/** Scores the workbook's evidence on an Excel day (null: all rows); a sentence where it cannot. */
export function scoreWorkbook(cells: Cells, model: Cells | null, asOf: number | null): Scored | { readonly problem: ChainError } {
  try {
    const scores = scoreEvidence(cells, { model, asOf });
    const chosen = chooseCompanies(scores.evidence, null);
    const league = ranking(scores, readable(chosen));
    const ranges = league.length > MOST_RANKED ? [] : rankRanges(scores, league);
    return {
      scores,
      asOf,
      ranked: league.map((one, place) => ({ ...one, range: ranges[place] })),
      unread: chosen.flatMap(({ name, company }) => (company instanceof ChainError ? [{ name, problem: company.message }] : [])),
    };
  } catch (error) {
    if (error instanceof ChainError) return { problem: error };
    throw error;
  }
}
