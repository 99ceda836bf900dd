import { periodsIn } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { quantityIn, productIn } from "./quantity.ts";

/** What a row needs besides link, status and route, as far as the sentence of a finding gives it; blank where it does not. */
export interface Fields {
  readonly deal: "" | "Closed" | "Pending" | "Terminated";
  readonly through: string;
  readonly buyer: string;
  readonly product: string;
  readonly quantity: number | "";
  readonly unit: string;
  readonly basis: string;
  readonly site: string;
  /** The days or periods promised, in order: two where an earlier promise is taken back for a later one. */
  readonly due: readonly string[];
  readonly promised: string;
}

const NAME = String.raw`((?:[A-Z][\p{L}\d&.-]{1,29})(?: (?:[A-Z][\p{L}\d&.-]{0,29}|of|de|do))?(?: [A-Z][\p{L}\d&.-]{0,29})?)`;
const BUYER = new RegExp(String.raw`\b(?:(?:offtake|agreement|contract|deal|memorandum|order|sold|ships?|shipped|delivered|delivers|deliver(?:ies)?|supply|supplies|supplied|offtakes|concluded)\b[^.;]{0,40}?\b(?:to|with|from|for)|bought by|taken by|purchased by) ${NAME}`, "u");
const TARGET = new RegExp(String.raw`\b(?:acquire|acquired|acquires|buy|bought|purchase of|takeover of|take over|acquisition of|(?:offer|bid) for|stake in)(?: (?:the|all|whole|of|100 ?%|\d{1,3}(?:\.\d)? ?%))* ${NAME}`, "u");
const PLACE = new RegExp(String.raw`\b(?:at|in|near|outside)(?: the| its| our)? ${NAME}`, "u");
const NO_PLACE = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|US|NdPr|NdFeB|REO|TREO|JORC|The|A|Our|Its|Phase|Stage|Spring|Autumn)\b/;

const ENDED = /\b(?:terminat|called off|walked away|lapsed|withdrawn|withdrew)/i;
const CLOSED = /\b(?:acquisition|purchase|takeover|deal|swap|merger|acquired|bought)\b[^.;]{0,120}\b(?:closed|complete[d]?|completion|went through)\b|\b(?:closed|completed)\b[^.;]{0,120}\b(?:acquisition|purchase|takeover|merger)\b|\bhas (?:acquired|bought)\b|\bnow (?:owns|belongs)\b/i;
const BOUGHT = new Set(["Acquired", "Joint venture", "Stake"]);

const RESTATED = /\b(?:previously|originally|first (?:promised|guided|planned)|earlier (?:guided|guidance)|had been|pushed back from|slipped from|delayed from|instead of|rather than|moved from)\b/i;
const AHEAD = /\b(?:will|would|should|could|is to|are to|to be|due|expect\w*|plan\w*|target\w*|aim\w*|hope\w*|guid\w*|schedul\w*|slated|set (?:to|for)|on track|foreseen|foresees|promised|from|by|until|not before|mean[st]?|intend\w*|pencilled|follow)\b/i;

const STARTED = /\b(?:commission\w*|start-?up|start(?:ed|s|ing)?|open(?:ing|s|ed)?|first (?:[\w-]+ ){0,3}(?:oxide|oxides|metal|alloy|magnets?|concentrate|carbonate|output|production|feed))\b/i;
const FINISHED = /\b(?:completion|complete[d]?|finished|ready)\b/i;

/** The fields that the sentence of a finding gives. */
export function fieldsOf(sentence: string, { status, route, kind }: Pick<Finding, "status" | "route" | "kind">): Fields {
  const bought = BOUGHT.has(route);
  const due = dueIn(sentence, kind === "claim");
  const [quantity, unit] = quantityIn(sentence);
  return {
    deal: !bought ? "" : ENDED.test(sentence) ? "Terminated" : CLOSED.test(sentence) && kind === "evidence" ? "Closed" : "Pending",
    through: bought ? nameBehind(TARGET, sentence) : "",
    buyer: nameBehind(BUYER, sentence),
    product: productIn(sentence),
    quantity,
    unit,
    basis: quantity === "" ? "" : basisOf(sentence, kind === "claim", status),
    site: nameBehind(PLACE, sentence),
    due,
    promised: due.length === 0 || bought ? "" : STARTED.test(sentence) ? "Pilot" : FINISHED.test(sentence) ? "Construction" : "Operating",
  };
}

function nameBehind(pattern: RegExp, sentence: string): string {
  const name = pattern.exec(sentence)?.[1] ?? "";
  return NO_PLACE.test(name) ? "" : name.replace(/[.,-]$/, "");
}

/** The period promised: the first behind a word of the future; with an earlier promise taken back, both. */
function dueIn(sentence: string, claim: boolean): string[] {
  const periods = periodsIn(sentence);
  if (RESTATED.test(sentence) && periods.length > 1) return periods.slice(0, 2).map(({ period }) => period);
  const ahead = periods.find(({ start }) => AHEAD.test(sentence.slice(Math.max(0, start - 60), start)));
  return ahead && (claim || AHEAD.test(sentence)) ? [ahead.period] : [];
}

function basisOf(sentence: string, claim: boolean, status: string): string {
  if (/\b(?:offtake|contract|agreement|memorandum)\b/i.test(sentence) && claim) return "Contract";
  if (claim) return "Target";
  if (/\b(?:capacity|nameplate|laid out for|up to|design)\b/i.test(sentence) || status === "Construction" || status === "Funded") return "Nameplate";
  return "Actual";
}
