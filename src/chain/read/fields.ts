import { countryIn, isCountry } from "./country.ts";
import { periodsIn, type NamedPeriod } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { ownershipIn } from "./ownership.ts";
import { quantityIn, productIn } from "./quantity.ts";
import { BUYER_NAMES } from "./words/buyer-names.ts";
import { yearlessIn } from "./yearless.ts";

/** What a row needs besides link, status and route, as far as the sentence of a finding gives it; blank where it does not. */
export interface Fields {
  readonly deal: "" | "Closed" | "Pending" | "Terminated";
  readonly through: string;
  readonly buyer: string;
  /** The share owned, such as "51%". */
  readonly ownership: string;
  readonly product: string;
  readonly quantity: number | "";
  readonly unit: string;
  readonly basis: string;
  readonly site: string;
  readonly country: string;
  /** The days or periods promised, in order: two where an earlier promise is taken back for a later one. */
  readonly due: readonly string[];
  readonly promised: string;
}

const NAME = String.raw`((?:[A-Z][\p{L}\d&.-]{1,29})(?: (?:[A-Z][\p{L}\d&.-]{0,29}|of|de|do))?(?: [A-Z][\p{L}\d&.-]{0,29})?)`;
/** The same where the name is not asked for. */
const UNCAUGHT = NAME.replace("(", "(?:");
const BUYERS = [
  new RegExp(String.raw`${NAME}(?:, ${UNCAUGHT}){0,5}(?: and ${UNCAUGHT})?(?: \(\p{Lu}[\p{L} ]{1,20}\))? (?:has paid|have paid|is to take|is to buy|are to take|to buy|takes|buys|agreed to (?:buy|take)|has ordered|(?:is|are) (?:trying out|testing|qualifying))\b`, "u"),
  new RegExp(String.raw`\b(?:(?:offtake|agreement|contract|deal|memorandum|order|sold|ships?|shipped|delivered|delivers|[Dd]eliver(?:y|ies)|supply|supplies|supplied|offtakes|concluded|consignment|shipment|ingots?)\b[^.;]{0,40}?\b(?:to|with|from|for)|bought by|taken by|purchased by)(?: the(?: [a-z]+){1,3})? ${NAME}`, "u"),
  new RegExp(String.raw`\b(?:to supply|supplies|supplied|supplying) ${NAME} with\b`, "u"),
  new RegExp(String.raw`\b(?:counts|customers (?:include|such as)|among its customers(?: are)?) ${NAME}`, "u"),
  new RegExp(String.raw`\b(?:end|ended|ends|its|the|an?) ${NAME} (?:offtake|supply contract|contract|order)\b`, "u"),
];
const KNOWN_BUYER = new RegExp(String.raw`(?<![\p{L}\d-])(${BUYER_NAMES.join("|")})(?![\p{L}\d-]|['’]s)`, "u");
const SALE = /\b(?:offtake|contract|agreement|memorandum|order\w*|s[eo]ld|sales?|ship\w*|deliver\w*|suppl\w+|buys?|bought|customers?|samples?|takes?)\b/i;
const TARGET = new RegExp(String.raw`\b(?:acquire|acquired|acquires|buy|bought|purchase of|takeover of|take over|acquisition of|(?:offer|bid) for|stake in)(?: (?:the|all|whole|of|100 ?%|\d{1,3}(?:\.\d)? ?%))* ${NAME}`, "u");
const PLACE = new RegExp(String.raw`\b(?:at|in|near|outside)(?: the| its| our)? ${NAME}`, "u");
const NO_PLACE = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|US|NdPr|NdFeB|REO|TREO|JORC|The|A|Our|Its|Phase|Stage|Spring|Autumn)\b/;

const ENDED = /\b(?:terminat|called off|walked away|lapsed|withdrawn|withdrew)/i;
const CLOSED = /\b(?:acquisition|purchase|takeover|deal|swap|merger|acquired|bought)\b[^.;]{0,120}\b(?:closed|complete[d]?|completion|went through)\b|\b(?:closed|completed)\b[^.;]{0,120}\b(?:acquisition|purchase|takeover|merger)\b|\bhas (?:acquired|bought)\b|\bnow (?:owns|belongs)\b/i;
const BOUGHT = new Set(["Acquired", "Joint venture", "Stake"]);

const RESTATED = /\b(?:previously|originally|first (?:promised|guided|planned)|earlier (?:guided|guidance)|had been|pushed back from|slipped from|delayed from|instead of|rather than|moved from)\b/i;
/** A verb or noun of the future, before the period. */
const AHEAD = /\b(?:will|would|should|could|is to|are to|to be|due|expect\w*|plan\w*|target\w*|aim\w*|hope\w*|guid\w*|schedul\w*|slated|set (?:to|for)|on track|foreseen|foresees|promised|mean[st]?|intend\w*|pencilled|follow|envisaged|anticipat\w*|awaited|provided|put at|to (?:begin|start|run|ship|open|come|follow|reach|deliver|give|make|take)|not to (?:\w+ ){1,2}before)\b/i;
/** A period that begins here is ahead even without one. */
const FROM_THEN = /\b(?:from|by|until|not before|no earlier than)(?: (?:the|about|around|late|early|end|of|mid)){0,3} ?$/i;
const BEHIND_US = /\b(?:since|during|dated|ended|as (?:at|of)|back in|announced in|published in|founded in|opened in)(?: (?:the|early|late|about)){0,2} ?$/i;
const BEFORE = 90;

const STARTED = /\b(?:commission\w*|start-?up of|start(?:ed|s|ing)? (?:of|up|production|commissioning)|open(?:ing|s|ed)?|first (?:[\w-]+ ){0,3}(?:oxides?|metal|alloy|magnets?|concentrate|carbonate|output|production|feed|material)|ready)\b/i;
const FINISHED = /\b(?:completion|complete[d]?|finished)\b/i;

/** The fields that the sentence of a finding gives. With the `day` of its document (YYYY-MM-DD), a due without a year is the next one. */
export function fieldsOf(sentence: string, { link, status, route, kind }: Pick<Finding, "link" | "status" | "route" | "kind">, day = ""): Fields {
  const bought = BOUGHT.has(route);
  const enables = link === "Capital" || link === "Talent"; // money and people have no buyer and no owner
  const due = dueIn(sentence, kind === "claim", day);
  const [quantity, unit] = quantityIn(sentence, link);
  return {
    deal: !bought ? "" : ENDED.test(sentence) ? "Terminated" : CLOSED.test(sentence) && kind === "evidence" ? "Closed" : "Pending",
    through: bought ? nameBehind(TARGET, sentence) : "",
    buyer: enables ? "" : buyerIn(sentence, link),
    ownership: enables ? "" : ownershipIn(sentence),
    product: productIn(sentence),
    quantity,
    unit,
    basis: quantity === "" ? "" : basisOf(sentence, kind === "claim", status),
    site: siteIn(sentence),
    country: countryIn(sentence),
    due: due.map(({ period }) => period),
    promised: due.length === 0 || bought ? "" : promisedIn(sentence, due.at(-1)!.start),
  };
}

function nameBehind(pattern: RegExp, sentence: string): string {
  const name = pattern.exec(sentence)?.[1] ?? "";
  return NO_PLACE.test(name) ? "" : name.replace(/[.,-]$/, "");
}

/** Who takes the output: by the words of the sale, or a firm known to buy such things where the sentence tells of one. */
function buyerIn(sentence: string, link: string): string {
  const named = BUYERS.map((pattern) => nameBehind(pattern, sentence)).find((name) => name !== "" && !isCountry(name));
  return named ?? (link === "Customer" || SALE.test(sentence) ? (KNOWN_BUYER.exec(sentence)?.[1] ?? "") : "");
}

/** The place that a sentence names; a country alone is none. */
function siteIn(sentence: string): string {
  const name = nameBehind(PLACE, sentence);
  return isCountry(name) ? "" : name;
}

/** The period promised: the first behind a word of the future; with an earlier promise taken back, both. */
function dueIn(sentence: string, claim: boolean, day: string): NamedPeriod[] {
  const periods = periodsIn(sentence);
  if (RESTATED.test(sentence) && periods.length > 1) return periods.slice(0, 2);
  const isAhead = ({ start }: NamedPeriod): boolean => {
    const before = sentence.slice(Math.max(0, start - BEFORE), start);
    return !BEHIND_US.test(before) && (FROM_THEN.test(before) || AHEAD.test(before));
  };
  const ahead = periods.find(isAhead) ?? (day === "" ? undefined : yearlessIn(sentence, day).find(isAhead));
  return ahead && (claim || AHEAD.test(sentence)) ? [ahead] : [];
}

const CLOSING = /\b(?:clos(?:e|es|ing)|completion of the (?:acquisition|transaction|purchase|takeover)|(?:acquisition|transaction|purchase|takeover) (?:is|should|to) (?:expected|be completed))\b[^.;\n]{0,80}/gi;

/** The period in which a document expects a purchase to close, or blank. Linear in the text. */
export function closingIn(text: string): string {
  for (const [words] of text.matchAll(CLOSING)) {
    const ahead = periodsIn(words).find(({ start }) => AHEAD.test(words.slice(0, start)) || FROM_THEN.test(words.slice(0, start)));
    if (ahead) return ahead.period;
  }
  return "";
}

/** What is promised for a period, by the words near it. */
function promisedIn(sentence: string, due: number): string {
  const near = RESTATED.test(sentence) ? sentence : sentence.slice(Math.max(0, due - BEFORE), due + BEFORE);
  return STARTED.test(near) ? "Pilot" : FINISHED.test(near) ? "Construction" : "Operating";
}

function basisOf(sentence: string, claim: boolean, status: string): string {
  if (/\b(?:offtake|contract|agreement|memorandum)\b/i.test(sentence) && claim) return "Contract";
  if (claim) return "Target";
  if (/\b(?:capacity|nameplate|laid out for|up to|design)\b/i.test(sentence) || status === "Construction" || status === "Funded") return "Nameplate";
  return "Actual";
}
