import { isoOf } from "../cells/excel-date.ts";
import { textAt, type Evidence } from "../evidence/evidence.ts";

/** More of a Note would fill the cell. */
const NOTED = 160;

/**
 * A row in a few words, its Note last:
 * `Operating, Acquired · Less Common Metals · to GM · 850 t NdPr oxide/yr Nameplate · White Mesa, United States · 2024-06-11 · First ingots cast.`
 */
export function rowInWords(evidence: Evidence, row: number): string {
  const text = (column: Parameters<typeof textAt>[2]) => textAt(evidence, row, column);
  const quantity = text("Quantity") && [text("Quantity"), text("Unit"), text("Basis")].filter(Boolean).join(" ");
  const route = text("Route");
  const status = route && route !== "Built" ? `${text("Status")}, ${route}` : text("Status");
  const buyer = text("Buyer") && `to ${text("Buyer")}`;
  const where = [text("Site"), text("Country")].filter(Boolean).join(", ");
  const note = text("Note");
  return [status, text("Through"), buyer, quantity, where, isoOf(evidence.date[row]!), note.length > NOTED ? `${note.slice(0, NOTED - 1)}…` : note].filter(Boolean).join(" · ");
}
