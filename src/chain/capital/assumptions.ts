/** The distributions behind SURVIVAL, read from the Factor rows of the Model table. Source of the rule: method, sections 7 and 9. */
import { isBlank, quoted, type Cell } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { DEFAULT_MODEL, type Model, type Range } from "../model/model.ts";
import { LONGEST_BUILD } from "./read-plan.ts";

export interface CapitalAssumptions {
  /** 10th and 90th percentile of the overrun, as shares of capex. */
  readonly overrun: Range;
  /** Months. */
  readonly delayMean: number;
  readonly delayDeviation: number;
  /** Of the log price, a year. */
  readonly volatility: number;
  /** Months in which half of a price shock has gone. */
  readonly halfLife: number;
}

/** AACE estimate class without a word to the contrary: 3, the estimate of a feasibility study. */
const DEFAULT_CLASS = 3;
/** Ten times the estimate, ten times the price in a year: above it, a percentage was meant. */
const LARGEST_SHARE = 10;

/** The AACE class, 1 to 5; 3 when left out. Error: #VALUE! for anything else. */
export function readCostClass(cell: Cell): number {
  if (isBlank(cell)) return DEFAULT_CLASS;
  if (cell === 1 || cell === 2 || cell === 3 || cell === 4 || cell === 5) return cell;
  throw badInput(`The aace_class ${quoted(cell)} is not an AACE estimate class. Give a number from 5 (a concept) to 1 (a tendered design); 3 is a feasibility study.`);
}

/** The assumptions of a model for an estimate class. Errors: #VALUE! naming the Factor row that cannot be used. */
export function capitalAssumptions(costClass = DEFAULT_CLASS, model: Model = DEFAULT_MODEL): CapitalAssumptions {
  const item = `Cost class ${costClass}`;
  const overrun = model.factors.get(item)!;
  if (!(overrun.low > -1 && overrun.high <= LARGEST_SHARE)) {
    throw badInput(`The Factor ${item} runs from ${overrun.low} to ${overrun.high}. Give fractions above -1, such as -0.15 to 0.2.`);
  }
  const single = (name: string, low: number, high: number, unit: string): number => {
    const range = model.factors.get(name)!;
    if (range.low === range.high && range.low >= low && range.low <= high) return range.low;
    throw badInput(`The Factor ${name} must be one number from ${low} to ${high} (${unit}).`);
  };
  return {
    overrun,
    delayMean: single("Delay mean", -LONGEST_BUILD, LONGEST_BUILD, "months"),
    delayDeviation: single("Delay deviation", 0, LONGEST_BUILD, "months"),
    volatility: single("Price volatility", 0, LARGEST_SHARE, "a year, 0.35 for 35 %"),
    halfLife: single("Price half-life", 0.1, 1e6, "months"),
  };
}
