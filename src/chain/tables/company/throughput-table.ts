import type { Cell } from "../../cells/cell.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { companyNamed } from "../../evidence/companies.ts";
import type { LinkScores } from "../../links/links.ts";
import type { Range } from "../../model/model.ts";
import type { TonnageBasis } from "../../throughput/basis.ts";
import { midpoint } from "../../throughput/figures.ts";
import { tonnageInWords, tonnageNotes } from "../../throughput/in-words.ts";
import { bottleneckOf, contractedOf, throughputOf, type Tonnage } from "../../throughput/throughput.ts";

export const THROUGHPUT_HEADER = ["Link", "Low", "High", "Use", "Bottleneck", "From", "Heavy low", "Heavy high", "Note"] as const;

/** One link alone is no narrowest one. */
const FEWEST = 2;

/**
 * Tonnes at each link as finished magnet a year: header row, then the links from the customer back to the mine, then what is contracted.
 * Low and High are of NdPr, alloy and magnets; Heavy low and Heavy high the magnets that Dy and Tb could dope. Use is the bottleneck's
 * midpoint ÷ the link's own; of the last line, contracted ÷ bottleneck. A link that reports nothing is blank, never zero.
 * Source of the rule: method, section 8.
 */
export function throughputTable(scores: LinkScores, name: Cell, basis: TonnageBasis): Table {
  const company = companyNamed(scores.evidence, name);
  const { links } = scores.evidence.model;
  const tonnages = throughputOf(scores, company, basis);
  const narrowest = bottleneckOf(tonnages);
  const smallest = narrowest < 0 ? NaN : midpoint(tonnages[narrowest]!.magnet!);
  const compared = tonnages.filter(({ magnet }) => magnet).length >= FEWEST;
  const line = (label: string, tonnage: Tonnage, use: Answer, mark: string): Answer[] => [
    label,
    ...lowHigh(tonnage.magnet),
    use,
    mark,
    tonnageInWords(scores, tonnage),
    ...lowHigh(tonnage.heavy),
    tonnageNotes(tonnage),
  ];
  const lines = tonnages.map((tonnage, link) => {
    const mark = compared && link === narrowest ? "Bottleneck" : "";
    return line(links[link]!.name, tonnage, tonnage.magnet ? smallest / midpoint(tonnage.magnet) : "", mark);
  });
  const contracted = contractedOf(scores, company);
  const share = contracted.magnet && narrowest >= 0 ? midpoint(contracted.magnet) / smallest : "";
  return [[...THROUGHPUT_HEADER], ...lines.reverse(), line("Contracted", contracted, share, "")];
}

const lowHigh = (range: Range | undefined): Answer[] => (range ? [range.low, range.high] : ["", ""]);
