import type { Reading } from "./classifier.ts";

const LATE = /\b(?:late|delay(?:ed|s)?|slipped|pushed back|put back|postponed)\b/i;
const EQUIPMENT = /\b(?:deliver(?:y|ies|ed)|arriv(?:al|ed|es)|shipment) of (?:[\w-]+ ){0,4}(?:cells?|furnaces?|mixer-?settlers?|settlers?|casters?|kilns?|mills?|press(?:es)?|vessels?|tanks?|reactors?|equipment|modules?|machines?)\b/i;
const UNDECIDED = /\b(?:agreed to (?:buy|acquire|purchase|take over)|(?:binding|indicative|non-binding|takeover) (?:offer|bid|proposal)|offer(?:ed)? to (?:buy|acquire)|definitive agreement to (?:acquire|buy|purchase))\b/i;
const MEMORANDUM = /\b(?:memorand(?:um|a)|MoUs?|letters? of (?:intent|interest)|term sheets?|heads of (?:terms|agreement)|non-?binding)\b/i;
const HOPED = /\b(?:should|hopes?|hoped|hopefully)\b/i;
const YET = /\b(?:(?:has|have|is|are|remains?) (?:still )?yet to|(?:has|have|is|are|was|were) not yet)\b/i;
const CONDITIONAL = /\b(?:is|are|remains?|was|were) (?:also |still |both )?(?:conditional (?:up)?on|contingent (?:up)?on|subject to)\b/i;
/** A sentence with a second thing said in it: a doubt about the one is no doubt about the other. */
const TWO = /[;–—]|\b(?:while|whereas|although|though|but|after|already|now|since)\b|\.\s|,\s(?:and|which|where|with)\b/i;

const CLAIM: Reading = { status: "Announced", kind: "claim" };
const BUILT = new Set(["Studied", "Funded", "Construction"]);
const MADE = new Set(["Pilot", "Operating", "Qualified"]);

/**
 * What must never be read as output, whatever the classifier makes of it: equipment that is delivered or late, a purchase agreed and
 * not closed, a memorandum, a hope, a condition, what has yet to be done. Where such a sentence says one thing only, output in it is a claim; equipment is building at most.
 */
export function held(sentence: string, reading: Reading | undefined): Reading | undefined {
  if (reading?.kind === "evidence" && (BUILT.has(reading.status) || MADE.has(reading.status)) && YET.test(sentence) && !TWO.test(sentence)) return CLAIM;
  if (!reading || reading.kind !== "evidence" || !MADE.has(reading.status)) return reading;
  if (EQUIPMENT.test(sentence)) return LATE.test(sentence) ? CLAIM : { status: "Construction", kind: "evidence" };
  if (UNDECIDED.test(sentence)) return CLAIM;
  if (TWO.test(sentence)) return reading;
  return MEMORANDUM.test(sentence) || HOPED.test(sentence) || CONDITIONAL.test(sentence) ? CLAIM : reading;
}
