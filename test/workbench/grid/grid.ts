/**
 * The grid as the bridge to office.js and the workbench's page see it. Two grids are such: Univer, a real one on the screen, and one in memory
 * that shows nothing and is fast. Sheets, ranges and names are called as Univer's facade calls them, which fits the first as it is.
 */
import type { Area } from "../bridge/area.ts";
import type { Rule } from "../bridge/conditional-formats.ts";
import type { ValidationRule } from "../bridge/data-validation.ts";
import type { CustomFunctionCalls, FunctionMetadata } from "./custom-functions.ts";

export type CellValue = string | number | boolean;

/** A cell as `window.workbench.getCell` gives it. */
export interface GridCell {
  readonly value: CellValue | null;
  readonly text: string;
  readonly formula: string;
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** An area of a sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** An area by its first and last row and column, zero-based. */
export interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface GridTable {
  /** The name that it was made with: it stays when the table is renamed. */
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly range: Corners;
  /** Whether its last row is one of totals. */
  readonly totals: boolean;
}

/** What is written into a cell: a value with its type (1 text, 2 number, 3 truth), or a formula. Null takes away; what is absent stays. */
export interface CellData {
  readonly v?: CellValue | null;
  readonly t?: number | null;
  readonly f?: string | null;
}

/** Whole rows or columns of a sheet, from the first on. */
export interface Lines {
  readonly lines: "rows" | "columns";
  readonly sheetId: string;
  readonly first: number;
  readonly count: number;
}

/** What happens in a grid. Recalculated values are no edits. */
export type GridEvent =
  | { readonly kind: "edited"; readonly area: Area }
  | ({ readonly kind: "inserted" | "deleted" } & Lines)
  | ({ readonly kind: "moved" } & Lines)
  | { readonly kind: "sorted"; readonly area: Area }
  | { readonly kind: "selected" }
  | { readonly kind: "sheet added"; readonly sheetId: string }
  | { readonly kind: "sheet deleted"; readonly sheetId: string }
  | { readonly kind: "table added"; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: "table deleted"; readonly sheetId: string; readonly tableId: string };

/** What is read of a cell's style: bold and italic are 1. (Univer's own type has void for nothing.) */
export interface GridStyle {
  readonly bl?: number | null | void;
  readonly it?: number | null | void;
  readonly cl?: { readonly rgb?: string | null | void } | null | void;
}

export interface GridRange {
  getRow(): number;
  getColumn(): number;
  getHeight(): number;
  getWidth(): number;
  getSheetId(): string;
  getA1Notation(): string;
  setValue(value: CellValue): this;
  setFormula(formula: string): this;
  clear(): unknown;
  clearContent(): unknown;
  clearFormat(): unknown;
  setValues(values: CellValue[][]): this;
  merge(): unknown;
  breakApart(): unknown;
  cancelHyperLink(): unknown;
  getNumberFormat(): string;
  setNumberFormat(format: string): this;
  setNumberFormats(formats: string[][]): this;
  getBackground(): string;
  setBackground(colour: string): this;
  getCellStyleData(): GridStyle | null;
  setFontWeight(weight: "bold" | "normal"): this;
  setFontStyle(style: "italic" | "normal"): this;
  getFontSize(): number | null;
  setFontSize(points: number): this;
  getFontFamily(): string | null;
  setFontFamily(family: string): this;
  setFontColor(colour: string): this;
  getWrap(): boolean;
  setWrap(on: boolean): this;
  getHorizontalAlignment(): string;
  setHorizontalAlignment(alignment: "left" | "center" | "normal"): this;
  setVerticalAlignment(alignment: "top" | "middle" | "bottom"): this;
  setBorder(side: never, style: number, colour: string): this;
}

export interface GridSheet {
  getSheetId(): string;
  getSheetName(): string;
  setName(name: string): unknown;
  getIndex(): number;
  isSheetHidden(): boolean;
  showSheet(): unknown;
  hideSheet(): unknown;
  hasHiddenGridLines(): boolean;
  setHiddenGridlines(hidden: boolean): unknown;
  getTabColor(): string | null | undefined;
  setTabColor(colour: string): unknown;
  getFrozenRows(): number;
  setFrozenRows(count: number): unknown;
  setFrozenColumns(count: number): unknown;
  cancelFreeze(): unknown;
  getMaxRows(): number;
  getMaxColumns(): number;
  getColumnWidth(column: number): number;
  setColumnWidth(column: number, pixels: number): unknown;
  getRowHeight(row: number): number;
  setRowHeight(row: number, pixels: number): unknown;
  setRowAutoHeight(row: number, count: number): unknown;
  getMergedRanges(): GridRange[];
  getRange(address: string): GridRange;
  getRange(row: number, column: number, height?: number, width?: number): GridRange;
}

export interface GridName {
  getName(): string;
  getFormulaOrRefString(): string;
  getComment(): string | null | undefined;
  setComment(comment: string): unknown;
  delete(): unknown;
}

export interface GridWorkbook {
  getSheets(): GridSheet[];
  getSheetByName(name: string): GridSheet | null;
  getSheetBySheetId(id: string): GridSheet | null;
  getActiveSheet(): GridSheet;
  setActiveSheet(id: string): unknown;
  deleteSheet(id: string): unknown;
  getActiveRange(): GridRange | null;
  setActiveRange(range: never): unknown;
  getDefinedNames(): GridName[];
}

export interface Grid {
  readonly workbook: GridWorkbook;
  /** Whether a calculation runs or is about to. */
  readonly busy: boolean;
  cell(sheetId: string, row: number, column: number): GridCell;
  /** Values of an area as office.js gives them: empty cells as "". */
  values(area: Area): CellValue[][];
  /** Writes cells by row and column. */
  setCells(sheetId: string, cells: Readonly<Record<number, Readonly<Record<number, CellData>>>>): void;
  /** Does several things as one step of undo. */
  inOneStep<T>(act: () => T): T;
  onEvent(listener: (event: GridEvent) => void): void;
  /** Calls the listener each time a calculation has ended. */
  onCalculated(listener: () => void): void;
  /** Calculates again the formulas in these cells, and what depends on them. */
  recalculate(cells: readonly CellPlace[]): void;
  /** Makes the add-in's worksheet functions known; `calls` answers them. */
  register(functions: readonly FunctionMetadata[], calls: CustomFunctionCalls): void;
  /** Makes a sheet large enough: Excel's sheets have all their rows, the grid's grow. */
  needRows(sheetId: string, rows: number, columns: number): void;
  /** The areas that formulas of a sheet spill over. */
  spills(sheetId: string): Place[];
  /** The smallest area with all cells in use, of a sheet or within a part of it; null where none is. Spilled cells count. */
  usedArea(sheetId: string, valuesOnly: boolean, within?: Place): Place | null;
  /** The range of an address such as `Evidence!$A$2:$A$9`; without a sheet, of the one given. */
  rangeAt(address: string, sheetId?: string): GridRange;
  isHidden(sheetId: string, kind: "row" | "column", place: number): boolean;
  hide(sheetId: string, kind: "row" | "column", place: number, count: number, hidden: boolean): void;
  hyperlink(sheetId: string, row: number, column: number): { address: string; textToDisplay: string } | null;
  setHyperlink(sheetId: string, row: number, column: number, address: string, text?: string): void;
  /** Moves the cells of an area and all below it down by its height. */
  shiftDown(area: Area): void;
  shiftUp(area: Area): void;
  /** Gives the rows of an area the formats of a row. */
  copyFormats(from: Area, to: Place): void;
  tables(): GridTable[];
  /** Makes a table of cells with a header row. */
  addTable(name: string, sheetId: string, range: Corners): void;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, place: Place): void;
  /** Says whether the last row of a table is one of totals: `Table` and `Table[Column]` leave it out. */
  setTotals(id: string, on: boolean): void;
  removeTable(id: string): void;
  /** Gives a formula a name, also one that a sheet has; a hidden one is left out of lists for users. */
  addName(name: string, formula: string, comment?: string, hidden?: boolean): void;
  addSheet(name: string, id?: string): void;
  /** Draws a conditional format in the place of the one that was drawn before, once the rule says enough; gives what stands for it. */
  drawFormat(rule: Rule): string | undefined;
  eraseFormat(rule: Rule): void;
  /** Checks what is typed into an area by a rule. */
  validate(area: Area, rule: ValidationRule): void;
  clearValidation(area: Area): void;
  /** Scrolls to selected cells that are out of sight. */
  reveal(area: Area): void;
  /** Sheets, cells, formats, tables, rules and names as plain data, to compare. */
  contents(tableStyles: ReadonlyMap<string, unknown>): object;
}
