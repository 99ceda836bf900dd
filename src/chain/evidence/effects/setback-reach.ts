/**
 * Which rows a setback speaks of: the same company and stage, and the same Site, Through and Buyer where it gives one.
 * Source of the rule: method, section 3; of Capital rows, sections 8 and 9 ("Places").
 */
import { CANCELLED, IDLED, OPERATING, PILOT, STALLED, STUDIED, TERMINATED } from "../../model/vocabulary.ts";
import { NO_KEY, type Evidence } from "../evidence.ts";
import { NO_INSTRUMENT } from "../read-rows.ts";
import { CLAIM_ONLY, ENDED, LIVE } from "./row-effect.ts";

/** Days by the key of a reach. */
type Days = Map<string, number>;

/** The keys of what rows and setbacks speak of. */
interface Keys {
  /** The company and stage. */
  asset(row: number): string;
  /** Of a setback; a terminated deal ends what came through it at whatever site. */
  ofSetback(row: number, wholeDeal: boolean): string;
  /** Of every setback that would speak of the row. */
  reaching(row: number): string[];
}

function keysOf(evidence: Evidence): Keys {
  const { company, stage, route, capitalStage } = evidence;
  const [sites, throughs, buyers] = [evidence.keys("Site"), evidence.keys("Through"), evidence.keys("Buyer")];
  const asset = (row: number): string => `${company[row]}|${stage[row]}`;
  const instrument = (row: number): number => (stage[row] === capitalStage && route[row] !== NO_INSTRUMENT ? route[row]! : NO_KEY);
  const orAny = (key: number): number[] => (key === NO_KEY ? [NO_KEY] : [NO_KEY, key]);
  return {
    asset,
    ofSetback: (row, wholeDeal) => [asset(row), wholeDeal ? NO_KEY : sites[row], throughs[row], buyers[row], instrument(row)].join("|"),
    reaching: (row) =>
      orAny(sites[row]!).flatMap((site) =>
        orAny(throughs[row]!).flatMap((through) =>
          orAny(buyers[row]!).flatMap((buyer) => orAny(instrument(row)).map((route) => [asset(row), site, through, buyer, route].join("|"))),
        ),
      ),
  };
}

/** Applies the setbacks that speak to the effects of the rows; gives the levels that count. */
export function applySetbacks(evidence: Evidence, speaking: readonly number[], effect: Uint8Array): Uint8Array {
  const keys = keysOf(evidence);
  const [ended, stalled, idled]: [Days, Days, Days] = [new Map(), new Map(), new Map()];
  const touched = new Set<string>();
  for (const row of speaking) {
    touched.add(keys.asset(row));
    const status = evidence.status[row];
    if (status === CANCELLED) noteLatest(ended, keys.ofSetback(row, false), evidence.date[row]!);
    if (status === STALLED) noteLatest(stalled, keys.ofSetback(row, false), evidence.date[row]!);
    if (status === IDLED) noteLatest(idled, keys.ofSetback(row, false), evidence.date[row]!);
    if (isTerminated(evidence, row)) noteLatest(ended, keys.ofSetback(row, true), evidence.date[row]!);
  }
  const level = idled.size > 0 ? evidence.level.slice() : evidence.level;
  for (let row = 1; row < effect.length; row++) {
    if (effect[row] !== LIVE || !touched.has(keys.asset(row))) continue;
    const reaching = keys.reaching(row);
    const day = evidence.date[row]!;
    if (isReached(ended, reaching, day)) effect[row] = ENDED;
    else if (isReached(stalled, reaching, day)) effect[row] = CLAIM_ONLY;
    if (isReached(idled, reaching, day)) level[row] = Math.min(level[row]!, levelWhenIdled(evidence.status[row]!));
  }
  return level;
}

export function isTerminated(evidence: Evidence, row: number): boolean {
  return evidence.deal[row] === TERMINATED;
}

/** One step lower, by the row's own status: the skill is shown, today's output is not. */
export function levelWhenIdled(status: number): number {
  if (status >= OPERATING) return PILOT;
  return status === PILOT ? STUDIED : status;
}

/** An undated setback speaks of every row. */
function noteLatest(days: Days, key: string, day: number): void {
  days.set(key, Math.max(Number.isNaN(day) ? Infinity : day, days.get(key) ?? -Infinity));
}

/** Whether a setback is dated on or after the row; an undated row is before every setback. */
function isReached(days: Days, reaching: readonly string[], day: number): boolean {
  if (days.size === 0) return false;
  return reaching.some((key) => {
    const end = days.get(key);
    return end !== undefined && (Number.isNaN(day) || day <= end);
  });
}

/** The days from which a row is ended, stalled and idled: −Infinity for all its life, Infinity for never. */
export interface FirstReached {
  readonly ended: number;
  readonly stalled: number;
  readonly idled: number;
}

/** A reader of the days on which the setbacks given first reach a row: of those dated on or after it the first, and an undated one from its beginning. */
export function firstReached(evidence: Evidence, speaking: readonly number[]): (row: number) => FirstReached {
  const keys = keysOf(evidence);
  const kinds = { ended: new Map<string, number[]>(), stalled: new Map<string, number[]>(), idled: new Map<string, number[]>() };
  const note = (kind: keyof typeof kinds, row: number, wholeDeal: boolean) => {
    const key = keys.ofSetback(row, wholeDeal);
    const days = kinds[kind].get(key) ?? [];
    kinds[kind].set(key, days);
    days.push(Number.isNaN(evidence.date[row]!) ? -Infinity : evidence.date[row]!);
  };
  for (const row of speaking) {
    if (evidence.status[row] === CANCELLED) note("ended", row, false);
    if (evidence.status[row] === STALLED) note("stalled", row, false);
    if (evidence.status[row] === IDLED) note("idled", row, false);
    if (isTerminated(evidence, row)) note("ended", row, true);
  }
  for (const days of Object.values(kinds)) for (const list of days.values()) list.sort((a, b) => a - b);
  const never = { ended: Infinity, stalled: Infinity, idled: Infinity };
  if (speaking.length === 0) return () => never;
  return (row) => {
    const reaching = keys.reaching(row);
    const first = (days: ReadonlyMap<string, readonly number[]>) => Math.min(...reaching.map((key) => firstFrom(days.get(key), evidence.date[row]!)));
    return { ended: first(kinds.ended), stalled: first(kinds.stalled), idled: first(kinds.idled) };
  };
}

/** The first of sorted days on or after a day; an undated row is before every setback. */
function firstFrom(days: readonly number[] | undefined, day: number): number {
  if (!days) return Infinity;
  if (Number.isNaN(day) || days[0] === -Infinity) return days[0]!;
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return days[low] ?? Infinity;
}

/** The setbacks among those given that speak of no row: nothing of the asset is dated on or before them. `live` are the rows that they could speak of. */
export function idleSetbacks(evidence: Evidence, speaking: readonly number[], live: (row: number) => boolean): number[] {
  const keys = keysOf(evidence);
  const touched = new Set(speaking.map(keys.asset));
  const earliest: Days = new Map();
  for (let row = 1; row < evidence.company.length; row++) {
    if (!live(row) || !touched.has(keys.asset(row))) continue;
    const day = Number.isNaN(evidence.date[row]!) ? -Infinity : evidence.date[row]!;
    for (const key of keys.reaching(row)) earliest.set(key, Math.min(day, earliest.get(key) ?? Infinity));
  }
  return speaking.filter((row) => {
    const day = Number.isNaN(evidence.date[row]!) ? Infinity : evidence.date[row]!;
    return [false, ...(isTerminated(evidence, row) ? [true] : [])].every((wholeDeal) => !((earliest.get(keys.ofSetback(row, wholeDeal)) ?? NaN) <= day));
  });
}
