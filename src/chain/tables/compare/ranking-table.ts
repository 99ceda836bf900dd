import type { Cell, Cells } from "../../cells/cell.ts";
import { badInput, ChainError } from "../../cells/chain-error.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { chooseCompanies, readable } from "../../evidence/companies.ts";
import type { LinkScores } from "../../links/links.ts";
import { rankRanges, type RankRange } from "../../scores/rank-range.ts";
import type { Range } from "../../model/model.ts";
import { ranking, type LeagueRow } from "../../scores/ranking.ts";
import { coverageWithoutReader } from "../../sources/rests.ts";
import { tonnesOf } from "../../throughput/throughput.ts";

interface Ranked extends LeagueRow {
  /** Undefined where it was not worked out. */
  readonly range: RankRange | undefined;
  /** Proven coverage without the source that carries most of it. */
  readonly withoutStrongest: number;
  /** The bottleneck as magnet, t a year. */
  readonly tonnes: Range | undefined;
}

/** The columns of the league table, each with what it says of a company. */
const COLUMNS: readonly (readonly [header: string, of: (row: Ranked) => Answer])[] = [
  ["Rank", ({ rank }) => rank],
  ["Company", ({ name }) => name],
  ["Proven", ({ proven }) => proven],
  ["Pro forma", ({ proForma }) => proForma],
  ["Claimed", ({ claimed }) => claimed],
  ["Promotion gap", ({ promotionGap }) => promotionGap],
  ["Strength", ({ strength }) => strength],
  ["Run", ({ run }) => run],
  ["Break", (row) => row.break],
  ["Best rank", ({ range }) => range?.best ?? ""],
  ["Worst rank", ({ range }) => range?.worst ?? ""],
  ["Looked at", ({ lookedAt }) => lookedAt],
  ["Could be", ({ couldBe }) => couldBe],
  ["Without its strongest source", ({ withoutStrongest }) => withoutStrongest],
  ["Tonnes", ({ tonnes }) => (tonnes ? `${inTonnes(tonnes.low)}–${inTonnes(tonnes.high)}` : "")],
];

/** Whole tonnes from ten on, else to one decimal. */
const inTonnes = (tonnes: number): number => (tonnes < 10 ? Math.round(tonnes * 10) / 10 : Math.round(tonnes));

export const RANKING_HEADER: readonly string[] = COLUMNS.map(([header]) => header);

/** Ranges of more companies than this would keep the workbook waiting for seconds. */
export const MOST_RANKED = 5000;

/**
 * The league table: header row, then a row for each company in headline order; a company that cannot be read comes last with its error.
 * `drawn`: whether Best and Worst rank are worked out, which takes most of the time; else they are blank.
 * Coverages, gap, strength and Could be are fractions; Run and Looked at count links; Tonnes is `low–high` of finished magnet a year, blank where not reported. Source of the rule: method, section 6.
 */
export function rankingTable(scores: LinkScores, companies: Cells | Cell, { drawn = true } = {}): Table {
  const chosen = chooseCompanies(scores.evidence, companies);
  const groups = readable(chosen);
  if (groups.length > MOST_RANKED) {
    throw badInput(`A ranking takes at most ${MOST_RANKED} companies, and this is of ${groups.length}. Name the ones to compare in the companies argument.`);
  }
  const league = ranking(scores, groups);
  const ranges = drawn ? rankRanges(scores, league) : undefined;
  const withoutStrongest = coverageWithoutReader(scores);
  const tonnes = tonnesOf(scores, groups);
  return [
    [...RANKING_HEADER],
    ...league.map((row, place) => COLUMNS.map(([, of]) => of({ ...row, range: ranges?.[place], withoutStrongest: withoutStrongest(row.group), tonnes: tonnes.get(row.group) }))),
    ...chosen.flatMap(({ name, company }) => (company instanceof ChainError ? [["", name, ...RANKING_HEADER.slice(2).map(() => company)]] : [])),
  ];
}
