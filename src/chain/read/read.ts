import { clausesOf, type Clause } from "./clauses.ts";
import { inCompanyName } from "./company-name.ts";
import { ANAPHORIC, DICTIONARY, PLANT, PROMOTIONAL, type Meaning } from "./dictionary.ts";
import { strongestOfEachLink, type Finding } from "./finding.ts";
import type { Mark } from "./phrases.ts";
import { readClause } from "./read-clause.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf, type Token } from "./tokens.ts";
import type { Context } from "./verdict.ts";

/** Where a link stands that was named in another sentence: within the reach of no word of this one. */
const FAR = -1000;

/**
 * What a text says of each link of the chain, and its promotional phrases, in the order of the text. A reading by word lists
 * and rules (`words/`): never more certain than the words, and no judgement of whether they are true. Linear in the text.
 */
export function read(text: string): Finding[] {
  const findings: Finding[] = [];
  let before: readonly Mark<Meaning>[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const tokens = tokensOf(text.slice(start, end));
    const said = readSentence(tokens, before);
    before = said.links.map((mark) => ({ ...mark, from: FAR, to: FAR }));
    const all = [...strongestOfEachLink(said.findings), ...promotionIn(tokens)];
    findings.push(...all.map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start })));
  }
  return findings;
}

/** `before` are the links of the sentence before, of which "it" or "the plant" may speak. */
function readSentence(tokens: readonly Token[], before: readonly Mark<Meaning>[]): { findings: Finding[]; links: readonly Mark<Meaning>[] } {
  const marks = DICTIONARY.marks(tokens).filter((mark) => !(mark.meaning.link && inCompanyName(tokens, mark)));
  const clauses = clausesOf(tokens, marks);
  const inSentence = (clause: Clause): boolean => clause.marks.some(({ meaning }) => meaning.link);
  const anaphor = ANAPHORIC.marks(tokens).length > 0;
  const first = clauses.find(inSentence);
  let context: Context = { links: first ? first.marks.filter(({ meaning }) => meaning.link) : anaphor ? before : [], hedged: false, proven: false };
  const findings: Finding[] = [];
  for (const clause of clauses) {
    const said = readClause(tokens, clause, context);
    findings.push(...said.findings);
    const hedged = clause.marks.some(({ meaning }) => meaning.hedge === "whole");
    const proven = said.findings.some(({ kind }) => kind === "evidence");
    context = { links: said.links.length > 0 ? said.links : context.links, hedged: proven ? false : hedged || context.hedged, proven };
  }
  return { findings: findings.length > 0 ? findings : withoutLink(tokens, marks, clauses), links: context.links };
}

/** "Ground was broken on the first commercial plant": a status of a plant that the text does not name the link of. */
function withoutLink(tokens: readonly Token[], marks: readonly Mark<Meaning>[], clauses: readonly Clause[]): Finding[] {
  const plant = PLANT.marks(tokens)[0];
  if (!plant || marks.some(({ meaning }) => meaning.link || meaning.buyer || meaning.instrument)) return [];
  const asLink: Mark<Meaning> = { ...plant, meaning: { link: "Mining" } };
  const findings = clauses.flatMap((clause) => readClause(tokens, clause, { links: [asLink], hedged: false, proven: false }).findings);
  return findings.filter(({ link, kind }) => link === "Mining" && kind === "evidence").map((finding) => ({ ...finding, link: "", why: `${finding.why} Which link it is the text does not say.` }));
}

function promotionIn(tokens: readonly Token[]): Finding[] {
  return PROMOTIONAL.marks(tokens).map(({ from, to, meaning }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    link: "",
    status: "",
    route: "",
    kind: "promotion",
    why: meaning.why,
  }));
}
