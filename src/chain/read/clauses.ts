import type { Meaning } from "./dictionary.ts";
import type { Mark } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A part of a sentence with one thing said in it: tokens `from` to `to` (not included) and the marks among them. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark<Meaning>[];
}

const OPENERS = new Set(["and", "but", "while", "whereas", "although", "though", "however", "which", "who", "whose", "where", "with", "until", "because", "after", "before", "or", "yet", "then"]);
const PUNCTUATION = /[,;:()–—\n•]|\s-\s/;

/** No clause that anybody writes has more words; a longer run is parted here, so that reading stays linear in the text. */
const LONGEST = 60;

/**
 * Parts a sentence where a comma or a joining word stands between two things said. A part that says nothing by itself
 * ("At its plant in Kuantan,") belongs to the next that does, and at the end to the last.
 */
export function clausesOf(tokens: readonly Token[], marks: readonly Mark<Meaning>[]): Clause[] {
  const clauses: Clause[] = [];
  let open: { from: number; marks: Mark<Meaning>[] } | undefined;
  for (const part of parts(tokens, marks)) {
    const from = open?.from ?? part.from;
    const joined = [...(open?.marks ?? []), ...part.marks];
    open = undefined;
    if (part.to - from >= LONGEST || joined.some(({ meaning }) => says(meaning))) clauses.push({ from, to: part.to, marks: joined });
    else open = { from, marks: joined };
  }
  const last = clauses.pop();
  if (last) clauses.push(open ? { from: last.from, to: tokens.length, marks: [...last.marks, ...open.marks] } : last);
  else if (open) clauses.push({ from: open.from, to: tokens.length, marks: open.marks });
  return clauses;
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
    if (at < tokens.length && !long && (inside || at === 0 || !(OPENERS.has(tokens[at]!.word) || PUNCTUATION.test(tokens[at]!.before)))) continue;
    if (at > from) parts.push({ from, to: at, marks: own });
    own = [];
    from = at;
  }
  return parts;
}
