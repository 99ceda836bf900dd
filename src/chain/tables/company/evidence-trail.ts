import type { Cell } from "../../cells/cell.ts";
import { textAt } from "../../evidence/evidence.ts";
import { companyNamed } from "../../evidence/companies.ts";
import { setbacksWithoutRows } from "../../check/check-setbacks.ts";
import { isoOf } from "../../cells/excel-date.ts";
import { linkNamed } from "../../links/find-link.ts";
import type { LinkScores } from "../../links/links.ts";
import { earnedBy } from "../../links/proof.ts";
import { feedsOf, shareOf } from "../../model/model.ts";
import { isLive } from "../../evidence/effects/row-effect.ts";
import { rowAt } from "../../evidence/row.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { webAddress } from "../../cells/web-address.ts";
import { whyEarned } from "../../explain/explain-row.ts";

export const TRAIL_HEADER = [
  "Link",
  "Row",
  "Stage",
  "Status",
  "Route",
  "Deal",
  "Note",
  "Through",
  "Buyer",
  "Site",
  "Product",
  "Quantity",
  "Due",
  "Quote",
  "Credit",
  "Control",
  "Reliability",
  "Proof",
  "Pro forma",
  "Claim",
  "Best",
  "Why",
  "Date",
  "Asserted by",
  "Source",
  "Url",
] as const;

/**
 * The evidence trail of one company: header row, then every row behind each link from the customer back to the mine, then the enablers' rows;
 * within a link the best row first, then in the order of the table. Each has the fact itself, then the arithmetic. A link without a row has one line that says so.
 * Row counts from the first row handed over, the header being row 1. With a link, only that link's rows.
 * Errors: as of the gap table; #VALUE! for a link that is not in the chain.
 */
export function evidenceTrail(scores: LinkScores, name: Cell, link: Cell): Table {
  const { evidence, width } = scores;
  const company = companyNamed(evidence, name);
  const only = linkNamed(evidence.model, link);
  const feeds = feedsOf(evidence.model);
  const rows: number[] = [];
  for (let row = 1; row < evidence.company.length; row++) if (evidence.company[row] === company) rows.push(row);

  const idle = setbacksWithoutRows(evidence, scores.effects);
  const lines: Table = [];
  for (let place = width - 1; place >= 0; place--) {
    if (only !== undefined && only !== place) continue;
    const best = scores.best[company * width + place]!;
    const behind = rows.filter((row) => feeds[evidence.stage[row]!]!.includes(place));
    behind.sort((a, b) => Number(b === best) - Number(a === best));
    const linkName = evidence.model.links[place]!.name;
    if (behind.length === 0) lines.push(silent(linkName));
    for (const row of behind) lines.push(line(scores, idle, place, row, row === best));
  }
  if (only === undefined) {
    const enablers = rows.filter((row) => feeds[evidence.stage[row]!]!.length === 0);
    for (const row of enablers) lines.push(line(scores, idle, undefined, row, false));
  }
  return [[...TRAIL_HEADER], ...lines];
}

const NOTHING = { proof: 0, proForma: 0, claim: 0 };

function silent(link: string): Answer[] {
  return TRAIL_HEADER.map((header) => (header === "Link" ? link : header === "Why" ? "No row: nobody has looked" : ""));
}

function line(scores: LinkScores, idle: ReadonlyMap<number, string>, link: number | undefined, row: number, best: boolean): Answer[] {
  const { evidence, effects } = scores;
  const text = (column: Parameters<typeof textAt>[2]) => textAt(evidence, row, column);
  const { stage, stageName, statusWord, credit, control, reliability, date, due } = rowAt(scores, row);
  const counts = isLive(effects, row);
  const { proof, proForma, claim } = counts && link !== undefined ? earnedBy(evidence, effects, row, shareOf(evidence.model, stage, link)) : NOTHING;
  return [
    link === undefined ? "" : evidence.model.links[link]!.name,
    row + 1,
    stageName,
    statusWord,
    text("Route"),
    text("Deal"),
    text("Note"),
    text("Through"),
    text("Buyer"),
    text("Site"),
    text("Product"),
    [text("Quantity"), text("Quantity") && text("Unit")].filter(Boolean).join(" "),
    isoOf(due),
    text("Quote"),
    counts ? credit : "",
    link === undefined ? "" : control,
    reliability,
    proof,
    proForma,
    claim,
    best ? "Best" : "",
    idle.has(row) ? `${whyEarned(scores, row, link)}. It ends no row: ${idle.get(row)}` : whyEarned(scores, row, link),
    isoOf(date),
    text("Asserted by"),
    text("Source"),
    webAddress(text("Link")),
  ];
}

