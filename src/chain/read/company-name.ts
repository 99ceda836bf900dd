import type { Mark } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const NAME_ENDS = new Set(["metals", "magnetics", "magnets", "mining", "minerals", "materials", "resources", "alloys", "recycling", "magnet"]);

/** "Less Common Metals": a capital word at the end of capital words. In a headline every word is capital, and none counts as a name. */
export function inCompanyName(tokens: readonly Token[], { from, to }: Mark<object>): boolean {
  const last = tokens[to - 1]!;
  if (to - from > 1 || !last.capital || !NAME_ENDS.has(last.word)) return false;
  if (!tokens[to - 2]?.capital || last.before.trim() !== "") return false;
  return tokens.some(({ word, capital }) => word.length > 3 && !capital);
}
