import type { Model } from "../../../../src/chain/read/weigh/classifier.ts";
import { GAIN, type Fitted } from "./fit.ts";

/** How a reading is chosen from the chances of the classes. Chosen by cross-validation on the part tuned on and by own sentences that were left out. */
export interface Choice {
  /** How much the chances are spread: below 1 the likeliest gains. */
  readonly heat: number;
  /** The least chance that something is said. */
  readonly least: number;
  /** How much worse saying too much is than being right is good. */
  readonly caution: number;
}

/** Steps to one unit of weight. Finer steps cost size and gain nothing that can be measured. */
const SCALE = 24;
/** A weight of fewer steps says too little and is left out, and so is a feature without another. */
const LEAST = 1.5;
const ZERO = 105; // no weight is a digit
const ZEROS = new RegExp(`${String.fromCharCode(ZERO)}{2,}`, "g");
const REACH = 45;
/** What a feature is of: its place in the sentence or its family; the rest is its word. */
const PLACE = /^(?:[RCMT]\|)?(?:[^: ]+:)?/;
const FIRST_PLACE = 0x21;

/** The weights as whole numbers, a letter each, word by word: a word stands once, with a letter for each place in which it is weighed; the weights class by class, a number for so many zeros. */
export function pack({ classes, shared, weights }: Fitted, { heat, least, caution }: Choice): Model {
  const places: string[] = [];
  const byWord = new Map<string, { places: string; weights: string }>();
  for (const [name, row] of weights) {
    const whole = [...row].map((weight) => (Math.abs(weight * SCALE) < LEAST ? 0 : Math.max(-REACH, Math.min(REACH, Math.round(weight * SCALE)))));
    if (whole.every((weight) => weight === 0)) continue;
    const [place] = PLACE.exec(name)!;
    if (!places.includes(place)) places.push(place);
    const known = byWord.get(name.slice(place.length)) ?? { places: "", weights: "" };
    byWord.set(name.slice(place.length), {
      places: known.places + String.fromCharCode(FIRST_PLACE + places.indexOf(place)),
      weights: known.weights + String.fromCharCode(...whole.map((weight) => ZERO + weight)),
    });
  }
  const inOrder = [...byWord].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = inOrder.map(([, word]) => word.weights).join("");
  const columns = classes.length + shared.length;
  const byColumn = Array.from({ length: columns }, (_, column) => Array.from({ length: rows.length / columns }, (_row, row) => rows[row * columns + column]).join("")).join("");
  return {
    classes,
    shared,
    least,
    caution,
    scale: (SCALE * heat) / GAIN,
    places,
    words: inOrder.map(([word, { places: of }]) => `${word}\t${of}`).join("\n"),
    weights: byColumn.replace(ZEROS, (zeros) => String(zeros.length)),
  };
}
