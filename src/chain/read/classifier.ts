import WEIGHTS from "./weights.json";
import type { Kind } from "./finding.ts";
import type { ReadStatus } from "./words/status-words.ts";

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
  /** By what the whole weights of `features` are to be divided. */
  readonly scale: number;
  /** A line for each feature: its name, a tab, and a letter for each class (`M` is 0). */
  readonly features: string;
}

/** The letter of a weight of zero; each letter on is one more. */
const ZERO = 77;

/** A model unpacked, ready to score. */
export class Classifier {
  readonly #weights = new Map<string, Int8Array>();
  readonly #classes: readonly (Reading | undefined)[];
  readonly #offsets: readonly number[];
  readonly #scale: number;

  constructor({ classes, offsets, scale, features }: Model) {
    this.#classes = classes.map((name) => {
      const [status, kind] = name.split(" ");
      return kind ? { status: status as ReadStatus, kind: kind as Reading["kind"] } : undefined;
    });
    this.#offsets = offsets;
    this.#scale = scale;
    for (const line of features.split("\n")) {
      const tab = line.lastIndexOf("\t");
      if (tab > 0) this.#weights.set(line.slice(0, tab), Int8Array.from(line.slice(tab + 1), (letter) => letter.charCodeAt(0) - ZERO));
    }
  }

  /** The reading that weighs most, or undefined where that is "nothing is said". Sums of whole numbers: the same on every machine. */
  choose(features: ReadonlySet<string>): Reading | undefined {
    const sums = new Array<number>(this.#classes.length).fill(0);
    let known = 0;
    for (const feature of features) {
      const weights = this.#weights.get(feature);
      if (!weights) continue;
      known++;
      for (let index = 0; index < weights.length; index++) sums[index]! += weights[index]!;
    }
    const scores = sums.map((sum, index) => sum / (Math.sqrt(known || 1) * this.#scale) - this.#offsets[index]!);
    return this.#classes[scores.indexOf(Math.max(...scores))];
  }
}

/** The classifier of READ, trained by `npm run weights`. */
export const CLASSIFIER = new Classifier(WEIGHTS);
