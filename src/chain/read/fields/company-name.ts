import type { Mark } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";

const NAME_ENDS = new Set(["metals", "magnetics", "magnets", "mining", "minerals", "materials", "resources", "alloys", "recycling", "magnet", "tailings", "oxides", "alloy", "metal", "mines", "miners", "metallurgy"]);
const FORMS = new Set(["ltd", "limited", "inc", "corp", "corporation", "plc", "gmbh", "llc", "ag", "nl", "pty", "sas"]);
/** Behind one of these the name is a plant's and tells its link: "the Korean Metals Plant". */
const SITES = new Set(["plant", "facility", "refinery", "mine", "mill", "complex", "project", "factory", "line", "circuit"]);
/** Words of four letters and more that stay small in a headline. */
const SMALL = new Set(["with", "from", "into", "over", "after", "under", "between", "amid", "through", "upon", "than", "that", "before", "within", "against", "until", "while", "across"]);
const LETTERS = /^\p{L}{4,}$/u;

/** Whether every word that could be small is capital: then a capital tells no name. */
export function isHeadline(tokens: readonly Token[]): boolean {
  return !tokens.some(({ word, capital }) => !capital && LETTERS.test(word) && !SMALL.has(word));
}

/** "Less Common Metals": a capital word at the end of capital words, in a sentence that is not a headline. */
export function inCompanyName(tokens: readonly Token[], { from, to }: Mark<object>): boolean {
  const last = tokens[to - 1]!;
  if (last.capital && FORMS.has(tokens[to]?.word ?? "")) return true;
  if (to - from > 1 || !last.capital || !NAME_ENDS.has(last.word)) return false;
  if (!tokens[to - 2]?.capital || last.before.trim() !== "") return false;
  const next = tokens[to];
  return !(next?.capital && SITES.has(next.word));
}
