import type { Cell } from "../cells/cell.ts";
import { BLANK } from "../cells/word-index.ts";
import { feedsOf, type Model } from "../model/model.ts";
import { ACTUAL, PILOT, QUALIFIED, STUDIED } from "../model/vocabulary.ts";
import { magnetTonnes, unitReader } from "../units/unit.ts";
import type { RowReaders } from "./row-readers.ts";

/** Below this part of the threshold a line is Studied. */
const LABORATORY = 0.01;

/**
 * A reader of a row's level after *Scale*: a line that makes less than the threshold a year counts as Pilot at most, and as Studied
 * below a hundredth of it. Source of the rule: method, section 5.
 */
export function scaleReader(model: Model, { lastLink }: RowReaders): (stage: number, status: number, quantity: number, unit: Cell, basis: number) => number {
  const { scale } = model.threshold;
  const unitOf = unitReader(model);
  const scored = feedsOf(model).map((links) => links.length > 0);
  return (stage, status, quantity, unit, basis) => {
    const asked = scale > 0 && status >= PILOT && status <= QUALIFIED && (basis === ACTUAL || basis === BLANK) && stage !== lastLink && scored[stage];
    const tonnes = asked ? magnetTonnes(quantity, unitOf(unit))?.high : undefined;
    if (tonnes === undefined || tonnes >= scale) return status;
    return tonnes < scale * LABORATORY ? STUDIED : Math.min(status, PILOT);
  };
}
