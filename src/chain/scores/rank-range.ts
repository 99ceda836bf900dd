/**
 * Rank ranges: weights and credits are opinions, so a rank is a range.
 * Source of the rule: method, section 6; OECD/JRC Handbook on Constructing Composite Indicators (2008), on robustness.
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { NO_COMPANY } from "../evidence/evidence.ts";
import type { LinkScores } from "../links/links.ts";
import { isProof } from "../links/proof.ts";
import { feedsOf, sharesOf, type Model } from "../model/model.ts";
import { Ranking } from "./competition-rank.ts";
import { STATUSES } from "../model/vocabulary.ts";

const DRAWS = 1000;
const SEED = 20260705;
/** Nearest-rank percentiles of 1,000 draws. */
const FIFTH = Math.ceil(0.05 * DRAWS);
const NINETY_FIFTH = Math.ceil(0.95 * DRAWS);
const STUDIED = STATUSES.indexOf("Studied");
const OPERATING = STATUSES.indexOf("Operating");
const LEVELS = STATUSES.length;
const LOG_FLOOR = Math.log(0.01);

export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

interface Draw {
  readonly weights: Float64Array;
  /** Of each level; as logarithms where the draw aggregates by strength. */
  readonly credits: Float64Array;
  readonly byStrength: boolean;
}

/**
 * The best and worst rank of each company of a league: the 5th and 95th percentiles of the drawn ranks, widened to its rank where that lies outside,
 * because the draws know neither run nor pro forma.
 */
export function rankRanges(scores: LinkScores, league: readonly { readonly group: number; readonly rank: number }[]): RankRange[] {
  const { model } = scores.evidence;
  const groups = league.map(({ group }) => group);
  const factors = provenFactors(scores, groups);
  const drawn = groups.map(() => new Uint32Array(DRAWS));
  const values = new Float64Array(groups.length);
  const worths = new Float64Array(factors.starts.length - 1);
  const ranking = new Ranking(groups.length);
  const next = generator();
  for (let draw = 0; draw < DRAWS; draw++) {
    const opinion = drawOpinion(model, next);
    worthInto(worths, factors, opinion);
    sumInto(values, worths, factors, opinion);
    const ranks = ranking.of(values);
    for (let one = 0; one < ranks.length; one++) drawn[one]![draw] = ranks[one]!;
  }
  const times = new Uint32Array(groups.length + 1);
  return drawn.map((ranks, place) => widened(rangeOf(ranks, times), league[place]!.rank));
}

const widened = ({ best, worst }: RankRange, rank: number): RankRange => ({ best: Math.min(best, rank), worst: Math.max(worst, rank) });

function rangeOf(ranks: Uint32Array, times: Uint32Array): RankRange {
  times.fill(0);
  for (const rank of ranks) times[rank]!++;
  return { best: nearestRank(times, FIFTH), worst: nearestRank(times, NINETY_FIFTH) };
}

/** The least rank that this many draws do not exceed. */
function nearestRank(times: Uint32Array, draws: number): number {
  let rank = 0;
  for (let seen = 0; seen < draws; ) seen += times[++rank]!;
  return rank;
}

function generator(): () => number {
  const state = xoroshiro128plus(SEED);
  return () => uniformFloat64(state);
}

/** Loops: of a thousand draws, arrays made from functions took a quarter of the time of a small RANK. */
function drawOpinion({ links, credits }: Model, next: () => number): Draw {
  const weights = new Float64Array(links.length);
  links.forEach(({ weight }, link) => (weights[link] = weight * (0.5 + next())));
  const drawn = new Float64Array(LEVELS);
  for (let level = 0, below = 0; level < LEVELS; level++) {
    const credit = credits[level]!;
    const own = level >= STUDIED && level <= OPERATING ? credit * (0.8 + 0.4 * next()) : credit;
    drawn[level] = below = Math.min(1, Math.max(own, below));
  }
  const byStrength = next() < 0.5;
  return { weights, credits: byStrength ? drawn.map(Math.log) : drawn, byStrength };
}

/**
 * What remains of a group's link when credits are free: for each level, the largest control × reliability of a proving row.
 * A draw's value is the largest credit × factor over the levels. Few of these lists differ, so each is kept, and valued, once.
 */
interface Factors {
  readonly width: number;
  /** The list of every group × link. */
  readonly lists: Uint32Array;
  /** The entries of a list run from `starts[list]` to `starts[list + 1]`. */
  readonly starts: Uint32Array;
  readonly levels: Uint8Array;
  readonly shares: Float64Array;
  readonly logShares: Float64Array;
}

function provenFactors(scores: LinkScores, groups: readonly number[]): Factors {
  const { evidence, effects, width } = scores;
  const { company, stage, reliability, model } = evidence;
  const [feeds, feedShares] = [feedsOf(model), sharesOf(model)];
  const place = new Int32Array(evidence.companies.length).fill(NO_COMPANY);
  groups.forEach((group, index) => (place[group] = index));
  const largest = new Float64Array(groups.length * width * LEVELS);
  for (let row = 1; row < company.length; row++) {
    if (company[row] === NO_COMPANY || !isProof(evidence, effects, row)) continue;
    const index = place[company[row]!]!;
    if (index === NO_COMPANY) continue;
    const worth = effects.control[row]! * reliability[row]!;
    feeds[stage[row]!]!.forEach((link, feed) => {
      const at = (index * width + link) * LEVELS + effects.level[row]!;
      const share = worth * feedShares[stage[row]!]![feed]!;
      if (share > largest[at]!) largest[at] = share;
    });
  }
  const known = new Map<string, number>();
  const lists = new Uint32Array(groups.length * width);
  const starts = [0];
  const levels: number[] = [];
  const shares: number[] = [];
  for (let at = 0; at < lists.length; at++) {
    const entries = worthwhile(largest.subarray(at * LEVELS, (at + 1) * LEVELS));
    const key = entries.join();
    if (!known.has(key)) {
      known.set(key, known.size);
      for (const [level, share] of entries) {
        levels.push(level);
        shares.push(share);
      }
      starts.push(levels.length);
    }
    lists[at] = known.get(key)!;
  }
  return {
    width,
    lists,
    starts: Uint32Array.from(starts),
    levels: Uint8Array.from(levels),
    shares: Float64Array.from(shares),
    logShares: Float64Array.from(shares, Math.log),
  };
}

/** A higher level never earns less, so a lower one matters only with a larger share. */
function worthwhile(largest: Float64Array): [level: number, share: number][] {
  const entries: [number, number][] = [];
  let above = 0;
  for (let level = LEVELS - 1; level > 0; level--) {
    const share = largest[level]!;
    if (share <= above) continue;
    above = share;
    entries.push([level, share]);
  }
  return entries;
}

/** x for coverage, ln max(x, 0.01) for strength, where the logarithm of a product is the sum of logarithms taken beforehand. */
function worthInto(worths: Float64Array, { starts, levels, shares, logShares }: Factors, { credits, byStrength }: Draw): void {
  for (let list = 0; list < worths.length; list++) {
    let best = byStrength ? LOG_FLOOR : 0;
    for (let entry = starts[list]!; entry < starts[list + 1]!; entry++) {
      const credit = credits[levels[entry]!]!;
      const worth = byStrength ? credit + logShares[entry]! : credit * shares[entry]!;
      if (worth > best) best = worth;
    }
    worths[list] = best;
  }
}

/** Σ w·x for coverage, Σ w·ln x for strength: the division by Σ w and the exponential change no rank. */
function sumInto(values: Float64Array, worths: Float64Array, { width, lists }: Factors, { weights }: Draw): void {
  for (let group = 0, at = 0; group < values.length; group++) {
    let sum = 0;
    for (let link = 0; link < width; link++, at++) sum += weights[link]! * worths[lists[at]!]!;
    values[group] = sum;
  }
}
