/**
 * Evidence → links: the rows of each group (a company, a country, a site) folded into its links.
 * One good fact proves; repetition adds nothing. Source of the rule: method, section 5.
 */
import { NO_COMPANY, type Evidence } from "../evidence/evidence.ts";
import { feedsOf } from "../model/model.ts";
import { CLAIM_ONLY, LIVE, type RowEffects } from "../evidence/row-effect.ts";
import { STATES, type State } from "../model/vocabulary.ts";

/** No row speaks for the link. */
export const NO_ROW = -1;

const ANNOUNCED = 1;
const SILENT = STATES.indexOf("Silent");

/** What one row earns for its link. */
export interface Earned {
  readonly proof: number;
  readonly proForma: number;
  readonly claim: number;
}

/** What a live row earns: credit × control × reliability where it is proof, 1 where it claims. */
export function earnedBy(evidence: Evidence, effects: RowEffects, row: number): Earned {
  const credit = evidence.model.credits[evidence.status[row]!]!;
  const worth = credit * evidence.control[row]! * evidence.reliability[row]!;
  const counts = effects[row] === LIVE && evidence.sourced[row] === 1;
  return {
    proof: counts && evidence.pending[row] === 0 ? worth : 0,
    proForma: counts ? worth : 0,
    claim: evidence.status[row]! >= ANNOUNCED ? 1 : 0,
  };
}

/** The values of every group × link, at group × links + link, upstream to downstream. */
export interface LinkScores {
  readonly evidence: Evidence;
  readonly effects: RowEffects;
  /** Links in the chain. */
  readonly width: number;
  readonly proven: Float64Array;
  readonly proForma: Float64Array;
  readonly claimed: Float64Array;
  /** Place in `STATES`. */
  readonly state: Uint8Array;
  /** The best row, or `NO_ROW`. */
  readonly best: Int32Array;
}

/**
 * Folds rows into links. `groups` gives each row's group (`NO_COMPANY` for none); by default, its company.
 * Shape: `count` groups × the chain's links.
 */
export function scoreLinks(
  evidence: Evidence,
  effects: RowEffects,
  groups: Int32Array = evidence.company,
  count: number = evidence.companies.length,
): LinkScores {
  const { model, stage, status, date, control, pending, sourced } = evidence;
  const feeds = feedsOf(model);
  const width = model.links.length;
  const scores: LinkScores = {
    evidence,
    effects,
    width,
    proven: new Float64Array(count * width),
    proForma: new Float64Array(count * width),
    claimed: new Float64Array(count * width),
    state: new Uint8Array(count * width).fill(SILENT),
    best: new Int32Array(count * width).fill(NO_ROW),
  };
  const { level, control: enough } = model.threshold;
  const rank = (row: number): Earned => earnedBy(evidence, effects, row);

  for (let row = 1; row < groups.length; row++) {
    if (effects[row]! > CLAIM_ONLY || groups[row] === NO_COMPANY) continue;
    const earned = rank(row);
    const runs = sourced[row] === 1 && effects[row] === LIVE && status[row]! >= level && control[row]! >= enough;
    const state = stateOf(runs, pending[row] === 1, earned);
    for (const link of feeds[stage[row]!]!) {
      const at = groups[row]! * width + link;
      if (state < scores.state[at]!) scores.state[at] = state;
      if (earned.claim > scores.claimed[at]!) scores.claimed[at] = earned.claim;
      const best = scores.best[at]!;
      if (best === NO_ROW || isBetter(row, earned, best, scores.proven[at]!, rank)) scores.best[at] = row;
      if (earned.proof > scores.proven[at]!) scores.proven[at] = earned.proof;
      if (earned.proForma > scores.proForma[at]!) scores.proForma[at] = earned.proForma;
    }
  }
  return scores;

  /** Largest proof, then pro forma, then level, then later date (undated last), then earlier position. */
  function isBetter(row: number, earned: Earned, best: number, bestProof: number, earnedOf: (row: number) => Earned): boolean {
    if (earned.proof !== bestProof) return earned.proof > bestProof;
    const other = earnedOf(best);
    if (earned.proForma !== other.proForma) return earned.proForma > other.proForma;
    if (status[row] !== status[best]) return status[row]! > status[best]!;
    const [day, otherDay] = [date[row]!, date[best]!];
    return Number.isNaN(otherDay) ? !Number.isNaN(day) : day > otherDay;
  }
}

/** The state that one row gives its link, as a place in `STATES`: the smallest of a link's rows is the link's state. */
function stateOf(runs: boolean, pending: boolean, { proof, claim }: Earned): number {
  if (runs) return STATES.indexOf(pending ? "Pending" : "Proven");
  if (proof > 0) return STATES.indexOf("Partial");
  return STATES.indexOf(claim === 1 ? "Claimed" : "Absent");
}

/** The state of a group's link. */
export function stateAt(scores: LinkScores, at: number): State {
  return STATES[scores.state[at]!]!;
}
