/** The way from a product to finished magnet: each step has a factor, low–high. Source of the rule: method, section 8. */
import { keyOf } from "../cells/cell.ts";
import type { Model, Range } from "../model/model.ts";

export const MAGNET = "ndfeb magnet";
export const TREO = "treo";
export const HEAVY = "dytb oxide";

interface Step {
  readonly from: string;
  readonly to: string;
  readonly range: Range;
}

/** Dy and Tb metal from their oxides: stoichiometry 0.87 × recovery. The low recovery belongs to the low factor of the oxide, which takes it back. */
const HEAVY_METAL = { low: 0.87 * 0.92, high: 0.87 * 0.98 };

/** Steps that the Model table does not hold: a monazite of another grade is written into the unit, `t monazite 58% TREO/yr`. */
const FIXED: readonly Step[] = [
  { from: "monazite", to: TREO, range: { low: 0.55, high: 0.6 } },
  { from: "ndfeb powder", to: "ndfeb alloy", range: { low: 1, high: 1 } },
  { from: "dytb metal", to: HEAVY, range: { low: 1 / HEAVY_METAL.low, high: 1 / HEAVY_METAL.high } },
];

export interface Conversion {
  /** The keys of the products on the way, from the first to the magnet. */
  readonly through: readonly string[];
  /** Tonnes of finished magnet for one tonne of the first. */
  readonly factor: Range;
}

/** From the key of a product to finished magnet: lows multiply with lows, highs with highs. Undefined where no factors lead there. */
export function conversionOf(product: string, { factors }: Model): Conversion | undefined {
  const steps = [...FIXED, ...[...factors].flatMap(([item, range]) => stepOf(item, range))];
  const through = [product];
  let [low, high] = [1, 1];
  for (let at = product; at !== MAGNET; ) {
    const step = steps.find(({ from }) => from === at);
    if (!step) return undefined;
    [at, low, high] = [step.to, low * step.range.low, high * step.range.high];
    through.push(at);
  }
  return { through, factor: { low, high } };
}

/** A Factor row of the model such as `TREO > NdPr oxide`; the capital factors are no steps. */
function stepOf(item: string, range: Range): Step[] {
  const [from, to] = item.split(">").map(keyOf);
  return from && to ? [{ from, to, range }] : [];
}
