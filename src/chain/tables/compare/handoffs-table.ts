import type { Cell, Cells } from "../../cells/cell.ts";
import type { Table } from "../../cells/table.ts";
import { cannotBeRead } from "../../evidence/companies.ts";
import { textAt } from "../../evidence/evidence.ts";
import { rowAt } from "../../evidence/row.ts";
import { rowInWords } from "../../explain/row-in-words.ts";
import { liveRows } from "../../links/link-rows.ts";
import type { LinkScores } from "../../links/links.ts";
import { bestHandoff, meetingAt, unprovenOf, type Handoff, type HandoffPair } from "../../scores/team/handoffs.ts";
import { namesSite } from "../../scores/team/places.ts";
import { teamOf, teamScores } from "../../scores/team/team.ts";
import { tiesBetween } from "../../scores/team/ties.ts";

export const HANDOFFS_HEADER = ["From link", "To link", "From", "To", "Hand-off", "Why"] as const;

const MEANING: Readonly<Record<Handoff, string>> = {
  Internal: "one company proves both at one site",
  "Co-located": "two companies at the same site",
  "Own transport": "one company, two sites",
  Contracted: "a contract that is proof names the other company",
  Announced: "named by MoU, or by a contract that is not proof",
  Unlinked: "no row names the other company",
};
const TO_BUYER = { Contracted: "the seller's row names the other as its buyer", Announced: "the seller's row names the other as its buyer, and is no proof yet" };
const OWN_SALE = "its own contract with its buyer";
const NO_BUYER = "its own contract; no buyer is named";

/**
 * The hand-offs of a team: header row, then each pair of neighbouring links from the customer back to the mine; the first kind that fits.
 * Into the last link, To is the buyer of the team's best row there. Where nothing is handed over, Why also names two companies that are at
 * one site, or plan to be. Last come the members that cannot be read.
 */
export function handoffsTable(scores: LinkScores, companies: Cells | Cell): Table {
  const chosen = teamOf(scores, companies);
  const { members } = chosen;
  const team = teamScores(scores, chosen);
  const { evidence } = scores;
  const { links } = evidence.model;
  const inTeam = new Set(members);
  const ties = tiesBetween(scores, inTeam);
  const rowsAt = liveRows(scores, inTeam);
  const linkName = (link: number): string => links[link]?.name ?? "";
  const who = (row: number) => [rowAt(scores, row).companyName, textAt(evidence, row, "Site")].filter(Boolean).join(", ");
  const meeting = (upstream: number): string => {
    const met = meetingAt(scores, upstream, members, rowsAt);
    if (!met) return "";
    const at = (row: number, link: string): string => `${rowAt(scores, row).companyName} (${link}, ${rowAt(scores, row).statusWord})`;
    return `; both name ${textAt(evidence, met.from, "Site")}: ${at(met.from, linkName(upstream))} and ${at(met.to, linkName(upstream + 1))}`;
  };
  const isOwnSale = ({ from, to, tie }: HandoffPair, upstream: number) => upstream === links.length - 2 && !tie && evidence.company[from] === evidence.company[to];
  const why = (pair: HandoffPair, upstream: number): string => {
    const { handoff, tie } = pair;
    if (isOwnSale(pair, upstream)) return `${textAt(evidence, pair.to, "Buyer") ? OWN_SALE : NO_BUYER}: ${rowInWords(evidence, pair.to)}`;
    if (handoff === "Own transport") return transport(pair, upstream);
    if (handoff === "Unlinked") return `${MEANING.Unlinked}${meeting(upstream)}`;
    if (!tie) return MEANING[handoff];
    return `${tie.toBuyer ? TO_BUYER[tie.contracted ? "Contracted" : "Announced"] : MEANING[handoff]}: ${rowInWords(evidence, tie.row)}`;
  };
  const transport = ({ from, to }: HandoffPair, upstream: number): string => {
    const unnamed = [from, to].flatMap((row, place) => (!namesSite(evidence, row) ? [linkName(upstream + place)] : []));
    return unnamed.length > 0 ? `one company; no site is named for ${unnamed.join(" and ")}` : MEANING["Own transport"];
  };
  const lines: Table = [];
  for (let upstream = links.length - 2; upstream >= 0; upstream--) {
    const names = [linkName(upstream), linkName(upstream + 1)];
    const pair = bestHandoff(scores, team, upstream, inTeam, ties);
    if (!pair) {
      const unproven = unprovenOf(team, upstream).map(linkName);
      lines.push([...names, "", "", "Broken", `not proven: ${unproven.join(" and ")}${meeting(upstream)}`]);
      continue;
    }
    const to = (isOwnSale(pair, upstream) && textAt(evidence, pair.to, "Buyer")) || who(pair.to);
    lines.push([...names, who(pair.from), to, pair.handoff, why(pair, upstream)]);
  }
  return [[...HANDOFFS_HEADER], ...lines, ...chosen.unread.map((company) => ["", "", "", "", "", cannotBeRead(evidence, company)])];
}
