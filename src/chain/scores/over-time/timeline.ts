/**
 * One company's links as day follows day. Every row changes a few times in its life (it appears, a setback reaches it, it expires, a later share
 * of its entity becomes known), and only these changes are worked out: a walk over all days costs little more than one look at all rows.
 * On each day the values are those of `scoreLinks` with `effectsOn` that day.
 */
import { Control } from "../../evidence/effects/control.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { CLAIM_ONLY, ENDED, EXPIRED, LATER, LIVE, type RowEffects } from "../../evidence/effects/row-effect.ts";
import { levelWhenIdled } from "../../evidence/effects/setback-reach.ts";
import { earnedBy, proves } from "../../links/proof.ts";
import { feedsOf, sharesOf } from "../../model/model.ts";
import { BUILT, type Basis } from "../../model/vocabulary.ts";
import { MaxTree } from "./max-tree.ts";
import { rowChanges, type Change } from "./row-changes.ts";

type Values = Readonly<Record<Basis, MaxTree>>;

export class Timeline {
  private readonly lives;
  private readonly changes;
  private readonly entities;
  private readonly effects: RowEffects & { reference: number };
  private readonly values: readonly Values[];
  /** Of each link, how many dated and undated rows prove it now. */
  private readonly proving: { dated: number; undated: number }[];
  private readonly isProving: Uint8Array;
  /** The share that is known of each entity. */
  private readonly shares = new Map<number, { day: number; ownership: number }>();
  private readonly rule;
  private readonly feeds;
  private readonly feedShares;
  private next = 0;

  /** `own` are the rows of one company alone, as `ownRows` gives them. */
  constructor(private readonly own: Evidence) {
    const count = own.company.length;
    this.effects = { asOf: null, reference: NaN, effect: new Uint8Array(count).fill(LATER), level: own.level.slice(), control: own.control.slice() };
    const tree = () => new MaxTree(count);
    this.values = own.model.links.map(() => ({ Proven: tree(), "Pro forma": tree(), Claimed: tree() }));
    this.proving = own.model.links.map(() => ({ dated: 0, undated: 0 }));
    this.isProving = new Uint8Array(count);
    this.rule = new Control(own.model);
    this.feeds = feedsOf(own.model);
    this.feedShares = sharesOf(own.model);
    ({ lives: this.lives, changes: this.changes, entities: this.entities } = rowChanges(own));
    this.advance(-Infinity);
  }

  /** Every day on which something changes, in order. */
  get days(): number[] {
    return [...new Set(this.changes.map(({ day }) => day))].filter(Number.isFinite);
  }

  /** Goes on to the end of a day. Days must not fall. */
  advance(day: number): void {
    for (; this.next < this.changes.length && this.changes[this.next]!.day <= day; this.next++) {
      const change = this.changes[this.next]!;
      if (change.isShare) this.share(change);
      else this.refresh(change.row, change.day);
    }
  }

  value(link: number, basis: Basis): number {
    return this.values[link]![basis].max;
  }

  /** Whether a dated row proves the link today. */
  isProvenByDated(link: number): boolean {
    return this.proving[link]!.dated > 0;
  }

  /** Whether an undated row proves the link today. */
  isProvenByUndated(link: number): boolean {
    return this.proving[link]!.undated > 0;
  }

  /** A share becomes known: it sets the ownership of every row of the entity dated on or before it; of two on one day the lower. */
  private share({ day, row }: Change): void {
    const { own } = this;
    const entity = own.keys("Through")[row]!;
    const before = this.shares.get(entity);
    const ownership = before?.day === day ? Math.min(before.ownership, own.ownership[row]!) : own.ownership[row]!;
    this.shares.set(entity, { day, ownership });
    const rows = this.entities.get(entity)!;
    // Where the share stays what it was, only the rows since the last one change
    for (let place = lastOnOrBefore(rows, own.date, day); place >= 0; place--) {
      const other = rows[place]!;
      if (before?.ownership === ownership && own.date[other]! <= before.day) break;
      this.effects.control[other] = this.rule.of(own.stage[other] === own.capitalStage ? BUILT : own.route[other]!, own.stage[other]!, ownership);
      this.refresh(other, day);
    }
  }

  /** Works out anew what a row is worth on a day. */
  private refresh(row: number, day: number): void {
    const life = this.lives[row];
    if (!life || day < life.born) return;
    const { own, effects } = this;
    effects.effect[row] = day >= life.ended ? ENDED : day >= life.stalled ? CLAIM_ONLY : day >= life.expires ? EXPIRED : LIVE;
    if (day >= life.idled) effects.level[row] = Math.min(own.level[row]!, levelWhenIdled(own.status[row]!));
    const counts = effects.effect[row]! <= CLAIM_ONLY;
    const stage = own.stage[row]!;
    const now = Number(counts && proves(own, effects, row));
    const step = now - this.isProving[row]!;
    this.isProving[row] = now;
    this.feeds[stage]!.forEach((link, place) => {
      const { proof, proForma, claim } = counts ? earnedBy(own, effects, row, this.feedShares[stage]![place]) : NOTHING;
      const values = this.values[link]!;
      values.Proven.set(row, proof);
      values["Pro forma"].set(row, proForma);
      values.Claimed.set(row, claim);
      this.proving[link]![Number.isNaN(own.date[row]!) ? "undated" : "dated"] += step;
    });
  }
}

const NOTHING = { proof: 0, proForma: 0, claim: 0 };

/** The place of the last of the rows, sorted by date, that is dated on or before a day; −1 for none. */
function lastOnOrBefore(rows: readonly number[], date: Float64Array, day: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (date[rows[middle]!]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
