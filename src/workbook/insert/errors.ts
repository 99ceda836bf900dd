/** Why an insert was not written. */

/** Where an insert goes: the sheet and its top left cell, zero-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why a place cannot be taken, in a sentence, and the next one that can; none where no place of the sheet would do. */
export class PlaceTaken extends Error {
  constructor(
    message: string,
    readonly next: Place | undefined,
    /** The next place as Excel writes it, `B14`. */
    readonly nextAddress: string | undefined,
  ) {
    super(message);
  }
}

/** A cell of the user's, by its place in the plan. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly formula: unknown;
}

/** The user typed where the plan was being written: what they typed, to be put back. */
export class TypedMeanwhile extends Error {
  constructor(readonly typed: readonly Typed[]) {
    super("Something was typed where the insert goes, while it was being written. It has been left as it was typed, and nothing was inserted.");
  }
}

/** An insert failed, and could not be taken back either. */
export class LeftBehind extends Error {}
