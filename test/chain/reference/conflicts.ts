/** Where two rows contradict each other (method, section 12). */
import { LEVELS, type Model } from "./model.ts";
import type { Row } from "./rows.ts";
import { isSetback, liveRows, speaksOf } from "./setbacks.ts";
import { readAmount } from "./units.ts";

export interface Conflict {
  kind: "Deal" | "Status" | "Absent" | "Quantity";
  earlier: Row;
  /** The row under which CHECK lists it. */
  later: Row;
}

const KINDS = ["Deal", "Status", "Absent", "Quantity"];
const PILOT = LEVELS.indexOf("Pilot");
const agree = (one: string, other: string): boolean => one === "" || other === "" || one === other;
export const samePlace = (one: Row, other: Row): boolean => agree(one.site, other.site) && agree(one.through, other.through);
export const shareProduct = (one: Row, other: Row): boolean =>
  one.products.length === 0 || other.products.length === 0 || one.products.some((product) => other.products.includes(product));

/** The open conflicts at one stage among one company's rows in view. */
export function conflictsOf(inView: Row[], stage: string, model: Model): Conflict[] {
  const rows = inView.filter((row) => row.stage === stage);
  const live: Row[] = liveRows(rows).filter((row) => row.source !== "");
  const terminated = rows.filter((row) => row.deal === "Terminated" && row.source !== "");
  const found: Conflict[] = [];
  for (const earlier of live) {
    for (const later of [...live, ...terminated]) {
      if (earlier === later || !samePlace(earlier, later) || !shareProduct(earlier, later)) continue;
      const kind = terminated.includes(later) ? terminatedKind(earlier, later) : kindOf(earlier, later, rows, model);
      if (kind && !isSettled(earlier, later, rows)) found.push({ kind, earlier, later });
    }
  }
  // two rows of one day may contradict each other in two ways: they are one conflict, of the kind that comes first
  const before = (one: Conflict, other: Conflict): boolean => KINDS.indexOf(one.kind) < KINDS.indexOf(other.kind);
  return found.filter((each) => !found.some((other) => other.earlier === each.later && other.later === each.earlier && before(other, each)));
}

const onOrAfter = (later: Row, earlier: Row): boolean => later.date !== null && earlier.date !== null && later.date >= earlier.date;

/** A termination that names a buyer says nothing of another buyer's rows. */
function terminatedKind(earlier: Row, later: Row): Conflict["kind"] | null {
  return earlier.deal === "Closed" && onOrAfter(later, earlier) && (later.buyer === "" || later.buyer === earlier.buyer) ? "Deal" : null;
}

function kindOf(earlier: Row, later: Row, rows: Row[], model: Model): Conflict["kind"] | null {
  if (earlier.deal === "Closed" && later.deal === "Pending" && onOrAfter(later, earlier)) return "Deal";
  if (later.status === "Absent" && LEVELS.indexOf(earlier.status) >= PILOT && onOrAfter(later, earlier)) return "Absent";
  if (hasFallen(earlier, later, rows)) return "Status";
  if (quantitiesDiffer(earlier, later, model)) return "Quantity";
  return null;
}

/** A fall of two levels or more without a word; progress is no conflict. */
function hasFallen(earlier: Row, later: Row, rows: Row[]): boolean {
  if (earlier.date === null || later.date === null || later.date <= earlier.date) return false;
  const speaksOfElse = later.status === "Announced" || later.route === "MoU" || ["Contract", "Target"].includes(later.basis) || later.buyer !== "" || later.due !== null;
  if (speaksOfElse || LEVELS.indexOf(earlier.status) - LEVELS.indexOf(later.status) < 2) return false;
  return !rows.some((setback) => isSetback(setback) && setback.date !== null && setback.date <= later.date! && speaksOf(setback, earlier));
}

function quantitiesDiffer(one: Row, other: Row, model: Model): boolean {
  if (one.quantity === null || other.quantity === null || one.basis !== other.basis || !["", "Actual"].includes(one.basis)) return false;
  const [mine, its] = [readAmount(one.quantity, one.unit, model), readAmount(other.quantity, other.unit, model)];
  if (!mine || !its || mine.product !== its.product) return false;
  const ratio = Math.max(mine.perYear, its.perYear) / Math.min(mine.perYear, its.perYear);
  if (one.date === other.date) return one.row < other.row && ratio > 1.1; // once, under the lower row
  if (one.date === null || other.date === null) return false;
  return one.date < other.date && other.date - one.date <= 365 && ratio > 3;
}

/** A later word of a filing or a government on the same thing ends the doubt. */
function isSettled(earlier: Row, later: Row, rows: Row[]): boolean {
  if (later.date === null) return false;
  const newer = Math.max(later.date, earlier.date ?? 0);
  return rows.some(
    (row) => ["Filing", "Government"].includes(row.asserter) && row.source !== "" && row.date !== null && row.date > newer && samePlace(row, earlier) && samePlace(row, later),
  );
}
