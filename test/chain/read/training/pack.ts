import type { Model } from "../../../../src/chain/read/weigh/classifier.ts";
import { GAIN, type Fitted } from "./fit.ts";

/**
 * How much "nothing" and evidence are held back, as logarithms of odds, and evidence further for each step from building up to output:
 * an error there overstates the most. Chosen by cross-validation on the part tuned on and by own sentences that were left out.
 */
export interface Offsets {
  readonly none: number;
  readonly evidence: number;
  readonly step: number;
}

/** Steps to one unit of weight. Finer steps cost size and gain nothing that can be measured. */
const SCALE = 8;
/** A feature whose largest weight is fewer steps than this says too little and is left out. */
const LEAST = 1;
const ZERO = 77;
const REACH = 45;
const STEPS: Readonly<Record<string, number>> = { Construction: 1, Idled: 1, Pilot: 2, Operating: 3, Qualified: 3 };
/** What a feature is of: its place in the sentence or its family; the rest is its word. */
const PLACE = /^(?:[RCMT]\|)?(?:[^: ]+:)?/;
const FIRST_PLACE = 0x21;

/** The weights as whole numbers, a letter each, word by word: a word stands once, with a letter for each place in which it is weighed. */
export function pack({ classes, weights }: Fitted, { none, evidence, step }: Offsets): Model {
  const places: string[] = [];
  const byWord = new Map<string, { places: string; weights: string }>();
  for (const [name, row] of weights) {
    const whole = [...row].map((weight) => Math.max(-REACH, Math.min(REACH, Math.round(weight * SCALE))));
    if (Math.max(...whole.map(Math.abs)) < LEAST) continue;
    const [place] = PLACE.exec(name)!;
    if (!places.includes(place)) places.push(place);
    const known = byWord.get(name.slice(place.length)) ?? { places: "", weights: "" };
    byWord.set(name.slice(place.length), {
      places: known.places + String.fromCharCode(FIRST_PLACE + places.indexOf(place)),
      weights: known.weights + String.fromCharCode(...whole.map((weight) => ZERO + weight)),
    });
  }
  return {
    classes,
    offsets: classes.map((name) => (name === "none" ? none : name.endsWith("evidence") ? evidence + step * (STEPS[name.split(" ")[0]!] ?? 0) : 0)),
    scale: SCALE / GAIN,
    places,
    words: [...byWord].map(([word, { places: of }]) => `${word}\t${of}`).join("\n"),
    weights: [...byWord.values()].map((word) => word.weights).join(""),
  };
}
