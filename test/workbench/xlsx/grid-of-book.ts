/** Puts a book into the grid in the place of the workbook that it shows. */
import type { ICellData, IDocumentData, IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../bridge/area.ts";
import type { Excel } from "../bridge/workbook.ts";
import type { UniverGrid } from "../grid/univer/univer-grid.ts";
import { bookOf } from "./book-of-grid.ts";
import { SIDES, type Block, type Book, type BookCell, type BookReference, type BookRule, type BookSheet, type BookStyle } from "./book.ts";
import { BORDER_STYLES } from "./border-styles.ts";
import { Refusal } from "./refusal.ts";

/** Rows and columns below and beside what a sheet holds. */
const [ROWS_MORE, COLUMNS_MORE] = [200, 10];
const [LEAST_ROWS, LEAST_COLUMNS] = [1000, 30];
const HYPERLINK = 0;
/** A sheet's name that no file can have: it is longer than Excel allows. */
const PLACEHOLDER = "The workbook that is being opened, for a moment";

const rangeOf = ({ row, column, height, width }: Block): IRange => ({ startRow: row, startColumn: column, endRow: row + height - 1, endColumn: column + width - 1 });

function gridStyle(look: BookStyle): IStyleData {
  const number = <T>(names: readonly T[], name: T): number => names.indexOf(name) + 1;
  const { borders } = look;
  const sides = SIDES.flatMap((side) => (borders[side] ? [[side[0], { s: number(BORDER_STYLES, borders[side].style), cl: { rgb: borders[side].colour } }]] : []));
  return {
    ...(look.numberFormat !== "General" && { n: { pattern: look.numberFormat } }),
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.underline && { ul: { s: 1 } }),
    ...(look.strike && { st: { s: 1 } }),
    ...(look.font && { ff: look.font }),
    ...(look.size && { fs: look.size }),
    ...(look.colour && { cl: { rgb: look.colour } }),
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.horizontal && { ht: number(["left", "center", "right"], look.horizontal) }),
    ...(look.vertical && { vt: number(["top", "center", "bottom"], look.vertical) }),
    ...(look.wrap && { tb: 3 }),
    ...(sides.length > 0 && { bd: Object.fromEntries(sides) }),
  } as IStyleData;
}

/** A text that is a link, as the grid keeps it. */
function linked(text: string, url: string, id: string): IDocumentData {
  const body = {
    dataStream: `${text}\r\n`,
    paragraphs: [{ startIndex: text.length, paragraphId: id }],
    sectionBreaks: [{ startIndex: text.length + 1 }],
    customRanges: [{ startIndex: 0, endIndex: text.length - 1, rangeType: HYPERLINK, rangeId: id, properties: { url } }],
  };
  return { id: `d-${id}`, body, documentStyle: {} } as unknown as IDocumentData;
}

function contentOf({ value, link, row, column }: BookCell): ICellData {
  const shown = value !== null && typeof value === "object" ? value.error : value;
  if (link !== null && shown !== null && shown !== "") return { p: linked(String(shown), link, `link-${row}-${column}`), t: 1 };
  if (shown === null) return {};
  if (typeof shown === "boolean") return { v: shown ? 1 : 0, t: 3 };
  return { v: shown, t: typeof shown === "number" ? 2 : 1 };
}

/** The cells that hold a part of another cell's answer: they come with it. */
function filledBy(cells: readonly BookCell[]): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const { row, column, spill } of cells) {
    if (spill) for (let y = 0; y < spill.height; y++) for (let x = 0; x < spill.width; x++) if (x > 0 || y > 0) filled.add(`${row + y},${column + x}`);
  }
  return filled;
}

/** A sheet with all that stands by itself: its formulas come when the tables and names that they name are there. */
function sheetData(sheet: BookSheet, id: string, styles: readonly string[]): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const filled = filledBy(sheet.cells);
  let [rows, columns] = [0, 0];
  for (const cell of sheet.cells) {
    [rows, columns] = [Math.max(rows, cell.row + 1), Math.max(columns, cell.column + 1)];
    const content = cell.formula !== "" || filled.has(`${cell.row},${cell.column}`) ? {} : contentOf(cell);
    (cellData[cell.row] ??= {})[cell.column] = { ...content, ...(cell.style > 0 && { s: styles[cell.style] }) };
  }
  const line = (key: "w" | "h", { size, hidden }: { size: number | null; hidden: boolean }) => ({ ...(size !== null && { [key]: size }), ...(size !== null && key === "h" && { ia: 0 }), ...(hidden && { hd: 1 }) });
  const { frozen } = sheet;
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(LEAST_ROWS, rows + ROWS_MORE),
    columnCount: Math.max(LEAST_COLUMNS, columns + COLUMNS_MORE),
    defaultColumnWidth: sheet.columnWidth,
    defaultRowHeight: sheet.rowHeight,
    columnData: Object.fromEntries(sheet.columns.map((one) => [one.place, line("w", one)])),
    rowData: Object.fromEntries(sheet.rows.map((one) => [one.place, line("h", one)])),
    cellData,
    mergeData: sheet.merges.map(rangeOf),
    freeze: { xSplit: frozen.columns, ySplit: frozen.rows, startRow: frozen.rows || -1, startColumn: frozen.columns || -1 },
    showGridlines: sheet.gridlines ? 1 : 0,
    ...(sheet.tabColour && { tabColor: sheet.tabColour }),
  };
}

function gridRule(rule: BookRule): object {
  if (rule.kind === "scale") return { type: "colorScale", config: rule.points.map(({ type, value, colour }, index) => ({ index, color: colour, value: { type, ...(value !== null && { value: type === "formula" ? value : Number(value) }) } })) };
  const style = { ...(rule.fill && { bg: { rgb: rule.fill } }), ...(rule.colour && { cl: { rgb: rule.colour } }), ...(rule.bold && { bl: 1 }) };
  if (rule.kind === "formula") return { type: "highlightCell", subType: "formula", value: rule.formula, style };
  if (rule.kind === "text") return { type: "highlightCell", subType: "text", operator: rule.operator, value: rule.text, style };
  return { type: "highlightCell", subType: "number", operator: rule.operator, value: rule.values.length > 1 ? rule.values : rule.values[0], style };
}

function addRules(grid: UniverGrid, sheetId: string, { validations, rules }: BookSheet): void {
  const unitId = grid.workbook.getId();
  validations.forEach(({ blocks, type, operator, formula1, formula2, allowBlank }, place) => {
    const items = type === "list" && !formula1.startsWith("=") ? JSON.stringify(formula1.split(",").map((item) => item.trim())) : formula1;
    const rule = { uid: `${sheetId}-validation-${place}`, type, operator: operator ?? undefined, formula1: items, formula2: formula2 ?? undefined, allowBlank, ranges: blocks.map(rangeOf), showDropDown: true, showErrorMessage: true };
    grid.run("sheet.command.addDataValidation", { unitId, subUnitId: sheetId, rule });
  });
  // The grid puts a new rule ahead of the others.
  for (const [place, rule] of [...rules.entries()].reverse()) {
    grid.run("sheet.command.add-conditional-rule", { unitId, subUnitId: sheetId, rule: { cfId: `${sheetId}-rule-${place}`, ranges: rule.blocks.map(rangeOf), stopIfTrue: rule.stop, rule: gridRule(rule) } });
  }
}

function addFormulas(grid: UniverGrid, sheetId: string, { cells }: BookSheet): void {
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, formula } of cells) if (formula !== "") (value[row] ??= {})[column] = { f: formula };
  if (Object.keys(value).length > 0) grid.setCells(sheetId, value);
}

let opened = 0;

/** Takes away all sheets, tables, names and charts; a sheet that is empty stays, for a workbook has one. */
function clear(excel: Excel, grid: UniverGrid, emptySheet: string): void {
  const before = grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
  grid.addSheet(PLACEHOLDER, emptySheet);
  grid.workbook.setActiveSheet(emptySheet);
  for (const { id } of grid.tables()) grid.removeTable(id);
  for (const name of grid.workbook.getDefinedNames()) name.delete();
  for (const id of before) grid.workbook.deleteSheet(id);
  excel.tableStyles.clear();
}

function addTables(excel: Excel, grid: UniverGrid, sheetId: string, { tables }: BookSheet): void {
  for (const { name, style, bands, filter, totals, ...block } of tables) {
    grid.addTable(name, sheetId, rangeOf(block));
    for (const [what, value] of Object.entries({ style, bands, filter })) excel.tableStyles.set(`${name} ${what}`, value);
    grid.setTotals(name, totals);
  }
}

function addCharts({ charts, grid }: Excel, sheetId: string, { charts: added }: BookSheet, idOfSheet: (name: string) => string): void {
  const area = ({ sheet, ...block }: BookReference): Area => ({ sheetId: idOfSheet(sheet), ...block });
  for (const { type, series, ...rest } of added) {
    const known = [type, series.map((one) => ({ ...one, name: typeof one.name === "string" ? one.name : area(one.name), values: area(one.values), categories: one.categories && area(one.categories) }))] as const;
    if (known[1].some(({ values }) => !grid.workbook.getSheetBySheetId(values.sheetId))) continue; // its sheet is not in the file
    Object.assign(charts.add(sheetId, ...known), rest);
  }
  charts.changed();
}

/** Puts a book in the place of all that the grid shows, its sheets under these ids. */
function put(excel: Excel, grid: UniverGrid, book: Book, idOf: (place: number) => string): void {
  const emptySheet = `opening-${++opened}`;
  clear(excel, grid, emptySheet);
  const registered = grid.workbook.getWorkbook().getStyles();
  const styles = book.styles.map((look) => registered.setValue(gridStyle(look)) ?? "");
  const each = (act: (sheetId: string, sheet: BookSheet) => void) => book.sheets.forEach((sheet, place) => act(idOf(place), sheet));
  each((id, sheet) => grid.insertSheet(sheetData(sheet, id, styles)));
  grid.workbook.setActiveSheet(idOf(book.active));
  grid.workbook.deleteSheet(emptySheet);
  each((id, sheet) => addTables(excel, grid, id, sheet));
  for (const { name, formula, hidden } of book.names) grid.addName(name, formula, "", hidden);
  each((id, sheet) => addFormulas(grid, id, sheet));
  each((id, sheet) => addRules(grid, id, sheet));
  each((id, sheet) => addCharts(excel, id, sheet, (name) => idOf(book.sheets.findIndex((one) => one.name === name))));
  each((id, sheet) => setPage(excel, id, sheet));
  excel.calculationMode = book.calculation;
  book.sheets.forEach(({ hidden }, place) => {
    if (hidden && place !== book.active) grid.workbook.getSheetBySheetId(idOf(place))!.hideSheet();
  });
  grid.workbook.setActiveRange(grid.workbook.getSheetBySheetId(idOf(book.active))!.getRange(0, 0));
  grid.forgetSteps();
}

/**
 * Shows a book in the place of the workbook; undo does not bring that one back. One that the grid cannot take is refused, and the workbook of
 * before is put back.
 */
export function showBook(excel: Excel, grid: UniverGrid, book: Book): void {
  const ids = grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const { tableStyles, calculationMode, pageLayouts } = excel;
  const before = bookOf(grid, { tableStyles, charts: excel.charts.list(), pageLayouts, calculationMode });
  const number = opened + 1;
  try {
    put(excel, grid, book, (place) => `opened-${number}-${place + 1}`);
  } catch (problem) {
    put(excel, grid, before, (place) => ids[place]!);
    throw Object.assign(new Refusal("The file holds something that the workbench cannot show: save it anew in Excel or LibreOffice, and open that."), { cause: problem });
  }
  excel.forget();
}

function setPage(excel: Excel, id: string, { page }: BookSheet): void {
  if (!page) return;
  const { landscape, wide, high, titleRows, area } = page;
  const zoom = { ...(wide !== null && { horizontalFitToPages: wide }), ...(high !== null && { verticalFitToPages: high }) };
  excel.pageLayouts.set(id, { orientation: landscape ? "Landscape" : "Portrait", zoom, titleRows, area });
}
