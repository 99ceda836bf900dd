import { analyse } from "./analyse.ts";
import type { Finding } from "../finding.ts";

/** What the rules alone read in a text: what the classifier is given to weigh. */
export function propose(text: string): Finding[] {
  return analyse(text).flatMap(({ span, sentence }) => sentence.proposed.map((finding) => ({ ...finding, start: finding.start + span.start, end: finding.end + span.start })));
}
