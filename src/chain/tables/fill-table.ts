import type { Cell } from "../cells/cell.ts";
import { textAt } from "../evidence/evidence.ts";
import { companyNamed } from "../evidence/companies.ts";
import { tieKey, tiesBetween } from "../scores/handoffs.ts";
import type { LinkScores } from "../links/links.ts";
import { stateAt } from "../links/links.ts";
import { sortedByName } from "../cells/names.ts";
import type { Answer, Table } from "../cells/table.ts";
import { midpoint, throughputsOf } from "../throughput/throughput.ts";

export const FILL_HEADER = ["Link", "Who", "Proven", "Low", "High", "Country", "Site", "Linked"] as const;

/**
 * Who else proves the links that a company does not: header row, then for each such link, customer first, the companies by proof,
 * then by quantity as magnet (t a year, low–high; blank where not reported), then by name. Linked says whether a row already ties the two.
 */
export function fillTable(scores: LinkScores, name: Cell): Table {
  const { evidence, width } = scores;
  const company = companyNamed(evidence, name);
  const { links } = evidence.model;
  const proves = (other: number, link: number) => stateAt(scores, other * width + link) === "Proven";
  const gaps = links.flatMap((_, link) => (proves(company, link) ? [] : [link])).reverse();
  const others = evidence.companies.flatMap((_, other) => (other !== company && gaps.some((link) => proves(other, link)) ? [other] : []));
  const tonnages = throughputsOf(scores, others, "Built");
  const ties = tiesBetween(scores, new Set([company, ...others]));
  const lines = gaps.flatMap((link): Answer[][] => {
    const able = others.filter((other) => proves(other, link) && !evidence.problems.has(other));
    if (able.length === 0) return [[links[link]!.name, "", "", "", "", "", "", "Nobody in the table proves it"]];
    const quantity = (other: number) => {
      const { magnet } = tonnages.get(other)![link]!;
      return magnet ? midpoint(magnet) : 0;
    };
    const proven = (other: number) => scores.proven[other * width + link]!;
    const best = sortedByName(able, (other) => evidence.companies[other]!, (a, b) => proven(b) - proven(a) || quantity(b) - quantity(a));
    return best.map((other) => {
      const row = scores.best[other * width + link]!;
      const { magnet } = tonnages.get(other)![link]!;
      const tie = [link - 1, link].map((at) => ties.get(tieKey(company, other, at))).find(Boolean);
      const linked = tie ? (tie.contracted ? "Contracted" : "Announced") : "";
      return [
        links[link]!.name,
        evidence.companies[other]!,
        proven(other),
        magnet?.low ?? "",
        magnet?.high ?? "",
        textAt(evidence, row, "Country"),
        textAt(evidence, row, "Site"),
        linked,
      ];
    });
  });
  return [[...FILL_HEADER], ...(lines.length > 0 ? lines : [["", "", "", "", "", "", "", "Every link is proven"]])];
}
