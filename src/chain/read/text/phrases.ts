import { tokensOf, type Token } from "./tokens.ts";

/** What stands at tokens `from` to `to` (not included). */
export interface Mark<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

const NUMBER = /^\d/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Finds the phrases of word lists in a text: at each word the longest phrase that begins there, and on from its end.
 * In a phrase `a|b` is either word, `#` any number and `####` a year. A phrase on several lists means all that they say.
 */
export class Phrases<Meaning extends object> {
  readonly #root: Node<Meaning> = { next: new Map() };
  readonly #join: (one: Meaning, other: Meaning) => Meaning;

  constructor(lists: Iterable<readonly [string, Meaning]>, join: (one: Meaning, other: Meaning) => Meaning = (one, other) => ({ ...one, ...other })) {
    this.#join = join;
    for (const [phrase, meaning] of lists) this.#add(phrase, meaning);
  }

  /** The phrases in `tokens`, in order and apart from each other. */
  marks(tokens: readonly Token[]): Mark<Meaning>[] {
    const marks: Mark<Meaning>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const mark = this.#longest(tokens, at);
      if (mark) marks.push(mark);
      at = mark?.to ?? at + 1;
    }
    return marks;
  }

  #longest(tokens: readonly Token[], from: number): Mark<Meaning> | undefined {
    let node: Node<Meaning> | undefined = this.#root;
    let found: Mark<Meaning> | undefined;
    for (let at = from; node && at < tokens.length; at++) {
      const { word } = tokens[at]!;
      node = node.next.get(word) ?? (YEAR.test(word) ? node.next.get("####") : undefined) ?? (NUMBER.test(word) ? node.next.get("#") : undefined);
      if (node?.meaning) found = { from, to: at + 1, meaning: node.meaning };
    }
    return found;
  }

  #add(phrase: string, meaning: Meaning): void {
    let nodes = [this.#root];
    for (const words of phrase.split(" ")) nodes = nodes.flatMap((node) => words.split("|").flatMap((word) => follow(node, word)));
    for (const node of nodes) node.meaning = node.meaning ? this.#join(node.meaning, meaning) : meaning;
  }
}

/** The node behind a word of a phrase, which is read as the text is: a word with a hyphen is two. */
function follow<Meaning>(from: Node<Meaning>, word: string): Node<Meaning> {
  const parts = word.startsWith("#") ? [word] : tokensOf(word).map((token) => token.word);
  return parts.reduce((node, part) => {
    const next = node.next.get(part) ?? { next: new Map<string, Node<Meaning>>() };
    node.next.set(part, next);
    return next;
  }, from);
}
