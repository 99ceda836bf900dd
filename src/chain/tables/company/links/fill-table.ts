import type { Cell } from "../../../cells/cell.ts";
import type { Answer, Table } from "../../../cells/table.ts";
import { cannotBeRead, companyNamed } from "../../../evidence/companies.ts";
import { textAt } from "../../../evidence/evidence.ts";
import { stateAt, type LinkScores } from "../../../links/links.ts";
import { fillersOf } from "../../../scores/team/fillers.ts";
import { tiesBetween } from "../../../scores/team/ties.ts";
import { midpoint } from "../../../throughput/figures.ts";
import { throughputsOf } from "../../../throughput/throughput.ts";

export const FILL_HEADER = ["Link", "Who", "Proven", "Low", "High", "Country", "Site", "Linked"] as const;

/**
 * Who else proves the links that a company does not: header row, then for each such link, customer first, the companies by proof,
 * then by quantity as magnet (t a year, low–high; blank where not reported), then by name. Linked says whether a row already ties the two,
 * or one owns the other. A company that a pending deal of this very company names is left out: it is counted on already. Companies that
 * cannot be read are named where they may have a row.
 */
export function fillTable(scores: LinkScores, name: Cell): Table {
  const { evidence, width } = scores;
  const company = companyNamed(evidence, name);
  const { links } = evidence.model;
  const gaps = links.flatMap((_, link) => (stateAt(scores, company * width + link) === "Proven" ? [] : [link])).reverse();
  const fillers = fillersOf(scores, company);
  const able = [...new Set(gaps.flatMap((link) => fillers.ableAt(link)))];
  const tonnages = throughputsOf(scores, able, "Built");
  const ties = tiesBetween(scores, new Set([company, ...able]));
  const magnet = (other: number, link: number) => tonnages.get(other)![link]!.magnet;
  const linked = (other: number, link: number): string => {
    const found = [link - 1, link].flatMap((upstream) => [ties(company, other, upstream), ties(other, company, upstream)]).filter((tie) => tie !== undefined);
    const tie = found.length > 0 ? (found.some(({ contracted }) => contracted) ? "Contracted" : "Announced") : "";
    return [tie, fillers.ownership(other, link)].filter(Boolean).join(", ");
  };
  const lines = gaps.flatMap((link): Answer[][] => {
    const label = links[link]!.name;
    const says = (sentence: string): Answer[] => [label, "", "", "", "", "", "", sentence];
    const best = fillers.ableAt(link, (other) => (magnet(other, link) ? midpoint(magnet(other, link)!) : 0));
    const found = best.map((other): Answer[] => {
      const row = scores.best[other * width + link]!;
      const tonnes = magnet(other, link);
      const figures = [scores.proven[other * width + link]!, tonnes?.low ?? "", tonnes?.high ?? ""];
      return [label, evidence.companies[other]!, ...figures, textAt(evidence, row, "Country"), textAt(evidence, row, "Site"), linked(other, link)];
    });
    const unread = fillers.unreadAt(link).map((other) => says(cannotBeRead(evidence, other)));
    if (found.length + unread.length > 0) return [...found, ...unread];
    const awaited = fillers.awaitedAt(link).map((other) => evidence.companies[other]!);
    return [says(awaited.length > 0 ? `Only ${awaited.join(" and ")}, which a pending deal names` : "Nobody in the table proves it")];
  });
  return [[...FILL_HEADER], ...(lines.length > 0 ? lines : [["", "", "", "", "", "", "", "Every link is proven"]])];
}
