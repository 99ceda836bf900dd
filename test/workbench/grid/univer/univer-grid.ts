/** The spreadsheet grid: Univer, with what Excel has and Univer's facade does not say in one place. */
import { FormulaDataModel, FormulaExecutedStateType, IDefinedNamesService, IFunctionService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { Dimension, ICommandService, IUndoRedoService, LocaleType, Univer, type Injector, type IRange, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import type { FRange } from "@univerjs/preset-sheets-core";
import type { Area } from "../../bridge/area.ts";
import type { Rule } from "../../bridge/conditional-formats.ts";
import type { ValidationRule } from "../../bridge/data-validation.ts";
import { invalidArgument } from "../../bridge/office-error.ts";
import { bookOf } from "../../xlsx/book-of-grid.ts";
import type { CustomFunctionCalls, FunctionMetadata } from "../custom-functions.ts";
import type { CellPlace, CellValue, Corners, Grid, GridCell, GridEvent, GridTable, Place } from "../grid.ts";
import { Calculations, OWN } from "./calculations.ts";
import { drawFormat } from "./conditional-format.ts";
import { eventsOf, MOVING } from "./events.ts";
import { lookAgain, mendLiveFormats } from "./mend-live-formats.ts";
import { mendSpills } from "./mend-spills.ts";
import { mendTables } from "./mend-tables.ts";
import { mendUndo } from "./mend-undo.ts";
import { mendValidation } from "./mend-validation.ts";
import { registerFunctions } from "./functions.ts";
import { reveal } from "./reveal.ts";
import { validate } from "./validation.ts";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import cfLocale from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { IDescriptionService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreLocale from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationLocale from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortLocale from "@univerjs/preset-sheets-sort/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import linkLocale from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import tableLocale from "@univerjs/preset-sheets-table/locales/en-US";

export class UniverGrid implements Grid {
  readonly api: FUniver;
  private readonly functions: IFunctionService;
  /** What a user is told of a function while typing it. */
  private readonly descriptions: IDescriptionService;
  private readonly commands: ICommandService;
  private readonly undo: IUndoRedoService;
  private readonly definedNames: IDefinedNamesService;
  private named = 0;
  private readonly formulas: FormulaDataModel;
  private readonly calculations: Calculations;
  /** Cells to calculate again after the calculation that runs; and those that it calculates again. */
  private queued: CellPlace[] = [];
  private running: CellPlace[] = [];
  /** Tables, by their ids, whose last row is one of totals. */
  private readonly withTotals = new Set<string>();

  constructor(container: string, workbook: Partial<IWorkbookData>) {
    mendSpills();
    mendLiveFormats((sheetId, row, column) => this.filled(sheetId, row, column));
    mendValidation((sheetId) => this.workbook.getSheetBySheetId(sheetId) !== null);
    mendTables((name) => this.tables().some((table) => table.totals && table.name.toLowerCase() === name.toLowerCase()));
    const univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: { ...coreLocale, ...cfLocale, ...validationLocale, ...linkLocale, ...tableLocale, ...sortLocale } },
    });
    const presets = [
      UniverSheetsCorePreset({ container }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsTablePreset(),
      UniverSheetsSortPreset(),
      UniverSheetsHyperLinkPreset(),
    ];
    const registered = new Set<unknown>();
    for (const plugin of presets.flatMap((preset) => preset.plugins)) {
      const [ctor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      if (registered.has(ctor)) continue;
      registered.add(ctor);
      const noTabs = ctor === UniverSheetsTableUIPlugin && { hideAnchor: true }; // the tab with a table's name moves the rows below it down, which Excel does not, and the view not always
      univer.registerPlugin(ctor as never, (noTabs || config) as never);
    }
    this.api = FUniver.newAPI(univer);
    const injector = univer.__getInjector();
    this.api.createWorkbook(workbook);
    this.functions = injector.get(IFunctionService);
    this.descriptions = injector.get(IDescriptionService);
    this.commands = injector.get(ICommandService);
    this.undo = injector.get(IUndoRedoService);
    mendUndo(this.undo);
    this.definedNames = injector.get(IDefinedNamesService);
    this.formulas = injector.get(FormulaDataModel);
    this.calculations = new Calculations(injector);
    this.onCommand((id) => {
      if (MOVING.has(id)) this.readFormulasAnew();
    });
    this.api.getFormula().calculationEnd((state) => {
      if (state === FormulaExecutedStateType.STOP_EXECUTION) this.queued.push(...this.running);
      this.running = [];
    });
    this.calculations.onEnd(() => {
      this.showFilled(injector);
      this.recalculateQueued();
    });
  }

  get workbook() {
    return this.api.getActiveWorkbook()!;
  }

  /** The cell as a formula's answer fills it, the formula's own included. */
  private filled(sheetId: string, row: number, column: number) {
    return this.formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[sheetId]?.[row]?.[column];
  }

  /** Makes room for the answers of a calculation, and has them formatted. */
  private showFilled(injector: Injector): void {
    const filling = Object.keys(this.formulas.getArrayFormulaRange()?.[this.workbook.getId()] ?? {}).filter((id) => this.workbook.getSheetBySheetId(id));
    for (const sheetId of filling) {
      const spills = this.spills(sheetId);
      this.needRows(sheetId, Math.max(0, ...spills.map(({ row, height }) => row + height)), Math.max(0, ...spills.map(({ column, width }) => column + width)));
    }
    lookAgain(injector, this.workbook.getId(), filling);
  }

  /** A cell with its typed value, also where it is the child of a spill: Univer keeps those in the formula data only. */
  cell(sheetId: string, row: number, column: number): GridCell {
    const range = this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column);
    const spilled = this.filled(sheetId, row, column);
    const data = spilled ?? this.workbook.getSheetBySheetId(sheetId)!.getSheet().getCellRaw(row, column); // not what a number format makes of it
    const rich = (data as { p?: { body?: { dataStream?: string } } } | null)?.p?.body?.dataStream; // a cell with a link
    const value = rich === undefined ? (data?.v ?? null) : rich.replace(/\r\n$/, "");
    const typed = data?.t === 3 && typeof value === "number" ? value === 1 : value;
    return { value: typed as CellValue | null, text: spilled ? String(value ?? "") : range.getDisplayValue(), formula: range.getFormula() };
  }

  /** Values of an area as office.js gives them: empty cells as "". */
  values({ sheetId, row, column, height, width }: Area): CellValue[][] {
    return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => this.cell(sheetId, row + y, column + x).value ?? ""));
  }

  /** Does several things as one step of undo. */
  inOneStep<T>(act: () => T): T {
    const batch = this.undo.__tempBatchingUndoRedo(this.workbook.getId());
    try {
      return act();
    } finally {
      batch.dispose();
    }
  }

  /** Runs one of Univer's commands. */
  run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, params);
  }

  /** Writes cells by row and column. (Without a range Univer's command writes nothing while no cell is selected, as on a new sheet.) */
  setCells(sheetId: string, value: Readonly<Record<number, Readonly<Record<number, object>>>>): void {
    const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    this.run("sheet.command.set-range-values", { unitId: this.workbook.getId(), subUnitId: sheetId, range, value });
  }

  /** Tells of every command and mutation, and whether it comes from a calculation. */
  onCommand(listener: (id: string, params: unknown, byFormula: boolean) => void): void {
    this.commands.onCommandExecuted(({ id, params }, options) => {
      const { fromFormula, applyFormulaCalculationResult } = (options ?? {}) as { fromFormula?: boolean; applyFormulaCalculationResult?: boolean };
      listener(id, params, Boolean(fromFormula || applyFormulaCalculationResult));
    });
  }

  onEvent(listener: (event: GridEvent) => void): void {
    this.onCommand((id, params, byFormula) => {
      if (!byFormula) for (const event of eventsOf(id, params as never)) listener(event);
    });
  }

  register(functions: readonly FunctionMetadata[], calls: CustomFunctionCalls): void {
    registerFunctions(functions, calls, this.functions, this.descriptions);
  }

  drawFormat(rule: Rule): string | undefined {
    return drawFormat(this, rule);
  }

  eraseFormat({ area, drawn }: Rule): void {
    if (drawn) this.areaRange(area).deleteConditionalFormattingRule(drawn);
  }

  validate(area: Area, rule: ValidationRule): void {
    validate(this, area, rule);
  }

  clearValidation(area: Area): void {
    this.areaRange(area).setDataValidation(null);
  }

  reveal(area: Area): void {
    reveal(this, area);
  }

  contents(tableStyles: ReadonlyMap<string, unknown>): object {
    return bookOf(this, { tableStyles, charts: [], pageLayouts: new Map(), calculationMode: "Automatic" });
  }

  areaRange({ sheetId, row, column, height, width }: Area): FRange {
    return this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column, height, width);
  }

  /** Makes a sheet large enough: Excel's sheets have all their rows, the grid's grow. */
  needRows(sheetId: string, rows: number, columns: number): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId)!;
    const at = { unitId: this.workbook.getId(), subUnitId: sheetId };
    if (rows > sheet.getMaxRows()) this.run("sheet.mutation.set-worksheet-row-count", { ...at, rowCount: rows + 100 }); // no step of undo
    if (columns > sheet.getMaxColumns()) this.run("sheet.mutation.set-worksheet-column-count", { ...at, columnCount: columns + 10 });
  }

  /** The areas that formulas of a sheet spill over: of one that is blocked Univer keeps the area that it would take. */
  spills(sheetId: string): Place[] {
    const ranges = (this.formulas.getArrayFormulaRange()?.[this.workbook.getId()]?.[sheetId] ?? {}) as Record<string, Record<string, IRange> | undefined>;
    return Object.values(ranges).flatMap((row) =>
      Object.values(row ?? {}).map(({ startRow, startColumn, endRow, endColumn }) => ({ row: startRow, column: startColumn, height: endRow - startRow + 1, width: endColumn - startColumn + 1 })),
    ).filter(({ row, column }) => this.cell(sheetId, row, column).value !== "#SPILL!");
  }

  /** The smallest area with all cells in use, of a sheet or within a part of it; null where none is. Spilled cells count. */
  usedArea(sheetId: string, valuesOnly: boolean, within: Place = { row: 0, column: 0, height: Infinity, width: Infinity }): Place | null {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const [lastRow, lastColumn] = [within.row + within.height - 1, within.column + within.width - 1];
    const take = (row: number, column: number) => {
      if (row >= within.row && row <= lastRow && column >= within.column && column <= lastColumn) grow(row, column);
    };
    const grow = (row: number, column: number) => ([top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)]);
    sheet.getSheet().getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "") || (!valuesOnly && cell.s))) take(row, column);
    });
    for (const { row, column, height, width } of this.spills(sheetId)) {
      const [endRow, endColumn] = [row + height - 1, column + width - 1];
      if (row > lastRow || column > lastColumn || endRow < within.row || endColumn < within.column) continue;
      grow(Math.max(row, within.row), Math.max(column, within.column));
      grow(Math.min(endRow, lastRow), Math.min(endColumn, lastColumn));
    }
    return bottom < 0 ? null : { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }

  /** The range of an address such as `Evidence!$A$2:$A$9`; without a sheet, of the one given. */
  rangeAt(address: string, sheetId?: string): FRange {
    const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Z\d:]+)$/i.exec(address) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = name === undefined ? this.workbook.getSheetBySheetId(sheetId ?? "") : this.workbook.getSheetByName(name);
    if (!sheet || !cells) throw invalidArgument(`${address} is not an address.`);
    return sheet.getRange(cells.replaceAll("$", ""));
  }

  isHidden(sheetId: string, kind: "row" | "column", place: number): boolean {
    const sheet = this.workbook.getSheetBySheetId(sheetId)!.getSheet();
    return kind === "row" ? !sheet.getRowVisible(place) : !sheet.getColVisible(place);
  }

  hide(sheetId: string, kind: "row" | "column", place: number, count: number, hidden: boolean): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId)!;
    if (hidden && kind === "row") sheet.hideRows(place, count);
    else if (hidden) sheet.hideColumns(place, count);
    else if (kind === "row") sheet.showRows(place, count);
    else sheet.showColumns(place, count);
  }

  setHyperlink(sheetId: string, row: number, column: number, address: string, text?: string): void {
    const range = this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column);
    void range.setHyperLink(address, text ?? String(this.cell(sheetId, row, column).value ?? address));
  }

  hyperlink(sheetId: string, row: number, column: number): { address: string; textToDisplay: string } | null {
    const [link] = this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column).getHyperLinks();
    return link ? { address: link.url, textToDisplay: link.label } : null;
  }

  /** Moves the cells of an area and all below it down by its height. */
  shiftDown({ sheetId, row, column, height, width }: Area): void {
    this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column, height, width).insertCells(Dimension.ROWS);
  }

  shiftUp({ sheetId, row, column, height, width }: Area): void {
    const range = this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column, height, width);
    range.clear(); // its own deletion leaves cells that have nothing below them
    range.deleteCells(Dimension.ROWS);
  }

  /** Gives the rows of an area the formats of a row. */
  copyFormats(from: Area, to: Place): void {
    const sheet = this.workbook.getSheetBySheetId(from.sheetId)!;
    for (let place = 0; place < from.width; place++) {
      const style = sheet.getRange(from.row, from.column + place).getCellData()?.s;
      if (!style) continue;
      const cellValue = Object.fromEntries(Array.from({ length: to.height }, (_, row) => [to.row + row, { [to.column + place]: { s: style } }]));
      this.setCells(from.sheetId, cellValue);
    }
  }

  renameTable(tableId: string, name: string): void {
    this.setTable(tableId, { name });
  }

  resizeTable(tableId: string, { row, column, height, width }: Place): void {
    const config = (newRange: IRange) => ({ updateRange: { newRange } });
    const { sheetId, range } = this.tables().find(({ id }) => id === tableId)!;
    const newRange = { startRow: row, startColumn: column, endRow: row + height - 1, endColumn: column + width - 1 };
    this.setTable(tableId, config(newRange));
    const unitID = this.workbook.getId();
    const mutation = (to: IRange) => ({ id: "sheet.mutation.set-sheet-table", params: { unitId: unitID, subUnitId: sheetId, tableId, config: config(to) } });
    this.undo.pushUndoRedo({ unitID, undoMutations: [mutation({ ...range })], redoMutations: [mutation(newRange)] }); // the mutation alone is no step
  }

  private setTable(tableId: string, config: object): void {
    const { sheetId } = this.tables().find(({ id }) => id === tableId)!;
    this.run("sheet.mutation.set-sheet-table", { unitId: this.workbook.getId(), subUnitId: sheetId, tableId, config });
    this.readFormulasAnew();
  }

  setTotals(tableId: string, on: boolean): void {
    if (on) this.withTotals.add(tableId);
    else this.withTotals.delete(tableId);
    this.readFormulasAnew();
  }

  removeTable(tableId: string): void {
    this.withTotals.delete(tableId);
    const { sheetId } = this.tables().find(({ id }) => id === tableId)!;
    this.run("sheet.mutation.delete-table", { unitId: this.workbook.getId(), subUnitId: sheetId, tableId });
    this.readFormulasAnew();
  }

  /**
   * Calculates again the formulas in these cells, and what depends on them. It waits for a calculation that runs: Univer would forget that
   * one's results. One that is stopped because the user edits the sheet is done again.
   */
  recalculate(cells: readonly CellPlace[]): void {
    this.queued.push(...cells);
    this.recalculateQueued();
  }

  private recalculateQueued(): void {
    if (this.queued.length === 0 || this.calculations.running) return;
    this.running = this.queued;
    this.queued = [];
    const unitId = this.workbook.getId();
    const dirtyRanges = this.running.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column } as IRange,
    }));
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
    const params = { dirtyRanges, forceCalculation: false, ...nothing, options: null };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, OWN);
  }

  /** Makes a table of cells with a header row. (Univer's command refuses the name of a sheet, which Excel allows: so its mutation.) */
  addTable(name: string, sheetId: string, range: Corners): void {
    const columns = range.endColumn - range.startColumn + 1;
    const header = Array.from({ length: columns }, (_, place) => String(this.cell(sheetId, range.startRow, range.startColumn + place).value ?? `Column${place + 1}`));
    const params = { unitId: this.workbook.getId(), subUnitId: sheetId, tableId: name, name, range, header, options: {} };
    this.commands.syncExecuteCommand("sheet.mutation.add-table", params);
    this.readFormulasAnew();
  }

  /**
   * Univer keeps what it has read of a formula, the cells of a table that it names included, also when that table has gone or grown. It keeps
   * long formulas by their hash, where a table's name is not found: so all are read anew.
   */
  private readFormulasAnew(): void {
    this.functions.deleteFormulaAstCacheKey("");
  }

  /** Univer's facade refuses the name of a sheet, which Excel allows: so its command. */
  addName(name: string, formula: string, comment = "", hidden = false): void {
    const id = `name-${++this.named}`;
    this.run("sheet.command.insert-defined-name", { unitId: this.workbook.getId(), id, name, formulaOrRefString: formula, comment, hidden, localSheetId: "AllDefaultWorkbook" });
  }

  names(): { readonly name: string; readonly formula: string; readonly hidden: boolean }[] {
    const all = Object.values(this.definedNames.getDefinedNameMap(this.workbook.getId()) ?? {});
    return all.map(({ name, formulaOrRefString, hidden = false }) => ({ name, formula: formulaOrRefString, hidden }));
  }

  tables(): GridTable[] {
    return this.workbook.getTableList().map(({ id, name, subUnitId, range }) => ({ id, name, sheetId: subUnitId, range, totals: this.withTotals.has(id) }));
  }

  addSheet(name: string, id = name.toLowerCase()): void {
    this.insertSheet({ id, name, rowCount: 1000, columnCount: 60 });
  }

  /** Adds a sheet as the last one, with all that it holds. */
  insertSheet(sheet: Partial<IWorksheetData>): void {
    this.commands.syncExecuteCommand("sheet.command.insert-sheet", { unitId: this.workbook.getId(), sheet });
  }

  /** Leaves nothing to undo. */
  forgetSteps(): void {
    this.undo.clearUndoRedo(this.workbook.getId());
  }

  /** Whether a calculation runs or is about to. */
  get busy(): boolean {
    return this.queued.length > 0 || this.calculations.running || this.calculations.awaited;
  }

  /** Calls the listener each time a calculation has ended. */
  onCalculated(listener: () => void): void {
    this.calculations.onEnd(listener);
  }
}
