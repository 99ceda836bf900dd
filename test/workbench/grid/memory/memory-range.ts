/** Cells of a sheet in memory, with the names of Univer's facade. */
import { columnName } from "../../bridge/area.ts";
import type { CellValue, GridRange, GridStyle, Place } from "../grid.ts";
import { overlap, placeOf, type MemorySheet, type Style } from "./memory-sheet.ts";

export class MemoryRange implements GridRange {
  constructor(
    private readonly sheet: MemorySheet,
    private readonly place: Place,
  ) {}

  getRow = (): number => this.place.row;
  getColumn = (): number => this.place.column;
  getHeight = (): number => this.place.height;
  getWidth = (): number => this.place.width;
  getSheetId = (): string => this.sheet.id;

  getA1Notation(): string {
    const { row, column, height, width } = this.place;
    const [first, last] = [`${columnName(column)}${row + 1}`, `${columnName(column + width - 1)}${row + height}`];
    return first === last ? first : `${first}:${last}`;
  }

  setValue = (value: CellValue): this => this.write(() => ({ v: value }));
  setFormula = (formula: string): this => this.write(() => ({ f: formula }));
  setValues = (values: CellValue[][]): this => this.write((y, x) => ({ v: values[y]![x]! }));
  clearContent = (): this => this.write(() => ({ v: null }), true);

  clearFormat(): this {
    for (const [number] of this.sheet.held(this.place)) this.change(number, { style: {} });
    return this;
  }

  clear(): this {
    return this.clearContent().clearFormat();
  }

  merge(): this {
    this.breakApart();
    this.sheet.merges.push(this.place);
    return this;
  }

  breakApart(): this {
    this.sheet.merges = this.sheet.merges.filter((merged) => !overlap(merged, this.place));
    return this;
  }

  cancelHyperLink(): this {
    for (const [number] of this.sheet.held(this.place)) this.change(number, { link: null });
    return this;
  }

  getNumberFormat = (): string => String(this.first().numberFormat ?? "");
  setNumberFormat = (numberFormat: string): this => this.look({ numberFormat });

  setNumberFormats(formats: string[][]): this {
    formats.forEach((row, y) => row.forEach((numberFormat, x) => this.cell(y, x).look({ numberFormat })));
    return this;
  }

  getBackground = (): string => String(this.first().background ?? "#fff");
  setBackground = (background: string): this => this.look({ background });
  getCellStyleData(): GridStyle {
    const { weight, slant, colour } = this.first();
    return { bl: weight === "bold" ? 1 : 0, it: slant === "italic" ? 1 : 0, cl: colour ? { rgb: String(colour) } : null };
  }
  setFontWeight = (weight: "bold" | "normal"): this => this.look({ weight });
  setFontStyle = (slant: "italic" | "normal"): this => this.look({ slant });
  getFontSize = (): number => Number(this.first().size ?? 11);
  setFontSize = (size: number): this => this.look({ size });
  getFontFamily = (): string => String(this.first().family ?? "Arial");
  setFontFamily = (family: string): this => this.look({ family });
  setFontColor = (colour: string): this => this.look({ colour });
  getWrap = (): boolean => this.first().wrap === true;
  setWrap = (wrap: boolean): this => this.look({ wrap });
  getHorizontalAlignment = (): string => String(this.first().horizontal ?? "general");
  setHorizontalAlignment = (horizontal: "left" | "center" | "normal"): this => this.look({ horizontal });
  setVerticalAlignment = (vertical: "top" | "middle" | "bottom"): this => this.look({ vertical });
  setBorder = (side: never, style: number, colour: string): this => this.look({ [`border ${String(side)}`]: `${style} ${colour}` });

  private first(): Style {
    return this.sheet.at(this.place.row, this.place.column)?.style ?? {};
  }

  private cell(y: number, x: number): MemoryRange {
    return new MemoryRange(this.sheet, { row: this.place.row + y, column: this.place.column + x, height: 1, width: 1 });
  }

  private change(number: number, change: { style?: Style; link?: string | null }): void {
    const { row, column } = placeOf(number);
    this.sheet.alter(row, column, change);
  }

  /** A colour or format of none is not a format. */
  private look(change: Style): this {
    const { row, column, height, width } = this.place;
    for (let y = row; y < row + height; y++)
      for (let x = column; x < column + width; x++) {
        const style = { ...this.sheet.at(y, x)?.style, ...change };
        const kept = Object.entries(style).filter(([, value]) => value !== "" && value !== "General" && value !== "normal" && value !== false);
        this.sheet.alter(y, x, { style: Object.fromEntries(kept) });
      }
    return this;
  }

  /** Writes into each cell, or into those alone that hold something. */
  private write(data: (y: number, x: number) => { v?: CellValue | null; f?: string }, heldOnly = false): this {
    const { row, column, height, width } = this.place;
    const cells: Record<number, Record<number, object>> = {};
    const put = (y: number, x: number) => ((cells[y] ??= {})[x] = data(y - row, x - column));
    if (heldOnly) for (const [number] of this.sheet.held(this.place)) put(placeOf(number).row, placeOf(number).column);
    else for (let y = row; y < row + height; y++) for (let x = column; x < column + width; x++) put(y, x);
    if (Object.keys(cells).length > 0) this.sheet.grid.setCells(this.sheet.id, cells);
    return this;
  }
}
