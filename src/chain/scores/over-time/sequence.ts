/** In which order a chain was claimed and built. An undated row cannot date anything, so it dates neither a claim nor a proof. */
import type { Cell } from "../../cells/cell.ts";
import { companyNamed } from "../../evidence/companies.ts";
import { effectsOn } from "../../evidence/effects/effects-on.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { ownRows } from "../../evidence/own-rows.ts";
import { ENDED } from "../../evidence/effects/row-effect.ts";
import { feedsOf } from "../../model/model.ts";
import { ANNOUNCED, QUALIFIED } from "../../model/vocabulary.ts";
import { Timeline } from "./timeline.ts";

/** The serial numbers of the days on which a link was first claimed and first proven; NaN where it never was. */
export interface LinkDates {
  readonly claimed: number;
  readonly proven: number;
  /** Whether undated rows prove it too: nobody knows since when. */
  readonly provenUndated: boolean;
}

/** The dates of each link of a company, upstream to downstream, from rows dated up to the as-of date. */
export function linkDates(evidence: Evidence, name: Cell, asOf: number | null): LinkDates[] {
  const own = ownRows(evidence, companyNamed(evidence, name));
  const claimed = firstClaims(own, asOf);
  const proven = claimed.map(() => NaN);
  const timeline = new Timeline(own);
  const provenUndated = claimed.map((_, link) => timeline.isProvenByUndated(link));
  for (const day of timeline.days) {
    if (asOf !== null && day > asOf) break;
    timeline.advance(day);
    proven.forEach((known, link) => {
      if (Number.isNaN(known) && timeline.isProvenByDated(link)) proven[link] = day;
    });
  }
  return claimed.map((day, link) => ({ claimed: day, proven: proven[link]!, provenUndated: provenUndated[link]! }));
}

/** The first dated claim of each link. What was cancelled later was claimed all the same. */
function firstClaims(own: Evidence, asOf: number | null): number[] {
  const feeds = feedsOf(own.model);
  const { effect } = effectsOn(own, asOf);
  const claimed = own.model.links.map(() => NaN);
  for (let row = 1; row < effect.length; row++) {
    const [day, status] = [own.date[row]!, own.status[row]!];
    if (effect[row]! > ENDED || Number.isNaN(day) || status < ANNOUNCED || status > QUALIFIED) continue;
    for (const link of feeds[own.stage[row]!]!) if (!(claimed[link]! <= day)) claimed[link] = day;
  }
  return claimed;
}
