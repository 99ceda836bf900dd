/** A word of the text: in lower case, where it stands, the punctuation between it and the word before, and whether it has a capital (“eVAC” has). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly capital: boolean;
}

/** A number with its separators, or a run of letters with the apostrophes inside it. Hyphens part words: "mine-to-magnet" is three. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}]+)*/gu;

/** The words of a text in order, each with its place in the text (UTF-16 units). Linear in the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const start = match.index;
    const word = raw.toLowerCase().replace(/’/g, "'").replace(/'s$/, "");
    tokens.push({ word, start, end: start + raw.length, before: text.slice(last, start), capital: raw !== raw.toLowerCase() });
    last = start + raw.length;
  }
  return tokens;
}
