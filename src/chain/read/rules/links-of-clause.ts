import type { Clause } from "../text/clauses.ts";
import type { Token } from "../text/tokens.ts";
import type { At } from "./verdict.ts";

/** The links that a clause speaks of: not those that it only names as feed, as use or as neighbour. */
export function linksOf(tokens: readonly Token[], clause: Clause): At[] {
  const named = clause.marks.filter(({ meaning }) => meaning.link);
  const into = named.findIndex((mark) => tokens[mark.from - 1]?.word === "into" || tokens[mark.from - 2]?.word === "into");
  const spoken = into > 0 ? named.slice(into) : named;
  const ore = spoken.some(({ meaning }) => meaning.link === "Mining" && (meaning.status === "Studied" || meaning.status === "Announced" || meaning.deposit));
  return spoken.filter((mark, index) => {
    if ((ore && mark.meaning.content) || (mark.meaning.link === "Magnet" && spoken[index - 1]?.meaning.link === "Recycling")) return false;
    return index === 0 || !aside(tokens, mark);
  });
}

const ASIDE = new Set(["for", "from", "in", "beside", "near", "alongside", "adjacent", "feedstock", "using", "containing", "contains", "contained", "comprising", "including", "at", "by"]);
/** Words between a preposition and its link. */
const ARTICLES = new Set([
  "the", "a", "an", "its", "their", "our", "to", "rare", "earth", "own", "existing", "heavy", "light", "permanent", "sintered", "ndfeb", "ndpr", "further", "planned", "new", "future", "of", "over", "about",
  "approximately", "total", "high", "purity", "performance", "tonnes", "tons", "kilograms", "kg", "kilogrammes", "million", "billion", "separated", "integrated", "domestic", "proposed", "neighbouring", "neighboring", "downstream", "upstream", "manufacture", "manufacturing", "production", "making", "use", "customer", "japanese", "korean", "european", "american", "german",
]);
const THE = new Set(["the", "its", "our", "their", "a", "an"]);
const NUMBER = /^\d/;
/** No phrase between a preposition and its noun has more words. */
const LONGEST_PHRASE = 16;
/** A name between the preposition and the link has no more words: "to the Fort Worth magnet plant". */
const LONGEST_NAME = 3;

/** Whether a link stands behind a word that makes it the use, the feed, the neighbour or the destination of another. */
function aside(tokens: readonly Token[], mark: At): boolean {
  let at = mark.from - 1;
  let name = 0;
  while (at > mark.from - LONGEST_PHRASE && at > 0 && (ARTICLES.has(tokens[at]!.word) || NUMBER.test(tokens[at]!.word) || (tokens[at]!.capital && !ASIDE.has(tokens[at]!.word) && ++name <= LONGEST_NAME))) {
    if (tokens[at]!.word === "to" && THE.has(tokens[at + 1]!.word)) return true;
    at--;
  }
  return ASIDE.has(tokens[at]?.word ?? "");
}
