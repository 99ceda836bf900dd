import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Model } from "../../../../src/chain/read/weigh/classifier.ts";
import { fit, type Case } from "./fit.ts";
import { joined } from "./joined.ts";
import { casesOf, ownSentences, type Labelled } from "./labelled.ts";
import { pack } from "./pack.ts";

/** Sentences and releases labelled elsewhere that may lie beside the project; they are tuned on where they are there, and never kept here. */
const BESIDE = new URL("../../../../../shared/read/", import.meta.url);
/** How a reading is chosen: by cross-validation on the part tuned on and on own sentences that were left out. */
export const CHOICE = { heat: 0.5, least: 0.36, caution: 1.1 };

/** An item labelled elsewhere weighs as several own sentences: it is written as companies write. */
const BESIDE_WEIGHT = 2;
/** Two sentences joined weigh half: what they say is known already. */
const JOINED_WEIGHT = 0.5;

/** The items labelled elsewhere, or none. */
export function besideSentences(file: "sentences.json" | "documents.json"): Labelled[] {
  const place = new URL(file, BESIDE);
  return existsSync(place) ? (JSON.parse(readFileSync(place, "utf8")) as Labelled[]) : [];
}

const LOOKED_AT = "e2-011";
const RELEASES_ASIDE = new Set(["e1-d3", "e2-d4", "e3-d5", "e3-d1"]);

/** Whether an item of theirs is set aside by its id: about half of those behind the first that were read, and half of the releases. Not read while tuning. */
export function isSetAside(id: string): boolean {
  if (id.includes("-d")) return RELEASES_ASIDE.has(id);
  return id > LOOKED_AT && Number.parseInt(createHash("sha256").update(id).digest("hex").at(-1)!, 16) % 2 === 0;
}

/** Sentences that the rules were made from. */
const OF_RULES = "plain.txt";

/** Of a sentence that the rules were made from the classifier learns the words only: that the rules are right there says nothing of other texts. */
const withoutRules = (one: Case): Case => ({ ...one, features: [...one.features].filter((feature) => !feature.includes("rule")), weight: OF_RULES_WEIGHT });
const OF_RULES_WEIGHT = 0.5;

let ownCases: readonly Case[] | undefined;

/** The cases of the project's own sentences, alone and joined. */
function casesOfOwn(): readonly Case[] {
  const all = ownSentences();
  const own = all.filter(({ id }) => !id.startsWith(OF_RULES));
  return [
    ...all.filter(({ id }) => id.startsWith(OF_RULES)).flatMap((one) => casesOf(one, 1).map(withoutRules)),
    ...own.flatMap((one) => casesOf(one, 1)),
    ...joined(own, 1).flatMap((one) => casesOf(one, JOINED_WEIGHT)),
  ];
}

/** The classifier trained on the project's own sentences, alone and joined, and on `beside`. */
export function trainedOn(beside: readonly Labelled[]): Model {
  ownCases ??= casesOfOwn();
  return pack(fit([...ownCases, ...beside.flatMap((one) => casesOf(one, BESIDE_WEIGHT))]), CHOICE);
}

/** The classifier as it is shipped: trained on all that is there. */
export const trained = (): Model & { readonly from: string } => ({ from: fingerprint(), ...trainedOn([...besideSentences("sentences.json"), ...besideSentences("documents.json")]) });

/** Tells whether the project's own sentences are those that the weights were made from. */
export const fingerprint = (): string => createHash("sha256").update(JSON.stringify(ownSentences())).digest("hex").slice(0, 16);
