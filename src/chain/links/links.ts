/**
 * Evidence → links: the rows of each group (a company, a country, a site) folded into its links.
 * One good fact proves; repetition adds nothing. Source of the rule: method, section 5.
 */
import { isLater } from "../cells/excel-date.ts";
import { NO_COMPANY, type Evidence } from "../evidence/evidence.ts";
import { isLive, type RowEffects } from "../evidence/effects/row-effect.ts";
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

/** Folds one row after another into the links of a group that has no row yet; a row that no longer counts changes nothing. */
export function rowAdder(scores: LinkScores): (group: number, row: number) => void {
  const { evidence, effects, width, proven, best } = scores;
  const { model, stage, pending } = evidence;
  const [feeds, shares] = [feedsOf(model), sharesOf(model)];
  /** Of each best row. */
  const bestProForma = new Float64Array(best.length);

  return (group, row) => {
    if (!isLive(effects, row)) return;
    const links = feeds[stage[row]!]!;
    if (links.length === 0) return;
    const [worth, claim] = [worthOnceClosed(evidence, effects, row), claimOf(evidence, effects, row)];
    const state = stateOf(evidence, effects, row, worth, claim);
    for (let place = 0; place < links.length; place++) {
      const share = shares[stage[row]!]![place]!;
      const at = group * width + links[place]!;
      const proForma = worth * share;
      const proof = pending[row] === 1 ? 0 : proForma;
      if (isBetter(proof, proForma, row, at)) {
        best[at] = row;
        bestProForma[at] = proForma;
      }
      scores.state[at] = Math.min(state, scores.state[at]!);
      proven[at] = Math.max(proof, proven[at]!);
      scores.proForma[at] = Math.max(proForma, scores.proForma[at]!);
      scores.claimed[at] = Math.max(claim * share, scores.claimed[at]!);
    }
  };

  /** Largest proof, then pro forma, then as the tie breaks. */
  function isBetter(proof: number, proForma: number, row: number, at: number): boolean {
    const other = best[at]!;
    if (other === NO_ROW) return true;
    const [ahead, aheadOnceClosed] = [proof - proven[at]!, proForma - bestProForma[at]!]; // the best row has the largest proof
    if (Math.abs(ahead) > EQUAL) return ahead > 0;
    if (Math.abs(aheadOnceClosed) > EQUAL) return aheadOnceClosed > 0;
    return breaksTie(evidence, effects, row, other);
  }
}

/** Of two rows that earn the same: the higher level, then who asserts it, then the later date (undated last), then the earlier position. */
function breaksTie({ asserter, date }: Evidence, { level }: RowEffects, row: number, other: number): boolean {
  if (level[row] !== level[other]) return level[row]! > level[other]!;
  const [who, otherWho] = [asserterOrder(asserter[row]!), asserterOrder(asserter[other]!)];
  return who === otherWho ? isLater(date[row]!, date[other]!) : who < otherWho;
}

/** The state that one row gives its links, as a place in `STATES`: the smallest of a link's rows is the link's state. */
function stateOf(evidence: Evidence, effects: RowEffects, row: number, worth: number, claim: number): number {
  const isPending = evidence.pending[row] === 1;
  if (provesOnceClosed(evidence, effects, row)) return isPending ? PENDING : PROVEN;
  if (worth > 0 && !isPending) return PARTIAL;
  return claim > 0 ? CLAIMED : ABSENT;
}

/** Orders the rows of a link, the best first. */
export function betterFirst(scores: LinkScores, link: number): (row: number, other: number) => number {
  const { evidence, effects } = scores;
  const earned = (row: number) => earnedBy(evidence, effects, row, shareOf(evidence.model, evidence.stage[row]!, link));
  const better = (row: number, other: number): boolean => {
    const [its, rival] = [earned(row), earned(other)];
    if (Math.abs(its.proof - rival.proof) > EQUAL) return its.proof > rival.proof;
    if (Math.abs(its.proForma - rival.proForma) > EQUAL) return its.proForma > rival.proForma;
    return breaksTie(evidence, effects, row, other);
  };
  return (row, other) => (better(row, other) ? -1 : better(other, row) ? 1 : row - other);
}

/** The state of a group's link. */
export function stateAt(scores: LinkScores, at: number): State {
  return STATES[scores.state[at]!]!;
}

/** Whether nobody has looked at a group's link: it has no row. Silent is not Absent, and never zero. */
export function isSilent(scores: LinkScores, at: number): boolean {
  return scores.state[at] === SILENT;
}
