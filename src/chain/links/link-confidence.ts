import { linkConflictReader } from "../conflicts/link-conflicts.ts";
import { confidenceIn, type ConfidenceReason } from "./confidence.ts";
import { liveRows } from "./link-rows.ts";
import type { LinkScores } from "./links.ts";

/** A reader of the confidence in the links of the companies wanted, by the place company × links + link. */
export function confidenceReader(scores: LinkScores, wanted: ReadonlySet<number>): (at: number) => ConfidenceReason {
  const rows = liveRows(scores, wanted);
  const conflictsOn = linkConflictReader(scores);
  return (at) => confidenceIn(scores, at, rows(at), conflictsOn(Math.floor(at / scores.width), at % scores.width).length > 0);
}
