/** When a promise was met. Source of the rule: method, section 16, "Met on". */
import type { Evidence } from "../evidence/evidence.ts";
import type { DatedEvidence } from "../evidence/row.ts";
import { CLAIM_ONLY, ENDED } from "../evidence/effects/row-effect.ts";
import type { SameAsset } from "../evidence/effects/same-asset.ts";
import { speaksOf } from "../evidence/effects/speaks-of.ts";
import { CLOSED, QUALIFIED } from "../model/vocabulary.ts";

/** What a row promises whose deal is pending: one past the levels. */
export const CLOSING = QUALIFIED + 1;

/** The rows of a promise's company and stage, and those of them that cancel or terminate. */
export interface StageRows {
  readonly rows: Int32Array;
  readonly ends: readonly number[];
}

/**
 * The earliest day on which a row shows what was promised; NaN where none does. `first` is the earliest row of the promise.
 * A row that was cancelled later shows what ran before; of an undated cancellation nobody knows, so it shows nothing.
 * An undated promise is in no order: a closing cannot be shown to come after it.
 */
export function metOn(dated: DatedEvidence, same: SameAsset, { rows, ends }: StageRows, first: number, promised: number): number {
  const { evidence } = dated;
  const { date, level, deal, sourced, pending } = evidence;
  const shows = (row: number): boolean => {
    const day = date[row]!;
    if (sourced[row] === 0 || pending[row] === 1 || Number.isNaN(day)) return false;
    const reached = promised === CLOSING ? deal[row] === CLOSED && day > date[first]! : level[row]! >= promised && !(day < date[first]!);
    return reached && countedOn(dated, ends, row) && same.site(first, row) && same.through(first, row) && same.product(first, row);
  };
  let earliest = NaN;
  for (const row of rows) if (!(date[row]! >= earliest) && shows(row)) earliest = date[row]!;
  return earliest;
}

/** Whether the row counted on its own day. */
function countedOn({ evidence, effects }: DatedEvidence, ends: readonly number[], row: number): boolean {
  const effect = effects.effect[row]!;
  return effect <= CLAIM_ONLY || (effect === ENDED && endedOn(evidence, ends, row) > evidence.date[row]!);
}

/** The first day on which a row was cancelled or terminated by one of `ends`; -Infinity where that is undated, Infinity where none speaks of it. */
export function endedOn(evidence: Evidence, ends: readonly number[], row: number): number {
  const { date } = evidence;
  let earliest = Infinity;
  for (const setback of ends) {
    if (!speaksOf(evidence, setback, row)) continue;
    const day = date[setback]!;
    if (Number.isNaN(day)) return -Infinity;
    if (!(day < date[row]!)) earliest = Math.min(earliest, day);
  }
  return earliest;
}
