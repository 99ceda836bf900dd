import { clausesOf, type Clause } from "../text/clauses.ts";
import { inCompanyName, isHeadline } from "../fields/company-name.ts";
import { ANAPHORIC, DICTIONARY, PLANT, type Meaning } from "../words/dictionary.ts";
import { weightOf, type Finding } from "../finding.ts";
import type { Mark } from "../text/phrases.ts";
import { withHeads } from "./head-noun.ts";
import { readClause } from "./readings/read-clause.ts";
import { strongestOfEachLink, type Reading } from "./readings/merge-readings.ts";
import type { Token } from "../text/tokens.ts";
import { isDoubt, type Context } from "./verdict.ts";

/** What the first clause of a sentence goes on from: nothing said yet. */
const START = { hedged: false, proven: false, achieved: false, pending: false, others: false, cap: undefined };

/** What the rules make of a sentence: its marks and clauses, and their reading of each link. */
export interface RuleReading {
  readonly findings: Finding[];
  readonly links: readonly Mark<Meaning>[];
  readonly marks: readonly Mark<Meaning>[];
  readonly clauses: readonly Clause[];
}

/** `before` are the links of the sentence before, of which "it" or "the plant" may speak. */
export function readByRules(tokens: readonly Token[], before: readonly Mark<Meaning>[]): RuleReading {
  const headline = isHeadline(tokens);
  const marks = withHeads(tokens, DICTIONARY.marks(tokens).filter((mark) => headline || !(mark.meaning.link && inCompanyName(tokens, mark))));
  const clauses = clausesOf(tokens, marks);
  const inSentence = (clause: Clause): boolean => clause.marks.some(({ meaning }) => meaning.link);
  const anaphor = ANAPHORIC.marks(tokens).length > 0;
  const first = clauses.find(inSentence);
  let context: Context = { links: first ? first.marks.filter(({ meaning }) => meaning.link) : anaphor ? before : [], ...START };
  const readings: Reading[] = [];
  for (const clause of clauses) {
    if (startsAnew(tokens, clause)) context = { ...context, cap: undefined };
    const said = readClause(tokens, clause, context);
    readings.push(...said.readings);
    const hedged = clause.marks.some(isDoubt);
    const proven = said.readings.some(({ finding }) => finding.kind === "evidence" && finding.link !== "Capital"); // what money is for is not done by its coming
    const cap = clause.marks.find((mark) => mark.meaning.cap && SCALES.has(tokens[mark.from]!.word)) ?? context.cap;
    const pending = context.pending || hangs(tokens, clause);
    context = { links: said.links.length > 0 ? said.links : context.links, hedged: proven ? false : hedged || context.hedged, proven, achieved: said.readings.some(({ achieved }) => achieved), pending, others: said.others, cap };
  }
  return { findings: readings.length > 0 ? strongestOfEachLink(readings) : withoutLink(tokens, marks, clauses), links: context.links, marks, clauses };
}

/** Words of scale that limit a plant whatever else is said of it. */
const SCALES = new Set(["pilot", "demonstration", "demo", "laboratory", "lab", "bench", "prototype"]);
const VERBS = new Set(["is", "are", "was", "were", "has", "have", "had", "now", "also"]);

/** Whether a clause has a thing of its own to speak of: not "and is producing carbonate". */
function startsAnew(tokens: readonly Token[], { from, marks }: Clause): boolean {
  const goesOn = tokens[from]!.word === "and" && (VERBS.has(tokens[from + 1]?.word ?? "") || marks.some((mark) => mark.from === from + 1 && mark.meaning.status));
  return marks.some(({ meaning }) => meaning.link) && !goesOn;
}

/** Whether all that follows a clause hangs on it: it opens the sentence with a condition, heads a list of plans, or tells of an open deal. */
function hangs(tokens: readonly Token[], { from, to, marks }: Clause): boolean {
  if (marks.some(({ meaning }) => meaning.open)) return true;
  const [first] = marks;
  const condition = from === 0 && first?.from === 0 && (first.meaning.hedge === "condition" || tokens[0]!.word === "without");
  return condition || (marks.some(isDoubt) && Boolean(tokens[to]?.before.includes(":")));
}

/** "Ground was broken on the first commercial plant": a status of a plant that the text does not name the link of. */
function withoutLink(tokens: readonly Token[], marks: readonly Mark<Meaning>[], clauses: readonly Clause[]): Finding[] {
  const plant = PLANT.marks(tokens)[0];
  if (!plant || marks.some(({ meaning }) => meaning.link || meaning.buyer || meaning.instrument)) return [];
  const asLink: Mark<Meaning> = { ...plant, meaning: { link: "Mining" } };
  let others = false;
  const readings = clauses.flatMap((clause) => {
    const said = readClause(tokens, clause, { ...START, links: [asLink], others });
    others = said.others;
    return said.readings;
  });
  return strongestOfEachLink(readings).filter(({ link, kind, status }) => link === "Mining" && kind === "evidence" && weightOf(status) !== weightOf("Operating")).map((finding) => ({ ...finding, link: "", why: `${finding.why} Which link it is the text does not say.` }));
}
