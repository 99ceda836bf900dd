/** One row of the evidence, for code that is not in a loop over all rows: its columns by name, with words for the numbers. */
import { stagesOf } from "../model/model.ts";
import { STATUS_WORDS } from "../model/vocabulary.ts";
import type { Evidence } from "./evidence.ts";
import type { RowEffects } from "./effects/row-effect.ts";

/** The evidence as it counts on a date. */
export interface DatedEvidence {
  readonly evidence: Evidence;
  readonly effects: RowEffects;
}

export interface Row {
  /** Place in `companies`, and its name there. */
  readonly company: number;
  readonly companyName: string;
  /** Place in `stagesOf(model)`, and its name there. */
  readonly stage: number;
  readonly stageName: string;
  /** As graded: level 0–7, `IDLED`, `STALLED` or `CANCELLED`, and its word. */
  readonly status: number;
  readonly statusWord: string;
  /** The level that counts on the date, after *Scale* and *Idled*, its word and its credit, 0–1. */
  readonly level: number;
  readonly levelWord: string;
  readonly credit: number;
  /** 0–1, by the shares known on the date. */
  readonly control: number;
  /** Of who asserts it, 0–1. */
  readonly reliability: number;
  readonly isSourced: boolean;
  readonly isPending: boolean;
  /** `LIVE`, `EXPIRED`, … */
  readonly effect: number;
  /** Serial number of the day, NaN where blank; so `due`. */
  readonly date: number;
  readonly due: number;
}

/** A row by its place in the table; the header row is 0. Error: `RangeError` for a place outside the table. */
export function rowAt({ evidence, effects }: DatedEvidence, place: number): Row {
  const numberIn = (column: ArrayLike<number>): number => {
    const value = column[place];
    if (value === undefined) throw new RangeError(`The evidence has no row ${place + 1}.`);
    return value;
  };
  const [company, stage, status, level] = [numberIn(evidence.company), numberIn(evidence.stage), numberIn(evidence.status), numberIn(effects.level)];
  return {
    company,
    companyName: evidence.companies[company] ?? "",
    stage,
    stageName: stagesOf(evidence.model)[stage] ?? "",
    status,
    statusWord: STATUS_WORDS[status] ?? "",
    level,
    levelWord: STATUS_WORDS[level] ?? "",
    credit: evidence.model.credits[level] ?? 0,
    control: numberIn(effects.control),
    reliability: numberIn(evidence.reliability),
    isSourced: evidence.sourced[place] === 1,
    isPending: evidence.pending[place] === 1,
    effect: numberIn(effects.effect),
    date: numberIn(evidence.date),
    due: numberIn(evidence.due),
  };
}
