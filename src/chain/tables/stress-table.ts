import type { Cell, Cells } from "../cells/cell.ts";
import type { Plan } from "../capital/plan.ts";
import { readDelay, readOverrun } from "../capital/read-plan.ts";
import { slipDelays, type Slips } from "../capital/slips.ts";
import { DEFAULT_DELAYS, DEFAULT_OVERRUNS, stress } from "../capital/stress.ts";
import type { Table } from "../cells/table.ts";

/**
 * The stress grid with its headers: overruns across the first row, delays (months) down the first column, troughs in the body.
 * Delays and overruns are cells of any shape, in the order given, each value once; null for the company's own slips, where there are
 * enough, else for the defaults of `stress.ts`.
 * An empty cell among them is the base case 0, because Excel hands it over as 0 or as nothing and both must answer alike.
 * Errors: #VALUE! naming the delay or overrun that is not a number or out of range.
 */
export function stressTable(plan: Plan, delays: Cells | null, overruns: Cells | null, price: number, slips?: Slips): Table {
  const down = valuesOf(delays, readDelay) ?? (slips ? slipDelays(slips) : DEFAULT_DELAYS);
  const across = valuesOf(overruns, readOverrun) ?? DEFAULT_OVERRUNS;
  const grid = stress(plan, down, across, price);
  return [["Delay (months) ↓ / Overrun →", ...across], ...grid.map((troughs, row) => [down[row]!, ...troughs])];
}

/** The grid with its overruns in per cent, as people say them. */
export const overrunsInPercent = ([header, ...rows]: Table): Table => [header!.map((cell) => (typeof cell === "number" ? `${Math.round(cell * 100)}%` : cell)), ...rows];

function valuesOf(cells: Cells | null, read: (cell: Cell) => number): number[] | undefined {
  return cells ? [...new Set(cells.flat().map(read))] : undefined;
}
