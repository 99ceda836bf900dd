import { keyOf } from "../../cells/cell.ts";
import { RUBRIC } from "./links.ts";
import { RUBRIC_BESIDE } from "./alternates-and-enablers.ts";
import type { Route, Setback, Status } from "../../model/vocabulary.ts";

/** The rule of a link that the investor added: the statuses in words that fit any trade; {link} is its name. */
export const GENERIC_RULES: Readonly<Record<Status, string>> = {
  Absent: "{link} was looked for and none was found; say in the Note where you looked.",
  Announced: "{link} is promised in a release, slide, MoU or term sheet; nothing has been tested, paid for or delivered.",
  Studied: "{link} rests on a published study (PEA, PFS, DFS) or on laboratory test work with results stated.",
  Funded: "The final investment decision on {link} is taken and its whole money is closed; conditional money leaves it at Studied.",
  Construction: "Ground is broken for {link}, or its equipment is going in, with contractor and progress named; nothing has been produced.",
  Pilot: "{link} runs in commissioning, or as a line of a hundredth of the capacity or more, and samples meet a stated specification; a laboratory's kilograms are Studied.",
  Operating: "Commercial output of {link} in the last reported year is stated in tonnes, pieces or sales of that very product; nameplate is not output.",
  Qualified: "Named customers have approved the output of {link} and take repeat deliveries.",
};

/** The rule of a setback, which takes earlier rows of the same asset back. */
export const SETBACK_RULES: Readonly<Record<Setback, string>> = {
  Idled: "{link} has run and rests: a campaign is over, or the plant is on care and maintenance or waits for feed or price. Earlier rows of the asset count one step lower, and a later Operating row is the restart.",
  Stalled: "{link} was suspended before it ever ran, or the company or a court puts it in doubt: earlier rows of the asset count only as claims. A late schedule that is still being worked on is no setback.",
  Cancelled: "{link} is withdrawn, sold, closed for good or its permit refused without appeal: earlier rows of the asset no longer count at all.",
};

/** Routes that are easily taken for one another, and what tells them apart. Source of the rule: method, section 4. */
export const ROUTE_RULES: Readonly<Partial<Record<Route, string>>> = {
  Contract: "Capacity is reserved or dedicated, or the company's own material is tolled: it decides what is made, and keeps it.",
  Purchase: "The product is bought from someone else's output, on the spot market or by supply contract: the seller makes it, and the row says that the step is covered, not that it is theirs.",
  MoU: "A memorandum, letter of intent or term sheet: either side may leave.",
};

const RULES = new Map<string, Readonly<Record<Status, string>>>(
  Object.entries({ ...RUBRIC, ...RUBRIC_BESIDE }).map(([stage, rules]) => [keyOf(stage), rules]),
);

/**
 * What must be seen before a fact about the stage earns the status: one sentence, shown beside the status drop-down.
 * A stage that is not in the default chain gets the rule in general words. Source of the rule: method, section 3.
 */
export function gradingRule(stage: string, status: Status | Setback): string {
  if (status in SETBACK_RULES) return SETBACK_RULES[status as Setback].replaceAll("{link}", () => stage);
  return (RULES.get(keyOf(stage)) ?? GENERIC_RULES)[status as Status].replaceAll("{link}", () => stage);
}
