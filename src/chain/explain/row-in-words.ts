import { isoOf } from "../cells/excel-date.ts";
import { textAt, type Evidence } from "../evidence/evidence.ts";

/** More of a Note would fill the cell. */
const NOTED = 160;

/** The fact itself, without its Note: `Operating, Acquired · Less Common Metals · to GM · 850 t NdPr oxide/yr Nameplate · White Mesa, United States · 2024-06-11`. */
export function factInWords(evidence: Evidence, row: number): string {
  const text = (column: Parameters<typeof textAt>[2]) => textAt(evidence, row, column);
  const quantity = text("Quantity") && [text("Quantity"), text("Unit"), text("Basis")].filter(Boolean).join(" ");
  const route = text("Route");
  const status = route && route !== "Built" ? `${text("Status")}, ${route}` : text("Status");
  const buyer = text("Buyer") && `to ${text("Buyer")}`;
  const where = [text("Site"), text("Country")].filter(Boolean).join(", ");
  return [status, text("Through"), buyer, quantity, where, isoOf(evidence.date[row]!)].filter(Boolean).join(" · ");
}

/** A row in a few words: the fact, and its Note last, cut after so many characters. */
export function rowInWords(evidence: Evidence, row: number, noted = NOTED): string {
  const note = textAt(evidence, row, "Note");
  return [factInWords(evidence, row), note.length > noted ? `${note.slice(0, noted - 1)}…` : note].filter(Boolean).join(" · ");
}
