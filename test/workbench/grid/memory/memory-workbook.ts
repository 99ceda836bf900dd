/** The sheets and names of the grid in memory, with the names of Univer's facade. */
import { addressOf, type Area } from "../../bridge/area.ts";
import type { GridName, GridWorkbook } from "../grid.ts";
import type { MemoryGrid } from "./memory-grid.ts";
import { MemoryRange } from "./memory-range.ts";
import type { MemorySheet } from "./memory-sheet.ts";

/** A name of cells follows them; one of a formula is its text. */
interface Defined {
  readonly name: string;
  at: Area | string;
  comment: string;
}

export class MemoryWorkbook implements GridWorkbook {
  private active: MemorySheet;
  private names: Defined[] = [];

  constructor(private readonly grid: MemoryGrid) {
    this.active = grid.sheets[0]!;
  }

  getSheets(): MemorySheet[] {
    return [...this.grid.sheets];
  }

  getSheetByName(name: string): MemorySheet | null {
    return this.grid.sheets.find((sheet) => sheet.getSheetName() === name) ?? null;
  }

  getSheetBySheetId(id: string): MemorySheet | null {
    return this.grid.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  getActiveSheet(): MemorySheet {
    return this.active;
  }

  setActiveSheet(id: string): void {
    const sheet = this.grid.sheet(id);
    if (sheet === this.active) return;
    this.active = sheet;
    this.grid.tell({ kind: "selected" });
  }

  deleteSheet(id: string): void {
    const sheet = this.grid.sheet(id);
    const place = sheet.getIndex();
    if (sheet === this.active) this.active = this.grid.sheets[place + 1] ?? this.grid.sheets[place - 1]!;
    this.grid.dropSheet(id);
    for (const one of this.names) if (typeof one.at !== "string" && one.at.sheetId === id) one.at = "#REF!";
  }

  getActiveRange(): MemoryRange | null {
    return this.active.selection && new MemoryRange(this.active, this.active.selection);
  }

  setActiveRange(range: MemoryRange): void {
    this.active = this.grid.sheet(range.getSheetId());
    this.active.selection = { row: range.getRow(), column: range.getColumn(), height: range.getHeight(), width: range.getWidth() };
    this.grid.tell({ kind: "selected" });
  }

  getDefinedNames(): GridName[] {
    return this.names.map((one) => ({
      getName: () => one.name,
      getFormulaOrRefString: () => (typeof one.at === "string" ? one.at : addressOf(this.grid, one.at, true)),
      getComment: () => one.comment,
      setComment: (comment) => void (one.comment = comment),
      delete: () => void (this.names = this.names.filter((other) => other !== one)),
    }));
  }

  addName(name: string, formula: string, comment: string): void {
    const text = formula.replace(/^=/, "");
    this.names.push({ name, at: this.areaOf(text) ?? text, comment });
  }

  shiftNames(moved: (at: Area) => Area): void {
    for (const one of this.names) if (typeof one.at !== "string") one.at = moved(one.at);
  }

  private areaOf(text: string): Area | undefined {
    if (!/!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(text)) return undefined;
    const range = this.grid.rangeAt(text);
    return { sheetId: range.getSheetId(), row: range.getRow(), column: range.getColumn(), height: range.getHeight(), width: range.getWidth() };
  }
}
