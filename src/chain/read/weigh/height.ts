import type { ReadStatus } from "../words/status-words.ts";
import type { Reading } from "./classifier.ts";

/** How high a status stands where it is told of as done. */
export const HEIGHT: Readonly<Record<ReadStatus, number>> = { Absent: 0, Cancelled: 0, Announced: 1, Stalled: 1, Studied: 2, Funded: 3, Construction: 4, Pilot: 5, Idled: 5, Operating: 6, Qualified: 7 };

/** Whether a reading says more than the truth, where nothing is said (undefined) or another thing: evidence for a claim, or a higher status. */
export function saysMore(reading: Reading, truth: Reading | undefined): boolean {
  return reading.kind === "evidence" && (truth?.kind !== "evidence" || HEIGHT[reading.status] > HEIGHT[truth.status]);
}
