/** The days on which the rows of one company change what they are worth. Source of the rules: method, sections 3 (setbacks), 4 (shares change) and 5 (age). */
import { expiresOn, knownOn, speakingSetbacks } from "../../evidence/effects/effects-on.ts";
import { NO_KEY, type Evidence } from "../../evidence/evidence.ts";
import { LIVE } from "../../evidence/effects/row-effect.ts";
import { firstReached, type FirstReached } from "../../evidence/effects/setback-reach.ts";

/** The days of a row's life. */
export interface Life extends FirstReached {
  /** Its own day; −Infinity when undated. */
  readonly born: number;
  readonly expires: number;
}

/** Something happens on a day: to a row, or to the known share of the entity (Through) that it names. */
export interface Change {
  readonly day: number;
  readonly row: number;
  readonly isShare: boolean;
}

export interface RowChanges {
  /** By row; undefined for a row that never counts. */
  readonly lives: readonly (Life | undefined)[];
  /** By day; of one day the shares first, so that the rows of that day are read with them. */
  readonly changes: readonly Change[];
  /** The dated rows of each entity by its key, by date. */
  readonly entities: ReadonlyMap<number, readonly number[]>;
}

export function rowChanges(own: Evidence): RowChanges {
  const { company, date, ownership, pending } = own;
  const known = knownOn(own, null);
  const reachedOn = firstReached(own, speakingSetbacks(own, known));
  const setbacks = new Set(own.setbacks);
  const throughs = own.keys("Through");
  const lives = new Array<Life | undefined>(company.length);
  const changes: Change[] = [];
  const entities = new Map<number, number[]>();
  for (let row = 1; row < company.length; row++) {
    if (known[row] !== LIVE) continue;
    const born = Number.isNaN(date[row]!) ? -Infinity : date[row]!;
    if (throughs[row] !== NO_KEY && Number.isFinite(born)) {
      if (!Number.isNaN(ownership[row]!) && pending[row] === 0) changes.push({ day: born, row, isShare: true });
      const rows = entities.get(throughs[row]!);
      if (rows) rows.push(row);
      else entities.set(throughs[row]!, [row]);
    }
    if (setbacks.has(row)) continue;
    const life = { ...reachedOn(row), born, expires: expiresOn(own, row) };
    lives[row] = life;
    changes.push({ day: born, row, isShare: false });
    for (const day of [life.ended, life.stalled, life.idled, life.expires]) {
      if (day > born && day < Infinity) changes.push({ day, row, isShare: false });
    }
  }
  for (const rows of entities.values()) rows.sort((one, other) => date[one]! - date[other]!);
  changes.sort((one, other) => one.day - other.day || Number(other.isShare) - Number(one.isShare));
  return { lives, changes, entities };
}
