import { isoOf } from "../cells/excel-date.ts";
import { textAt, type Evidence } from "../evidence/evidence.ts";

/** A row in a few words: `Operating, Acquired · Less Common Metals · 850 t NdPr oxide/yr Nameplate · White Mesa, United States · 2024-06-11`. */
export function rowInWords(evidence: Evidence, row: number): string {
  const text = (column: Parameters<typeof textAt>[2]) => textAt(evidence, row, column);
  const quantity = text("Quantity") && [text("Quantity"), text("Unit"), text("Basis")].filter(Boolean).join(" ");
  const route = text("Route");
  const status = route && route !== "Built" ? `${text("Status")}, ${route}` : text("Status");
  const where = [text("Site"), text("Country")].filter(Boolean).join(", ");
  return [status, text("Through"), quantity, where, isoOf(evidence.date[row]!)].filter(Boolean).join(" · ");
}
