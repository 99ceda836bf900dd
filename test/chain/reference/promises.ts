/** Whether what was promised was kept (method, section 16). */
import type { View } from "./company.ts";
import { samePlace, shareProduct } from "./conflicts.ts";
import { isPending } from "./control.ts";
import { LEVELS } from "./model.ts";
import { companyKey, type Row } from "./rows.ts";
import { cancels, liveRows, rowsInView } from "./setbacks.ts";
import { levelAfterScale } from "./worth.ts";

export const CLOSING = "Closing";

export interface Promise {
  stage: string;
  site: string;
  through: string;
  /** A status, or the closing of the deal. */
  promised: string;
  firstSaid: number | null;
  firstDue: number;
  moved: number;
  lastDue: number;
  metOn: number | null;
  /** In months, to one decimal; null for Withdrawn. */
  slip: number | null;
  verdict: "Withdrawn" | "Kept" | "Late" | "Overdue" | "Due" | "Moved" | "Open";
}

const promisedBy = (row: Row): string => row.promised || (row.deal === "Pending" ? CLOSING : "Operating");

/** Every promise of a company, in the order of its first row in the table. */
export function promisesOf(view: View, name: string): Promise[] {
  const inView = rowsInView(view.rows, companyKey(name, view.model), view.asOf, view.model);
  const groups = new Map<string, Row[]>();
  for (const row of inView.filter((each) => each.due !== null)) {
    const one = JSON.stringify([row.stage, row.site, row.through, promisedBy(row)]);
    groups.set(one, [...(groups.get(one) ?? []), row]);
  }
  return [...groups.values()].map((rows) => judge(rows, inView, view));
}

function judge(unordered: Row[], inView: Row[], view: View): Promise {
  const rows = [...unordered].sort((one, other) => (one.date ?? 0) - (other.date ?? 0) || one.row - other.row); // undated first
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const [firstDue, lastDue] = [first.due!, last.due!];
  const due = Math.max(firstDue, lastDue);
  const metOn = firstMet(rows, inView, view);
  const today = view.today;
  const late = (day: number): number => Math.round(((day - firstDue) / 30.4375) * 10) / 10;
  const judged = (verdict: Promise["verdict"], slip: number | null): Promise => ({
    stage: first.stage,
    site: first.site,
    through: first.through,
    promised: promisedBy(first),
    firstSaid: first.date,
    firstDue,
    moved: rows.slice(1).filter((row, place) => row.due! > rows[place]!.due!).length,
    lastDue,
    metOn,
    slip,
    verdict,
  });

  const ends = inView.filter((setback) => rows.some((row) => (row === setback ? setback.status === "Cancelled" || setback.deal === "Terminated" : cancels(setback, row))));
  if (ends.some((setback) => metOn === null || setback.date === null || metOn >= setback.date)) return judged("Withdrawn", null);
  if (metOn !== null) return metOn <= firstDue ? judged("Kept", 0) : judged("Late", late(metOn));
  if (today !== null && due < today) {
    const looked = inView.some((row) => row.stage === first.stage && row.date !== null && row.date > due && samePlace({ ...row, through: "" }, first));
    return looked ? judged("Overdue", late(today)) : judged("Due", late(due));
  }
  return lastDue > firstDue ? judged("Moved", late(lastDue)) : judged("Open", 0);
}

/** The earliest day on which a row showed that it was met; a row counts as it did on its own day, whatever befell the asset later. */
function firstMet(promise: Row[], inView: Row[], view: View): number | null {
  const first = promise[0]!;
  const said = first.date;
  const promised = promisedBy(first);
  const days = inView.flatMap((row) => {
    if (row.date === null || row.stage !== first.stage || row.source === "" || isPending(row)) return [];
    if (!samePlace(row, first) || !shareProduct(row, first)) return [];
    const onItsDay = liveRows(inView.filter((each) => each.stage === row.stage && (each.date === null || each.date <= row.date!))).find((each) => each.row === row.row);
    if (!onItsDay) return [];
    if (promised === CLOSING) return row.deal === "Closed" && said !== null && row.date > said ? [row.date] : []; // promised on no date, nothing is shown to come after
    return levelAfterScale(onItsDay, view.model) >= LEVELS.indexOf(promised) && (said === null || row.date >= said) ? [row.date] : [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}

/** The median slip of the promises fallen due; null below five. */
export function medianSlip(promises: Promise[]): number | null {
  const slips = promises.filter(({ verdict }) => ["Kept", "Late", "Overdue"].includes(verdict)).map(({ slip }) => slip!).sort((a, b) => a - b);
  if (slips.length < 5) return null;
  const half = slips.length / 2;
  return Number.isInteger(half) ? (slips[half - 1]! + slips[half]!) / 2 : slips[Math.floor(half)]!;
}
