import type { Cell, Cells } from "../cells/cell.ts";
import { badInput, ChainError } from "../cells/chain-error.ts";
import { chooseCompanies, readable } from "../evidence/companies.ts";
import type { LinkScores } from "../links/links.ts";
import { rankRanges } from "../scores/rank-range.ts";
import { ranking } from "../scores/ranking.ts";
import type { Table } from "../cells/table.ts";

export const RANKING_HEADER = [
  "Rank",
  "Company",
  "Proven",
  "Pro forma",
  "Claimed",
  "Promotion gap",
  "Strength",
  "Run",
  "Break",
  "Best rank",
  "Worst rank",
] as const;

/** Ranges of more companies than this would keep the workbook waiting for seconds. */
const MOST = 5000;

/**
 * The league table: header row, then a row for each company in headline order; a company that cannot be read stands last with its error.
 * Coverages, gap and strength are fractions. Source of the rule: method, section 6.
 */
export function rankingTable(scores: LinkScores, companies: Cells | Cell): Table {
  const chosen = chooseCompanies(scores.evidence, companies);
  const groups = readable(chosen);
  if (groups.length > MOST) {
    throw badInput(`A ranking takes at most ${MOST} companies, and this is of ${groups.length}. Name the ones to compare in the companies argument.`);
  }
  const ranges = new Map(rankRanges(scores, groups).map((range, index) => [groups[index]!, range]));
  return [
    [...RANKING_HEADER],
    ...ranking(scores, groups).map((one) => {
      const range = ranges.get(one.group)!;
      return [
        one.rank,
        one.name,
        one.proven,
        one.proForma,
        one.claimed,
        one.promotionGap,
        one.strength,
        one.run,
        one.break,
        range.best,
        range.worst,
      ];
    }),
    ...chosen.flatMap(({ name, company }) =>
      company instanceof ChainError ? [["", name, ...RANKING_HEADER.slice(2).map(() => company)]] : [],
    ),
  ];
}
