/** Several companies as one chain: a team's link is the best of its members'. */
import type { Cell, Cells } from "../../cells/cell.ts";
import { badInput } from "../../cells/chain-error.ts";
import { namesIn } from "../../cells/names/names.ts";
import { companyNamed, placeOf } from "../../evidence/companies.ts";
import { NO_COMPANY } from "../../evidence/evidence.ts";
import { scoreLinks, type LinkScores } from "../../links/links.ts";

export interface Team {
  /** The places of the members that can be read. */
  readonly members: readonly number[];
  /** The places of those that cannot: the team is shown without them, and says so. */
  readonly unread: readonly number[];
}

/** The companies named. Errors: #VALUE! when none is named or none can be read, #N/A for a name that is not there. */
export function teamOf({ evidence }: LinkScores, companies: Cells | Cell): Team {
  const names = namesIn(companies);
  if (names.length === 0) throw badInput("The team has no member. Give the names of its companies.");
  const all = [...new Set(names.map((name) => placeOf(evidence, name)))];
  const unread = all.filter((place) => evidence.problems.has(place));
  if (unread.length === all.length) companyNamed(evidence, names[0]);
  return { members: all.filter((place) => !evidence.problems.has(place)), unread };
}

/** The members' rows folded into one chain, as group 0. */
export function teamScores({ evidence, effects }: LinkScores, { members }: Team): LinkScores {
  const inTeam = new Set(members);
  const groups = Int32Array.from(evidence.company, (company) => (inTeam.has(company) ? 0 : NO_COMPANY));
  return scoreLinks(evidence, effects, groups, 1);
}
