/** What one row earns, and whether it proves. Every question "is this row proof?" is answered here. Source of the rules: method, section 5. */
import type { Evidence } from "../evidence/evidence.ts";
import { LIVE, type RowEffects } from "../evidence/effects/row-effect.ts";
import { ANNOUNCED, PURCHASE } from "../model/vocabulary.ts";

/** What one row earns for its link. */
export interface Earned {
  readonly proof: number;
  readonly proForma: number;
  readonly claim: number;
}

/** What a row that counts earns for a link of which its stage stands in for a share (1 for the link itself). */
export function earnedBy(evidence: Evidence, effects: RowEffects, row: number, share = 1): Earned {
  const proForma = worthOnceClosed(evidence, effects, row) * share;
  return { proof: evidence.pending[row] === 1 ? 0 : proForma, proForma, claim: claimOf(evidence, effects, row) * share };
}

/** Credit × control × reliability. */
function worthOf({ model, reliability }: Evidence, { level, control }: RowEffects, row: number): number {
  return (model.credits[level[row]!] ?? 0) * control[row]! * reliability[row]!;
}

/** What a row earns were its deal closed. */
export function worthOnceClosed(evidence: Evidence, effects: RowEffects, row: number): number {
  return isProofOnceClosed(evidence, effects, row) ? worthOf(evidence, effects, row) : 0;
}

/** 1 from Announced on; of a Purchase its control: who buys does not claim to make. */
export function claimOf({ route, stage, capitalStage }: Evidence, { level, control }: RowEffects, row: number): number {
  if (level[row]! < ANNOUNCED) return 0;
  return route[row] === PURCHASE && stage[row] !== capitalStage ? control[row]! : 1;
}

/** Whether a row is sourced evidence that nothing has stalled, ended or aged; its deal may be pending. */
export function isProofOnceClosed({ sourced }: Evidence, { effect }: RowEffects, row: number): boolean {
  return effect[row] === LIVE && sourced[row] === 1;
}

/** Whether a row earns proof. */
export function isProof(evidence: Evidence, effects: RowEffects, row: number): boolean {
  return isProofOnceClosed(evidence, effects, row) && evidence.pending[row] === 0 && worthOf(evidence, effects, row) > 0;
}

/** Whether a row reaches what a Proven link needs, were its deal closed. */
export function provesOnceClosed(evidence: Evidence, effects: RowEffects, row: number): boolean {
  const { level, control, reliability } = evidence.model.threshold;
  const reaches = effects.level[row]! >= level && effects.control[row]! >= control && evidence.reliability[row]! >= reliability;
  return reaches && isProofOnceClosed(evidence, effects, row) && worthOf(evidence, effects, row) > 0;
}

/** Whether a row alone makes its link Proven. */
export function proves(evidence: Evidence, effects: RowEffects, row: number): boolean {
  return evidence.pending[row] === 0 && provesOnceClosed(evidence, effects, row);
}
