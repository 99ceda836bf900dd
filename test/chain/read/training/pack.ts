import type { Model } from "../../../../src/chain/read/classifier.ts";
import { GAIN, type Fitted } from "./fit.ts";

const ZERO = 77;
const REACH = 45;
/** A feature whose largest weight is below this share of the reach says nothing and is left out. */
const LEAST = 2;

/** How much "nothing" and evidence are held back, as logarithms of odds: chosen by cross-validation on the part tuned on. */
export interface Offsets {
  readonly none: number;
  readonly evidence: number;
}

/** The weights as whole numbers, a letter each: 46 steps to either side. */
export function pack({ classes, weights }: Fitted, { none, evidence }: Offsets): Model {
  const largest = Math.max(...[...weights.values()].map((row) => Math.max(...row.map(Math.abs))));
  const scale = REACH / largest;
  const lines: string[] = [];
  for (const [name, row] of weights) {
    const whole = [...row].map((weight) => Math.round(weight * scale));
    if (Math.max(...whole.map(Math.abs)) >= LEAST || name === "bias") lines.push(`${name}\t${String.fromCharCode(...whole.map((weight) => ZERO + weight))}`);
  }
  const offsets = classes.map((name) => (name === "none" ? none : name.endsWith("evidence") ? evidence : 0));
  return { classes, offsets, scale: scale / GAIN, features: lines.join("\n") };
}
