/** `window.workbench`: the workbench for tests and tinkerers. See README.md beside it. */
import { FIRST_ANSWER, READY } from "../marks.ts";
import { tellEvents } from "../bridge/events.ts";
import { addressOf } from "../bridge/area.ts";
import { DATA_TYPE } from "../bridge/data-types.ts";
import type { Excel } from "../bridge/workbook.ts";
import type { Reader } from "../xlsx/write-sheet.ts";
import { pictureOf } from "./chart-picture.ts";
import { CustomFunctionCalls, type FunctionMetadata } from "../grid/custom-functions.ts";
import { ERROR_SENTENCES } from "./error-sentences.ts";
import { Faults } from "./faults.ts";
import type { CellValue, Grid } from "../grid/grid.ts";
import type { UniverGrid } from "../grid/univer/univer-grid.ts";
import { NativeHost } from "./native-host.ts";
import { HAS_DATA_TYPES } from "./platform.ts";

export interface WorkbenchCell {
  readonly value: CellValue | null;
  readonly text: string;
  readonly formula: string;
  readonly error: string | undefined;
}

export interface WorkbenchChart {
  readonly name: string;
  readonly sheet: string;
  readonly type: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** How many batches are remembered with their text. */
const REMEMBERED = 300;

export class Workbench {
  readonly calls: CustomFunctionCalls;
  private readonly host: NativeHost;
  private readonly bodies: string[] = [];
  private readonly faults = new Faults();
  private readonly remembered = new Map<string, string>();
  /** The addresses that the add-in had opened in the browser. */
  readonly opened: string[] = [];
  /** How long Excel takes for an answer, in milliseconds. */
  answersAfter = 0;
  private readonly settling: (() => void)[] = [];
  /** The add-in's functions have been loaded. office.js says so when it has loaded them, once for all workbooks of a process. */
  functionsAnswer: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => (this.functionsAnswer = resolve));

  constructor(
    readonly grid: Grid,
    private readonly excel: Excel,
  ) {
    this.host = new NativeHost({
      workbook: excel.workbook(),
      inOneStep: (act) => grid.inOneStep(act),
      settings: new Map(),
      theme: () => this.theme,
      answered: (batch) => {
        if (!performance.getEntriesByName(FIRST_ANSWER).length) performance.mark(FIRST_ANSWER);
        this.calls.answered(batch);
        this.mayHaveSettled();
      },
      ready: () => {
        performance.mark(READY);
        this.functionsAnswer();
      },
      before: (body) => {
        this.bodies.push(body);
        if (this.bodies.length > REMEMBERED) this.bodies[this.bodies.length - 1 - REMEMBERED] = "";
        this.faults.request(body);
      },
      after: (answer) => this.faults.answer(answer),
      act: () => this.faults.action(),
      delay: () => this.answersAfter,
      opened: (address) => {
        this.opened.push(address);
        window.open(address, "_blank", "noopener,noreferrer");
      },
    });
    grid.onCalculated(() => this.mayHaveSettled());
    tellEvents(grid, (messages) => queueMicrotask(() => this.host.send(messages)), () => queueMicrotask(() => this.host.selected()));
    this.calls = new CustomFunctionCalls((callers) => grid.recalculate(callers), (id, name, args, caller, addresses) => void this.ready.then(() => this.host.invoke(id, name, args, caller, this.calls.errors, addresses)));
  }

  /** The native side of Excel for the add-in's page. */
  externalFor(): object {
    return this.host.external();
  }

  /** Whether Excel would start the add-in together with the workbook. */
  get startsWithWorkbook(): boolean {
    return this.host.startState === "Background";
  }

  async registerFunctions(): Promise<void> {
    const metadata = (await (await fetch("/addin/functions.json")).json()) as { functions: FunctionMetadata[]; allowErrorForDataTypeAny?: boolean; allowCustomDataForDataTypeAny?: boolean };
    const { functions, allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = metadata;
    if (allowErrorForDataTypeAny) this.calls.errors = "errors";
    if (allowCustomDataForDataTypeAny && HAS_DATA_TYPES) this.calls.errors = "data types";
    this.grid.register(functions, this.calls);
  }

  /** Office's theme as the panel finds it when it loads. */
  theme: "light" | "dark" = new URLSearchParams(location.search).get("theme") === "dark" ? "dark" : "light";

  /** Whether the starter workbook is there and the add-in is loading beside it. */
  isOpen = false;

  /** The workbook as an .xlsx file. What is still calculated is waited for. */
  async save(reader: Reader = "LibreOffice"): Promise<Uint8Array> {
    await this.settle();
    const [{ writeBook }, { bookOf }] = await Promise.all([import("../xlsx/write-book.ts"), import("../xlsx/book-of-grid.ts")]);
    const { tableStyles, charts, calculationMode, pageLayouts } = this.excel;
    return writeBook(bookOf(this.univer, { tableStyles, charts: charts.list(), calculationMode, pageLayouts }), reader);
  }

  /** What the workbook holds and a saved file does not. */
  notSaved(reader: Reader = "LibreOffice"): string[] {
    const { protectedSheets, settings, calculationMode, notes } = this.excel;
    const noted = this.grid.workbook.getSheets().reduce((sum, sheet) => sum + notes.on(sheet.getSheetId()).length, 0);
    const byHand = reader === "LibreOffice" && calculationMode === "Manual" ? "that it is calculated by hand" : "";
    return [byHand, noted > 0 ? `notes on cells (${noted})` : "", protectedSheets.size > 0 ? `protection of sheets (${protectedSheets.size})` : "", settings.size > 0 ? "the add-in's own list of inserts and chosen tables" : ""].filter(Boolean);
  }

  /** Shows an .xlsx file in the place of the workbook, and tells what of it is left out. A file that is none leaves all as it is. */
  async open(bytes: Uint8Array): Promise<readonly string[]> {
    const [{ readBook }, { showBook }] = await Promise.all([import("../xlsx/read-book.ts"), import("../xlsx/grid-of-book.ts")]);
    const { book, leftOut } = readBook(bytes);
    this.calls.forget();
    showBook(this.excel, this.univer, book);
    return leftOut;
  }

  /** The grid where it is Univer: what it alone has. */
  get univer(): UniverGrid {
    if (!("api" in this.grid)) throw new Error("The grid in memory shows nothing and opens no files. Open the page without ?grid=memory.");
    return this.grid as UniverGrid;
  }

  addSheet(name: string, id?: string): void {
    this.grid.addSheet(name, id);
  }

  deleteSheet(name: string): void {
    this.grid.workbook.deleteSheet(this.grid.workbook.getSheetByName(name)!.getSheetId());
  }

  get blanks(): "zero" | "null" {
    return this.calls.blanks;
  }

  set blanks(habit: "zero" | "null") {
    this.calls.blanks = habit;
  }

  get payloadLimit(): number {
    return this.faults.payloadLimit;
  }

  set payloadLimit(characters: number) {
    this.faults.payloadLimit = characters;
  }

  get answerLimit(): number {
    return this.faults.answerLimit;
  }

  set answerLimit(characters: number) {
    this.faults.answerLimit = characters;
  }

  fail(pattern: string | null): void {
    this.faults.fail(pattern);
  }

  failOnce(pattern: string): void {
    this.faults.failOnce(pattern);
  }

  failAt(count: number, words?: string): void {
    this.faults.failAt(count, words);
  }

  meanwhile(count: number, act: () => void): void {
    this.faults.meanwhile(count, act);
  }

  /** Actions so far of requests that change something. */
  get actions(): number {
    return this.faults.actions;
  }

  /** Protects a sheet, as Review, Protect Sheet does. */
  protect(name: string): void {
    this.excel.protectedSheets.add(this.grid.workbook.getSheetByName(name)!.getSheetId());
  }

  /** What the add-in keeps in the workbook. */
  settings(): Record<string, unknown> {
    return Object.fromEntries(this.excel.settings);
  }

  /** All that the workbook holds, as plain data, to compare: what is calculated or waited for should have settled. */
  contents(): object {
    const { charts, settings, protectedSheets, tableStyles, pageLayouts, notes } = this.excel;
    const noted = this.grid.workbook.getSheets().map((sheet) => notes.on(sheet.getSheetId()));
    const pages = this.grid.workbook.getSheets().map((sheet) => pageLayouts.get(sheet.getSheetId()) ?? null);
    return { ...this.grid.contents(tableStyles), charts: charts.list(), settings: [...settings], protected: [...protectedSheets], pages, notes: noted };
  }

  /** Remembers what the workbook holds, under a name. */
  remember(name: string): void {
    this.remembered.set(name, JSON.stringify(this.contents()));
  }

  /**
   * What of the workbook is other than it was when it was remembered: lines that went, after "-", and came, after "+"; none where it is the
   * same. At most 20 of each. `sameCharts`: a chart that was drawn anew is the same chart.
   */
  differences(name: string, { sameCharts = false } = {}): string[] {
    const texts = [this.remembered.get(name)!, JSON.stringify(this.contents())].map((text) => (sameCharts ? text.replace(/"chart-\d+"/g, '"chart"') : text));
    if (texts[0] === texts[1]) return [];
    const [before, after] = texts.map((text) => JSON.stringify(JSON.parse(text), null, 1).split("\n")) as [string[], string[]];
    let [start, end] = [0, 0];
    while (start < before.length && before[start] === after[start]) start++;
    while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
    const middle = (lines: string[], sign: string) => lines.slice(start, lines.length - end).slice(0, 20).map((line) => `${sign} line ${start}: ${line.trim()}`);
    return [...middle(before, "-"), ...middle(after, "+")];
  }

  /** The batches that office.js has sent so far; the text of the last ones. */
  requests(): readonly string[] {
    return this.bodies;
  }

  /** Writes a value or a formula: `Dashboard!B2`, or `B2` on the active sheet. */
  setCell(address: string, content: CellValue | null): void {
    const { range } = this.at(address);
    if (typeof content === "string" && content.startsWith("=")) range.setFormula(content);
    else if (content === null) range.clearContent();
    else range.setValue(content);
  }

  /** Puts an Excel data type into a cell, as its JSON (ExcelApi 1.16): to whoever reads values it is #VALUE!. */
  setDataType(address: string, json: object): void {
    const { range, sheetId } = this.at(address);
    range.setValue(DATA_TYPE);
    this.excel.dataTypes.put(sheetId, range.getRow(), range.getColumn(), json);
  }

  /** Edits the note on a cell, or makes it, as a user does; null deletes it. */
  setNote(address: string, content: string | null): void {
    const { range, sheetId } = this.at(address);
    const area = { sheetId, row: range.getRow(), column: range.getColumn(), height: 1, width: 1 };
    this.excel.notes.clear(area);
    if (content !== null) this.excel.notes.add(area, content);
  }

  /** The notes of a sheet, by the addresses of their cells. */
  notes(sheet: string): Record<string, string> {
    const { excel, grid } = this;
    return Object.fromEntries(excel.notes.on(grid.workbook.getSheetByName(sheet)!.getSheetId()).map(({ area, content }) => [addressOf(grid, area).replace(/^.*!/, ""), content]));
  }

  getCell(address: string): WorkbenchCell {
    const { range, sheetId } = this.at(address);
    return this.cellAt(sheetId, range.getRow(), range.getColumn());
  }

  /** The typed values of a range, row by row. */
  getRange(address: string): (CellValue | null)[][] {
    const { range, sheetId } = this.at(address);
    return Array.from({ length: range.getHeight() }, (_, row) =>
      Array.from({ length: range.getWidth() }, (_, column) => this.cellAt(sheetId, range.getRow() + row, range.getColumn() + column).value),
    );
  }

  select(address: string): void {
    const { range, sheetId } = this.at(address);
    this.grid.workbook.setActiveSheet(sheetId);
    this.grid.workbook.setActiveRange(range as never);
  }

  /** The address of what is selected. */
  selected(): string {
    const { workbook } = this.grid;
    const range = workbook.getActiveRange();
    return range ? addressOf(this.grid, { sheetId: range.getSheetId(), row: range.getRow(), column: range.getColumn(), height: range.getHeight(), width: range.getWidth() }) : "";
  }

  sheets(): string[] {
    return this.grid.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  /** The tables of the workbook, each with its cells. */
  tables(): { name: string; sheet: string; address: string }[] {
    return this.grid.tables().map(({ name, sheetId, range }) => {
      const [sheet, address] = addressOf(this.grid, { sheetId, row: range.startRow, column: range.startColumn, height: range.endRow - range.startRow + 1, width: range.endColumn - range.startColumn + 1 }).split(/!(?=[^!]*$)/);
      return { name, sheet: sheet!.replace(/^'|'$/g, "").replaceAll("''", "'"), address: address! };
    });
  }

  /** The charts of the workbook, each with what it shows now. */
  charts(): WorkbenchChart[] {
    return this.excel.charts.list().map((chart) => {
      const { type, title, categories, series } = pictureOf(this.grid, chart);
      const sheet = this.grid.workbook.getSheetBySheetId(chart.sheetId)!.getSheetName();
      return { name: chart.name, sheet, type, title, categories, series: series.map(({ name, values }) => ({ name, values })) };
    });
  }

  /** Resolves when nothing is calculated, waited for or about to be, and the add-in has been told of it. */
  async settle(): Promise<void> {
    await this.ready;
    while (this.calls.pending > 0 || this.grid.busy) await new Promise<void>((resolve) => this.settling.push(resolve));
    await new Promise((resolve) => setTimeout(resolve)); // events are told in a microtask
    if (this.calls.pending > 0 || this.grid.busy) await this.settle();
  }

  private mayHaveSettled(): void {
    this.settling.splice(0).forEach((resolve) => resolve());
  }

  private at(address: string) {
    const parts = /^(?:'?((?:[^']|'')+?)'?!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(address);
    if (!parts) throw new Error(`${address} is not an address. Write Sheet1!B2 or B2:C3.`);
    const [, name, cells] = parts;
    const sheet = name ? this.grid.workbook.getSheetByName(name.replaceAll("''", "'")) : this.grid.workbook.getActiveSheet();
    if (!sheet) throw new Error(`There is no sheet ${name}. There are ${this.sheets().join(", ")}.`);
    return { range: sheet.getRange(cells!.replaceAll("$", "")), sheetId: sheet.getSheetId() };
  }

  cellAt(sheetId: string, row: number, column: number): WorkbenchCell {
    const cell = this.grid.cell(sheetId, row, column);
    if (typeof cell.value !== "string" || !/^#[A-Z/0!?]+$/.test(cell.value)) return { ...cell, error: undefined };
    return { ...cell, error: this.calls.messageAt({ sheetId, row, column }, cell.value) ?? ERROR_SENTENCES[cell.value] };
  }
}
