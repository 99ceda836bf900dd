import { isBlank, textOf, type Cell } from "../cells/cell.ts";
import { Names } from "../cells/names/word-index.ts";
import { webAddress } from "../cells/web-address.ts";
import { cellAt, type Evidence } from "../evidence/evidence.ts";

/** A row that names no source. */
export const NO_SOURCE = -1;

/** The source of a row: its Source, else its Link without fragment; "" where it names none. Source of the rule: method, section 13. */
export function sourceName(evidence: Evidence, row: number): string {
  return textOf(sourceCell(evidence, row));
}

/** A number for the source of a row: equal texts have equal numbers, and a row without one has `NO_SOURCE`. */
export function sourceReader(evidence: Evidence): (row: number) => number {
  const names = new Names();
  return (row) => Math.max(NO_SOURCE, names.place(sourceCell(evidence, row)));
}

function sourceCell(evidence: Evidence, row: number): Cell {
  const source = cellAt(evidence, row, "Source");
  return isBlank(source) ? webAddress(cellAt(evidence, row, "Link")).replace(/#.*/, "") : source;
}
