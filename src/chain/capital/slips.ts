/** A company's own record of delays, in place of the default ones. Source of the rule: method, sections 9 and 16. */
import { badInput } from "../cells/chain-error.ts";
import { isBlank, isBlankRow, type Cell, type Cells } from "../cells/cell.ts";
import { companyNamed } from "../evidence/companies.ts";
import { promiseReader } from "../promises/promises.ts";
import { ENOUGH, medianSlip, slipsOf } from "../promises/slips.ts";
import { scoreEvidence } from "../score.ts";

/** Months by which promises fallen due were missed, the shortest first; at least `ENOUGH` of them. */
export type Slips = readonly number[];

/**
 * The slips of a company; undefined where no company is asked for, or fewer than five of its promises have fallen due: then the default delays hold.
 * Errors: #VALUE! when only one of table and company is given, and as of `companyNamed`.
 */
export function slipRecord(evidence: Cells | null, company: Cell, model: Cells | null = null): Slips | undefined {
  const isLeftOut = evidence === null || evidence.every(isBlankRow);
  if (isLeftOut && isBlank(company)) return undefined;
  if (isLeftOut) throw badInput("The argument company needs the argument evidence. Name the evidence table, such as Evidence[#All].");
  const scores = scoreEvidence(evidence, { model, only: [company] });
  const slips = slipsOf(promiseReader(scores)(companyNamed(scores.evidence, company)));
  return slips.length < ENOUGH ? undefined : slips;
}

/** The slip at a share of the record, from 0 to below 1: with a uniform share, one of the slips drawn with replacement. A longer record of delay never gives a shorter one. */
export const slipAt = (slips: Slips, share: number): number => slips[Math.floor(share * slips.length)]!;

/** The delays of a stress grid: none, the median slip and the 90th percentile (nearest rank), each once. */
export const slipDelays = (slips: Slips): number[] => [...new Set([0, medianSlip(slips)!, slips[Math.ceil(0.9 * slips.length) - 1]!])];
