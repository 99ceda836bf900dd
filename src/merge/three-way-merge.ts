import type { Column } from "../chain/model/columns.ts";
import { differences, knownRows, type KnownRow } from "./rows/known-row.ts";
import { matchRows } from "./rows/match-rows.ts";
import { valueIn, type MergeRow } from "./rows/merge-row.ts";
import type { Stepwise } from "../chain/cells/stepwise.ts";

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
export function* threeWayMerge({ base: before, theirs: now, mine: own, nameOf }: Sides): Stepwise<RowChange[]> {
  const base = yield* knownRows(before, nameOf);
  const theirs = yield* knownRows(now, nameOf);
  const mine = yield* knownRows(own, nameOf);
  const baseOf = yield* matchRows(theirs, base);
  const mineOfBase = yield* matchRows(base, mine);
  const freeOf = yield* matchedDirectly(theirs, mine, baseOf, new Set(mineOfBase.values()));

  const changes: RowChange[] = [];
  for (const [at, row] of theirs.entries()) {
    const from = baseOf.get(at);
    const place = from === undefined ? freeOf.get(at) : mineOfBase.get(from);
    changes.push(place === undefined ? unmatched(from === undefined ? undefined : base[from]!, row) : compared(from === undefined ? undefined : base[from]!, row, mine[place]!));
    yield;
  }
  const kept = new Set(baseOf.values());
  for (const [at, row] of base.entries()) {
    const place = kept.has(at) ? undefined : mineOfBase.get(at);
    if (place === undefined) continue;
    const edited = differences(row, mine[place]!);
    changes.push({ kind: edited.length === 0 ? "withdrawn there" : "changed on both sides", base: row.row, mine: mine[place]!.row, columns: [], disputed: edited });
  }
  return changes;
}

/** The places in the user's table of rows that never came from there and say the same all the same: among those that no base row claims. */
function* matchedDirectly(theirs: readonly KnownRow[], mine: readonly KnownRow[], baseOf: ReadonlyMap<number, number>, claimed: ReadonlySet<number>): Stepwise<Map<number, number>> {
  const unbased = [...theirs.keys()].filter((at) => !baseOf.has(at));
  const free = [...mine.keys()].filter((at) => !claimed.has(at));
  const pairs = yield* matchRows(unbased.map((at) => theirs[at]!), free.map((at) => mine[at]!));
  return new Map([...pairs].map(([from, to]) => [unbased[from]!, free[to]!]));
}

/** A row of theirs that the user does not have: new, or deleted by the user. */
function unmatched(base: KnownRow | undefined, theirs: KnownRow): RowChange {
  const columns = [...theirs.row.cells.keys()];
  if (base === undefined) return { kind: "new", theirs: theirs.row, columns, disputed: [] };
  const changed = differences(base, theirs);
  return { kind: changed.length === 0 ? "deleted by you" : "changed on both sides", base: base.row, theirs: theirs.row, columns, disputed: changed };
}

/** Compares a row column by column: what only they changed is offered, what only the user changed is kept. */
function compared(base: KnownRow | undefined, theirs: KnownRow, mine: KnownRow): RowChange {
  const apart = differences(theirs, mine);
  const rows = { ...(base && { base: base.row }), theirs: theirs.row, mine: mine.row };
  if (apart.length === 0) return { ...rows, kind: "unchanged", columns: [], disputed: [] };
  // The first time, filling a blank of the user's takes nothing away; a blank of theirs asks for nothing.
  const theirChanges = base ? new Set(differences(base, theirs)) : undefined;
  const myChanges = base ? new Set(differences(base, mine)) : undefined;
  const columns = apart.filter((column) => (theirChanges ? theirChanges.has(column) : valueIn(theirs.row, column) !== ""));
  const disputed = columns.filter((column) => (myChanges ? myChanges.has(column) : valueIn(mine.row, column) !== ""));
  return { ...rows, kind: columns.length === 0 ? "changed by you" : disputed.length === 0 ? "changed there" : "changed on both sides", columns, disputed };
}
