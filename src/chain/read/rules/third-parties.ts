import type { Clause } from "../text/clauses.ts";
import type { Token } from "../text/tokens.ts";
import type { At, Context } from "./verdict.ts";

/** Whether somebody else is the doer of a clause: the market, a partner, or those of the clause before, with whose verb it goes on. */
export function isOthers(tokens: readonly Token[], clause: Clause, links: readonly At[], context: Context): boolean {
  const [first] = links;
  const others = clause.marks.find(({ meaning }) => meaning.others);
  if (others && !(first && first.from < others.from)) return true;
  if (clause.marks.some((mark) => mark.meaning.partner && isDoer(tokens, mark, first))) return true;
  const [verb] = clause.marks;
  return context.others && tokens[clause.from]!.word === "and" && verb?.from === clause.from + 1 && Boolean(verb.meaning.status);
}

/** As many adjectives as come before "partner". */
const LONGEST_NAME = 4;
/** Behind one of these the partner is beside the doer, or what is done is for it. */
const BESIDE = new Set(["with", "to", "for", "from", "of", "and", "between", "alongside", "under", "through", "at", "in", "select", "selected", "appointed", "named", "as"]);
const QUALITIES = new Set(["our", "its", "their", "the", "a", "an", "strategic", "long", "joint", "technology", "development", "company", "new", "own", "first", "main"]);

/** A partner before the link acts itself; behind it, only where a "by" names it as the maker. */
function isDoer(tokens: readonly Token[], partner: At, link: At | undefined): boolean {
  let at = partner.from - 1;
  while (at >= 0 && at > partner.from - LONGEST_NAME && QUALITIES.has(tokens[at]!.word)) at--;
  const before = tokens[at]?.word ?? "";
  if (link && link.from < partner.from) return before === "by";
  return !BESIDE.has(before) && !BESIDE.has(tokens[partner.to]?.word ?? "");
}
