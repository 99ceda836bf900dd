import WEIGHTS from "./weights.json";
import { chancesOf } from "./chances.ts";
import { saysMore } from "./height.ts";
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
  /** Further columns of weights, each shared by the classes listed: what all evidence has in common is learned from all of it. */
  readonly shared: readonly (readonly number[])[];
  /** The least chance that something is said of a link. */
  readonly least: number;
  /** How much worse saying too much is than being right is good. */
  readonly caution: number;
  /** By what the whole weights are to be divided. */
  readonly scale: number;
  /** What a feature may be of, such as "l:", left of the link. A feature is a place and a word. */
  readonly places: readonly string[];
  /** A line for each word: the word, a tab, and a letter for each place in which it is weighed (`!` is the first). */
  readonly words: string;
  /** A letter for each weight (`i` is 0): those of the first class for these features in order, then of the next, and last of each shared column. A number is so many zeros. */
  readonly weights: string;
}

/** The letter of a weight of zero; each letter on is one more. */
const ZERO = 105;
/** The letter of the first place. */
const FIRST_PLACE = 0x21;

/** A model unpacked, ready to score. */
export class Classifier {
  readonly #weights = new Map<string, Int8Array>();
  readonly #model: Model;
  readonly #classes: readonly (Reading | undefined)[];
  /** For each class those against which it says too much. */
  readonly #less: readonly (readonly number[])[];

  constructor(model: Model) {
    const { classes, shared, places, words, weights } = model;
    this.#model = model;
    this.#classes = classes.map((name) => {
      const [status, kind] = name.split(" ");
      return kind ? { status: status as ReadStatus, kind: kind as Reading["kind"] } : undefined;
    });
    this.#less = this.#classes.map((reading) => this.#classes.flatMap((truth, index) => (reading && saysMore(reading, truth) ? [index] : [])));
    const columns = classes.length + shared.length;
    const letters = weights.replace(/\d+/g, (zeros) => String.fromCharCode(ZERO).repeat(Number(zeros)));
    const features = letters.length / columns;
    const all = Int8Array.from(letters, (_, at) => letters.charCodeAt((at % columns) * features + Math.floor(at / columns)) - ZERO);
    let from = 0;
    for (const line of words.split("\n")) {
      const tab = line.lastIndexOf("\t");
      for (const letter of line.slice(tab + 1)) {
        this.#weights.set(places[letter.charCodeAt(0) - FIRST_PLACE]! + line.slice(0, tab), all.subarray(from, (from += columns)));
      }
    }
  }

  /**
   * The reading that serves best, and the chance that anything is said; undefined where that is too small. A reading serves by its chance
   * of being right, less what it would cost to say too much. Sums of whole numbers and chances from a table: the same on every machine.
   */
  choose(features: ReadonlySet<string>): { readonly reading: Reading; readonly chance: number } | undefined {
    const chances = chancesOf(this.#scores(features));
    const chance = 1 - chances[this.#classes.indexOf(undefined)]!;
    if (chance < this.#model.least) return undefined;
    const use = (index: number): number => chances[index]! - this.#model.caution * this.#less[index]!.reduce((sum, less) => sum + chances[less]!, 0);
    const best = this.#classes.reduce<number>((top, reading, index) => (reading && (top < 0 || use(index) > use(top)) ? index : top), -1);
    return { reading: this.#classes[best]!, chance };
  }

  #scores(features: ReadonlySet<string>): number[] {
    const { classes, shared, scale } = this.#model;
    const sums = new Array<number>(classes.length + shared.length).fill(0);
    let known = 0;
    for (const feature of features) {
      const weights = this.#weights.get(feature);
      if (!weights) continue;
      known++;
      for (let index = 0; index < weights.length; index++) sums[index]! += weights[index]!;
    }
    shared.forEach((members, column) => {
      for (const member of members) sums[member]! += sums[classes.length + column]!;
    });
    return sums.slice(0, classes.length).map((sum) => sum / (Math.sqrt(known || 1) * scale));
  }
}

/** The classifier of READ, trained by `npm run weights`. */
export const CLASSIFIER = new Classifier(WEIGHTS);
