/** The sentence behind a figure, for a reader who has the figure alone. Source of the rules: method, sections 3 to 6. */
import { inPercent } from "../cells/wording/percent.ts";
import { textAt } from "../evidence/evidence.ts";
import { totalWeight } from "../model/model.ts";
import { isSilent, NO_ROW, stateAt, type LinkScores } from "../links/links.ts";
import { whyEarned } from "./explain-row.ts";
import { factInWords } from "./row-in-words.ts";

const inDecimals = (value: number): string => String(Math.round(value * 1e3) / 1e3);

/** Why a link has its proven value: its best row, what that earned, and who says so; "" where nobody has looked. */
export function linkInWords(scores: LinkScores, company: number, link: number): string {
  const { evidence, width } = scores;
  const at = company * width + link;
  const row = scores.best[at]!;
  if (row === NO_ROW) return "";
  const source = textAt(evidence, row, "Source");
  return [
    `${evidence.model.links[link]!.name}: ${stateAt(scores, at)}`,
    `Row ${row + 1} of the evidence: ${factInWords(evidence, row)}`,
    whyEarned(scores, row, link),
    source === "" ? "" : `Source: ${source}`,
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence.replace(/\.$/, "")}.`)
    .join(" ");
}

/** How proven coverage is the weighted mean of the links, from the mine to the customer: `Mining 0.1 + Magnet 0.51 = 0.61; 0.61 ÷ 7 = 8.7%. Nobody has looked at: Alloy.` */
export function coverageInWords(scores: LinkScores, company: number): string {
  const { width, proven } = scores;
  const links = scores.evidence.model.links.map(({ name, weight }, link) => ({ name, weight, value: proven[company * width + link]!, silent: isSilent(scores, company * width + link) }));
  const sum = links.reduce((total, { weight, value }) => total + weight * value, 0);
  const weights = totalWeight(scores.evidence.model);
  const terms = links.filter(({ value }) => value > 0).map(({ name, weight, value }) => `${name} ${weight === 1 ? "" : `${inDecimals(weight)} × `}${inDecimals(value)}`);
  const silent = links.filter((link) => link.silent).map(({ name }) => name);
  const mean = terms.length === 0 ? "No link is proven in any part" : `${terms.join(" + ")} = ${inDecimals(sum)}; ${inDecimals(sum)} ÷ ${inDecimals(weights)} = ${inPercent(sum / weights)}`;
  return [`${mean}.`, silent.length === 0 ? "" : `Nobody has looked at: ${silent.join(", ")}.`].filter(Boolean).join(" ");
}
