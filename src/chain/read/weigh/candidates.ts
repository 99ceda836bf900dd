import { inCompanyName, isHeadline } from "../fields/company-name.ts";
import type { Meaning } from "../words/dictionary.ts";
import { Phrases, type Mark } from "../text/phrases.ts";
import { isMoney } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";
import { HINTS } from "../words/hint-words.ts";
import { ELEMENTS } from "../words/link-words.ts";
import type { ReadLink } from "../words/link-words.ts";

/** A link that a sentence may speak of, with the places (token indices) where its words stand; none where it was named in the sentence before. */
export interface Candidate {
  readonly link: ReadLink;
  readonly at: readonly Mark<object>[];
}

const HINTED = new Phrases<{ readonly hints: readonly ReadLink[] }>(
  [
    ...(Object.keys(HINTS) as ReadLink[]).flatMap((link) => HINTS[link]!.map((phrase) => [phrase, { hints: [link] }] as const)),
    ...ELEMENTS.flatMap((element) => [[element, { hints: ["Separation" as const] }] as const]),
  ],
  (one, other) => ({ hints: [...new Set([...one.hints, ...other.hints])] }),
);

/** Every link that a sentence may speak of: named by a word of its trade, or `before` in the text where the sentence names none. */
export function candidatesOf(tokens: readonly Token[], marks: readonly Mark<Meaning>[], before: readonly ReadLink[]): Candidate[] {
  const found = new Map<ReadLink, Mark<object>[]>();
  const add = (link: ReadLink, mark: Mark<object>): void => {
    const known = found.get(link);
    if (!known) found.set(link, [mark]);
    else if (!known.some(({ from }) => from === mark.from)) known.push(mark);
  };
  for (const mark of marks) {
    if (mark.meaning.link) add(mark.meaning.link, mark);
    if (mark.meaning.buyer || mark.meaning.agreement || mark.meaning.status === "Qualified") add("Customer", mark);
    if (mark.meaning.instrument) add("Capital", mark);
  }
  const headline = isHeadline(tokens);
  for (const mark of HINTED.marks(tokens)) if (headline || !inCompanyName(tokens, mark)) for (const link of mark.meaning.hints) add(link, mark);
  tokens.forEach((token, from) => {
    if (isMoney(token)) add("Capital", { from, to: from + 1, meaning: {} });
  });
  const recycling = found.get("Recycling") ?? found.get("Short-loop recycling");
  if (recycling) for (const link of ["Recycling", "Short-loop recycling"] as const) found.set(link, recycling);
  const candidates = [...found].map(([link, at]) => ({ link, at }));
  const named = candidates.some(({ link }) => !ENABLERS.has(link));
  return named ? candidates : [...candidates, ...before.filter((link) => !found.has(link)).map((link) => ({ link, at: [] }))];
}

/** Which features of their own a link has: none for a plant, else one letter. */
export function groupOf(link: ReadLink): "" | "R" | "C" | "M" | "T" {
  if (link === "Recycling" || link === "Short-loop recycling") return "R";
  if (link === "Customer") return "C";
  if (link === "Capital") return "M";
  return link === "Talent" ? "T" : "";
}

const ENABLERS = new Set<ReadLink>(["Capital", "Talent", "Customer"]);
