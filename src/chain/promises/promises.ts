/** Rows with a Due gathered into promises, and what became of each. Source of the rule: method, section 16. */
import { indexRows, type RowIndex } from "../evidence/row-index.ts";
import { assetComparer, type SameAsset } from "../evidence/effects/same-asset.ts";
import { NO_PROMISED } from "../evidence/read-rows.ts";
import { endsForGood } from "../evidence/effects/speaks-of.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { SETBACK } from "../evidence/effects/row-effect.ts";
import { OPERATING, PENDING } from "../model/vocabulary.ts";
import type { DatedEvidence } from "../evidence/row.ts";
import { CLOSING, endedOn, metOn, type StageRows } from "./met-on.ts";
import { slipOf, verdictOf, type Outcome, type Verdict } from "./verdict.ts";

/** One promise of a company, with every row that makes or restates it. */
export interface CompanyPromise extends Outcome {
  readonly company: number;
  readonly stage: number;
  /** By date, undated first. */
  readonly rows: readonly number[];
  /** Level 1–7, or `CLOSING`. */
  readonly promised: number;
  /** Serial number; NaN where the earliest row is undated. */
  readonly firstSaid: number;
  /** How often a row's Due was later than the one before. */
  readonly moved: number;
  readonly verdict: Verdict;
  /** Months after the first due day; NaN where withdrawn. */
  readonly slip: number;
}

/** A reader of each company's promises, in the order of their first rows in the table. */
export function promiseReader(dated: DatedEvidence, index: RowIndex = indexRows(dated.evidence)): (company: number) => CompanyPromise[] {
  const { evidence } = dated;
  const same = assetComparer(evidence);
  const [site, through] = [evidence.keys("Site"), evidence.keys("Through")];
  const endsOf = endReader(dated);
  return (company) => {
    const groups = new Map<string, number[]>();
    for (const row of index.ofCompany(company)) {
      if (!isPromise(dated, row)) continue;
      const key = `${evidence.stage[row]}|${site[row]}|${through[row]}|${promisedBy(evidence, row)}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    const found = [...groups.values()].map((rows) => promiseOf(dated, same, rows, { rows: index.ofStage(company, evidence.stage[rows[0]!]!), ends: endsOf(rows[0]!) }));
    return found.sort((a, b) => smallest(a.rows) - smallest(b.rows));
  };
}

const NONE: readonly number[] = [];

/** A reader of what cancels or terminates rows of the company and stage of a row. */
function endReader({ evidence, effects }: DatedEvidence): (row: number) => readonly number[] {
  const { company, stage, setbacks } = evidence;
  const ends = new Map<string, number[]>();
  const keyOf = (row: number) => `${company[row]}|${stage[row]}`;
  for (const row of setbacks) {
    if (effects.effect[row] !== SETBACK || !endsForGood(evidence, row)) continue;
    const list = ends.get(keyOf(row));
    if (list) list.push(row);
    else ends.set(keyOf(row), [row]);
  }
  return (row) => (ends.get(keyOf(row)) ?? NONE);
}

/** A row with a Due that is known on this date, a setback too: a plant that rests may promise its restart. */
function isPromise({ evidence, effects }: DatedEvidence, row: number): boolean {
  return !Number.isNaN(evidence.due[row]!) && effects.effect[row]! <= SETBACK;
}

/** The level that a row promises, or `CLOSING`. */
function promisedBy({ promised, deal }: Evidence, row: number): number {
  if (promised[row] !== NO_PROMISED) return promised[row]!;
  return deal[row] === PENDING ? CLOSING : OPERATING;
}

function promiseOf(dated: DatedEvidence, same: SameAsset, group: number[], stageRows: StageRows): CompanyPromise {
  const { evidence, effects } = dated;
  const { date, due } = evidence;
  const rows = group.sort((a, b) => dayOrFirst(date[a]!) - dayOrFirst(date[b]!));
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const promised = promisedBy(evidence, first);
  const [firstDue, lastDue] = [due[first]!, due[last]!];
  const met = metOn(dated, same, stageRows, first, promised);
  const withdrawn = withdrawnOn(dated, stageRows.ends, rows);
  const lookedSince = isLookedAtAfter(Math.max(firstDue, lastDue));
  const outcome: Outcome = { firstDue, lastDue, metOn: met, withdrawnOn: withdrawn, lookedSince };
  const verdict = verdictOf(outcome, effects.reference);
  return {
    company: evidence.company[first]!,
    stage: evidence.stage[first]!,
    rows,
    promised,
    firstSaid: date[first]!,
    moved: rows.slice(1).filter((row, before) => due[row]! > due[rows[before]!]!).length,
    firstDue, // one by one: a table may hold very many promises, and spreading is slow
    lastDue,
    metOn: met,
    withdrawnOn: withdrawn,
    lookedSince,
    verdict,
    slip: slipOf(outcome, verdict, effects.reference),
  };

  function isLookedAtAfter(day: number): boolean {
    return stageRows.rows.some((row) => date[row]! > day && effects.effect[row]! <= SETBACK && same.site(first, row));
  }
}

/** A promise that was cancelled or terminated stays withdrawn: a restatement never improves a verdict. */
function withdrawnOn({ evidence, effects }: DatedEvidence, ends: readonly number[], rows: readonly number[]): number | undefined {
  const day = smallest(rows.map((row) => (effects.effect[row] === SETBACK && endsForGood(evidence, row) ? dayOrFirst(evidence.date[row]!) : endedOn(evidence, ends, row))));
  return day === Infinity ? undefined : day;
}

const dayOrFirst = (day: number): number => (Number.isNaN(day) ? 0 : day);

/** Of numbers that may be too many to hand to `Math.min`. */
const smallest = (numbers: readonly number[]): number => numbers.reduce((least, one) => Math.min(least, one), Infinity);
