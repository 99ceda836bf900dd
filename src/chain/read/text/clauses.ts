import type { Meaning } from "../words/dictionary.ts";
import type { Mark } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A part of a sentence with one thing said in it: tokens `from` to `to` (not included) and the marks among them. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark<Meaning>[];
}

const OPENERS = new Set(["and", "but", "while", "whereas", "although", "though", "however", "which", "who", "whose", "where", "until", "because", "after", "before", "or", "yet", "then"]);
const PUNCTUATION = /[,;:()–—\n•]|\s-\s/;

/** Behind one of these a comma stands between two qualities of one thing: "automotive-grade, sintered magnets". */
const ADJECTIVES = new Set(["grade", "purity", "spec", "quality", "performance", "strength", "integrated", "scale"]);

/** No clause that anybody writes has more words; a longer run is parted here, so that reading stays linear in the text. */
const LONGEST = 60;

/**
 * Parts a sentence where a comma or a joining word stands between two things said. A part that says nothing by itself
 * ("At its plant in Kuantan,") belongs to the next that does, and at the end to the last.
 */
export function clausesOf(tokens: readonly Token[], marks: readonly Mark<Meaning>[]): Clause[] {
  const clauses: Clause[] = [];
  let open: { from: number; marks: Mark<Meaning>[] } | undefined;
  for (const part of resumed(tokens, parts(tokens, marks))) {
    if (!open && isItem(tokens, part, clauses.at(-1))) {
      const last = clauses.pop()!;
      clauses.push({ from: last.from, to: part.to, marks: [...last.marks, ...part.marks] });
      continue;
    }
    const from = Math.min(open?.from ?? part.from, part.from); // a remark stands before the part that it interrupts
    const joined = [...(open?.marks ?? []), ...part.marks];
    open = undefined;
    if (part.to - from >= LONGEST || joined.some(({ meaning }) => says(meaning))) clauses.push({ from, to: part.to, marks: joined });
    else open = { from, marks: joined };
  }
  const last = clauses.pop();
  if (last) clauses.push(open ? { from: last.from, to: tokens.length, marks: [...last.marks, ...open.marks.filter(({ meaning }) => !(byTheWay(tokens, open!.from) && meaning.link))] } : last);
  else if (open) clauses.push({ from: open.from, to: tokens.length, marks: open.marks });
  return clauses;
}

const SUBJECTS = new Set(["the", "its", "our", "their", "a", "an", "this", "which", "who", "whose", "where", "while", "but", "until", "because", "after", "before", "then", "yet", "it", "we", "they"]);
const PREPOSITIONS = new Set(["at", "in", "on", "during", "with", "from", "to", "for", "under", "following", "by", "since", "as", "once", "if", "upon"]);

/** ", terbium and NdPr metals": a further item of the list that the clause before began. */
function isItem(tokens: readonly Token[], part: Clause, before: Clause | undefined): boolean {
  if (!before || part.to - before.from >= LONGEST || part.marks.some(({ meaning }) => says(meaning) || meaning.achieved)) return false;
  const first = tokens[part.from]!.word === "and" || tokens[part.from]!.word === "or" ? part.from + 1 : part.from;
  const word = tokens[first]?.word ?? "";
  return part.marks.some(({ meaning }) => meaning.link) && !SUBJECTS.has(word) && !PREPOSITIONS.has(word);
}

/** ", which are used in magnets": the links named there are another's use. */
const byTheWay = (tokens: readonly Token[], from: number): boolean => RELATIVE.has(tokens[from]!.word);

const RELATIVE = new Set(["which", "who", "whose", "where"]);
const VERBS = new Set(["has", "have", "had", "is", "are", "was", "were", "remains", "remain", "began", "commenced", "continues", "will", "would", "may", "could"]);

/** What opens a remark about the thing just named: "which will make oxides", "located in Texas". */
const ASIDES = new Set([...RELATIVE, "located", "situated", "based"]);

/** "The refinery, which will make oxides, is 45% complete": the last part goes on with the first. */
function resumed(tokens: readonly Token[], parts: readonly Clause[]): Clause[] {
  const whole: Clause[] = [];
  for (const part of parts) {
    const [main, aside] = whole.slice(-2);
    const resumes = main && aside && ASIDES.has(tokens[aside.from]!.word) && VERBS.has(tokens[part.from]!.word) && part.to - main.from < LONGEST;
    if (resumes) whole.splice(-2, 2, aside, { from: main.from, to: part.to, marks: [...main.marks, ...part.marks] });
    else whole.push(part);
  }
  return whole;
}

function says(meaning: Meaning): boolean {
  return Boolean(meaning.status || meaning.hedge || meaning.agreement || meaning.delivered || meaning.received || meaning.open);
}

function parts(tokens: readonly Token[], marks: readonly Mark<Meaning>[]): Clause[] {
  const parts: Clause[] = [];
  let from = 0;
  let mark = 0;
  let own: Mark<Meaning>[] = [];
  for (let at = 0; at <= tokens.length; at++) {
    while (mark < marks.length && marks[mark]!.to <= at) own.push(marks[mark++]!);
    const inside = mark < marks.length && marks[mark]!.from < at;
    const long = at - from >= LONGEST && !inside;
    const adjective = at > 0 && ADJECTIVES.has(tokens[at - 1]!.word) && tokens[at]?.before.trim() === ",";
    if (at < tokens.length && !long && (inside || adjective || at === 0 || !(OPENERS.has(tokens[at]!.word) || PUNCTUATION.test(tokens[at]!.before)))) continue;
    if (at > from) parts.push({ from, to: at, marks: own });
    own = [];
    from = at;
  }
  return parts;
}
