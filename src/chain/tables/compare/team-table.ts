import type { Cell, Cells } from "../../cells/cell.ts";
import { breakLink, coverage, longestRun, runName } from "../../scores/scores.ts";
import { cannotBeRead } from "../../evidence/companies.ts";
import { textAt } from "../../evidence/evidence.ts";
import { NO_ROW, type LinkScores, stateAt } from "../../links/links.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { teamOf, teamScores } from "../../scores/team/team.ts";

export const TEAM_HEADER = ["Link", "State", "Proven", "Who", "Through", "Site", "Country", "Also proven by"] as const;

/**
 * A team's chain: header row, then the links from the customer back to the mine with who carries each, then the joint coverage, run and break.
 * Who, Through, Site and Country are the best row's. A team is never worse than its best member. Last come the members that cannot be read:
 * the team is shown without them.
 */
export function teamTable(scores: LinkScores, companies: Cells | Cell): Table {
  const chosen = teamOf(scores, companies);
  const { members } = chosen;
  const team = teamScores(scores, chosen);
  const { evidence } = scores;
  const { links } = evidence.model;
  const lines = links.map(({ name }, link) => {
    const best = team.best[link]!;
    const text = (column: "Through" | "Site" | "Country") => (best === NO_ROW ? "" : textAt(evidence, best, column));
    const who = best === NO_ROW ? NO_ROW : evidence.company[best]!;
    const also = members.filter((member) => member !== who && stateAt(scores, member * scores.width + link) === "Proven");
    return [
      name,
      stateAt(team, link),
      team.proven[link]!,
      who === NO_ROW ? "" : evidence.companies[who]!,
      text("Through"),
      text("Site"),
      text("Country"),
      also.map((member) => evidence.companies[member]!).join(", "),
    ];
  });
  const run = longestRun(team, 0);
  const named = run.length === 0 ? "Run 0" : `Run ${run.length} (${runName(evidence.model, run)})`;
  const joint: Answer[] = ["Team", named, coverage(team, 0, "Proven"), `Break: ${breakLink(team, 0)}`, "", "", "", ""];
  const without = chosen.unread.map((company): Answer[] => ["Left out", "", "", cannotBeRead(evidence, company), "", "", "", ""]);
  return [[...TEAM_HEADER], ...lines.reverse(), joint, ...without];
}
