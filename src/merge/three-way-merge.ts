import type { Column } from "../chain/model/columns.ts";
import { matchRows } from "./match-rows.ts";
import { differences, valueIn, type MergeRow } from "./merge-row.ts";

/**
 * What a merge has to say of one row. "Changed there" and "new" are offered; "changed by you" and "deleted by you" are kept;
 * "changed on both sides" asks the user to choose; "withdrawn there" offers to take the row out.
 */
export type ChangeKind = "new" | "changed there" | "changed by you" | "changed on both sides" | "withdrawn there" | "deleted by you" | "unchanged";

export interface RowChange {
  readonly kind: ChangeKind;
  /** The row as it came last time, as it comes now, and as the user has it. */
  readonly base?: MergeRow;
  readonly theirs?: MergeRow;
  readonly mine?: MergeRow;
  /** The columns that accepting writes: changed there and not by the user, or, on both sides, those in dispute as well. */
  readonly columns: readonly Column[];
  /** The columns that both changed, each in another way. */
  readonly disputed: readonly Column[];
}

/** The three tables of a merge. Without a base (the first time) every difference between the two others is a dispute. */
export interface Sides {
  readonly base: readonly MergeRow[];
  readonly theirs: readonly MergeRow[];
  readonly mine: readonly MergeRow[];
  /** One name for all spellings of a company, by the Model's Alias rows. */
  readonly nameOf: (company: string) => string;
}

/** Every row of the three tables once: theirs in their order, then what was withdrawn there. The user's own rows are left out. */
export function threeWayMerge({ base, theirs, mine, nameOf }: Sides): RowChange[] {
  const baseOf = matchRows(theirs, base, nameOf);
  const mineOfBase = matchRows(base, mine, nameOf);
  const claimed = new Set(mineOfBase.values());
  // Rows that never came from there may still say the same: they are matched directly, among those that no base row claims.
  const free = mine.filter((_, at) => !claimed.has(at));
  const unbased = theirs.map((row, at) => ({ row, at })).filter(({ at }) => !baseOf.has(at));
  const direct = matchRows(
    unbased.map(({ row }) => row),
    free,
    nameOf,
  );
  const freeOf = new Map(unbased.map(({ at }, position) => [at, direct.get(position)]));

  const changes = theirs.map((row, at): RowChange => {
    const from = baseOf.get(at);
    if (from === undefined) {
      const place = freeOf.get(at);
      return place === undefined ? { kind: "new", theirs: row, columns: [...row.cells.keys()], disputed: [] } : compared(undefined, row, free[place]!, nameOf);
    }
    const place = mineOfBase.get(from);
    if (place !== undefined) return compared(base[from]!, row, mine[place]!, nameOf);
    const changed = differences(base[from]!, row, nameOf);
    return { kind: changed.length === 0 ? "deleted by you" : "changed on both sides", base: base[from]!, theirs: row, columns: [...row.cells.keys()], disputed: changed };
  });
  const kept = new Set(baseOf.values());
  base.forEach((row, at) => {
    if (kept.has(at)) return;
    const place = mineOfBase.get(at);
    if (place === undefined) return;
    const own = mine[place]!;
    const edited = differences(row, own, nameOf);
    changes.push({ kind: edited.length === 0 ? "withdrawn there" : "changed on both sides", base: row, mine: own, columns: [], disputed: edited });
  });
  return changes;
}

/** Compares a row column by column: what only they changed is offered, what only the user changed is kept. */
function compared(base: MergeRow | undefined, theirs: MergeRow, mine: MergeRow, nameOf: Sides["nameOf"]): RowChange {
  const apart = differences(theirs, mine, nameOf);
  const row = { ...(base && { base }), theirs, mine };
  if (apart.length === 0) return { ...row, kind: "unchanged", columns: [], disputed: [] };
  if (base === undefined) {
    // Filling a blank of the user's takes nothing away; a blank of theirs asks for nothing.
    const columns = apart.filter((column) => valueIn(theirs, column) !== "");
    const disputed = columns.filter((column) => valueIn(mine, column) !== "");
    const kind = columns.length === 0 ? "changed by you" : disputed.length === 0 ? "changed there" : "changed on both sides";
    return { ...row, kind, columns, disputed };
  }
  const theirChanges = new Set(differences(base, theirs, nameOf));
  const myChanges = new Set(differences(base, mine, nameOf));
  const columns = apart.filter((column) => theirChanges.has(column));
  const disputed = columns.filter((column) => myChanges.has(column));
  const kind = columns.length === 0 ? "changed by you" : disputed.length === 0 ? "changed there" : "changed on both sides";
  return { ...row, kind, columns, disputed };
}
