/** What a row counts for on a date. `effects-on.ts` decides it. */

/** Counts fully. */
export const LIVE = 0;
/** Counts only as a claim: too old to prove. */
export const EXPIRED = 1;
/** Counts only as a claim: its asset stalled later. Every row up to this one still counts. */
export const CLAIM_ONLY = 2;
/** No longer counts: its asset was cancelled, or its deal terminated, later. */
export const ENDED = 3;
/** A setback or a terminated deal: it speaks of other rows and is not a claim. */
export const SETBACK = 4;
/** Dated after the as-of date. */
export const LATER = 5;
/** Left out by the Product filter. */
export const FILTERED = 6;
/** Blank, unreadable, or of a company not asked for. */
export const UNREAD = 7;

export interface RowEffects {
  /** Null for the whole table. */
  readonly asOf: number | null;
  /** The as-of date, else the newest Date in the table; NaN where there is none. */
  readonly reference: number;
  /** By row: `LIVE`, `EXPIRED`, …; index 0 is the header row. */
  readonly effect: Uint8Array;
  /** By row: the level that counts, after *Scale* and *Idled*. */
  readonly level: Uint8Array;
  /** By row, 0–1: how much of the capability is theirs, by the shares known on the date. */
  readonly control: Float64Array;
}

/** Whether a row still counts, as proof or as a claim. */
export const isLive = ({ effect }: RowEffects, row: number): boolean => effect[row]! <= CLAIM_ONLY;
