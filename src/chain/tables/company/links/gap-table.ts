import type { Cell } from "../../../cells/cell.ts";
import type { Table } from "../../../cells/table.ts";
import { webAddress } from "../../../cells/web-address.ts";
import { cannotBeRead, companyNamed } from "../../../evidence/companies.ts";
import { textAt } from "../../../evidence/evidence.ts";
import { whatIsMissing } from "../../../explain/gap-reasons.ts";
import { askNext } from "../../../explain/questions.ts";
import { rowInWords } from "../../../explain/row-in-words.ts";
import { confidenceReader } from "../../../links/link-confidence.ts";
import { isSilent, NO_ROW, stateAt, type LinkScores } from "../../../links/links.ts";
import { fillersOf, type Fillers } from "../../../scores/team/fillers.ts";

export const GAP_HEADER = [
  "Link",
  "State",
  "Proven",
  "Pro forma",
  "Claimed",
  "Best evidence",
  "Confidence",
  "What is missing",
  "Ask next",
  "Who could fill it",
  "Source",
  "Url",
] as const;

const NAMED = 3;

/**
 * The gap table of one company: header row, then its links from the customer back to the mine.
 * Proven, Pro forma and Claimed are 0–1, and "" where nobody has looked; "What is missing", "Ask next" and "Who could fill it" are for the links that are not Proven.
 * Errors: #N/A for a name that is not there, #VALUE! for a company with an unreadable row.
 */
export function gapTable(scores: LinkScores, name: Cell): Table {
  const { evidence, width } = scores;
  const company = companyNamed(evidence, name);
  const confidenceAt = confidenceReader(scores, new Set([company]));
  const fillers = fillersOf(scores, company);
  const lines = evidence.model.links.map((link, place) => {
    const at = company * width + place;
    const state = stateAt(scores, at);
    const best = scores.best[at]!;
    const reason = confidenceAt(at);
    return [
      link.name,
      state,
      ...[scores.proven, scores.proForma, scores.claimed].map((values) => (isSilent(scores, at) ? "" : values[at]!)),
      best === NO_ROW ? "" : rowInWords(evidence, best),
      reason.confidence,
      whatIsMissing(scores, company, place, reason),
      state === "Proven" ? "" : askNext(link.name, state),
      state === "Proven" ? "" : whoCould(scores, fillers, place),
      best === NO_ROW ? "" : textAt(evidence, best, "Source"),
      best === NO_ROW ? "" : webAddress(textAt(evidence, best, "Link")),
    ];
  });
  return [[...GAP_HEADER], ...lines.reverse()];
}

/** The other companies that prove the link, the best first: the first three by name, the rest by number; then those that cannot be read. */
function whoCould({ evidence, width, proven }: LinkScores, fillers: Fillers, link: number): string {
  const able = fillers.ableAt(link);
  const named = able.slice(0, NAMED).map((other) => {
    const proof = `${Math.round(proven[other * width + link]! * 100)}%`;
    return `${evidence.companies[other]!} (${[proof, fillers.ownership(other, link)].filter(Boolean).join(", ")})`;
  });
  if (able.length > NAMED) named.push(`${able.length - NAMED} more`);
  return [named.join(", "), ...fillers.unreadAt(link).map((other) => cannotBeRead(evidence, other))].filter(Boolean).join("; ");
}
