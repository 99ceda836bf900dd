import { ChainError } from "../../../chain/cells/chain-error.ts";
import { chooseCompanies, readable } from "../../../chain/evidence/companies.ts";
import type { Cells } from "../../../chain/cells/cell.ts";
import type { LinkScores } from "../../../chain/links/links.ts";
import { rankRanges, type RankRange } from "../../../chain/scores/rank-range.ts";
import { ranking, type LeagueRow } from "../../../chain/scores/ranking.ts";
import { MOST_RANKED } from "../../../chain/tables/compare/ranking-table.ts";
import { UNKNOWN } from "../../../chain/cells/names/word-index.ts";
import { scoreEvidence } from "../../../chain/score.ts";

export type Ranked = LeagueRow & { readonly range: RankRange | undefined };

/** A company that cannot be scored: the sentence that says why, and the first row that stands in its way (the header is row 1). */
export interface Unread {
  readonly name: string;
  readonly problem: string;
  readonly row: number;
}

/** The evidence scored once for every view: by the same code as the worksheet functions. */
export interface Scored {
  readonly scores: LinkScores;
  /** The Excel day asked for: later rows do not count; null counts all rows. */
  readonly asOf: number | null;
  /** In headline order; without the ranges of their ranks where there are more companies than RANK takes. */
  readonly ranked: readonly Ranked[];
  /** Companies that cannot be scored. */
  readonly unread: readonly Unread[];
}

/** Scores the workbook's evidence on an Excel day (null: all rows); a sentence where it cannot. */
export function scoreWorkbook(cells: Cells, model: Cells | null, asOf: number | null): Scored | { readonly problem: ChainError } {
  try {
    const scores = scoreEvidence(cells, { model, asOf });
    const chosen = chooseCompanies(scores.evidence, null);
    return {
      scores,
      asOf,
      ranked: rankedAmong(scores, readable(chosen)),
      unread: chosen.flatMap(({ name, company }) => (company instanceof ChainError ? [{ name, problem: company.message, row: company.facts.place?.row ?? 1 }] : [])),
    };
  } catch (error) {
    if (error instanceof ChainError) return { problem: error };
    throw error;
  }
}

/** Companies ranked among themselves, as RANK does. */
function rankedAmong(scores: LinkScores, companies: readonly number[]): Ranked[] {
  const league = ranking(scores, companies);
  const ranges = league.length > MOST_RANKED ? [] : rankRanges(scores, league);
  return league.map((one, place) => ({ ...one, range: ranges[place] }));
}

/** The scores of some companies, ranked among themselves, and the names that the evidence does not have. */
export function scoredOf(scored: Scored, names: readonly string[]): { readonly scored: Scored; readonly missing: readonly string[] } {
  const { evidence } = scored.scores;
  const places = names.map((name) => ({ name, place: evidence.find(name) }));
  const members = [...new Set(places.flatMap(({ place }) => (place === UNKNOWN ? [] : [place])))];
  const isMember = new Set(members.map((place) => evidence.companies[place]!));
  const among = members.filter((place) => !evidence.problems.has(place));
  return {
    scored: { ...scored, ranked: rankedAmong(scored.scores, among), unread: scored.unread.filter(({ name }) => isMember.has(name)) },
    missing: places.flatMap(({ name, place }) => (place === UNKNOWN ? [name] : [])),
  };
}
