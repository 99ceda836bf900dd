import type { Cell, Cells } from "../../cells/cell.ts";
import { ChainError } from "../../cells/chain-error.ts";
import { chooseCompanies, readable, type Chosen } from "../../evidence/companies.ts";
import { coverage, valuesOn } from "../../scores/scores.ts";
import { groupRows, type Grouping } from "../../evidence/groups.ts";
import { ranking } from "../../scores/ranking.ts";
import { isSilent, scoreLinks, type LinkScores } from "../../links/links.ts";
import { sortedByName } from "../../cells/names/names.ts";
import type { Table } from "../../cells/table.ts";
import type { Basis } from "../../model/vocabulary.ts";

/**
 * The heat map: header row, then a row for each name: its links in chain order from mine to customer, and its coverage; all 0–1. A link at which nobody has looked is "", not 0.
 * By Company in the order given, else A–Z; by Ranking in headline order, those that cannot be read last; countries and sites A–Z. A name that cannot be read carries its error in every value.
 */
export function matrixTable(scores: LinkScores, companies: Cells | Cell, basis: Basis, by: Grouping): Table {
  const { model } = scores.evidence;
  const chosen = chooseCompanies(scores.evidence, companies);
  const [names, grouped] = by === "Company" ? [chosen, scores] : by === "Ranking" ? [inHeadlineOrder(scores, chosen), scores] : grouping(scores, chosen, by);
  const values = valuesOn(grouped, basis);
  return [
    [by === "Ranking" ? "Company" : by, ...model.links.map(({ name }) => name), "Coverage"],
    ...names.map(({ name, company }) => {
      if (company instanceof ChainError) return [name, ...model.links.map(() => company), company];
      const start = company * grouped.width;
      const links = model.links.map((_, link) => (isSilent(grouped, start + link) ? "" : values[start + link]!));
      return [name, ...links, coverage(grouped, company, basis)];
    }),
  ];
}

/** As in the league table. */
const inHeadlineOrder = (scores: LinkScores, chosen: readonly Chosen[]): Chosen[] => [
  ...ranking(scores, readable(chosen)).map(({ name, group }) => ({ name, company: group })),
  ...chosen.filter(({ company }) => company instanceof ChainError),
];

function grouping(scores: LinkScores, chosen: readonly Chosen[], by: "Country" | "Site"): [Chosen[], LinkScores] {
  const { evidence, effects } = scores;
  const asked = new Set(readable(chosen));
  for (const { name, company } of chosen) {
    if (!(company instanceof ChainError)) continue;
    if (company.code === "notAvailable") throw company;
    asked.add(evidence.find(name));
  }
  const groups = groupRows(evidence, by, asked);
  const names = groups.names.map((name, group) => ({ name, company: groups.errors.get(group) ?? group }));
  return [sortedByName(names, ({ name }) => name), scoreLinks(evidence, effects, groups.of, groups.names.length)];
}
