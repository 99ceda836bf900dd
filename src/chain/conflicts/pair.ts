/** Whether two rows of one company and stage contradict each other. Source of the rule: method, section 12. */
import { cellAt, NO_KEY, type Evidence } from "../evidence/evidence.ts";
import { NO_BASIS } from "../evidence/read-rows.ts";
import { ABSENT, ACTUAL, ANNOUNCED, CLOSED, MOU, PENDING, PILOT, QUANTITY_BASES, TERMINATED } from "../model/vocabulary.ts";
import { unitReader } from "../units/unit.ts";

export const CONFLICT_KINDS = ["Deal", "Status", "Absent", "Quantity"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What a row says, as far as another may contradict it. */
export interface Said {
  readonly row: number;
  /** Serial number; NaN where undated. */
  readonly day: number;
  /** The level of its status; -1 on a setback or Terminated row, which says nothing of status. */
  readonly level: number;
  readonly deal: number;
  /** Whether it speaks of something else than the state of the whole: an announcement, a memorandum, a plan, one buyer's share. */
  readonly aside: boolean;
  /** The key of the product of an Actual or blank quantity, with its Basis. */
  readonly measured: string;
  /** Tonnes a year of that product; NaN where there is no such quantity. */
  readonly tonnes: number;
}

/** A reader of what rows say. */
export function saidReader(evidence: Evidence): (row: number, isSetback: boolean) => Said {
  const { date, status, deal, route, basis, quantity, due } = evidence;
  const buyers = evidence.keys("Buyer");
  const unitOf = unitReader(evidence.model);
  const [contract, target] = [QUANTITY_BASES.indexOf("Contract"), QUANTITY_BASES.indexOf("Target")];
  return (row, isSetback) => {
    const measures = !isSetback && quantity[row]! > 0 && (basis[row] === ACTUAL || basis[row] === NO_BASIS);
    const unit = measures ? unitOf(cellAt(evidence, row, "Unit")) : undefined;
    return {
      row,
      day: date[row]!,
      level: isSetback ? -1 : status[row]!,
      deal: deal[row]!,
      aside: status[row] === ANNOUNCED || route[row] === MOU || basis[row] === contract || basis[row] === target || buyers[row] !== NO_KEY || !Number.isNaN(due[row]!),
      measured: `${basis[row]} ${unit?.product}`,
      tonnes: unit ? quantity[row]! * unit.tonnes : NaN,
    };
  };
}

/** How many times the other a figure may be: of one day, and within a year. */
export const SAME_DAY = 1.1;
const SAME_YEAR = 3;
const YEAR = 365; // days
const ROUNDING = 1e-9;
/** Levels. */
export const FALL = 2;

/** The kinds in which `later` contradicts `earlier`; undated rows are in no order, and differ by Quantity alone. */
export function contradictions(earlier: Said, later: Said): ConflictKind[] {
  const kinds: ConflictKind[] = [];
  const inOrder = earlier.day <= later.day;
  if (inOrder && earlier.deal === CLOSED && (later.deal === PENDING || later.deal === TERMINATED)) kinds.push("Deal");
  if (earlier.day < later.day && later.level >= ABSENT && earlier.level - later.level >= FALL && !later.aside) kinds.push("Status");
  if (inOrder && later.level === ABSENT && earlier.level >= PILOT) kinds.push("Absent");
  if (earlier.measured === later.measured && apart(earlier, later)) kinds.push("Quantity");
  return kinds;
}

/** Two undated figures count as of one day. */
function apart(one: Said, other: Said): boolean {
  const ratio = Math.max(one.tonnes, other.tonnes) / Math.min(one.tonnes, other.tonnes) - ROUNDING;
  const days = Math.abs(one.day - other.day);
  const together = days === 0 || (Number.isNaN(one.day) && Number.isNaN(other.day));
  return together ? ratio > SAME_DAY : days <= YEAR && ratio > SAME_YEAR;
}
