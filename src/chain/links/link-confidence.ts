import { confidenceIn, type ConfidenceReason } from "./confidence.ts";
import { liveRows } from "./link-rows.ts";
import type { LinkScores } from "./links.ts";

/**
 * A reader of the confidence in the links of the companies wanted, by the place company × links + link.
 * `hasOpenConflict` says whether rows of the link contradict each other and nobody has settled it.
 */
export function confidenceReader(scores: LinkScores, wanted: ReadonlySet<number>, hasOpenConflict: (at: number) => boolean = () => false): (at: number) => ConfidenceReason {
  const rows = liveRows(scores, wanted);
  return (at) => confidenceIn(scores, at, rows(at), hasOpenConflict(at));
}
