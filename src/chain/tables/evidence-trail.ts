import type { Cell } from "../cell.ts";
import { companyNamed, textAt } from "../evidence.ts";
import { isoOf } from "../excel-date.ts";
import { linkNamed } from "../link-named.ts";
import { earnedBy, type LinkScores } from "../links.ts";
import { feedsOf, stagesOf } from "../model.ts";
import { STATUS_WORDS } from "../row-values.ts";
import { IDLE, LIVE } from "../standing.ts";
import type { Answer, Table } from "../table.ts";
import { webAddress } from "../web-address.ts";
import { whyEarned } from "../why-earned.ts";

export const TRAIL_HEADER = [
  "Link",
  "Row",
  "Stage",
  "Status",
  "Route",
  "Deal",
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
 * within a link the best row first, then in the order of the table. A link without a row has one line that says so.
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

  const lines: Table = [];
  for (let place = width - 1; place >= 0; place--) {
    if (only !== undefined && only !== place) continue;
    const best = scores.best[company * width + place]!;
    const behind = rows.filter((row) => feeds[evidence.stage[row]!]!.includes(place));
    behind.sort((a, b) => Number(b === best) - Number(a === best));
    const linkName = evidence.model.links[place]!.name;
    if (behind.length === 0) lines.push(silent(linkName));
    for (const row of behind) lines.push(line(scores, linkName, row, row === best));
  }
  if (only === undefined) {
    const enablers = rows.filter((row) => feeds[evidence.stage[row]!]!.length === 0);
    for (const row of enablers) lines.push(line(scores, "", row, false));
  }
  return [[...TRAIL_HEADER], ...lines];
}

function silent(link: string): Answer[] {
  return TRAIL_HEADER.map((header) => (header === "Link" ? link : header === "Why" ? "No row: nobody has looked" : ""));
}

function line(scores: LinkScores, link: string, row: number, best: boolean): Answer[] {
  const { evidence, standing } = scores;
  const text = (column: Parameters<typeof textAt>[2]) => textAt(evidence, row, column);
  const scored = standing[row]! <= IDLE && link !== "";
  const { proof, proForma, claim } = scored ? earnedBy(evidence, standing, row) : { proof: 0, proForma: 0, claim: 0 };
  return [
    link,
    row + 1,
    stagesOf(evidence.model)[evidence.stage[row]!]!,
    STATUS_WORDS[evidence.status[row]!]!,
    text("Route"),
    text("Deal"),
    standing[row] === LIVE || standing[row] === IDLE ? evidence.model.credits[evidence.status[row]!]! : "",
    link === "" ? "" : evidence.control[row]!,
    evidence.reliability[row]!,
    proof,
    proForma,
    claim,
    best ? "Best" : "",
    whyEarned(scores, row, link !== ""),
    isoOf(evidence.date[row]!),
    text("Asserted by"),
    text("Source"),
    webAddress(text("Link")),
  ];
}

