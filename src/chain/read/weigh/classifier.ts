import WEIGHTS from "./weights.json";
import type { Kind } from "../finding.ts";
import type { ReadStatus } from "../words/status-words.ts";

/** What a sentence says of a link, as one of the classes that the classifier knows. */
export interface Reading {
  readonly status: ReadStatus;
  readonly kind: Exclude<Kind, "promotion">;
}

/** A trained model: for each feature a weight for each class. */
export interface Model {
  /** "none", or a status and a kind ("Pilot evidence"). */
  readonly classes: readonly string[];
  /** What a class must lose before it is chosen: evidence is held to more than a claim. */
  readonly offsets: readonly number[];
  /** By what the whole weights are to be divided. */
  readonly scale: number;
  /** What a feature may be of, such as "l:", left of the link. A feature is a place and a word. */
  readonly places: readonly string[];
  /** A line for each word: the word, a tab, and a letter for each place in which it is weighed (`!` is the first). */
  readonly words: string;
  /** The weights of these features in order, a letter for each class (`M` is 0). */
  readonly weights: string;
}

/** The letter of a weight of zero; each letter on is one more. */
const ZERO = 77;
/** The letter of the first place. */
const FIRST_PLACE = 0x21;

/** A model unpacked, ready to score. */
export class Classifier {
  readonly #weights = new Map<string, Int8Array>();
  readonly #classes: readonly (Reading | undefined)[];
  readonly #offsets: readonly number[];
  readonly #scale: number;

  constructor({ classes, offsets, scale, places, words, weights }: Model) {
    this.#classes = classes.map((name) => {
      const [status, kind] = name.split(" ");
      return kind ? { status: status as ReadStatus, kind: kind as Reading["kind"] } : undefined;
    });
    this.#offsets = offsets;
    this.#scale = scale;
    const all = Int8Array.from(weights, (letter) => letter.charCodeAt(0) - ZERO);
    let from = 0;
    for (const line of words.split("\n")) {
      const tab = line.lastIndexOf("\t");
      for (const letter of line.slice(tab + 1)) {
        this.#weights.set(places[letter.charCodeAt(0) - FIRST_PLACE]! + line.slice(0, tab), all.subarray(from, (from += classes.length)));
      }
    }
  }

  /** The reading that weighs most, and by how much more than "nothing is said"; undefined where that is it. Sums of whole numbers: the same on every machine. */
  choose(features: ReadonlySet<string>): { readonly reading: Reading; readonly margin: number } | undefined {
    const sums = new Array<number>(this.#classes.length).fill(0);
    let known = 0;
    for (const feature of features) {
      const weights = this.#weights.get(feature);
      if (!weights) continue;
      known++;
      for (let index = 0; index < weights.length; index++) sums[index]! += weights[index]!;
    }
    const scores = sums.map((sum, index) => sum / (Math.sqrt(known || 1) * this.#scale) - this.#offsets[index]!);
    const best = Math.max(...scores);
    const reading = this.#classes[scores.indexOf(best)];
    return reading && { reading, margin: best - scores[this.#classes.indexOf(undefined)]! };
  }
}

/** The classifier of READ, trained by `npm run weights`. */
export const CLASSIFIER = new Classifier(WEIGHTS);
