/**
 * Rank ranges: weights and credits are opinions, so a rank is a range.
 * Source of the rule: method, section 6; OECD/JRC Handbook on Constructing Composite Indicators (2008), on robustness.
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { NO_COMPANY } from "./evidence.ts";
import type { LinkScores } from "./links.ts";
import { feedsOf, type Model } from "./model.ts";
import { LIVE } from "./standing.ts";
import { STATUSES } from "./vocabulary.ts";

const DRAWS = 1000;
const SEED = 20260705;
/** Nearest-rank percentiles of 1,000 draws. */
const FIFTH = Math.ceil(0.05 * DRAWS) - 1;
const NINETY_FIFTH = Math.ceil(0.95 * DRAWS) - 1;
const STUDIED = STATUSES.indexOf("Studied");
const OPERATING = STATUSES.indexOf("Operating");
const LEVELS = STATUSES.length;
const FLOOR = 0.01;
/** Scores that differ by less are equal: sums in another order may differ in their last bits. */
const EQUAL = 1e-12;

export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

interface Draw {
  readonly weights: Float64Array;
  readonly credits: Float64Array;
  readonly byStrength: boolean;
}

/** The best and worst rank of each group among the groups given: the 5th and 95th percentiles of the drawn ranks. */
export function rankRanges(scores: LinkScores, groups: readonly number[]): RankRange[] {
  const { model } = scores.evidence;
  const factors = provenFactors(scores, groups);
  const ranks = groups.map(() => new Uint32Array(DRAWS));
  const values = new Float64Array(groups.length);
  const next = generator();
  for (let draw = 0; draw < DRAWS; draw++) {
    const opinion = drawOpinion(model, next);
    for (let one = 0; one < groups.length; one++) values[one] = valueOf(factors, one, opinion);
    rankInto(values, ranks, draw);
  }
  return ranks.map((drawn) => {
    drawn.sort();
    return { best: drawn[FIFTH]!, worst: drawn[NINETY_FIFTH]! };
  });
}

function generator(): () => number {
  const state = xoroshiro128plus(SEED);
  return () => uniformFloat64(state);
}

function drawOpinion({ links, credits }: Model, next: () => number): Draw {
  const weights = Float64Array.from(links, ({ weight }) => weight * (0.5 + next()));
  const drawn = Float64Array.from(credits, (credit, level) => (level >= STUDIED && level <= OPERATING ? credit * (0.8 + 0.4 * next()) : credit));
  for (let level = 1; level < LEVELS; level++) drawn[level] = Math.min(1, Math.max(drawn[level]!, drawn[level - 1]!));
  return { weights, credits: drawn, byStrength: next() < 0.5 };
}

/**
 * What remains of a group's link when credits are free: for each level, the largest control × reliability of a proving row.
 * A draw's value is the largest credit × factor over the levels.
 */
interface Factors {
  readonly width: number;
  /** Entries of group × link stand from `starts[at]` to `starts[at + 1]`. */
  readonly starts: Uint32Array;
  readonly levels: Uint8Array;
  readonly shares: Float64Array;
}

function provenFactors(scores: LinkScores, groups: readonly number[]): Factors {
  const { evidence, standing, width } = scores;
  const { company, stage, status, control, reliability, sourced, pending, model } = evidence;
  const feeds = feedsOf(model);
  const place = new Int32Array(evidence.companies.length).fill(NO_COMPANY);
  groups.forEach((group, index) => (place[group] = index));
  const largest = new Float64Array(groups.length * width * LEVELS);
  for (let row = 1; row < company.length; row++) {
    if (standing[row] !== LIVE || sourced[row] === 0 || pending[row] === 1) continue;
    const index = place[company[row]!]!;
    if (index === NO_COMPANY) continue;
    const share = control[row]! * reliability[row]!;
    for (const link of feeds[stage[row]!]!) {
      const at = (index * width + link) * LEVELS + status[row]!;
      if (share > largest[at]!) largest[at] = share;
    }
  }
  const starts = new Uint32Array(groups.length * width + 1);
  const levels: number[] = [];
  const shares: number[] = [];
  for (let at = 0; at < groups.length * width; at++) {
    starts[at] = levels.length;
    let above = 0; // a higher level never earns less, so a lower one matters only with a larger share
    for (let level = LEVELS - 1; level > 0; level--) {
      const share = largest[at * LEVELS + level]!;
      if (share <= above) continue;
      above = share;
      levels.push(level);
      shares.push(share);
    }
  }
  starts[groups.length * width] = levels.length;
  return { width, starts, levels: Uint8Array.from(levels), shares: Float64Array.from(shares) };
}

/** Σ w·x for coverage, Σ w·ln max(x, 0.01) for strength: the division by Σ w and the exponential change no rank. */
function valueOf({ width, starts, levels, shares }: Factors, group: number, { weights, credits, byStrength }: Draw): number {
  let sum = 0;
  for (let link = 0; link < width; link++) {
    const at = group * width + link;
    let value = 0;
    for (let entry = starts[at]!; entry < starts[at + 1]!; entry++) {
      const worth = credits[levels[entry]!]! * shares[entry]!;
      if (worth > value) value = worth;
    }
    sum += weights[link]! * (byStrength ? Math.log(Math.max(value, FLOOR)) : value);
  }
  return sum;
}

/** A rank is one more than the number of strictly better values. */
function rankInto(values: Float64Array, ranks: readonly Uint32Array[], draw: number): void {
  const sorted = Float64Array.from(values).sort();
  for (let one = 0; one < values.length; one++) {
    const limit = values[one]! + EQUAL * Math.max(1, Math.abs(values[one]!));
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! > limit) high = middle;
      else low = middle + 1;
    }
    ranks[one]![draw] = sorted.length - low + 1;
  }
}
