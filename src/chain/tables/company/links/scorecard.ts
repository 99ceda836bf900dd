import type { Cell } from "../../../cells/cell.ts";
import { companyNamed } from "../../../evidence/companies.ts";
import type { LinkScores } from "../../../links/links.ts";
import { isSilent, stateAt } from "../../../links/links.ts";
import { headline } from "../../../scores/ranking.ts";
import type { Table } from "../../../cells/table.ts";

export const SCORECARD_HEADER = ["Measure", "Value", "State"] as const;

/**
 * One company at a glance: header row, then its headlines (coverages, gap and strength as fractions, run and looked at in links, the break by name),
 * then each link from the customer back to the mine with its proven value and its state.
 * Errors: #N/A for a name that is not there, #VALUE! for a company with an unreadable row. Source of the numbers: method, section 6.
 */
export function scorecard(scores: LinkScores, name: Cell): Table {
  const { evidence, width, proven } = scores;
  const company = companyNamed(evidence, name);
  const one = headline(scores, company, evidence.companies[company]!);
  const links = evidence.model.links.map((link, place) => [link.name, isSilent(scores, company * width + place) ? "" : proven[company * width + place]!, stateAt(scores, company * width + place)]);
  return [
    [...SCORECARD_HEADER],
    ["Proven", one.proven, ""],
    ["Pro forma", one.proForma, ""],
    ["Claimed", one.claimed, ""],
    ["Promotion gap", one.promotionGap, ""],
    ["Strength", one.strength, ""],
    ["Run", one.run, ""],
    ["Break", one.break, ""],
    ["Looked at", one.lookedAt, ""],
    ["Could be", one.couldBe, ""],
    ...links.reverse(),
  ];
}
