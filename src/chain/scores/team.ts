/** Several companies as one chain: a team's link is the best of its members'. */
import { isBlank, type Cell, type Cells } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { NO_COMPANY } from "../evidence/evidence.ts";
import { companyNamed } from "../evidence/companies.ts";
import { scoreLinks, type LinkScores } from "../links/links.ts";
import { namesIn } from "../cells/names.ts";

/** The places of the members. Errors: #VALUE! when none is named or a member has an unreadable row, #N/A for a name that is not there. */
export function teamOf(scores: LinkScores, companies: Cells | Cell): number[] {
  const names = namesIn(companies);
  if (names.length === 0) throw badInput("The team has no member. Give the names of its companies.");
  return names.filter((name) => !isBlank(name)).map((name) => companyNamed(scores.evidence, name));
}

/** The members' rows folded into one chain, as group 0. */
export function teamScores({ evidence, effects }: LinkScores, members: readonly number[]): LinkScores {
  const inTeam = new Set(members);
  const groups = Int32Array.from(evidence.company, (company) => (inTeam.has(company) ? 0 : NO_COMPANY));
  return scoreLinks(evidence, effects, groups, 1);
}
