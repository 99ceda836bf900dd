import type { Cell, Cells } from "../cells/cell.ts";
import { textAt } from "../evidence/evidence.ts";
import { bestHandoff, meetingAt, tiesBetween, type Handoff } from "../scores/handoffs.ts";
import type { LinkScores } from "../links/links.ts";
import { stateAt } from "../links/links.ts";
import { liveRows } from "../links/link-rows.ts";
import type { Table } from "../cells/table.ts";
import { teamOf, teamScores } from "../scores/team.ts";
import { STATUS_WORDS } from "../model/vocabulary.ts";
import { rowInWords } from "../explain/row-in-words.ts";

export const HANDOFFS_HEADER = ["From link", "To link", "From", "To", "Hand-off", "Why"] as const;

const MEANING: Readonly<Record<Exclude<Handoff, "Broken">, string>> = {
  Internal: "one company proves both at one site",
  "Co-located": "two companies at the same site",
  "Own transport": "one company, two sites",
  Contracted: "a contract that is proof names the other company",
  Announced: "named by MoU, or by a contract that is not proof",
  Unlinked: "no row names the other company",
};

/**
 * The hand-offs of a team: header row, then each pair of neighbouring links from the customer back to the mine; the first kind that fits.
 * Where nothing is handed over, Why also names two companies that are at one site, or plan to be.
 */
export function handoffsTable(scores: LinkScores, companies: Cells | Cell): Table {
  const members = teamOf(scores, companies);
  const team = teamScores(scores, members);
  const { evidence } = scores;
  const { links } = evidence.model;
  const inTeam = new Set(members);
  const ties = tiesBetween(scores, inTeam);
  const rowsAt = liveRows(scores, inTeam);
  const who = (row: number) => [evidence.companies[evidence.company[row]!]!, textAt(evidence, row, "Site")].filter(Boolean).join(", ");
  const meeting = (upstream: number): string => {
    const met = meetingAt(scores, upstream, members, rowsAt);
    if (!met) return "";
    const [giver, taker] = [met.from, met.to].map((row, place) => `${evidence.companies[evidence.company[row]!]!} (${links[upstream + place]!.name}, ${STATUS_WORDS[evidence.status[row]!]!})`);
    return `; both name ${textAt(evidence, met.from, "Site")}: ${giver} and ${taker}`;
  };
  const lines: Table = [];
  for (let upstream = links.length - 2; upstream >= 0; upstream--) {
    const names = [links[upstream]!.name, links[upstream + 1]!.name];
    const pair = bestHandoff(scores, upstream, inTeam, ties);
    if (!pair) {
      const unproven = [upstream, upstream + 1].filter((link) => stateAt(team, link) !== "Proven").map((link) => links[link]!.name);
      lines.push([...names, "", "", "Broken", `not proven: ${unproven.join(" and ")}${meeting(upstream)}`]);
      continue;
    }
    const by = pair.handoff === "Unlinked" ? meeting(upstream) : pair.by < 0 ? "" : `: ${rowInWords(evidence, pair.by)}`;
    lines.push([...names, who(pair.from), who(pair.to), pair.handoff, `${MEANING[pair.handoff as keyof typeof MEANING]}${by}`]);
  }
  return [[...HANDOFFS_HEADER], ...lines];
}
