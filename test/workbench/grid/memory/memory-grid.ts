/**
 * A grid in memory: it draws nothing, so that what is written into it, and what of it is read, costs nearly nothing. Formulas are calculated by
 * the add-in's own functions, as in the other grid. It is Excel's in what that one is not: formulas follow a table that is renamed.
 */
import { areaAt, boundingArea, intersection, type Area } from "../../bridge/area.ts";
import type { Rule } from "../../bridge/conditional-formats.ts";
import type { ValidationRule } from "../../bridge/data-validation.ts";
import { invalidArgument } from "../../bridge/office-error.ts";
import type { CustomFunctionCalls, FunctionMetadata } from "../custom-functions.ts";
import type { CellData, CellValue, Corners, Grid, GridCell, GridEvent, GridTable, Place } from "../grid.ts";
import type { Sheets } from "../open.ts";
import { Calculation } from "./calculation.ts";
import { MemoryRange } from "./memory-range.ts";
import { cellNumber, MemorySheet, overlap, placeOf } from "./memory-sheet.ts";
import { MemoryWorkbook } from "./memory-workbook.ts";
import { textOf } from "./number-text.ts";

const placeOfCorners = ({ startRow, startColumn, endRow, endColumn }: Corners): Place => ({ row: startRow, column: startColumn, height: endRow - startRow + 1, width: endColumn - startColumn + 1 });
const cornersOf = ({ row, column, height, width }: Place): Corners => ({ startRow: row, startColumn: column, endRow: row + height - 1, endColumn: column + width - 1 });

export class MemoryGrid implements Grid {
  readonly sheets: MemorySheet[];
  readonly workbook: MemoryWorkbook;
  functions: readonly FunctionMetadata[] = [];
  private calculation: Calculation | undefined;
  private all: GridTable[] = [];
  private formats: (Rule & { readonly drawn: string })[] = [];
  private drawn = 0;
  private readonly listeners: ((event: GridEvent) => void)[] = [];
  private readonly calculated: (() => void)[] = [];
  private due: ReturnType<typeof setTimeout> | undefined;

  constructor(sheets: Sheets) {
    this.sheets = Object.entries(sheets).map(([id, [name, rows, columns]]) => new MemorySheet(this, id, name, rows, columns));
    this.workbook = new MemoryWorkbook(this);
  }

  sheet(id: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  }

  cell(sheetId: string, row: number, column: number): GridCell {
    const sheet = this.sheet(sheetId);
    const own = sheet.at(row, column);
    const value = sheet.valueAt(cellNumber(row, column));
    return { value, text: textOf(value, String(own?.style.numberFormat ?? "")), formula: own?.formula ?? "" };
  }

  values({ sheetId, row, column, height, width }: Area): CellValue[][] {
    const sheet = this.sheet(sheetId);
    return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => sheet.valueAt(cellNumber(row + y, column + x)) ?? ""));
  }

  setCells(sheetId: string, cells: Readonly<Record<number, Readonly<Record<number, CellData>>>>): void {
    const sheet = this.sheet(sheetId);
    let area: Area | undefined;
    for (const [row, columns] of Object.entries(cells))
      for (const [column, data] of Object.entries(columns)) {
        const place = { sheetId, row: Number(row), column: Number(column), height: 1, width: 1 };
        const value = data.t === 3 && typeof data.v === "number" ? data.v === 1 : data.v === "" ? null : (data.v ?? null);
        sheet.alter(place.row, place.column, { value, formula: data.f ?? "", link: null });
        area = area ? boundingArea(area, place) : place;
      }
    if (!area) return;
    this.dirty();
    this.tell({ kind: "edited", area });
  }

  inOneStep<T>(act: () => T): T {
    return act();
  }

  tell(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  onEvent(listener: (event: GridEvent) => void): void {
    this.listeners.push(listener);
  }

  get busy(): boolean {
    return this.due !== undefined;
  }

  onCalculated(listener: () => void): void {
    this.calculated.push(listener);
  }

  recalculate(): void {
    this.dirty();
  }

  /** Something is other than it was: all is calculated again, once, when what goes on has ended. */
  dirty(): void {
    this.due ??= setTimeout(() => {
      this.due = undefined;
      this.calculation?.run();
      for (const listener of this.calculated) listener();
    });
  }

  register(functions: readonly FunctionMetadata[], calls: CustomFunctionCalls): void {
    this.functions = [...this.functions, ...functions];
    this.calculation ??= new Calculation(this, calls);
  }

  needRows(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).grow(rows, columns);
  }

  spills(sheetId: string): Place[] {
    return this.sheets.find((sheet) => sheet.id === sheetId)?.spills() ?? [];
  }

  usedArea(sheetId: string, valuesOnly: boolean, within: Place = { row: 0, column: 0, height: 1_048_576, width: 16_384 }): Place | null {
    const sheet = this.sheets.find((one) => one.id === sheetId);
    if (!sheet) return null;
    let used: Area | undefined;
    const take = (place: Place) => (used = used ? boundingArea(used, { sheetId, ...place }) : { sheetId, ...place });
    for (const [number, cell] of sheet.held(within)) {
      if (cell.value !== null || cell.formula !== "" || (!valuesOnly && Object.keys(cell.style).length > 0)) take({ ...placeOf(number), height: 1, width: 1 });
    }
    for (const spill of sheet.spills()) {
      const part = intersection({ sheetId, ...spill }, { sheetId, ...within });
      if (part) take(part);
    }
    return used ? { row: used.row, column: used.column, height: used.height, width: used.width } : null;
  }

  rangeAt(address: string, sheetId?: string): MemoryRange {
    const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Z\d:]+)$/i.exec(address) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = name === undefined ? this.sheets.find(({ id }) => id === sheetId) : this.workbook.getSheetByName(name);
    if (!sheet || !cells) throw invalidArgument(`${address} is not an address.`);
    return new MemoryRange(sheet, areaAt(sheet.id, cells));
  }

  isHidden(sheetId: string, kind: "row" | "column", place: number): boolean {
    return this.sheet(sheetId).hidden[kind].has(place);
  }

  hide(sheetId: string, kind: "row" | "column", place: number, count: number, hidden: boolean): void {
    const lines = this.sheet(sheetId).hidden[kind];
    for (let line = place; line < place + count; line++) {
      if (hidden) lines.add(line);
      else lines.delete(line);
    }
  }

  hyperlink(sheetId: string, row: number, column: number): { address: string; textToDisplay: string } | null {
    const link = this.sheet(sheetId).at(row, column)?.link;
    return link ? { address: link, textToDisplay: String(this.cell(sheetId, row, column).value ?? "") } : null;
  }

  setHyperlink(sheetId: string, row: number, column: number, address: string, text?: string): void {
    const value = text ?? String(this.cell(sheetId, row, column).value ?? address);
    this.setCells(sheetId, { [row]: { [column]: { v: value } } });
    this.sheet(sheetId).alter(row, column, { link: address });
  }

  shiftDown(area: Area): void {
    this.shift({ ...area, height: 1_048_576 - area.row }, area.height);
  }

  shiftUp(area: Area): void {
    const sheet = this.sheet(area.sheetId);
    for (const [number] of sheet.held(area)) sheet.alter(placeOf(number).row, placeOf(number).column, { value: null, formula: "", style: {}, link: null });
    this.shift({ ...area, row: area.row + area.height, height: 1_048_576 - area.row - area.height }, -area.height);
  }

  /** Moves the cells of an area, and the tables and names in it, by some rows. */
  private shift(area: Area, by: number): void {
    const sheet = this.sheet(area.sheetId);
    const moving = [...sheet.held(area)];
    for (const [number] of moving) sheet.alter(placeOf(number).row, placeOf(number).column, { value: null, formula: "", style: {}, link: null });
    for (const [number, cell] of moving) sheet.alter(placeOf(number).row + by, placeOf(number).column, cell);
    const inside = (place: Place) => place.row >= area.row && place.column >= area.column && place.column + place.width <= area.column + area.width;
    this.all = this.all.map((table) => {
      const place = placeOfCorners(table.range);
      return table.sheetId === area.sheetId && inside(place) ? { ...table, range: cornersOf({ ...place, row: place.row + by }) } : table;
    });
    this.workbook.shiftNames((at) => (at.sheetId === area.sheetId && inside(at) ? { ...at, row: at.row + by } : at));
    this.dirty();
    this.tell({ kind: "edited", area: { ...area, height: 1 } });
  }

  copyFormats(from: Area, to: Place): void {
    const sheet = this.sheet(from.sheetId);
    for (let x = 0; x < from.width; x++) {
      const style = sheet.at(from.row, from.column + x)?.style ?? {};
      for (let y = 0; y < to.height; y++) sheet.alter(to.row + y, to.column + x, { style });
    }
  }

  tables(): GridTable[] {
    return [...this.all];
  }

  addTable(name: string, sheetId: string, range: Corners): void {
    const { startRow, startColumn, endRow, endColumn } = range;
    this.all.push({ id: name, name, sheetId, range: { startRow, startColumn, endRow, endColumn }, totals: false });
    this.dirty();
    this.tell({ kind: "table added", sheetId, tableId: name });
  }

  renameTable(id: string, name: string): void {
    const { name: before } = this.changeTable(id, { name });
    const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    this.rewrite(new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped}\\[`, "giu"), `${name}[`);
  }

  resizeTable(id: string, place: Place): void {
    this.changeTable(id, { range: cornersOf(place) });
  }

  setTotals(id: string, on: boolean): void {
    this.changeTable(id, { totals: on });
  }

  private changeTable(id: string, change: Partial<GridTable>): GridTable {
    const before = this.all.find((table) => table.id === id)!;
    this.all = this.all.map((table) => (table === before ? { ...table, ...change } : table));
    this.dirty();
    return before;
  }

  removeTable(id: string): void {
    const removed = this.all.find((table) => table.id === id)!;
    this.all = this.all.filter((table) => table !== removed);
    this.dirty();
    this.tell({ kind: "table deleted", sheetId: removed.sheetId, tableId: id });
  }

  addName(name: string, formula: string, comment = ""): void {
    this.workbook.addName(name, formula, comment);
  }

  addSheet(name: string, id = name.toLowerCase()): void {
    this.sheets.push(new MemorySheet(this, id, name));
    this.tell({ kind: "sheet added", sheetId: id });
  }

  /** Takes a sheet away, with its tables and rules. */
  dropSheet(id: string): void {
    this.all = this.all.filter(({ sheetId }) => sheetId !== id);
    this.formats = this.formats.filter(({ area }) => area.sheetId !== id);
    this.sheets.splice(this.sheets.indexOf(this.sheet(id)), 1);
    this.dirty();
    this.tell({ kind: "sheet deleted", sheetId: id });
  }

  /** Formulas follow the name of a sheet. */
  sheetRenamed(before: string, name: string): void {
    const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const quoted = before.replaceAll("'", "''");
    this.rewrite(new RegExp(`(?:'${escaped(quoted)}'|(?<![\\p{L}\\p{N}_.'])${escaped(before)})!`, "giu"), `'${name.replaceAll("'", "''")}'!`);
  }

  /** Replaces a text in all formulas, save within their quoted texts. */
  private rewrite(what: RegExp, by: string): void {
    for (const sheet of this.sheets) {
      for (const [number, { formula }] of [...sheet.cells]) {
        const parts = formula.split(/("(?:[^"]|"")*")/);
        const followed = parts.map((part, place) => (place % 2 === 0 ? part.replace(what, () => by) : part)).join("");
        const { row, column } = placeOf(number);
        if (followed !== formula) sheet.alter(row, column, { formula: followed });
      }
    }
    this.dirty();
  }

  drawFormat(rule: Rule): string | undefined {
    const says = rule.type === "ColorScale" ? rule.criteria : rule.rule && (rule.fill || rule.colour || rule.bold);
    if (!says) return undefined;
    this.eraseFormat(rule);
    const drawn = `format-${++this.drawn}`;
    this.formats.push({ ...structuredClone(rule), drawn });
    return drawn;
  }

  eraseFormat({ drawn }: Rule): void {
    this.formats = this.formats.filter((one) => one.drawn !== drawn);
  }

  validate(area: Area, rule: ValidationRule): void {
    this.clearValidation(area);
    this.sheet(area.sheetId).validations.push({ area, rule });
  }

  clearValidation(area: Area): void {
    const sheet = this.sheet(area.sheetId);
    sheet.validations = sheet.validations.filter((one) => !overlap(one.area, area));
  }

  reveal(): void {}

  contents(tableStyles: ReadonlyMap<string, unknown>): object {
    const tables = (sheetId: string) => this.all.filter((table) => table.sheetId === sheetId).map((table) => ({ ...table, id: undefined, styles: [...tableStyles].filter(([key]) => key.startsWith(`${table.id} `)) }));
    const rules = (sheetId: string) => this.formats.filter(({ area }) => area.sheetId === sheetId).map((rule) => ({ ...rule, id: undefined, drawn: undefined }));
    const sheets = this.sheets.map((sheet) => ({ ...sheet.contents(), tables: tables(sheet.id), formats: rules(sheet.id) }));
    return { sheets, names: this.workbook.getDefinedNames().map((one) => [one.getName(), one.getFormulaOrRefString(), one.getComment()]), active: this.workbook.getActiveSheet().getIndex() };
  }
}
