import { NO_KEY } from "../evidence/evidence.ts";
import { ABSENT, CLOSED, PENDING, PILOT, TERMINATED } from "../model/vocabulary.ts";
import { FALL, SAME_DAY, type Said } from "./pair.ts";

/**
 * The rows gone through so far, in order of their days: a look at what they say together spares comparing each new row with every one of them,
 * so that a stage of very many rows that agree is read in one go.
 */
export class Seen {
  private readonly all: Said[] = [];
  private readonly bySite = new Map<number, Said[]>();
  private highest = -1;
  private closed = false;
  /** The last days on which a row took something back: it also contradicts rows of its own day that are lower in the table. */
  private readonly lastDay = { taken: NaN, absent: NaN };
  private readonly measured = new Map<string, { least: number; most: number }>();

  constructor(private readonly sites: Int32Array) {}

  add(one: Said): void {
    this.all.push(one);
    const site = this.sites[one.row]!;
    const there = this.bySite.get(site);
    if (there) there.push(one);
    else this.bySite.set(site, [one]);
    this.highest = Math.max(this.highest, one.level);
    if (one.deal === CLOSED) this.closed = true;
    if (takesBack(one)) this.lastDay.taken = one.day;
    if (one.level === ABSENT) this.lastDay.absent = one.day;
    if (Number.isNaN(one.tonnes)) return;
    const { least, most } = this.measured.get(one.measured) ?? { least: Infinity, most: 0 };
    this.measured.set(one.measured, { least: Math.min(least, one.tonnes), most: Math.max(most, one.tonnes) });
  }

  /** The rows that a new one may contradict: of its site, or of none; none where nothing seen leaves room for a contradiction. */
  facing(one: Said): readonly (readonly Said[])[] {
    if (!this.leavesRoom(one)) return [];
    const site = this.sites[one.row]!;
    if (site === NO_KEY) return [this.all];
    return [this.bySite.get(site) ?? [], this.bySite.get(NO_KEY) ?? []];
  }

  private leavesRoom(one: Said): boolean {
    if (this.closed && takesBack(one)) return true;
    if (one.deal === CLOSED && this.lastDay.taken === one.day) return true;
    if (one.level >= ABSENT && this.highest - one.level >= FALL && !one.aside) return true;
    if (one.level === ABSENT && this.highest >= PILOT) return true;
    if (one.level >= PILOT && this.lastDay.absent === one.day) return true;
    const range = this.measured.get(one.measured);
    return range !== undefined && (one.tonnes > range.least * SAME_DAY || one.tonnes * SAME_DAY < range.most);
  }
}

const takesBack = ({ deal }: Said): boolean => deal === PENDING || deal === TERMINATED;
