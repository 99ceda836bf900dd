/** What an insert writes, as plain data; places count from its own top left cell. */

import { cellAddress } from "./check-target.ts";
import { isFormula } from "../is-formula.ts";

/** A cell to write: a leading = is a formula, a leading ' keeps any text a text, null leaves the cell as it is. */
export type Content = string | number | null;

/** A cell of the insert within a formula of its own: its address is known once the insert has a place. */
export const cellOf = (row: number, column: number): string => `⟦${row},${column}⟧`;
/** Such a cell, or a text, which may hold whatever a company is called. */
const CELL_OR_TEXT = /"(?:[^"]|"")*"|⟦(\d+),(\d+)⟧/g;
/** The formula with the addresses of an insert that begins at a row and column; a text is left as it is. */
export const placed = (content: Content, row: number, column: number): Content =>
  isFormula(content)
    ? content.replace(CELL_OR_TEXT, (piece, down?: string, right?: string) => (down === undefined ? piece : cellAddress(row + Number(down), column + Number(right))))
    : content;

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
  readonly align?: "Left" | "Right";
  readonly vertical?: "Top" | "Center";
}

/** The height of neighbouring rows, in points. */
export interface Height {
  readonly row: number;
  readonly count: number;
  readonly points: number;
}

/** How a sheet that is the insert's own is printed: so many of its columns on one page's width. */
export interface Page {
  readonly orientation: "Landscape" | "Portrait";
  readonly columns: number;
  /** The row that every page repeats. */
  readonly titleRow?: number;
  /** So many rows on one page; else as many pages as it takes. */
  readonly rows?: number;
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

/** The sentence behind the figure of a cell. */
export interface PlannedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A native chart of the cells in `data`, its first row and column being names. */
export interface ChartPlan {
  readonly data: Box;
  /** What each column of values is called. */
  readonly series: readonly string[];
  readonly place: Box;
  readonly title: string;
}

export interface Plan {
  /** All the cells that the insert takes, those that its formulas spill over included. */
  readonly height: number;
  readonly width: number;
  /** The row at which its table begins, below the lines that say what it is. */
  readonly top: number;
  readonly cells: readonly (Box & { readonly contents: readonly (readonly Content[])[] })[];
  /** Cells that become an Excel table, and its name: the very one, or one like it where that is taken. */
  readonly tables: readonly (Box & { readonly name?: string; readonly nameLike?: string; readonly style: string })[];
  readonly formats: readonly Format[];
  readonly shades: readonly Shade[];
  readonly dropDowns: readonly DropDown[];
  readonly links: readonly Link[];
  readonly notes: readonly PlannedNote[];
  readonly chart: ChartPlan | null;
  /** Widths of columns and heights of rows in points, where the sheet is the insert's own or was empty. */
  readonly widths: readonly number[];
  readonly heights: readonly Height[];
  /** Where the sheet is the insert's own. */
  readonly frozenRows: number;
  readonly page: Page | null;
}

export const EMPTY_PLAN: Omit<Plan, "height" | "width"> = { top: 0, cells: [], tables: [], formats: [], shades: [], dropDowns: [], links: [], notes: [], chart: null, widths: [], heights: [], frozenRows: 0, page: null };

/** The plan without the contents of cells that are spared. */
export const around = (plan: Plan, spared: (row: number, column: number) => boolean): Plan => ({
  ...plan,
  cells: plan.cells.map((box) => ({ ...box, contents: box.contents.map((line, y) => line.map((content, x) => (spared(box.row + y, box.column + x) ? null : content))) })),
});

/** The plan without the notes of cells that have one of the user's: a cell takes one note. */
export const beside = (plan: Plan, noted: (row: number, column: number) => boolean): Plan => ({ ...plan, notes: plan.notes.filter(({ row, column }) => !noted(row, column)) });
