/** A workbook as plain data, between the grid and a file. All places are zero-based; sizes are in pixels at 96 dpi. */
import type { Axis, Box, ChartType, LegendPosition } from "../page/chart-model.ts";

/** What a cell holds or last calculated; an error by its code, such as `#N/A`; null for an empty cell. */
export type BookValue = string | number | boolean | { readonly error: string } | null;

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** In Excel's words. */
export type BorderStyle = "thin" | "hair" | "dotted" | "dashed" | "dashDot" | "dashDotDot" | "double" | "medium" | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot" | "slantDashDot" | "thick";
export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** How a cell looks. Null is the workbook's own; colours are `#rrggbb`. */
export interface BookStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom" | null;
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<Side, { readonly style: BorderStyle; readonly colour: string }>>>;
}

export const PLAIN: BookStyle = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  font: null,
  size: null,
  colour: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  borders: {},
};

export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly value: BookValue;
  /** With its `=`, as it is typed; "" for none. */
  readonly formula: string;
  /** Rows and columns that the formula's answer fills, the cell included; null where it fills none but its own. The others hold their part as a value. */
  readonly spill: { readonly height: number; readonly width: number } | null;
  /** The place in the book's styles. */
  readonly style: number;
  /** An http or https address. */
  readonly link: string | null;
}

/** With its heading row, and its totals row where it has one. */
export interface BookTable extends Block {
  readonly name: string;
  /** Excel's name of the style, such as `TableStyleMedium2`; "" for none. */
  readonly style: string;
  readonly bands: boolean;
  readonly filter: boolean;
  readonly totals: boolean;
}

/** What may be typed into some cells. Formulas with their `=`; a list is `a,b,c` or a formula. */
export interface BookValidation {
  readonly blocks: readonly Block[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator: string | null;
  readonly formula1: string;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
}

export interface BookHighlight {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
}

/** A conditional format. Operators and kinds of point are Excel's words; formulas with their `=`, seen from the first cell. */
export type BookRule = { readonly blocks: readonly Block[]; readonly stop: boolean } & (
  | ({ readonly kind: "number"; readonly operator: string; readonly values: readonly number[] } & BookHighlight)
  | ({ readonly kind: "text"; readonly operator: "equal" | "containsText" | "beginsWith"; readonly text: string } & BookHighlight)
  | ({ readonly kind: "formula"; readonly formula: string } & BookHighlight)
  | { readonly kind: "scale"; readonly points: readonly { readonly type: string; readonly value: string | null; readonly colour: string }[] }
);

/** Cells of a sheet that is told by its name. */
export interface BookReference extends Block {
  readonly sheet: string;
}

export interface BookSeries {
  readonly name: string | BookReference;
  readonly values: BookReference;
  readonly categories: BookReference | null;
  readonly fill: string | null;
  readonly line: string | null;
  readonly gapWidth: number;
  readonly hasDataLabels: boolean;
}

/** A chart; null is Excel's own choice, as in the grid's charts. */
export interface BookChart {
  readonly name: string;
  readonly type: ChartType;
  readonly title: string | null;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legend: LegendPosition;
  readonly valueAxis: Axis;
  readonly categoryAxis: Axis;
  readonly series: readonly BookSeries[];
  /** Cells that it covers and moves with, or a place of its own in points. */
  readonly place: Block | Box;
}

/** When formulas are calculated, in office.js's words. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface BookName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  /** Whether Excel's list of names leaves it out. */
  readonly hidden: boolean;
}

export interface BookLine {
  readonly place: number;
  /** Null is the sheet's own. */
  readonly size: number | null;
  readonly hidden: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  readonly tabColour: string | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Columns and rows that are not as the sheet's others. */
  readonly columns: readonly BookLine[];
  readonly rows: readonly BookLine[];
  readonly cells: readonly BookCell[];
  readonly merges: readonly Block[];
  readonly tables: readonly BookTable[];
  readonly validations: readonly BookValidation[];
  readonly rules: readonly BookRule[];
  readonly charts: readonly BookChart[];
  /** Null where nobody has set one. */
  readonly page: BookPage | null;
}

/** How a sheet is printed. Rows and areas are addresses such as `$4:$4` and `A:K`; null where none is set. */
export interface BookPage {
  readonly landscape: boolean;
  /** So many pages wide and high; null where as many as it takes. */
  readonly wide: number | null;
  readonly high: number | null;
  readonly titleRows: string | null;
  readonly area: string | null;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly styles: readonly BookStyle[];
  /** The place of the sheet that is shown. */
  readonly active: number;
  readonly calculation: CalculationMode;
}

/** A link's look in Excel where the cell has no colour of its own. */
export const LINK_COLOUR = "#0563c1";

export const isWebAddress = (address: string): boolean => /^https?:\/\/\S+$/i.test(address);
