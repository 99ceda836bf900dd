import type { Cell } from "../../cells/cell.ts";
import { BLANK } from "../../cells/names/word-index.ts";
import { feedsOf, type Model } from "../../model/model.ts";
import { ACTUAL, PILOT, QUALIFIED, STUDIED } from "../../model/vocabulary.ts";
import { magnetTonnes, unitReader, type Unit } from "../../units/unit.ts";

/** Below this part of the threshold a line is Studied. */
const LABORATORY = 0.01;

/**
 * *Scale*: a line that makes less than the threshold a year counts as Pilot at most, and as Studied below a hundredth of it.
 * Source of the rule: method, section 5.
 */
export class Scale {
  private readonly tonnes: number;
  private readonly last: number;
  private readonly scored: readonly boolean[];
  private readonly unitOf: (cell: Cell) => Unit | undefined;

  constructor(model: Model) {
    this.tonnes = model.threshold.scale;
    this.last = model.links.length - 1;
    this.scored = feedsOf(model).map((links) => links.length > 0);
    this.unitOf = unitReader(model);
  }

  /** The level of a row with a quantity, from its status and the places of its stage and basis. */
  level(stage: number, status: number, quantity: number, unit: Cell, basis: number): number {
    const isMeasured = basis === ACTUAL || basis === BLANK;
    if (this.tonnes === 0 || status < PILOT || status > QUALIFIED || !isMeasured || stage === this.last || !this.scored[stage]) return status;
    const made = magnetTonnes(quantity, this.unitOf(unit))?.high;
    if (made === undefined || made >= this.tonnes) return status;
    return made < this.tonnes * LABORATORY ? STUDIED : Math.min(status, PILOT);
  }
}
