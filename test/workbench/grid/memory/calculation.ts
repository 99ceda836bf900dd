/** The calculation of all formulas of the grid in memory: again and again until no cell changes. */
import { addressOf, areaAt, type Area } from "../../bridge/area.ts";
import { ERROR_VALUES, type CustomFunctionCalls, type FunctionMetadata, type ShownError } from "../custom-functions.ts";
import { asDeclared, BUSY, errorArgument, takesErrors, WRONG_TYPE } from "../declared.ts";
import type { CellPlace, CellValue } from "../grid.ts";
import { evaluate, FormulaError, type Cells, type Surroundings, type Value } from "./formula.ts";
import type { MemoryGrid } from "./memory-grid.ts";
import { cellNumber, overlap, placeOf, type MemorySheet } from "./memory-sheet.ts";

/** A longer chain of formulas than this is a circle. */
const PASSES = 20;

type Rows = readonly (readonly CellValue[])[];

export class Calculation {
  /** The cells of areas, with the version of their sheet: a table is read once for all formulas over it. */
  private readonly ranges = new Map<string, { readonly cells: Cells; readonly version: number }>();
  private readonly areas = new WeakMap<Cells, Area>();
  private readonly handed = new WeakMap<Cells, Map<string, string>>();

  constructor(
    private readonly grid: MemoryGrid,
    private readonly calls: CustomFunctionCalls,
  ) {}

  run(): void {
    for (let pass = 0; pass < PASSES; pass++) {
      let changed = false;
      for (const sheet of this.grid.sheets)
        for (const [number, { formula }] of sheet.cells) if (formula !== "" && this.calculate(sheet, number, formula)) changed = true;
      if (!changed) return;
    }
  }

  /** Calculates a cell; says whether anything that is shown changed. */
  private calculate(sheet: MemorySheet, number: number, formula: string): boolean {
    const caller = { sheetId: sheet.id, ...placeOf(number) };
    const rows = this.rowsOf(evaluate(formula, this.surroundings(caller)));
    const blocked = this.isBlocked(sheet, number, rows);
    const known = sheet.answers.get(number);
    if (known && known.blocked === blocked && JSON.stringify(known.rows) === JSON.stringify(rows)) return false;
    sheet.forget(number);
    sheet.answers.set(number, { rows, blocked });
    if (blocked) sheet.show(number, "#SPILL!");
    else rows.forEach((cells, y) => cells.forEach((value, x) => sheet.show(cellNumber(caller.row + y, caller.column + x), value)));
    return true;
  }

  /** Whether a cell in use or another formula's answer is where an answer would go. */
  private isBlocked(sheet: MemorySheet, number: number, rows: Rows): boolean {
    const place = { ...placeOf(number), height: rows.length, width: rows[0]!.length };
    if (place.height * place.width === 1) return false;
    for (const [other, cell] of sheet.held(place)) if (other !== number && (cell.value !== null || cell.formula !== "")) return true;
    return sheet.spills().some((spill) => overlap(spill, place) && cellNumber(spill.row, spill.column) !== number);
  }

  private rowsOf(value: Value): Rows {
    if (value instanceof FormulaError) return [[value.error]];
    if (typeof value === "object" && value !== null) return value.rows.map((row) => row.map((cell) => cell ?? 0));
    return [[value ?? 0]];
  }

  private surroundings(caller: CellPlace): Surroundings {
    return {
      range: (address) => this.range(address, caller.sheetId),
      table: (name, part) => this.table(name, part),
      call: (name, args) => this.call(name, args, caller),
    };
  }

  private range(address: string, sheetId: string): Value {
    const bang = address.lastIndexOf("!");
    const name = address.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
    const sheet = bang < 0 ? this.grid.sheet(sheetId) : this.grid.workbook.getSheetByName(name);
    return sheet ? this.cells(areaAt(sheet.id, address)) : new FormulaError("#REF!");
  }

  private table(name: string, part: string): Value {
    const table = this.grid.tables().find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!table) return new FormulaError("#NAME?");
    const { startRow: row, startColumn: column, endRow, endColumn } = table.range;
    const whole = { sheetId: table.sheetId, row, column, height: endRow - row + 1, width: endColumn - column + 1 };
    const body = { ...whole, row: row + 1, height: whole.height - (table.totals ? 2 : 1) };
    if (part === "#All") return this.cells(whole);
    if (part === "#Headers") return this.cells({ ...whole, height: 1 });
    if (part === "#Data" || part === "") return this.cells(body);
    const headers = this.cells({ ...whole, height: 1 }).rows[0]!.map((header) => String(header).toLowerCase());
    const [, from, to] = /^\[#All\],\[([^[\]]+)\]:\[([^[\]]+)\]$/i.exec(part) ?? [];
    const [first, last] = [from ?? part, to ?? part].map((header) => headers.indexOf(header.toLowerCase())) as [number, number];
    if (first < 0 || last < 0) return new FormulaError("#REF!");
    return this.cells({ ...(from ? whole : body), column: column + Math.min(first, last), width: Math.abs(last - first) + 1 });
  }

  private cells(area: Area): Cells {
    const key = JSON.stringify(area);
    const sheet = this.grid.sheet(area.sheetId);
    const known = this.ranges.get(key);
    if (known?.version === sheet.version) return known.cells;
    const row = (y: number) => Array.from({ length: area.width }, (_, x) => sheet.valueAt(cellNumber(area.row + y, area.column + x)));
    const cells = { rows: Array.from({ length: area.height }, (_, y) => row(y)) };
    this.ranges.set(key, { cells, version: sheet.version });
    this.areas.set(cells, area);
    return cells;
  }

  private call(name: string, args: readonly (Value | undefined)[], caller: CellPlace): Value {
    const metadata = this.grid.functions.find(({ id }) => id === name);
    if (!metadata) return new FormulaError("#NAME?");
    if (this.contains(caller, args)) return 0;
    const json = metadata.parameters.map((parameter, place) => this.hand(args[place], parameter));
    const error = json.find((one) => one.startsWith(REFUSED));
    if (error) return new FormulaError(error.slice(REFUSED.length));
    if (json.includes(WAITING)) return BUSY;
    if (json.includes(WRONG)) return new FormulaError("#VALUE!");
    const addresses = metadata.options?.requiresParameterAddresses ? metadata.parameters.map((_, place) => this.addressOf(args[place])) : undefined;
    const answer = this.calls.answer(name, caller, json, addresses);
    if (answer === BUSY) return BUSY;
    const rows = this.calls.cells(answer, caller).map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? (cell as ShownError).error : ((cell ?? 0) as CellValue))));
    if (rows.length > 1 || rows[0]!.length > 1) return { rows };
    return answer.ok ? rows[0]![0]! : new FormulaError(String(rows[0]![0]));
  }

  /** Where an argument stands; nothing for one that is no cells of a sheet. */
  private areaOf(argument: Value | undefined): Area | undefined {
    return typeof argument === "object" && argument !== null && "rows" in argument ? this.areas.get(argument) : undefined;
  }

  private addressOf(argument: Value | undefined): string {
    const area = this.areaOf(argument);
    return area ? addressOf(this.grid, area) : "";
  }

  /** Whether the cell that asks is among those that it asks about: a circle, which Excel shows as 0. */
  private contains({ sheetId, row, column }: CellPlace, args: readonly (Value | undefined)[]): boolean {
    return args.some((argument) => {
      const area = this.areaOf(argument);
      return area?.sheetId === sheetId && row >= area.row && row < area.row + area.height && column >= area.column && column < area.column + area.width;
    });
  }

  /** An argument as its JSON text, or what stands for one of the wrong type. */
  private hand(value: Value | undefined, parameter: FunctionMetadata["parameters"][number]): string {
    if (value === undefined || value === null) return "null";
    const cells = typeof value === "object" && "rows" in value ? value : { rows: [[value instanceof FormulaError ? value.error : (value as CellValue)]] };
    const known = this.handed.get(cells) ?? new Map<string, string>();
    this.handed.set(cells, known);
    const { blanks, errors } = this.calls;
    const key = `${parameter.type} ${parameter.dimensionality} ${blanks} ${errors}`;
    if (!known.has(key)) known.set(key, written(cells, parameter, this.calls));
    return known.get(key)!;
  }
}

const WRONG = "wrong type";
/** Stands for an argument with a cell whose function has not answered yet. */
const WAITING = "waiting";
/** Before an error that keeps a function from being called. */
const REFUSED = "error ";

function written({ rows }: Cells, parameter: FunctionMetadata["parameters"][number], { blanks, errors }: CustomFunctionCalls): string {
  const { type, dimensionality } = parameter;
  const isError = (cell: unknown): boolean => typeof cell === "string" && ERROR_VALUES.includes(cell);
  const error = rows.flat().find(isError);
  if (error && !takesErrors(errors, parameter)) return REFUSED + String(error);
  const cells = rows.map((row) => row.map((cell) => isError(cell) ? errorArgument(String(cell), errors) : asDeclared(cell === null || cell === "" ? (blanks === "zero" ? 0 : null) : cell, type)));
  if (cells.some((row) => row.includes(WRONG_TYPE))) return WRONG;
  const single = cells.length === 1 && cells[0]!.length === 1;
  const json = JSON.stringify(dimensionality !== "matrix" && single ? cells[0]![0] : cells);
  return json.includes(`"${BUSY}"`) ? WAITING : json;
}
