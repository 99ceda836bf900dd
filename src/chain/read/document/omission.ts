import type { Fields } from "../fields/fields.ts";
import type { Finding } from "../finding.ts";

/** What a release of its kind ought to say and does not: a question to ask. `link` is the link that it concerns. */
export interface Omission {
  readonly link: Finding["link"];
  readonly question: string;
  /** The words of the document that raise the question. */
  readonly words: string;
}

type Read = Finding & Fields & { readonly words: string; readonly quote: string };

const DEAL = /\b(?:offtake|supply (?:agreement|contract|deal)|sales (?:agreement|contract)|agreement|contract|memorandum)\b/i;
const BINDING = /\b(?:non-?binding|binding|binds|definitive|memorandum|letter of (?:intent|interest)|term sheet)\b/i;
const UP_TO = /\b(?:up to|as much as)\b/i;
const VALUE = /\b(?:NPV|IRR|net present value)\b/i;
const LEVEL = /\b(?:pre-?feasibility|feasibility|PFS|DFS|BFS|PEA|scoping|preliminary economic)\b/i;
const TAX_OR_RATE = /\b(?:after[- ]tax|pre-?tax|before tax|post-?tax|NPV ?\(?\d|discount)/i;
const RESOURCE = /\b(?:resource|reserve)s?\b/i;
const PERSON = /\b(?:qualified|competent) person/i;
const CONDITIONS = /\b(?:condition|subject to|unconditional|closed|completed|received|drawn)/i;
const CLOSING = /\b(?:clos(?:e|es|ed|ing)|complet(?:e|ed|ion))\b/i;

/** Whether the document holds such words anywhere. */
type Holds = (words: RegExp) => boolean;

/** A question, of which findings it is asked, and what another finding of the same link must give to answer it. */
interface Rule {
  readonly question: string;
  readonly applies: (finding: Read, holds: Holds) => boolean;
  readonly answers?: (finding: Read) => boolean;
}

/** Each rule is asked once a document, of the first finding to which it applies and that no other answers. */
const RULES: readonly Rule[] = [
  { question: "How many tonnes? No tonnage is given.", applies: ({ link, status, quote }) => isPlant(link) && ["Pilot", "Operating", "Announced"].includes(status) && !/\d ?%|\d[\d,.]{0,12} ?(?:t|kg|tonnes|tons)\b/.test(quote), answers: ({ quantity }) => quantity !== "" },
  { question: "Who is the buyer? None is named.", applies: (finding) => isSale(finding), answers: ({ buyer }) => buyer !== "" },
  { question: "Is it binding? The text does not say.", applies: (finding, holds) => isSale(finding) && !holds(BINDING) },
  { question: "How much of the amount is certain? It says “up to”.", applies: ({ kind, quote }) => kind === "claim" && UP_TO.test(quote) },
  { question: "By when? No date is given.", applies: ({ kind, link }) => kind === "claim" && isPlant(link), answers: ({ due }) => due.length > 0 },
  { question: "At which level of study, and at what rate and tax? The value is given without them.", applies: ({ quote }, holds) => VALUE.test(quote) && !(holds(LEVEL) && holds(TAX_OR_RATE)) },
  { question: "Who is the qualified person? A resource is given without one.", applies: ({ link, status, quote }, holds) => link === "Mining" && status === "Studied" && RESOURCE.test(quote) && !holds(PERSON) },
  { question: "On which conditions does the money come? None are stated.", applies: ({ link, kind }, holds) => link === "Capital" && kind === "claim" && !holds(CONDITIONS) },
  { question: "When does the purchase close? The text does not say.", applies: ({ route, kind }, holds) => route === "Acquired" && kind === "claim" && !holds(CLOSING) },
];

const LINKS = new Set(["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Recycling", "Short-loop recycling"]);
const isPlant = (link: string): boolean => LINKS.has(link);

/** Whether a finding tells of a contract on output; an agreement to buy a company is none. */
const isSale = ({ link, route, quote }: Read): boolean => DEAL.test(quote) && route !== "Acquired" && (isPlant(link) || link === "Customer");

/** The questions that a document leaves open, each once; none where it says nothing of the chain. */
export function omissionsOf(findings: readonly Read[], text: string): Omission[] {
  const said = findings.filter(({ kind, link }) => kind !== "promotion" && link !== "");
  const known = new Map<RegExp, boolean>(); // the whole text is searched once for each expression, not for each finding
  const holds = (words: RegExp): boolean => {
    if (!known.has(words)) known.set(words, words.test(text));
    return known.get(words)!;
  };
  return RULES.flatMap(({ question, applies, answers }) => {
    const answered = new Set(said.filter((finding) => answers?.(finding)).map(({ link }) => link));
    const first = said.find((finding) => !answered.has(finding.link) && applies(finding, holds));
    return first ? [{ link: first.link, question, words: first.words }] : [];
  });
}
