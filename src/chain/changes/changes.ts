/** What differs between two dates, and the rows that made it so. Source of the rule: method, section 15. */
import { NO_KEY, type Evidence } from "../evidence/evidence.ts";
import { EXPIRED, isLive, LATER, LIVE, SETBACK } from "../evidence/effects/row-effect.ts";
import type { RowIndex } from "../evidence/row-index.ts";
import { betterFirst, type LinkScores } from "../links/links.ts";
import { feedsOf, totalWeight } from "../model/model.ts";
import { coverage } from "../scores/scores.ts";
import { addUpTo } from "./add-up.ts";

/** Rows, each list in the order of the answer. */
export interface Because {
  /** Rows that count now and did not count then, the best first. */
  readonly came: readonly number[];
  /** Setbacks and terminated deals that speak now and did not then. */
  readonly setbacks: readonly number[];
  /** Rows that set another share of an entity on which the link rests. */
  readonly shares: readonly number[];
  /** Rows that have grown too old to prove. */
  readonly expired: readonly number[];
}

export interface LinkChange {
  readonly link: number;
  /** Change of the link's share of proven coverage; those of a company add up to its change of coverage, exactly. */
  readonly points: number;
  readonly because: Because;
}

/** The links of a company whose state or values differ, from the customer back to the mine. `before` and `after` score the same evidence. */
export function changesOf(before: LinkScores, after: LinkScores, index: RowIndex, company: number): LinkChange[] {
  const { width, evidence } = after;
  const { links } = evidence.model;
  const total = totalWeight(evidence.model);
  const places = links.map((_, link) => link).reverse();
  const changed = places.filter((link) => {
    const at = company * width + link;
    return (["state", "proven", "proForma", "claimed"] as const).some((value) => before[value][at] !== after[value][at]);
  });
  const parts = changed.map((link) => {
    const at = company * width + link;
    return (links[link]!.weight * (after.proven[at]! - before.proven[at]!)) / total;
  });
  const points = addUpTo(coverage(after, company, "Proven") - coverage(before, company, "Proven"), parts);
  return changed.map((link, place) => ({ link, points: points[place]!, because: becauseOf(before, after, index, company, link) }));
}

function becauseOf(before: LinkScores, after: LinkScores, index: RowIndex, company: number, link: number): Because {
  const { evidence } = after;
  const stages = feedsOf(evidence.model).flatMap((links, stage) => (links.includes(link) ? [stage] : []));
  const rows = stages.flatMap((stage) => [...index.ofStage(company, stage)]);
  const [then, now] = [before.effects, after.effects];
  const isNew = (row: number): boolean => then.effect[row] === LATER && now.effect[row] !== LATER;
  return {
    came: rows.filter((row) => isNew(row) && isLive(now, row)).sort(betterFirst(after, link)),
    setbacks: rows.filter((row) => isNew(row) && now.effect[row] === SETBACK),
    shares: sharesSet(evidence, index.ofCompany(company), rows.filter((row) => then.control[row] !== now.control[row]), isNew),
    expired: rows.filter((row) => then.effect[row] === LIVE && now.effect[row] === EXPIRED),
  };
}

/** The new rows at other stages that give an Ownership of an entity through which the link's rows go. */
function sharesSet(evidence: Evidence, rows: Int32Array, touched: readonly number[], isNew: (row: number) => boolean): number[] {
  const throughs = evidence.keys("Through");
  const entities = new Set(touched.map((row) => throughs[row]!));
  const own = new Set(touched.map((row) => evidence.stage[row]!));
  entities.delete(NO_KEY);
  return [...rows].filter((row) => isNew(row) && !own.has(evidence.stage[row]!) && entities.has(throughs[row]!) && !Number.isNaN(evidence.ownership[row]!));
}
