import { existsSync, readFileSync } from "node:fs";
import type { Model } from "../../../../src/chain/read/classifier.ts";
import { fit } from "./fit.ts";
import { casesOf, ownSentences, type Labelled } from "./labelled.ts";
import { pack } from "./pack.ts";

/** Sentences and releases labelled elsewhere that may lie beside the project; they are tuned on where they are there, and never kept here. */
const BESIDE = new URL("../../../../../shared/read/", import.meta.url);
const WHERE = process.env.LABELLED ? new URL(`file://${process.env.LABELLED}/`) : BESIDE;

/** How the classes are held back, found by cross-validation on the part tuned on (`measure.ts`). */
export const OFFSETS = { none: 0.9, evidence: 0.3 };

/** An item labelled elsewhere weighs as several own sentences: it is written as companies write. */
const BESIDE_WEIGHT = 2;

/** The items labelled elsewhere, or none. */
export function besideSentences(file: "sentences.json" | "documents.json"): Labelled[] {
  const place = new URL(file, WHERE);
  return existsSync(place) ? (JSON.parse(readFileSync(place, "utf8")) as Labelled[]) : [];
}

/** Whether an item of theirs is set aside: a third, by its id. Never trained on, never looked at while tuning. */
export function isSetAside(id: string): boolean {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % 3 === 0;
}

export function trained(): Model {
  const beside = [...besideSentences("sentences.json"), ...besideSentences("documents.json")];
  const cases = [...ownSentences().flatMap((one) => casesOf(one, 1)), ...beside.flatMap((one) => casesOf(one, BESIDE_WEIGHT))];
  return pack(fit(cases), OFFSETS);
}
