import { existsSync, readFileSync } from "node:fs";
import type { Model } from "../../../../src/chain/read/classifier.ts";
import { fit } from "./fit.ts";
import { joined } from "./joined.ts";
import { casesOf, ownSentences, type Labelled } from "./labelled.ts";
import { pack } from "./pack.ts";

/** Sentences and releases labelled elsewhere that may lie beside the project; they are tuned on where they are there, and never kept here. */
const BESIDE = new URL("../../../../../shared/read/", import.meta.url);
/** How the classes are held back, found by cross-validation on the part tuned on (`measure.ts`). */
export const OFFSETS = { none: 0.8, evidence: 0.5 };

/** An item labelled elsewhere weighs as several own sentences: it is written as companies write. */
const BESIDE_WEIGHT = 2;
/** Two sentences joined weigh half: what they say is known already. */
const JOINED_WEIGHT = 0.5;

/** The items labelled elsewhere, or none. */
export function besideSentences(file: "sentences.json" | "documents.json"): Labelled[] {
  const place = new URL(file, BESIDE);
  return existsSync(place) ? (JSON.parse(readFileSync(place, "utf8")) as Labelled[]) : [];
}

/** Whether an item of theirs is set aside: a third, by its id. Never trained on, never looked at while tuning. */
export function isSetAside(id: string): boolean {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % 3 === 0;
}

/** The classifier trained on the project's own sentences, alone and joined, and on `beside`. */
export function trainedOn(beside: readonly Labelled[]): Model {
  const own = ownSentences();
  const cases = [...own.flatMap((one) => casesOf(one, 1)), ...joined(own, 1).flatMap((one) => casesOf(one, JOINED_WEIGHT)), ...beside.flatMap((one) => casesOf(one, BESIDE_WEIGHT))];
  return pack(fit(cases), OFFSETS);
}

/** The classifier as it is shipped: trained on all that is there. */
export const trained = (): Model => trainedOn([...besideSentences("sentences.json"), ...besideSentences("documents.json")]);
