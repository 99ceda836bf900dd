/** What an insert writes, as plain data; places count from its own top left cell. */

/** A cell to write: a leading = is a formula, a leading ' keeps any text a text, null leaves the cell as it is. */
export type Content = string | number | null;

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Whether a cell is within a box. */
export const lies = (row: number, column: number, { row: top, column: left, height, width }: Box): boolean => row >= top && row < top + height && column >= left && column < left + width;

export interface Format extends Box {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly number?: string;
  readonly wrap?: boolean;
}

/** A conditional format: of states by their words, or of shares from white to blue. */
export interface Shade extends Box {
  readonly by: "State" | "Share";
}

/** A drop-down list: its words, or the cells that hold them. */
export interface DropDown extends Box {
  readonly source: string;
  readonly strict: boolean;
}

export interface Link {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly text: string;
}

/** A native chart of the cells in `data`, its first row and column being names. */
export interface ChartPlan {
  readonly data: Box;
  readonly place: Box;
  readonly title: string;
}

export interface Plan {
  /** All the cells that the insert takes, those that its formulas spill over included. */
  readonly height: number;
  readonly width: number;
  readonly cells: readonly (Box & { readonly contents: readonly (readonly Content[])[] })[];
  /** Cells that become an Excel table, and its name where it must have one. */
  readonly tables: readonly (Box & { readonly name?: string; readonly style: string })[];
  readonly formats: readonly Format[];
  readonly shades: readonly Shade[];
  readonly dropDowns: readonly DropDown[];
  readonly links: readonly Link[];
  readonly chart: ChartPlan | null;
  /** Widths of columns in points, where the sheet is the insert's own. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
}

export const EMPTY_PLAN: Omit<Plan, "height" | "width"> = { cells: [], tables: [], formats: [], shades: [], dropDowns: [], links: [], chart: null, widths: [], frozenRows: 0 };

/** The plan without the contents of cells that are spared. */
export const around = (plan: Plan, spared: (row: number, column: number) => boolean): Plan => ({
  ...plan,
  cells: plan.cells.map((box) => ({ ...box, contents: box.contents.map((line, y) => line.map((content, x) => (spared(box.row + y, box.column + x) ? null : content))) })),
});
