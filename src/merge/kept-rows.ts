import type { Compared } from "./compare.ts";
import { isOffered } from "./compare.ts";
import type { MergeRow } from "./rows/merge-row.ts";

/**
 * What is kept of a file, to be compared with its next edition: each row as it came. A row that was offered and not taken stays as it came
 * before, so that it is offered again; what the user keeps as it is, is decided.
 */
export function keptRows(changes: readonly Compared[], chosen: ReadonlySet<number>): MergeRow[] {
  return changes.flatMap((one) => {
    const { base, theirs, id } = one;
    const declined = (isOffered(one) && !chosen.has(id)) || one.obstacle !== undefined;
    const row = declined ? base : theirs;
    return row ? [row] : [];
  });
}
