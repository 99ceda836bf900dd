/** Coverage of one company on many days, in one walk. */
import type { Evidence } from "../../evidence/evidence.ts";
import { ownRows } from "../../evidence/own-rows.ts";
import { totalWeight } from "../../model/model.ts";
import { BASES, type Basis } from "../../model/vocabulary.ts";
import { Timeline } from "./timeline.ts";

export type Coverages = Readonly<Record<Basis, number>>;

/** The three coverages of a company on each of the days, which may come in any order. */
export function coveragesOn(evidence: Evidence, company: number, days: readonly number[]): ReadonlyMap<number, Coverages> {
  const timeline = new Timeline(ownRows(evidence, company));
  const { links } = evidence.model;
  const found = new Map<number, Coverages>();
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    timeline.advance(day);
    const coverage = (basis: Basis) => links.reduce((sum, { weight }, link) => sum + weight * timeline.value(link, basis), 0) / totalWeight(evidence.model);
    found.set(day, Object.fromEntries(BASES.map((basis) => [basis, coverage(basis)])) as Record<Basis, number>);
  }
  return found;
}
