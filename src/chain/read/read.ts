import { analyse, type AnalysedSentence } from "./analyse.ts";
import { held } from "./caution.ts";
import { CLASSIFIER, type Classifier } from "./classifier.ts";
import { PROMOTIONAL } from "./dictionary.ts";
import { findingOf } from "./explain.ts";
import type { Sentence } from "./features.ts";
import type { Finding } from "./finding.ts";
import { isBoilerplate } from "./boilerplate.ts";
import type { Token } from "./tokens.ts";

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

/** The findings of one sentence, with places that count from its beginning. */
function readSentence(words: string, { sentence, weighed }: AnalysedSentence, classifier: Classifier): Finding[] {
  const said = isBoilerplate(words) ? [] : weighed.flatMap(({ candidate, features }) => {
    const reading = held(words, classifier.choose(features));
    return reading ? [findingOf(sentence, candidate, reading)] : [];
  });
  const unnamed = said.length === 0 ? sentence.proposed.filter(({ link }) => link === "") : []; // a plant whose link the text does not name
  return [...said.sort((one, other) => one.start - other.start), ...unnamed, ...promotionIn(sentence.tokens)];
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
