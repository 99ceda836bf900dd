/** A sheet in memory: its cells by row and column, their formats, and what formulas have answered. */
import type { Area } from "../../bridge/area.ts";
import { columnName } from "../../bridge/area.ts";
import type { ValidationRule } from "../../bridge/data-validation.ts";
import type { CellValue, GridSheet, Place } from "../grid.ts";
import type { MemoryGrid } from "./memory-grid.ts";
import { MemoryRange } from "./memory-range.ts";

/** A cell's look, in the words of the grid's interface. */
export type Style = Readonly<Record<string, string | number | boolean>>;

export interface MemoryCell {
  value: CellValue | null;
  formula: string;
  style: Style;
  link: string | null;
}

const [WIDTH, HEIGHT] = [88, 24];
/** Excel's columns: a cell's number is its row times this, and its column. */
const COLUMNS = 16_384;

export const cellNumber = (row: number, column: number): number => row * COLUMNS + column;
export const placeOf = (cell: number): { row: number; column: number } => ({ row: Math.floor(cell / COLUMNS), column: cell % COLUMNS });
const within = ({ row, column, height, width }: Place, cell: { row: number; column: number }): boolean =>
  cell.row >= row && cell.row < row + height && cell.column >= column && cell.column < column + width;

export const overlap = (one: Place, other: Place): boolean =>
  one.row < other.row + other.height && other.row < one.row + one.height && one.column < other.column + other.width && other.column < one.column + one.width;

/** Counts the changes of all sheets: a sheet that comes in the place of another never looks unchanged. */
let changes = 0;

export class MemorySheet implements GridSheet {
  readonly cells = new Map<number, MemoryCell>();
  /** What each formula last gave, by its cell: one row of one cell, or rows that spill. */
  readonly answers = new Map<number, { readonly rows: readonly (readonly CellValue[])[]; readonly blocked: boolean }>();
  /** What cells show of the answers. */
  private readonly shown = new Map<number, CellValue>();
  /** Another number after each change of a value. */
  version = ++changes;
  readonly sizes = { row: new Map<number, number>(), column: new Map<number, number>() };
  readonly hidden = { row: new Set<number>(), column: new Set<number>() };
  merges: Place[] = [];
  validations: { readonly area: Area; readonly rule: ValidationRule }[] = [];
  frozen = { rows: 0, columns: 0 };
  selection: Place | null = null;
  private isHidden = false;
  private gridlinesHidden = false;
  private tabColour = "";

  constructor(
    readonly grid: MemoryGrid,
    readonly id: string,
    private name: string,
    private rows = 1000,
    private columns = 60,
  ) {}

  at(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(cellNumber(row, column));
  }

  /** The value of a cell, or what it shows of a formula's answer. */
  valueAt(number: number): CellValue | null {
    const own = this.cells.get(number);
    return own && own.formula === "" && own.value !== null ? own.value : (this.shown.get(number) ?? null);
  }

  /** Shows a value of a formula's answer in a cell. */
  show(number: number, value: CellValue): void {
    this.shown.set(number, value);
    this.version = ++changes;
  }

  /** Changes a cell; one that holds nothing any more is gone. */
  alter(row: number, column: number, change: Partial<MemoryCell>): void {
    const number = cellNumber(row, column);
    const cell = { value: null, formula: "", style: {}, link: null, ...this.cells.get(number), ...change };
    if (cell.value === null && cell.formula === "" && cell.link === null && Object.keys(cell.style).length === 0) this.cells.delete(number);
    else this.cells.set(number, cell);
    if ("formula" in change) this.forget(number);
    if ("value" in change || "formula" in change) this.version = ++changes;
  }

  /** Takes back what a formula has answered. */
  forget(number: number): void {
    const answer = this.answers.get(number);
    if (!answer) return;
    this.answers.delete(number);
    this.version = ++changes;
    const { row, column } = placeOf(number);
    answer.rows.forEach((cells, y) => cells.forEach((_, x) => this.shown.delete(cellNumber(row + y, column + x))));
  }

  /** The cells of an area that hold something. */
  *held(area: Place): Generator<readonly [number, MemoryCell]> {
    if (area.height * area.width < this.cells.size) {
      for (let row = area.row; row < area.row + area.height; row++)
        for (let column = area.column; column < area.column + area.width; column++) {
          const cell = this.at(row, column);
          if (cell) yield [cellNumber(row, column), cell];
        }
    } else for (const entry of [...this.cells]) if (within(area, placeOf(entry[0]))) yield entry;
  }

  spills(): Place[] {
    return [...this.answers].flatMap(([number, { rows, blocked }]) =>
      blocked || rows.length * rows[0]!.length === 1 ? [] : [{ ...placeOf(number), height: rows.length, width: rows[0]!.length }],
    );
  }

  getSheetId = (): string => this.id;
  getSheetName = (): string => this.name;
  setName(name: string): void {
    const before = this.name;
    this.name = name;
    this.grid.sheetRenamed(before, name);
  }
  getIndex = (): number => this.grid.sheets.indexOf(this);
  isSheetHidden = (): boolean => this.isHidden;
  showSheet = (): void => void (this.isHidden = false);
  hideSheet = (): void => void (this.isHidden = true);
  hasHiddenGridLines = (): boolean => this.gridlinesHidden;
  setHiddenGridlines = (hidden: boolean): void => void (this.gridlinesHidden = hidden);
  getTabColor = (): string => this.tabColour;
  setTabColor = (colour: string): void => void (this.tabColour = colour);
  getFrozenRows = (): number => this.frozen.rows;
  setFrozenRows = (rows: number): void => void (this.frozen = { ...this.frozen, rows });
  setFrozenColumns = (columns: number): void => void (this.frozen = { ...this.frozen, columns });
  cancelFreeze = (): void => void (this.frozen = { rows: 0, columns: 0 });
  getMaxRows = (): number => this.rows;
  getMaxColumns = (): number => this.columns;
  grow(rows: number, columns: number): void {
    this.rows = Math.max(this.rows, rows);
    this.columns = Math.max(this.columns, columns);
  }
  getColumnWidth = (column: number): number => this.sizes.column.get(column) ?? WIDTH;
  setColumnWidth = (column: number, pixels: number): void => void (pixels === WIDTH ? this.sizes.column.delete(column) : this.sizes.column.set(column, pixels));
  getRowHeight = (row: number): number => this.sizes.row.get(row) ?? HEIGHT;
  setRowHeight = (row: number, pixels: number): void => void (pixels === HEIGHT ? this.sizes.row.delete(row) : this.sizes.row.set(row, pixels));
  setRowAutoHeight = (row: number, count: number): void => {
    for (let place = row; place < row + count; place++) this.sizes.row.delete(place);
  };
  getMergedRanges = (): MemoryRange[] => this.merges.map((place) => new MemoryRange(this, place));

  getRange(address: string): MemoryRange;
  getRange(row: number, column: number, height?: number, width?: number): MemoryRange;
  getRange(from: string | number, column = 0, height = 1, width = 1): MemoryRange {
    return typeof from === "string" ? this.grid.rangeAt(from, this.id) : new MemoryRange(this, { row: from, column, height, width });
  }

  contents(): object {
    const spills = new Map(this.spills().map((spill) => [cellNumber(spill.row, spill.column), spill]));
    const numbers = [...new Set([...this.cells.keys(), ...this.shown.keys()])].sort((one, other) => one - other);
    const cells = numbers.map((number) => {
      const { row, column } = placeOf(number);
      const { style = {}, link = null, formula = "" } = this.cells.get(number) ?? {};
      return { at: `${columnName(column)}${row + 1}`, value: this.valueAt(number), formula, spill: spills.get(number) ?? null, style, link };
    });
    const sorted = <T>(map: Iterable<T>) => [...map].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    const { name, isHidden, gridlinesHidden, tabColour, frozen, merges, validations } = this;
    const lines = (kind: "row" | "column") => ({ sizes: sorted(this.sizes[kind]), hidden: sorted(this.hidden[kind]) });
    return { name, hidden: isHidden, gridlines: !gridlinesHidden, tabColour, frozen, rows: lines("row"), columns: lines("column"), merges, validations, cells };
  }
}
