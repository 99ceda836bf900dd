/** Rows that contradict each other and that no later filing settles. Source of the rule: method, section 12. */
import { NO_KEY, type Evidence } from "../evidence/evidence.ts";
import { isLive, SETBACK, type RowEffects } from "../evidence/effects/row-effect.ts";
import { indexRows, type RowIndex } from "../evidence/row-index.ts";
import { assetComparer } from "../evidence/effects/same-asset.ts";
import { speaksOf } from "../evidence/effects/speaks-of.ts";
import { ASSERTERS, TERMINATED } from "../model/vocabulary.ts";
import { CONFLICT_KINDS, contradictions, saidReader, type ConflictKind, type Said } from "./pair.ts";
import { Seen } from "./seen.ts";

/** Two rows of a company and stage; of two rows of one day, `later` is the one that takes back, else the lower one in the table. */
export interface Conflict {
  readonly earlier: number;
  readonly later: number;
  /** In the order of `CONFLICT_KINDS`. */
  readonly kinds: readonly ConflictKind[];
}

/** A company and stage with more than this many is not looked through further: nobody would read on. */
const MOST = 1000;

/**
 * A reader of the open conflicts of a company at a stage, by the later row, then the earlier. Each pair of rows is one conflict, whatever
 * the kinds. Rows count that are live and sourced; of Terminated rows only what they say of the deal.
 */
export function conflictReader({ evidence, effects }: { readonly evidence: Evidence; readonly effects: RowEffects }, index: RowIndex = indexRows(evidence)) {
  const { sourced, deal, asserter, date } = evidence;
  const same = assetComparer(evidence);
  const buyers = evidence.keys("Buyer");
  const said = saidReader(evidence);
  const official = ASSERTERS.map((name) => name === "Filing" || name === "Government");
  const speaks = (row: number): boolean => sourced[row] === 1 && (isLive(effects, row) || (effects.effect[row] === SETBACK && deal[row] === TERMINATED));

  return (company: number, stage: number): Conflict[] => {
    const rows = [...index.ofStage(company, stage)];
    const all = rows.filter(speaks).map((row) => said(row, effects.effect[row] === SETBACK));
    if (all.length < 2) return [];
    const setbacks = rows.filter((row) => effects.effect[row] === SETBACK);
    const settlers = rows.filter((row) => official[asserter[row]!] === true && sourced[row] === 1 && effects.effect[row]! <= SETBACK);
    const seen = new Seen(evidence.keys("Site"));
    const found: Conflict[] = [];
    for (const one of all.sort(byDay)) {
      for (const place of seen.facing(one)) for (const before of place) note(between(before, one));
      if (found.length >= MOST) break;
      seen.add(one);
    }
    return found.sort((a, b) => a.later - b.later || a.earlier - b.earlier);

    function note(conflict: Conflict | undefined): void {
      if (conflict && agree(conflict.earlier, conflict.later) && !isSettled(conflict.earlier, conflict.later)) found.push(conflict);
    }

    function between(before: Said, one: Said): Conflict | undefined {
      const kinds = contradictions(before, one).filter((kind) => kind !== "Status" || !setbackBetween(before, one));
      const turned = contradictions(one, before); // finds more than `kinds` on rows of one day alone
      if (kinds.length + turned.length === 0) return undefined;
      const both = CONFLICT_KINDS.filter((kind) => kinds.includes(kind) || turned.includes(kind));
      return turned.length > kinds.length ? { earlier: one.row, later: before.row, kinds: both } : { earlier: before.row, later: one.row, kinds: both };
    }

    function setbackBetween(earlier: Said, later: Said): boolean {
      return setbacks.some((row) => date[row]! >= earlier.day && date[row]! <= later.day && speaksOf(evidence, row, earlier.row));
    }

    function isSettled(earlier: number, later: number): boolean {
      return settlers.some((row) => date[row]! > date[later]! && [earlier, later].every((one) => same.site(row, one) && same.through(row, one)));
    }
  };

  /** A termination that names a buyer says nothing of another's rows. */
  function agree(earlier: number, later: number): boolean {
    const ofOneBuyer = deal[later] !== TERMINATED || buyers[later] === NO_KEY || buyers[later] === buyers[earlier];
    return ofOneBuyer && same.site(earlier, later) && same.through(earlier, later) && same.product(earlier, later);
  }
}

/** By day, undated last; rows of one day stay in the order of the table. */
function byDay(a: Said, b: Said): number {
  const [one, other] = [a, b].map(({ day }) => (Number.isNaN(day) ? Number.MAX_VALUE : day)) as [number, number];
  return one - other;
}
