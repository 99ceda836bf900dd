import { candidatesOf, type Candidate } from "./candidates.ts";
import { featuresOf, type Sentence } from "./features.ts";
import { readByRules } from "../rules/rules.ts";
import { sentencesOf, type Span } from "../text/sentences.ts";
import { tokensOf } from "../text/tokens.ts";
import type { Meaning } from "../words/dictionary.ts";
import type { Mark } from "../text/phrases.ts";
import type { ReadLink } from "../words/link-words.ts";

/** A link that a sentence may speak of, with all that the classifier weighs of it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: ReadonlySet<string>;
}

/** A sentence of a text, as the rules read it, with the links that it may speak of. Places in `sentence` count from `span.start`. */
export interface AnalysedSentence {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly weighed: readonly Weighed[];
}

/** The position of a link named in another sentence: out of reach of this one's words. */
const FAR = -1000;

const EMPTY_LINE = /\n\s*\n/;
/** A point of a list stands by itself. */
const BULLET = /^\s*(?:[•▪●◦‣∙·]|[-–—*]\s)/;

/** The sentences of a text, each with its candidates. A sentence that comes again behind the same links is analysed once. Linear in the text. */
export function analyse(text: string): AnalysedSentence[] {
  const analysed: AnalysedSentence[] = [];
  const known = new Map<string, Analysis>();
  let before: readonly Mark<Meaning>[] = [];
  let said = 0;
  for (const span of sentencesOf(text)) {
    const words = text.slice(span.start, span.end);
    if (EMPTY_LINE.test(text.slice(said, span.start)) || BULLET.test(words)) before = []; // neither goes on from what was said before
    const key = `${words.trimEnd()}\n${before.map(({ meaning }) => meaning.link).join()}`;
    const analysis = known.get(key) ?? analysisOf(words, before);
    known.set(key, analysis);
    if (analysis.sentence.tokens.length === 0) continue;
    analysed.push({ span, ...analysis });
    before = analysis.links;
    said = span.start + words.trimEnd().length;
  }
  return analysed;
}

interface Analysis extends Omit<AnalysedSentence, "span"> {
  /** The links of which the next sentence may go on. */
  readonly links: readonly Mark<Meaning>[];
}

function analysisOf(words: string, before: readonly Mark<Meaning>[]): Analysis {
  const tokens = tokensOf(words);
  const question = isQuestion(words);
  const { findings, links, marks, clauses } = readByRules(tokens, before);
  const sentence: Sentence = { tokens, marks, clauses, proposed: question ? [] : findings, question };
  const named = new Set(before.map(({ meaning }) => meaning.link as ReadLink));
  const candidates = candidatesOf(tokens, marks, [...named]);
  const weighed = candidates.map((candidate) => ({ candidate, features: featuresOf(sentence, candidate, candidates) }));
  return { sentence, weighed, links: question ? [] : links.map((mark) => ({ ...mark, from: FAR, to: FAR })) };
}

/** A question says nothing of what is. */
function isQuestion(sentence: string): boolean {
  return /\?[?!]*["'”’)\]]*$/.test(sentence.trimEnd());
}
