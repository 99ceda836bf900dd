import { isBlank, keyOf, textOf } from "../cells/cell.ts";
import { webAddress } from "../cells/web-address.ts";
import { cellAt, keyAt, NO_KEY, type Evidence } from "../evidence/evidence.ts";

/** A row that names no source. */
export const NO_SOURCE = -1;

/** The source of a row: its Source, else its Link without fragment; "" where it names none. Source of the rule: method, section 13. */
export function sourceName(evidence: Evidence, row: number): string {
  const source = cellAt(evidence, row, "Source");
  return isBlank(source) ? webAddress(cellAt(evidence, row, "Link")).replace(/#.*/, "") : textOf(source);
}

/** A number for the source of a row: equal texts have equal numbers, and a row without one has `NO_SOURCE`. */
export function sourceReader(evidence: Evidence): (row: number) => number {
  const sources = evidence.keys("Source");
  let numbers: Map<string, number> | undefined; // by the key of a source's text; made for the first row that has a Link alone
  return (row) => {
    if (sources[row] !== NO_KEY) return sources[row]!;
    const link = keyOf(sourceName(evidence, row));
    if (link === "") return NO_SOURCE;
    numbers ??= numbersOf(evidence, sources);
    const known = numbers.get(link);
    if (known === undefined) numbers.set(link, numbers.size);
    return known ?? numbers.size - 1;
  };
}

/** The numbers from 0 on that texts in Source have, by their keys. */
function numbersOf(evidence: Evidence, sources: Int32Array): Map<string, number> {
  const numbers = new Map<string, number>();
  sources.forEach((number, row) => {
    if (number === numbers.size) numbers.set(keyAt(evidence, row, "Source"), number); // numbered in the order of the table
  });
  return numbers;
}
