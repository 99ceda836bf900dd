import type { Clause } from "./clauses.ts";
import type { Token } from "./tokens.ts";
import type { At } from "./verdict.ts";

/** The links that a clause speaks of: not those that it only names as feed, use or neighbour. */
export function linksOf(tokens: readonly Token[], clause: Clause): At[] {
  const named = clause.marks.filter(({ meaning }) => meaning.link);
  const into = named.findIndex((mark) => tokens[mark.from - 1]?.word === "into" || tokens[mark.from - 2]?.word === "into");
  const spoken = into > 0 ? named.slice(into) : named;
  const recycled = spoken.some((mark) => mark.meaning.link === "Recycling");
  return spoken.filter((mark, index) => {
    if (recycled && mark.meaning.link === "Magnet" && spoken[index - 1]?.meaning.link === "Recycling") return false;
    return index === 0 || !aside(tokens, mark);
  });
}

const ASIDE = new Set(["for", "from", "in", "beside", "near", "alongside", "adjacent", "feedstock", "using"]);
const ARTICLES = new Set(["the", "a", "an", "its", "their", "our", "to", "rare", "earth", "own", "existing", "heavy", "light", "permanent", "sintered", "ndfeb", "ndpr", "further", "planned"]);

/** Whether a link stands behind a word that makes it the use, the feed or the neighbour of another. */
function aside(tokens: readonly Token[], mark: At): boolean {
  let at = mark.from - 1;
  while (at > 0 && ARTICLES.has(tokens[at]!.word)) at--;
  return ASIDE.has(tokens[at]?.word ?? "");
}
