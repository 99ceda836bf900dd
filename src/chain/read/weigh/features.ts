import { groupOf, type Candidate } from "./candidates.ts";
import type { Clause } from "../text/clauses.ts";
import type { Meaning } from "../words/dictionary.ts";
import type { Finding } from "../finding.ts";
import type { Mark } from "../text/phrases.ts";
import { segmentsOf } from "../text/segments.ts";
import { SENSE } from "../words/senses/senses.ts";
import { SENSES } from "../words/senses/sense-words.ts";
import { stem } from "../text/stem.ts";
import { rootOf, tenseAt } from "./tense.ts";
import type { Token } from "../text/tokens.ts";

/** A sentence as the classifier sees it: its words, what the rules marked in it, and what they read. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark<Meaning>[];
  readonly clauses: readonly Clause[];
  readonly proposed: readonly Finding[];
  readonly question: boolean;
}

/** Words this near to a link's word are weighed on their own, by side. */
const NEAR = 4;
/** What a word means is weighed by side up to this far. */
const AROUND = 9;
const SHORT = 14;
const LONG = 35;

/**
 * What the classifier weighs of a candidate, each feature once. Words of links are replaced by X (the candidate's own) and O (another's),
 * so that what is learned of one link holds for all; links that are no plant (customer, money, people, recycling) also have features of their own.
 */
export function featuresOf(sentence: Sentence, candidate: Candidate, all: readonly Candidate[]): Set<string> {
  const { tokens, proposed } = sentence;
  const { link, at } = candidate;
  const features = new Set<string>();
  const group = groupOf(link);
  const add = (feature: string): void => {
    features.add(feature);
    if (group) features.add(`${group}|${feature}`);
  };
  const word = wordsOf(tokens, candidate, all);
  const root = (index: number): string => rootOf(word(index));
  const segments = segmentsOf(tokens);
  const parts = new Set(at.map(({ from }) => segments[from]!.fine));
  const halves = new Set(at.map(({ from }) => segments[from]!.coarse));
  tokens.forEach((_, index) => {
    if (parts.has(segments[index]!.fine)) add(`p:${root(index)}`);
    if (!halves.has(segments[index]!.coarse)) return;
    add(`h:${root(index)}`);
    features.add(`2:${word(index)} ${word(index + 1)}`);
  });
  const near = new Set<string>();
  for (const { from, to, tag } of tagsOf(sentence)) {
    add(`st:${tag}`);
    if (parts.has(segments[from]!.fine)) add(`pt:${tag}`);
    if (halves.has(segments[from]!.coarse)) {
      add(`ht:${tag}`);
      near.add(tag);
    }
    for (const mark of at) {
      const gap = from >= mark.to ? from - mark.to : mark.from - to;
      if (gap >= 0 && gap <= AROUND) add(`${from >= mark.to ? "rt" : "lt"}:${tag}`);
    }
  }
  for (const mark of at) for (const feature of aroundOf(tokens, word, mark)) add(feature);
  add(`k:${link}`);
  for (const other of all) if (other.link !== link) features.add(`k:${link} ${other.link}`);
  if (at.length === 0) add("before");
  if (all.find((other) => groupOf(other.link) === "")?.link === link) add("first");
  const own = proposed.filter((finding) => finding.link === link);
  for (const { status, kind } of own) {
    add(`rule:${status} ${kind}`);
    add(`rule:${kind}`);
    features.add(`rule:${status} ${kind} ${link}`);
  }
  for (const tag of near) if (isSense(tag)) features.add(`${own.length > 0 ? `${own[0]!.status} ${own[0]!.kind}` : "none"} & ${tag}`);
  if (own.length === 0) add(proposed.length > 0 ? "rule:others" : "rule:none");
  for (const finding of proposed) if (finding.link !== link) add(`rule of another:${finding.status} ${finding.kind}`);
  if (sentence.question) add("question");
  if (tokens.length < SHORT) add("short");
  if (tokens.length > LONG) add("long");
  features.add("bias");
  return features;
}

/** The word at a place as a feature, with the words of links replaced. */
function wordsOf(tokens: readonly Token[], { link, at }: Candidate, all: readonly Candidate[]): (index: number) => string {
  const replaced = new Map<number, string>();
  for (const other of all) if (groupOf(other.link) === "") for (const { from, to } of other.at) for (let index = from; index < to; index++) replaced.set(index, "O");
  if (["", "R"].includes(groupOf(link))) for (const { from, to } of at) for (let index = from; index < to; index++) replaced.set(index, "X");
  const stems = tokens.map((token, index) => replaced.get(index) ?? stem(token));
  return (index) => stems[index] ?? (index < 0 ? "<" : ">");
}

function aroundOf(tokens: readonly Token[], word: (index: number) => string, { from, to }: Mark<object>): string[] {
  const features = [`m:${tokens.slice(from, to).map(stem).join(" ")}`];
  for (let gap = 1; gap <= NEAR; gap++) {
    const [left, right] = [word(from - gap), word(to - 1 + gap)];
    if (gap <= 2) features.push(`-${gap}:${left}`, `+${gap}:${right}`);
    features.push(`l:${rootOf(left)}`, `r:${rootOf(right)}`);
  }
  if (from > 0 && tokens[from - 1]!.capital) features.push("name before");
  return features;
}

/** Whether a tag is a sense, and not a mark of the rules. */
const isSense = (tag: string): boolean => Object.hasOwn(SENSES, tag);

interface Tag {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

/** What the words of a sentence mean: by the rules' lists, by their sense, by their tense, and by both: "has been done" of building. */
function tagsOf({ tokens, marks }: Sentence): Tag[] {
  const known = marks.flatMap(({ from, to, meaning }) => tagsOfMeaning(meaning).map((tag) => ({ from, to, tag })));
  const sensed = SENSE.marks(tokens).flatMap(({ from, to, meaning }) => meaning.senses.map((tag) => ({ from, to, tag })));
  const told = tokens.flatMap((_, at): Tag[] => {
    const tense = tenseAt(tokens, at);
    if (!tense) return [];
    const here = { from: at, to: at + 1 };
    return [{ ...here, tag: tense }, ...sensed.filter(({ from, to }) => from <= at && at < to).map(({ tag }) => ({ ...here, tag: `${tense}/${tag}` }))];
  });
  return [...known, ...sensed, ...told];
}

function tagsOfMeaning({ status, form, ...meaning }: Meaning): string[] {
  const tags = Object.entries(meaning).filter(([key]) => key !== "link").map(([key, value]) => (value === true ? key : `${key}=${String(value)}`));
  return status ? [...tags, `${status}/${form}`] : tags;
}
