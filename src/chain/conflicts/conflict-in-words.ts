import { isoOf } from "../cells/excel-date.ts";
import { textAt, type Evidence } from "../evidence/evidence.ts";
import { STATUS_WORDS } from "../model/vocabulary.ts";
import type { Conflict } from "./conflicts.ts";
import type { ConflictKind } from "./pair.ts";

/** What the two rows disagree about, as a reader would say it: `Row 9 says Studied on 2026-01-31, and row 5 Operating on 2024-06-11`. */
export function conflictInWords(evidence: Evidence, { earlier, later, kinds }: Conflict): string {
  const parts = kinds.map((kind) => `Row ${later + 1} says ${saidIn(evidence, kind, later)}, and row ${earlier + 1} ${saidIn(evidence, kind, earlier)}`);
  return [...new Set(parts)].join("; "); // a status may fall and be Absent at once: said once
}

/** What a row says on the subject of a conflict: `Studied on 2026-01-31`. */
export function saidIn(evidence: Evidence, kind: ConflictKind, row: number): string {
  const text = (column: "Deal" | "Quantity" | "Unit") => textAt(evidence, row, column);
  const what = kind === "Deal" ? `Deal ${text("Deal")}` : kind === "Quantity" ? `${text("Quantity")} ${text("Unit")}` : STATUS_WORDS[evidence.status[row]!]!;
  const day = isoOf(evidence.date[row]!);
  return day ? `${what} on ${day}` : what;
}
