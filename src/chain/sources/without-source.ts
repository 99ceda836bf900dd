/** A company's links without the rows of one source. Source of the rule: method, section 13. */
import { NO_KEY, readEvidence } from "../evidence/evidence.ts";
import { effectsOn } from "../evidence/effects/effects-on.ts";
import { SETBACK } from "../evidence/effects/row-effect.ts";
import type { RowIndex } from "../evidence/row-index.ts";
import { noScores, rowAdder, scoreLinks, type LinkScores } from "../links/links.ts";
import { earnedBy } from "../links/proof.ts";
import { feedsOf, shareOf } from "../model/model.ts";
import { NO_SOURCE, sourceReader } from "./source-of.ts";

/** A company's scores without a source, at group 0. */
export interface Without {
  readonly source: number;
  /** The rows of the source that are known on the date, in the order of the table. */
  readonly rows: readonly number[];
  readonly scores: LinkScores;
}

/**
 * A reader of what is left of a company without each source that alone gives a link its proof: without any other, no coverage is lost.
 * The company's other rows count as before, unless the source brought a setback or set a share: then they are read anew without it.
 * The reference date stays that of the whole table: a doubted source makes nobody younger.
 */
export function withoutReader(scores: LinkScores, index: RowIndex): (company: number) => Without[] {
  const { evidence, effects } = scores;
  const sourceOf = sourceReader(evidence);
  const throughs = evidence.keys("Through");
  const feeds = feedsOf(evidence.model);
  const setback = new Uint8Array(evidence.company.length);
  for (const row of evidence.setbacks) setback[row] = 1;

  return (company) => {
    const rows = index.ofCompany(company);
    const sources = rows.map(sourceOf);
    const setsShare = shareSetters(rows);
    const taken = soleProvers(rows, sources, company);
    rows.forEach((row, place) => setsShare(row) && taken.add(sources[place]!));
    taken.delete(NO_SOURCE);
    return [...taken].map((source) => {
      const its = [...rows.filter((row, place) => sources[place] === source && effects.effect[row]! <= SETBACK)];
      const others = rows.filter((_, place) => sources[place] !== source);
      const readAnew = its.some((row) => setback[row] === 1 || setsShare(row));
      return { source, rows: its.sort((a, b) => a - b), scores: readAnew ? scoredAnew(others) : scoredAsBefore(others) };
    });
  };

  /** For each link, the source of its largest proof, where no other source gives as much. */
  function soleProvers(rows: Int32Array, sources: Int32Array, company: number): Set<number> {
    const provers = evidence.model.links.map(() => new Set<number>());
    rows.forEach((row, place) => {
      for (const link of feeds[evidence.stage[row]!]!) {
        const best = scores.proven[company * scores.width + link]!;
        if (best === 0 || earnedBy(evidence, effects, row, shareOf(evidence.model, evidence.stage[row]!, link)).proof < best) continue;
        provers[link]!.add(sources[place]!);
      }
    });
    return new Set(provers.flatMap((its) => (its.size === 1 ? [...its] : [])));
  }

  /** Whether a row's Ownership may set the share of another of the company's rows. */
  function shareSetters(rows: Int32Array): (row: number) => boolean {
    const counts = new Map<number, number>();
    for (const row of rows) if (throughs[row] !== NO_KEY) counts.set(throughs[row]!, (counts.get(throughs[row]!) ?? 0) + 1);
    return (row) => !Number.isNaN(evidence.ownership[row]!) && (counts.get(throughs[row]!) ?? 0) > 1;
  }

  function scoredAsBefore(rows: Int32Array): LinkScores {
    const left = noScores(evidence, effects, 1);
    const add = rowAdder(left);
    for (const row of rows) add(0, row);
    return left;
  }

  function scoredAnew(rows: Int32Array): LinkScores {
    const left = readEvidence([evidence.cells[0]!, ...[...rows].map((row) => evidence.cells[row]!)], evidence.model);
    return scoreLinks(left, effectsOn(left, effects.asOf, { reference: effects.reference }), undefined, 1);
  }
}
