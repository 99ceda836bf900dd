/** Which cells of an insert are its own: whatever else holds something among them is the user's. */
import { spills, type Request } from "./insert-kinds.ts";
import type { Box } from "./plan.ts";
import { BESIDE_CHART_TABLE, TABLE_ROW } from "./plan-insert.ts";

export type Cells = readonly (readonly unknown[])[];

/** Whether a cell holds a formula of the add-in's. While its functions are not there, Excel writes their names with an underscore. */
export const isOurs = (content: unknown): boolean => /^=[^]*CHAIN[._]/i.test(String(content));

export const lies = (row: number, column: number, { row: top, column: left, height, width }: Box): boolean => row >= top && row < top + height && column >= left && column < left + width;

/** The row of the one formula that spills: the user may have put rows above it. */
export const formulaRow = (cells: Cells): number => cells.findIndex(([first]) => isOurs(first));

/** A test of cells: `cells` holds the formulas from the insert's top left cell on, the insert taking the first `height` and `width` of them, and `spill` where its formula spills. */
export function ownCells({ insert, mode }: Pick<Request, "insert" | "mode">, cells: Cells, height: number, width: number, spill: Box | null): (row: number, column: number) => boolean {
  const columns = insert === "Chart" ? width - BESIDE_CHART_TABLE : width;
  const formula = formulaRow(cells);
  const own = (row: number, column: number): boolean => {
    if (row < TABLE_ROW || spills({ insert, mode })) return column === 0 && (row < TABLE_ROW || row === formula);
    if (column >= columns) return false;
    const line = cells[row]!.slice(0, columns);
    if (mode === "Live formulas") return row === TABLE_ROW || (column === 0 ? line.some(isOurs) : isOurs(line[column]));
    return insert !== "Chart" || row === TABLE_ROW || line.slice(1).every((cell) => typeof cell === "number"); // the chart reaches below its cells
  };
  return (row, column) => (spill !== null && lies(row, column, spill)) || (row < height && column < width && own(row, column));
}
