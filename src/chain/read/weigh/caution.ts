import type { Reading } from "./classifier.ts";
import type { ReadLink } from "../words/link-words.ts";

const LATE = /\b(?:late|delay(?:ed|s)?|slipped|pushed back|put back|postponed)\b/i;
const EQUIPMENT = /\b(?:deliver(?:y|ies|ed)|arriv(?:al|ed|es)|shipment) of (?:[\w-]+ ){0,4}(?:cells?|furnaces?|mixer-?settlers?|settlers?|casters?|kilns?|mills?|press(?:es)?|vessels?|tanks?|reactors?|equipment|modules?|machines?)\b/i;
const UNDECIDED = /\b(?:agreed to (?:buy|acquire|purchase|take over)|(?:binding|indicative|non-binding|takeover) (?:offer|bid|proposal)|offer(?:ed)? to (?:buy|acquire)|definitive agreement to (?:acquire|buy|purchase))\b/i;
const MEMORANDUM = /\b(?:memorand(?:um|a)|MoUs?|letters? of (?:intent|interest)|term sheets?|heads of (?:terms|agreement)|non-?binding)\b/i;
const HOPED = /\b(?:should|hopes?|hoped|hopefully)\b/i;
const YET = /\b(?:(?:has|have|is|are|remains?) (?:still )?yet to|(?:has|have|is|are|was|were) not yet)\b/i;
const CONDITIONAL = /\b(?:is|are|remains?|was|were) (?:also |still |both )?(?:conditional (?:up)?on|contingent (?:up)?on|subject to)\b/i;
const TALKS = /\b(?:discussions?|negotiat(?:es?|ed|ing|ions?)|talks|in dialogue)\b/i;
/** What a plant treats was mined by somebody, once: no word of a mine that runs. */
const TREATED = /\b(?:process(?:ed|es|ing)?|treat(?:ed|s|ing)?|leach(?:ed|es|ing)?|crush(?:ed|es|ing)?|mill(?:ed|s|ing)?|fed) (?:[\w,.-]+ ){0,5}ore\b/i;
const MINED = /\b(?:mined|mines|mining|dug|hauled|blast\w*|excavat\w*|extract\w*)\b/i;
const SPENT = /\b(?:paid|pays|paying|spent|spends|spending)\b[^.;]{0,60}\bfor\b/i;
const PAID_TO_IT = /\b(?:was|were|been|is|are|be) paid\b|\bpaid (?:to|by|the company)\b|\bpaid us\b/;
/** A cost or price by weight says that a thing has one, and not that it is made. */
const PRICED = /\b(?:costs?|prices?|basket)\b(?:[^.;]|\.\d){0,60}\bper (?:kilogram|kilo|kg|lb|pound|tonne|ton|t)\b/i;
const TOLD = /\b(?:made|produced?|sold|sales|output|production|shipped|delivered|received)\b/i;
/** "No deposit anywhere ranks above it": praise, and no word that there is none. */
const UNRIVALLED = /\bno (?:other |[\w-]+ ){1,6}(?:anywhere|ranks?|rivals?|matches|compares?|can match)\b/i;
/** A sentence with a second thing said in it: a doubt about the one is no doubt about the other. */
const TWO = /[;–—]|\b(?:while|whereas|although|though|but|after|already|now|since)\b|\.\s|,\s(?:and|which|where|with)\b/i;

const CLAIM: Reading = { status: "Announced", kind: "claim" };
const BUILT = new Set(["Studied", "Funded", "Construction"]);
const MADE = new Set(["Pilot", "Operating", "Qualified"]);

/**
 * What must never be read as output, whatever the classifier makes of it: equipment that is delivered or late, a purchase agreed and
 * not closed, a memorandum, talks, a hope, a condition, what has yet to be done. Where such a sentence says one thing only, output in it is
 * a claim; equipment is building at most. Of ore that a plant treats no mine is read, of what the company pays no money that came to it, of a price no product, and of praise no lack.
 */
export function held(sentence: string, link: ReadLink, reading: Reading | undefined): Reading | undefined {
  if (reading?.kind === "evidence" && link === "Mining" && MADE.has(reading.status) && TREATED.test(sentence) && !MINED.test(sentence)) return undefined;
  if (reading?.kind === "evidence" && PRICED.test(sentence) && !TOLD.test(sentence)) return undefined;
  if (reading?.status === "Absent" && UNRIVALLED.test(sentence)) return undefined;
  if (reading?.kind === "evidence" && link === "Capital" && SPENT.test(sentence) && !PAID_TO_IT.test(sentence)) return undefined;
  if (reading?.kind === "evidence" && (BUILT.has(reading.status) || MADE.has(reading.status)) && YET.test(sentence) && !TWO.test(sentence)) return CLAIM;
  if (!reading || reading.kind !== "evidence" || !MADE.has(reading.status)) return reading;
  if (EQUIPMENT.test(sentence)) return LATE.test(sentence) ? CLAIM : { status: "Construction", kind: "evidence" };
  if (UNDECIDED.test(sentence)) return CLAIM;
  if (TWO.test(sentence)) return reading;
  return MEMORANDUM.test(sentence) || TALKS.test(sentence) || HOPED.test(sentence) || CONDITIONAL.test(sentence) ? CLAIM : reading;
}
