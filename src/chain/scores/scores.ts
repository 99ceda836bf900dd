/** Links → scores of one group (a company, a country, a site). Source of the rule: method, section 6. */
import { isSilent, type LinkScores } from "../links/links.ts";
import { totalWeight, type Model } from "../model/model.ts";
import { STATES, type Basis } from "../model/vocabulary.ts";

const PROVEN = STATES.indexOf("Proven");
/** Strength takes no value below this, so that one missing link weakens a chain and does not erase it. */
const FLOOR = 0.01;
export const UNBROKEN = "Unbroken";

/** Neighbouring links that are all Proven, by their places; `length` 0 and empty ends where there is none. */
export interface Run {
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** The column of values that a basis adds up. */
export function valuesOn(scores: LinkScores, basis: Basis): Float64Array {
  return basis === "Proven" ? scores.proven : basis === "Pro forma" ? scores.proForma : scores.claimed;
}

/** Σ w·x ÷ Σ w, 0–1. */
export function coverage(scores: LinkScores, group: number, basis: Basis): number {
  const { links } = scores.evidence.model;
  const values = valuesOn(scores, basis);
  const start = group * scores.width;
  const sum = links.reduce((total, { weight }, link) => total + weight * values[start + link]!, 0);
  return sum / totalWeight(scores.evidence.model);
}

/** The number of links that are not Silent: somebody has looked. */
export function lookedAt(scores: LinkScores, group: number): number {
  return scores.evidence.model.links.filter((_, link) => !isSilent(scores, group * scores.width + link)).length;
}

/** Proven coverage if every Silent link were 1: the score is a range from coverage to this, and its width is what nobody has looked at. */
export function couldBe(scores: LinkScores, group: number): number {
  const start = group * scores.width;
  const sum = scores.evidence.model.links.reduce((total, { weight }, link) => total + weight * (isSilent(scores, start + link) ? 1 : scores.proven[start + link]!), 0);
  return sum / totalWeight(scores.evidence.model);
}

/** Claimed minus proven coverage: what is said but not shown. */
export function promotionGap(scores: LinkScores, group: number): number {
  return coverage(scores, group, "Claimed") - coverage(scores, group, "Proven");
}

/** ∏ max(x, 0.01)^(w ÷ Σ w), 0–1: weak where one link is missing, however good the rest is. */
export function strength(scores: LinkScores, group: number, basis: Basis): number {
  const { model } = scores.evidence;
  const values = valuesOn(scores, basis);
  const total = totalWeight(model);
  return model.links.reduce(
    (product, { weight }, link) => product * Math.max(values[group * scores.width + link]!, FLOOR) ** (weight / total),
    1,
  );
}

const isProven = (scores: LinkScores, group: number, link: number): boolean => scores.state[group * scores.width + link] === PROVEN;

/** The longest run of neighbouring Proven links; ties go to the run nearest the customer. */
export function longestRun(scores: LinkScores, group: number): Run {
  let best: Run = { length: 0, from: -1, to: -1 };
  let from = 0;
  for (let link = 0; link < scores.width; link++) {
    if (!isProven(scores, group, link)) from = link + 1;
    else if (link - from + 1 >= best.length) best = { length: link - from + 1, from, to: link };
  }
  return best;
}

/** A run named by its ends, `Separation–Alloy`; by its one link; or "". */
export function runName({ links }: Model, { length, from, to }: Run): string {
  if (length === 0) return "";
  return length === 1 ? links[from]!.name : `${links[from]!.name}–${links[to]!.name}`;
}

/** The first link that is not Proven, walking from the customer back to the mine; `Unbroken` if none. */
export function breakLink(scores: LinkScores, group: number): string {
  for (let link = scores.width - 1; link >= 0; link--) {
    if (!isProven(scores, group, link)) return scores.evidence.model.links[link]!.name;
  }
  return UNBROKEN;
}
