import { analyse, type AnalysedSentence } from "./weigh/analyse.ts";
import { held } from "./weigh/caution.ts";
import { CLASSIFIER, type Classifier, type Reading } from "./weigh/classifier.ts";
import type { Candidate } from "./weigh/candidates.ts";
import { PROMOTIONAL } from "./words/dictionary.ts";
import { dealOf, throughIn } from "./fields/deal.ts";
import { findingOf } from "./explain.ts";
import type { Sentence } from "./weigh/features.ts";
import type { Finding } from "./finding.ts";
import { isBoilerplate } from "./text/boilerplate.ts";
import { isTableHead } from "./text/table-head.ts";
import type { Mark } from "./text/phrases.ts";
import type { Token } from "./text/tokens.ts";
import type { ReadLink } from "./words/link-words.ts";

/**
 * What a text says of each link of the chain, and its promotional phrases, in the order of the text. Rules and word lists (`words/`)
 * propose, a classifier decides (`classifier.ts`), and what would overstate is held back (`caution.ts`). It reads words and does not
 * judge whether they are true. Linear in the text.
 */
export function read(text: string, classifier: Classifier = CLASSIFIER): Finding[] {
  const known = new Map<Sentence, Finding[]>();
  return analyse(text).flatMap((analysed) => {
    const { span, sentence } = analysed;
    const found = known.get(sentence) ?? readSentence(text.slice(span.start, span.end), analysed, classifier);
    known.set(sentence, found);
    return found.map((finding) => ({ ...finding, start: finding.start + span.start, end: finding.end + span.start }));
  });
}

/** The findings of one sentence, with places that count from its beginning. Nothing is read from a question, a notice or the head of a table. */
function readSentence(words: string, analysed: AnalysedSentence, classifier: Classifier): Finding[] {
  const { sentence } = analysed;
  const isMute = sentence.question || isBoilerplate(words) || isTableHead(words);
  const said = isMute ? [] : oneRecycling(readingsOf(words, analysed, classifier)).flatMap(({ candidate, reading }) => {
    const careful = held(words, candidate.link, reading);
    return careful ? [findingOf(sentence, candidate, careful)] : [];
  });
  const unnamed = said.length === 0 ? sentence.proposed.filter(({ link }) => link === "") : []; // a plant whose link the text does not name
  const bought = said.length + unnamed.length === 0 && !isMute ? purchaseIn(words, sentence.tokens) : [];
  return [...said.sort((one, other) => one.start - other.start), ...unnamed, ...bought, ...promotionIn(sentence.tokens)];
}

const TAKEOVER = /\b(?:acqui\w+|takeovers?|t(?:ook|aken) over|mergers?)\b/i;

/** "The acquisition of Ravenhill Ltd closed on 3 March": a purchase that names what is bought and no link. */
function purchaseIn(words: string, tokens: readonly Token[]): Finding[] {
  if (!TAKEOVER.test(words) || dealOf(words, "evidence") !== "Closed" || throughIn(words) === "") return [];
  const why = "A purchase that has closed. What it brings the sentence does not say: neither the link nor how far it has come.";
  return [{ start: tokens[0]!.start, end: tokens.at(-1)!.end, link: "", status: "", route: "Acquired", kind: "evidence", why }];
}

/** What is read of a candidate, and the chance that something is said of it. */
interface Judged {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly chance: number;
}

/**
 * Of a link named only in the sentence before nothing is read where the rules find a plant of no named link, or where no word tells of
 * works or output: "Highlights", "A meeting was held on 12 March".
 */
function readingsOf(words: string, { sentence, weighed }: AnalysedSentence, classifier: Classifier): Judged[] {
  const goesOn = sentence.marks.some((mark) => (mark.meaning.status ?? mark.meaning.delivered) && !isTrade(sentence.tokens, mark)) && !sentence.proposed.some(({ link }) => link === "");
  return weighed.flatMap(({ candidate, features }) => {
    const plain = plainIn(words, sentence, candidate);
    const chosen = plain ? { reading: plain, chance: 1 } : classifier.choose(features);
    return chosen && (goesOn || candidate.at.length > 0) ? [{ candidate, ...chosen }] : [];
  });
}

/** "The only producer outside China" names a trade and tells of no output. */
const isTrade = (tokens: readonly Token[], { to }: Mark<object>): boolean => ["producer", "maker", "manufacturer", "supplier"].includes(tokens[to - 1]!.word);

const RECYCLING = new Set<ReadLink>(["Recycling", "Short-loop recycling"]);

/** The same words speak of recycling to oxide or of the short loop, not of both: the surer one stays. */
function oneRecycling(judged: readonly Judged[]): Judged[] {
  const both = judged.filter(({ candidate }) => RECYCLING.has(candidate.link));
  const sure = Math.max(...both.map(({ chance }) => chance));
  return judged.filter((one) => !both.includes(one) || one.chance === sure);
}

const QUALIFIED = /\b(?:has|have) (?:now |also |fully |been ){0,2}qualified\b/;

/**
 * What the rules read by its own words: a closed purchase ("has acquired an operating metal maker"), of which the classifier takes most
 * for plans, and a qualification that a customer "has" given.
 */
function plainIn(words: string, { proposed }: Sentence, { link }: Candidate): Reading | undefined {
  const plain = proposed.find((finding) => finding.link === link && finding.kind === "evidence" && ((finding.route === "Acquired" && finding.status === "Operating") || (finding.status === "Qualified" && QUALIFIED.test(words))));
  return plain && { status: plain.status as Reading["status"], kind: "evidence" };
}

function promotionIn(tokens: readonly Token[]): Finding[] {
  return PROMOTIONAL.marks(tokens).map(({ from, to, meaning }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    link: "",
    status: "",
    route: "",
    kind: "promotion",
    why: meaning.why,
  }));
}
