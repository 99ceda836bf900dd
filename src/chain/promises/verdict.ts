/** What a promise has come to. Source of the rule: method, section 16. */

/** In the order in which a ledger counts them. */
export const VERDICTS = ["Kept", "Late", "Overdue", "Due", "Moved", "Open", "Withdrawn"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The days are serial numbers; NaN where there is none. */
export interface Outcome {
  readonly firstDue: number;
  readonly lastDue: number;
  readonly metOn: number;
  /** The day on which it was cancelled or terminated; -Infinity where that is undated, undefined where it was not. */
  readonly withdrawnOn: number | undefined;
  /** Whether a row on the same asset is dated after both due days. */
  readonly lookedSince: boolean;
}

/** The verdict on the reference date (NaN where the table has no day: then nothing has fallen due). */
export function verdictOf({ firstDue, lastDue, metOn, withdrawnOn, lookedSince }: Outcome, reference: number): Verdict {
  if (withdrawnOn !== undefined && !(metOn < withdrawnOn)) return "Withdrawn";
  if (!Number.isNaN(metOn)) return metOn <= firstDue ? "Kept" : "Late";
  if (Math.max(firstDue, lastDue) < reference) return lookedSince ? "Overdue" : "Due";
  return lastDue >= reference && lastDue > firstDue ? "Moved" : "Open";
}

const DAYS_IN_MONTH = 365.25 / 12;

/** Months after the first due day, to one decimal; NaN for a promise that was withdrawn. */
export function slipOf({ firstDue, lastDue, metOn }: Outcome, verdict: Verdict, reference: number): number {
  switch (verdict) {
    case "Withdrawn":
      return NaN;
    case "Kept":
    case "Open":
      return 0;
    case "Late":
      return months(metOn - firstDue);
    case "Overdue":
      return months(reference - firstDue);
    default:
      return months(Math.max(firstDue, lastDue) - firstDue);
  }
}

const months = (days: number): number => Math.round((days / DAYS_IN_MONTH) * 10) / 10;
