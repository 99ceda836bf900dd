import { candidatesOf, type Candidate } from "./candidates.ts";
import { featuresOf, type Sentence } from "./features.ts";
import { readByRules } from "./rules.ts";
import { sentencesOf, type Span } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";
import type { Meaning } from "./dictionary.ts";
import type { Mark } from "./phrases.ts";
import type { ReadLink } from "./words/link-words.ts";

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

/** Where a link stands that was named in another sentence: within the reach of no word of this one. */
const FAR = -1000;

/** The sentences of a text, each with its candidates. Linear in the text. */
export function analyse(text: string): AnalysedSentence[] {
  const analysed: AnalysedSentence[] = [];
  let before: readonly Mark<Meaning>[] = [];
  for (const span of sentencesOf(text)) {
    const words = text.slice(span.start, span.end);
    const tokens = tokensOf(words);
    if (tokens.length === 0) continue;
    const question = isQuestion(words);
    const { findings, links, marks, clauses } = readByRules(tokens, before);
    const sentence: Sentence = { tokens, marks, clauses, proposed: question ? [] : findings, question };
    const named = new Set(before.map(({ meaning }) => meaning.link as ReadLink));
    const candidates = candidatesOf(tokens, marks, [...named]);
    analysed.push({ span, sentence, weighed: candidates.map((candidate) => ({ candidate, features: featuresOf(sentence, candidate, candidates) })) });
    before = question ? [] : links.map((mark) => ({ ...mark, from: FAR, to: FAR }));
  }
  return analysed;
}

/** A question says nothing of what is. */
function isQuestion(sentence: string): boolean {
  return /\?[?!]*["'”’)\]]*$/.test(sentence.trimEnd());
}
