import { weightOf, type Finding } from "../../finding.ts";

/** A finding with what its clause says of the others of its sentence. */
export interface Reading {
  readonly finding: Finding;
  /** Something that stood still runs again: what the sentence says of the standstill is over. */
  readonly restart: boolean;
  /** A noun of building or of output with a word that it has begun. */
  readonly achieved: boolean;
  /** Told in a clause that begins with "after". */
  readonly before: boolean;
  /** Told as still being built, fitted or commissioned. */
  readonly unfinished: boolean;
  /** Told by the way of the thing, in the present: "which separates oxides". */
  readonly purpose: boolean;
}

/** Of several things that one sentence says of a link, the one that speaks for it; in the order of the text. */
export function strongestOfEachLink(readings: readonly Reading[]): Finding[] {
  const restarted = new Map<string, number>();
  const unfinished = new Set<string>();
  readings.forEach((reading, place) => {
    if (reading.restart) restarted.set(reading.finding.link, place);
    if (reading.unfinished) unfinished.add(reading.finding.link);
  });
  const strongest = new Map<string, Finding>();
  readings.forEach(({ finding, before, purpose }, place) => {
    const restart = restarted.get(finding.link);
    if (finding.status === "Stalled" && restart !== undefined && (before || restart > place)) return;
    if (purpose && unfinished.has(finding.link)) return;
    const other = strongest.get(finding.link);
    if (!other || weightOf(finding.status) > weightOf(other.status)) strongest.set(finding.link, finding);
  });
  return readings.map(({ finding }) => finding).filter((finding) => strongest.get(finding.link) === finding);
}
