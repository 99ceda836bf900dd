/** Who else in the table could fill a link that a company does not prove. The company itself can be read. */
import { keyOf } from "../../cells/cell.ts";
import { inPercent } from "../../cells/wording/percent.ts";
import { sortedByName } from "../../cells/names/names.ts";
import { UNKNOWN } from "../../cells/names/word-index.ts";
import { cellAt, type Evidence } from "../../evidence/evidence.ts";
import { LIVE } from "../../evidence/effects/row-effect.ts";
import { stateAt, type LinkScores } from "../../links/links.ts";
import { feedsOf, stagesOf } from "../../model/model.ts";
import { NEEDS_CLOSING } from "../../model/vocabulary.ts";

export interface Fillers {
  /** The companies that prove a link, the best first: by proof, then as `tonnes` says, then by name. None that a pending deal of this company names. */
  ableAt(link: number, tonnes?: (other: number) => number): number[];
  /** Those that prove it and are left out, because a pending deal of this company names them. */
  awaitedAt(link: number): number[];
  /** Those that cannot be read and have a row that may speak of the link. */
  unreadAt(link: number): number[];
  /** `owned by Alpha` or `owns Alpha`, with the share where it is less than all: of the company itself and of the others that could fill the link. */
  ownership(other: number, link: number): string;
}

export function fillersOf(scores: LinkScores, company: number): Fillers {
  const { evidence, width } = scores;
  const proves = (other: number, link: number) => stateAt(scores, other * width + link) === "Proven";
  const others = evidence.companies.map((_, other) => other);
  const { awaited, owning } = dealsOf(scores, company);
  const unread = unreadStages(evidence);
  const proven = (other: number, link: number) => scores.proven[other * width + link]!;
  const isAble = (other: number, link: number) => !awaited.has(other) && !evidence.problems.has(other) && proves(other, link);
  return {
    ableAt: (link, tonnes = () => 0) => {
      const able = others.filter((other) => isAble(other, link));
      return sortedByName(able, (other) => evidence.companies[other]!, (a, b) => proven(b, link) - proven(a, link) || tonnes(b) - tonnes(a));
    },
    awaitedAt: (link) => others.filter((other) => proves(other, link) && awaited.has(other)),
    unreadAt: (link) => [...unread].flatMap(([other, links]) => (links.has(link) ? [other] : [])),
    ownership: (other, link) =>
      owning
        .filter(({ owner, owned }) => owner === other || owned === other)
        .filter(({ owner, owned }) => [owner, owned].every((each) => each === company || isAble(each, link)))
        .map(({ owner, owned, share }) => (owned === other ? `owned by ${evidence.companies[owner]!}` : `owns ${evidence.companies[owned]!}`) + inBrackets(share))
        .join(", "),
  };
}

const inBrackets = (share: number): string => (share > 0 && share < 1 ? ` (${inPercent(share)})` : "");

interface Owning {
  readonly owner: number;
  readonly owned: number;
  readonly share: number;
}

/** Whom this company's pending deals name; and who owns whom, by deals that have closed, with the largest share that a row gives. */
function dealsOf({ evidence, effects }: LinkScores, company: number): { awaited: ReadonlySet<number>; owning: readonly Owning[] } {
  const awaited = new Set<number>();
  const owning = new Map<string, Owning>();
  for (let row = 1; row < evidence.company.length; row++) {
    const owner = evidence.company[row]!;
    if (effects.effect[row] !== LIVE) continue;
    const isPending = evidence.pending[row] === 1;
    const mayOwn = evidence.stage[row] !== evidence.capitalStage && NEEDS_CLOSING[evidence.route[row]!]!;
    if (isPending ? owner !== company : !mayOwn) continue;
    const owned = evidence.find(cellAt(evidence, row, "Through"));
    if (owned === UNKNOWN || owned === owner) continue;
    const share = effects.control[row]!;
    if (isPending) awaited.add(owned);
    else if (!(share <= (owning.get(`${owner}|${owned}`)?.share ?? -1))) owning.set(`${owner}|${owned}`, { owner, owned, share });
  }
  return { awaited, owning: [...owning.values()] };
}

/** The links of which each unreadable company may have a row: a row with a Stage that is not a stage may speak of any. */
function unreadStages(evidence: Evidence): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  if (evidence.problems.size === 0) return found;
  const stages = stagesOf(evidence.model).map(keyOf);
  const feeds = feedsOf(evidence.model);
  const all = evidence.model.links.map((_, link) => link);
  for (let row = 1; row < evidence.cells.length; row++) {
    const other = evidence.find(cellAt(evidence, row, "Company"));
    if (!evidence.problems.has(other)) continue;
    const links = found.get(other) ?? new Set();
    for (const link of feeds[stages.indexOf(keyOf(cellAt(evidence, row, "Stage")))] ?? all) links.add(link);
    found.set(other, links);
  }
  return found;
}
