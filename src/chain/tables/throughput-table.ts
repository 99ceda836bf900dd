import type { Cell } from "../cells/cell.ts";
import { companyNamed } from "../evidence/companies.ts";
import type { LinkScores } from "../links/links.ts";
import type { Range } from "../model/model.ts";
import type { Answer, Table } from "../cells/table.ts";
import { contractedOf, midpoint, throughputOf, tonnageInWords, type TonnageBasis } from "../throughput/throughput.ts";

export const THROUGHPUT_HEADER = ["Link", "Low", "High", "Use", "Bottleneck", "From"] as const;

/**
 * Tonnes at each link as finished magnet a year: header row, then the links from the customer back to the mine, then what is contracted.
 * Use is the bottleneck's midpoint ÷ the link's own; of the last line, contracted ÷ bottleneck. A link that reports nothing is blank, never zero.
 * Source of the rule: method, section 8.
 */
export function throughputTable(scores: LinkScores, name: Cell, basis: TonnageBasis): Table {
  const company = companyNamed(scores.evidence, name);
  const { links } = scores.evidence.model;
  const tonnages = throughputOf(scores, company, basis);
  const narrowest = bottleneck(tonnages.map(({ magnet }) => magnet));
  const smallest = narrowest < 0 ? NaN : midpoint(tonnages[narrowest]!.magnet!);
  const lines = tonnages.map((tonnage, link) => {
    const { magnet } = tonnage;
    const figures: Answer[] = magnet ? [magnet.low, magnet.high, smallest / midpoint(magnet)] : ["", "", ""];
    return [links[link]!.name, ...figures, link === narrowest ? "Bottleneck" : "", tonnageInWords(scores, tonnage)];
  });
  const contracted = contractedOf(scores, company);
  const share = contracted.magnet && narrowest >= 0 ? midpoint(contracted.magnet) / smallest : "";
  const last = ["Contracted", contracted.magnet?.low ?? "", contracted.magnet?.high ?? "", share, "", tonnageInWords(scores, contracted)];
  return [[...THROUGHPUT_HEADER], ...lines.reverse(), last];
}

/** The reported link with the smallest midpoint, the one nearest the customer where two are equal; −1 where none reports. */
function bottleneck(magnets: readonly (Range | undefined)[]): number {
  return magnets.reduce((least, magnet, link) => {
    if (!magnet) return least;
    return least < 0 || midpoint(magnet) <= midpoint(magnets[least]!) ? link : least;
  }, -1);
}
