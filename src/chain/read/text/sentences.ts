/** A stretch of the text: from `start` to `end` (not included), in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = /(?:^|[\s(])(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Ms|Mrs|Dr|Inc|Ltd|Corp|Co|Pty|No|Nos|approx|est|ca|vs|e\.g|i\.e|U\.S|St|Mt|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/;
/** A line shorter than this that ends without a stop is a heading or an item; a longer one was wrapped. */
const WRAPPED = 50;
/** No sentence that anybody writes is longer; a run without a stop is parted between two words, so that reading stays linear in the text. */
const LONGEST = 3000;
const ENDS = /[.!?]+["'”’)\]]*|\n+/g;

/**
 * The sentences of a text. A full stop ends one unless it stands behind an abbreviation or a small letter follows;
 * an empty line always does; a single line break does behind a short line, and not where a long line was wrapped.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    if (!ends(text, start, match.index, match[0], end)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.flatMap((span) => parted(text, span)).filter((span) => text.slice(span.start, span.end).trim() !== "");
}

function parted(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

function ends(text: string, start: number, at: number, stop: string, end: number): boolean {
  const next = text.slice(end, end + 40).trimStart()[0] ?? "";
  const small = next !== next.toUpperCase();
  if (stop.startsWith("\n")) return stop.length > 1 || !/[\p{L}\d]/u.test(next) || (!small && at - text.lastIndexOf("\n", at - 1) <= WRAPPED);
  if (end < text.length && !/\s/.test(text[end]!)) return false; // 3.5, chain.com
  if (!stop.startsWith(".")) return true;
  return !small && !ABBREVIATION.test(text.slice(Math.max(start, at - 12), at));
}
