/** In which order a chain was claimed and built. An undated row cannot date anything, so it dates neither a claim nor a proof. */
import { NO_COMPANY, type Evidence } from "../evidence/evidence.ts";
import { companyNamed } from "../evidence/companies.ts";
import type { Cell } from "../cells/cell.ts";
import { scoreLinks } from "../links/links.ts";
import { feedsOf } from "../model/model.ts";
import { effectsOn } from "../evidence/effects-on.ts";
import { ENDED, LIVE, type RowEffects } from "../evidence/row-effect.ts";
import { STATES } from "../model/vocabulary.ts";

const PROVEN = STATES.indexOf("Proven");
const ANNOUNCED = 1;

/** The serial numbers of the days on which a link was first claimed and first proven; NaN where it never was. */
export interface LinkDates {
  readonly claimed: number;
  readonly proven: number;
}

/** The dates of each link of a company, upstream to downstream, from rows dated up to the as-of date. */
export function linkDates(evidence: Evidence, name: Cell, asOf: number | null): LinkDates[] {
  const company = companyNamed(evidence, name);
  const { links } = evidence.model;
  const feeds = feedsOf(evidence.model);
  const groups = Int32Array.from(evidence.company, (owner) => (owner === company ? 0 : NO_COMPANY));
  const effects = effectsOn(evidence, asOf);
  // What was cancelled later was claimed all the same.
  const said = (row: number) => groups[row] === 0 && effects.effect[row]! <= ENDED && !Number.isNaN(evidence.date[row]!);
  const claims = [...groups.keys()].filter((row) => said(row) && evidence.status[row]! >= ANNOUNCED);
  const claimed = links.map((_, link) => earliest(claims.filter((row) => feeds[evidence.stage[row]!]!.includes(link)).map((row) => evidence.date[row]!)));

  const proven = links.map(() => NaN);
  const days = [...new Set(claims.map((row) => evidence.date[row]!))].sort((a, b) => a - b);
  for (const day of days) {
    if (!proven.some(Number.isNaN)) break;
    const { state } = scoreLinks(evidence, datedOnly(evidence, effectsOn(evidence, day)), groups, 1);
    links.forEach((_, link) => {
      if (Number.isNaN(proven[link]) && state[link] === PROVEN) proven[link] = day;
    });
  }
  return links.map((_, link) => ({ claimed: claimed[link]!, proven: proven[link]! }));
}

const earliest = (days: readonly number[]): number => days.reduce((least, day) => (Number.isNaN(least) || day < least ? day : least), NaN);

function datedOnly({ date }: Evidence, effects: RowEffects): RowEffects {
  return { ...effects, effect: effects.effect.map((effect, row) => (effect === LIVE && Number.isNaN(date[row]!) ? ENDED : effect)) };
}
