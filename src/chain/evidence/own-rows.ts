import type { Column } from "../model/columns.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The rows of one company alone, as evidence of its own: what is asked of one company on many days must not walk the others' rows each time.
 * Rows are numbered anew, in the order of the table; companies keep their places.
 */
export function ownRows(evidence: Evidence, company: number): Evidence {
  const rows = [0];
  for (let row = 1; row < evidence.company.length; row++) if (evidence.company[row] === company) rows.push(row);
  const places = new Map(rows.map((row, place) => [row, place]));
  const keys = new Map<Column, Int32Array>();
  return {
    ...evidence,
    cells: rows.map((row) => evidence.cells[row]!),
    company: Int32Array.from(rows, (row) => evidence.company[row]!),
    stage: Uint16Array.from(rows, (row) => evidence.stage[row]!),
    ...pick(evidence, rows, ["status", "level", "route", "deal", "asserter", "sourced", "pending", "basis", "promised"], Uint8Array),
    ...pick(evidence, rows, ["ownership", "control", "reliability", "quantity", "date", "due", "recorded"], Float64Array),
    setbacks: evidence.setbacks.flatMap((row) => places.get(row) ?? []),
    unnamed: [],
    keys: (column) => {
      const all = evidence.keys(column);
      const known = keys.get(column) ?? Int32Array.from(rows, (row) => all[row]!);
      keys.set(column, known);
      return known;
    },
  };
}

/** Several columns of numbers, cut to the rows given. */
function pick<Name extends keyof Evidence, Numbers>(evidence: Evidence & Record<Name, ArrayLike<number>>, rows: readonly number[], names: readonly Name[], type: { from(rows: readonly number[], at: (row: number) => number): Numbers }) {
  return Object.fromEntries(names.map((name) => [name, type.from(rows, (row) => evidence[name][row]!)])) as Record<Name, Numbers>;
}
