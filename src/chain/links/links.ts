/**
 * Evidence → links: the rows of each group (a company, a country, a site) folded into its links.
 * One good fact proves; repetition adds nothing. Source of the rule: method, section 5.
 */
import { isLater } from "../cells/excel-date.ts";
import { NO_COMPANY, type Evidence } from "../evidence/evidence.ts";
import { isLive, type RowEffects } from "../evidence/row-effect.ts";
import { feedsOf, shareOf, sharesOf } from "../model/model.ts";
import { asserterOrder, STATES, type State } from "../model/vocabulary.ts";
import { claimOf, earnedBy, provesOnceClosed, worthOnceClosed } from "./proof.ts";

/** No row speaks for the link. */
export const NO_ROW = -1;

const [PROVEN, PENDING, PARTIAL, CLAIMED, ABSENT, SILENT] = [0, 1, 2, 3, 4, 5] as const;
/** Sums and products in another order may differ in their last bits: what differs by less is equal. */
const EQUAL = 1e-12;

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
  const scores = noScores(evidence, effects, count);
  const add = rowAdder(scores);
  for (let row = 1; row < groups.length; row++) if (groups[row] !== NO_COMPANY) add(groups[row]!, row);
  return scores;
}

/** The scores of groups that have no row yet. */
export function noScores(evidence: Evidence, effects: RowEffects, count: number): LinkScores {
  const width = evidence.model.links.length;
  return {
    evidence,
    effects,
    width,
    proven: new Float64Array(count * width),
    proForma: new Float64Array(count * width),
    claimed: new Float64Array(count * width),
    state: new Uint8Array(count * width).fill(SILENT),
    best: new Int32Array(count * width).fill(NO_ROW),
  };
}

/** Folds one row after another into the links of a group; a row that no longer counts changes nothing. */
export function rowAdder(scores: LinkScores): (group: number, row: number) => void {
  const { evidence, effects, width } = scores;
  const { model, stage } = evidence;
  const [feeds, shares] = [feedsOf(model), sharesOf(model)];
  return (group, row) => {
    if (!isLive(effects, row)) return;
    const links = feeds[stage[row]!]!;
    if (links.length === 0) return;
    const [worth, claim] = [worthOnceClosed(evidence, effects, row), claimOf(evidence, effects, row)];
    for (let place = 0; place < links.length; place++) {
      const share = shares[stage[row]!]![place]!;
      fold(scores, row, group * width + links[place]!, links[place]!, worth * share, claim * share);
    }
  };
}

function fold(scores: LinkScores, row: number, at: number, link: number, proForma: number, claim: number): void {
  const { evidence, proven } = scores;
  const proof = evidence.pending[row] === 1 ? 0 : proForma;
  const state = stateOf(scores, row, proof, proForma, claim);
  if (state < scores.state[at]!) scores.state[at] = state;
  const best = scores.best[at]!;
  const ahead = proof - proven[at]!; // the best row has the largest proof
  if (best === NO_ROW || ahead > EQUAL || (ahead >= -EQUAL && breaksTie(scores, row, proForma, best, link))) scores.best[at] = row;
  if (proof > proven[at]!) proven[at] = proof;
  if (proForma > scores.proForma[at]!) scores.proForma[at] = proForma;
  if (claim > scores.claimed[at]!) scores.claimed[at] = claim;
}

/** Of two rows with equal proof: the larger pro forma, then level, then who asserts it, then the later date (undated last), then the earlier position. */
function breaksTie({ evidence, effects }: LinkScores, row: number, proForma: number, other: number, link: number): boolean {
  const others = worthOnceClosed(evidence, effects, other) * shareOf(evidence.model, evidence.stage[other]!, link);
  if (Math.abs(proForma - others) > EQUAL) return proForma > others;
  const { level } = effects;
  if (level[row] !== level[other]) return level[row]! > level[other]!;
  const [who, otherWho] = [asserterOrder(evidence.asserter[row]!), asserterOrder(evidence.asserter[other]!)];
  if (who !== otherWho) return who < otherWho;
  return isLater(evidence.date[row]!, evidence.date[other]!);
}

/** Orders the rows of a link, the best first. */
export function betterFirst(scores: LinkScores, link: number): (row: number, other: number) => number {
  const { evidence, effects } = scores;
  const earned = (row: number) => earnedBy(evidence, effects, row, shareOf(evidence.model, evidence.stage[row]!, link));
  const better = (row: number, other: number): boolean => {
    const [one, rival] = [earned(row), earned(other)];
    return Math.abs(one.proof - rival.proof) > EQUAL ? one.proof > rival.proof : breaksTie(scores, row, one.proForma, other, link);
  };
  return (row, other) => (better(row, other) ? -1 : better(other, row) ? 1 : row - other);
}

/** The state that one row gives its link, as a place in `STATES`: the smallest of a link's rows is the link's state. */
function stateOf({ evidence, effects }: LinkScores, row: number, proof: number, proForma: number, claim: number): number {
  if (proForma > 0 && provesOnceClosed(evidence, effects, row)) return evidence.pending[row] === 1 ? PENDING : PROVEN;
  if (proof > 0) return PARTIAL;
  return claim > 0 ? CLAIMED : ABSENT;
}

/** The state of a group's link. */
export function stateAt(scores: LinkScores, at: number): State {
  return STATES[scores.state[at]!]!;
}

/** Whether nobody has looked at a group's link: it has no row. Silent is not Absent, and never zero. */
export function isSilent(scores: LinkScores, at: number): boolean {
  return scores.state[at] === SILENT;
}
