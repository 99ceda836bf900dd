import type { Charts } from "../page/chart-model.ts";
import type { Workbench } from "../page/workbench.ts";
import type { Grid } from "./grid.ts";

/** The sheets of a workbook by their ids: name, rows and columns. */
export type Sheets = Readonly<Record<string, readonly [name: string, rows: number, columns: number]>>;

export interface OpenedGrid {
  readonly grid: Grid;
  /** Shows what lies over the grid. */
  readonly show: (workbench: Workbench, charts: Charts) => void;
}
