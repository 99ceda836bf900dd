/** The workbook that the grid shows, as a book. */
import type { ICellData, IRange, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../bridge/area.ts";
import type { CellValue } from "../grid/grid.ts";
import type { PageLayout } from "../bridge/page-layout.ts";
import type { Chart } from "../page/chart-model.ts";
import { isLegendShown } from "../page/chart-picture.ts";
import type { UniverGrid } from "../grid/univer/univer-grid.ts";
import { isWebAddress, PLAIN, SIDES, type Block, type Book, type BookCell, type BookChart, type BookLine, type BookPage, type BookReference, type BookRule, type BookSheet, type BookStyle, type BookTable, type BookValidation, type BookValue, type CalculationMode } from "./book.ts";
import { BORDER_STYLES } from "./border-styles.ts";

/** Excel's own style of a new table. */
const TABLE_STYLE = "TableStyleMedium2";
const ERROR = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!)$/;
const FORCED_TEXT = 4;

const brush = document.createElement("canvas").getContext("2d")!;

/** Any colour of CSS as `#rrggbb`. */
function hex(colour: Nullable<string>): string | null {
  if (!colour) return null;
  brush.fillStyle = "#000000";
  brush.fillStyle = colour;
  return brush.fillStyle;
}

const oneOf = <T>(names: readonly T[], number: Nullable<number>): T | null => (number ? (names[number - 1] ?? null) : null);

function lookOf(style: Nullable<IStyleData>): BookStyle {
  if (!style) return PLAIN;
  const borders = SIDES.flatMap((side) => {
    const border = style.bd?.[side[0] as "l" | "r" | "t" | "b"];
    const drawn = BORDER_STYLES[(border?.s ?? 0) - 1];
    return drawn ? [[side, { style: drawn, colour: hex(border!.cl?.rgb) ?? "#000000" }]] : [];
  });
  return {
    numberFormat: style.n?.pattern || "General",
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    strike: style.st?.s === 1,
    font: style.ff && style.ff !== "Arial" ? style.ff : null,
    size: style.fs && style.fs !== 11 ? style.fs : null,
    colour: hex(style.cl?.rgb),
    fill: hex(style.bg?.rgb),
    horizontal: oneOf(["left", "center", "right"] as const, style.ht),
    vertical: oneOf(["top", "center", "bottom"] as const, style.vt),
    wrap: style.tb === 3,
    borders: Object.fromEntries(borders) as BookStyle["borders"],
  };
}

function bookValue(value: CellValue | null, forced: boolean): BookValue {
  return typeof value === "string" && !forced && ERROR.test(value) ? { error: value } : value;
}

/** Looks, each once. */
class Looks {
  readonly all: BookStyle[] = [PLAIN];
  private readonly places = new Map<string, number>([[JSON.stringify(PLAIN), 0]]);

  place(style: Nullable<IStyleData>): number {
    const look = lookOf(style);
    const key = JSON.stringify(look);
    if (!this.places.has(key)) this.places.set(key, this.all.push(look) - 1);
    return this.places.get(key)!;
  }
}

function cellsOf(grid: UniverGrid, sheetId: string, looks: Looks): BookCell[] {
  const sheet = grid.workbook.getSheetBySheetId(sheetId)!.getSheet();
  const styles = grid.workbook.getWorkbook().getStyles();
  const spills = grid.spills(sheetId).filter(({ height, width }) => height * width > 1);
  const anchors = new Map(spills.map((spill) => [`${spill.row},${spill.column}`, { height: spill.height, width: spill.width }]));
  const cells = new Map<string, BookCell>();
  const take = (row: number, column: number, data: Nullable<ICellData>): void => {
    const key = `${row},${column}`;
    const { value, formula } = grid.cell(sheetId, row, column);
    const style = looks.place(styles.getStyleByCell(data));
    const address = data?.p ? grid.hyperlink(sheetId, row, column)?.address : undefined;
    const link = address && isWebAddress(address) ? address : null;
    const empty = formula === "" && (value === null || value === "");
    if (empty && style === 0 && link === null) return;
    cells.set(key, { row, column, value: empty ? null : bookValue(value, data?.t === FORCED_TEXT), formula, spill: anchors.get(key) ?? null, style, link });
  };
  sheet.getCellMatrix().forValue((row, column, data) => take(row, column, data as ICellData));
  for (const spill of spills)
    for (let y = 0; y < spill.height; y++)
      for (let x = 0; x < spill.width; x++) if (!cells.has(`${spill.row + y},${spill.column + x}`)) take(spill.row + y, spill.column + x, null);
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

const blockOf = ({ startRow, startColumn, endRow, endColumn }: IRange, rows: number, columns: number): Block => {
  const [row, column] = [startRow || 0, startColumn || 0];
  return { row, column, height: (Number.isNaN(endRow) ? rows - 1 : endRow) - row + 1, width: (Number.isNaN(endColumn) ? columns - 1 : endColumn) - column + 1 };
};

type GridSheet = ReturnType<UniverGrid["workbook"]["getSheets"]>[number];

/** A formula without the workbook's own name, which the grid writes before a sheet's. */
const within = (grid: UniverGrid, formula: string): string => formula.replaceAll(`[${grid.workbook.getId()}]`, "");

/** The items of a list, which the grid keeps as JSON, with commas between them. */
const listOf = (formula: string): string => (formula.startsWith("[\"") ? (JSON.parse(formula) as string[]).join() : formula);

function validationsOf(grid: UniverGrid, sheet: GridSheet): BookValidation[] {
  const kinds: readonly string[] = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];
  return sheet.getDataValidations().flatMap(({ rule }) => {
    if (!kinds.includes(rule.type) || !rule.formula1) return [];
    const blocks = (rule.ranges as IRange[]).map((range) => blockOf(range, sheet.getMaxRows(), sheet.getMaxColumns()));
    const type = rule.type as BookValidation["type"];
    const operator = type === "list" || type === "custom" ? null : (rule.operator ?? "between");
    const formula1 = type === "list" ? listOf(String(rule.formula1)) : String(rule.formula1);
    return [{ blocks, type, operator, formula1: within(grid, formula1), formula2: rule.formula2 ? within(grid, String(rule.formula2)) : null, allowBlank: rule.allowBlank !== false }];
  });
}

function ruleOf({ ranges, stopIfTrue, rule }: ReturnType<GridSheet["getConditionalFormattingRules"]>[number], sheet: GridSheet): BookRule[] {
  const common = { blocks: ranges.map((range) => blockOf(range, sheet.getMaxRows(), sheet.getMaxColumns())), stop: stopIfTrue };
  if (rule.type === "colorScale") {
    const points = rule.config.map(({ color, value }) => ({ type: String(value.type), value: value.value === undefined || value.type === "min" || value.type === "max" ? null : String(value.value), colour: hex(color)! }));
    return [{ kind: "scale", ...common, points }];
  }
  if (rule.type !== "highlightCell") return [];
  const { style } = rule;
  const highlight = { ...common, fill: hex(style?.bg?.rgb), colour: hex(style?.cl?.rgb), bold: style?.bl === 1 };
  if (rule.subType === "formula") return [{ kind: "formula", ...highlight, formula: rule.value }];
  if (rule.subType === "number" && rule.value !== undefined) return [{ kind: "number", ...highlight, operator: rule.operator, values: [rule.value].flat().map(Number) }];
  const texts = ["equal", "containsText", "beginsWith"] as const;
  const operator = rule.subType === "text" ? texts.find((one) => one === String(rule.operator)) : undefined;
  return operator && rule.subType === "text" ? [{ kind: "text", ...highlight, operator, text: rule.value ?? "" }] : [];
}

function linesOf(data: Nullable<Record<number, Nullable<{ size: number | undefined; hd?: number }>>>, usual: number): BookLine[] {
  return Object.entries(data ?? {}).flatMap(([place, line]) => {
    const size = line?.size === undefined || line.size === usual ? null : line.size;
    return size === null && line?.hd !== 1 ? [] : [{ place: Number(place), size, hidden: line?.hd === 1 }];
  });
}

function tablesOf(grid: UniverGrid, tableStyles: ReadonlyMap<string, unknown>, sheetId: string): BookTable[] {
  const said = <T>(id: string, what: string, otherwise: T): T => (tableStyles.get(`${id} ${what}`) as T | undefined) ?? otherwise;
  return grid
    .tables()
    .filter((table) => table.sheetId === sheetId)
    .map(({ id, name, range, totals }) => ({ name, ...blockOf(range as IRange, 0, 0), style: said(id, "style", TABLE_STYLE), bands: said(id, "bands", true), filter: said(id, "filter", true), totals }));
}

function chartOf(grid: UniverGrid, chart: Chart): BookChart {
  const { name, type, title, titleVisible, legend, valueAxis, categoryAxis, series, place } = chart;
  const reference = ({ sheetId, ...block }: Area): BookReference => ({ sheet: grid.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "", ...block });
  const named = series.map((one) => ({
    ...one,
    name: typeof one.name === "string" ? one.name : reference(one.name),
    values: reference(one.values),
    categories: one.categories && reference(one.categories),
  }));
  return { name, type, title, titleVisible, legendVisible: isLegendShown(chart), legend, valueAxis: { ...valueAxis }, categoryAxis: { ...categoryAxis }, series: named, place };
}

function sheetOf(grid: UniverGrid, tableStyles: ReadonlyMap<string, unknown>, charts: readonly Chart[], sheet: GridSheet, looks: Looks): Omit<BookSheet, "page"> {
  const sheetId = sheet.getSheetId();
  const { defaultColumnWidth: columnWidth, defaultRowHeight: rowHeight, columnData, rowData } = sheet.getSheet().getConfig();
  const columns = Object.fromEntries(Object.entries(columnData).map(([place, line]) => [place, { size: line?.w, hd: line?.hd }]));
  const rows = Object.fromEntries(Object.entries(rowData).map(([place, line]) => [place, { size: line?.ia === 1 ? undefined : line?.h, hd: line?.hd }]));
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    gridlines: !sheet.hasHiddenGridLines(),
    tabColour: hex(sheet.getTabColor()),
    frozen: { rows: Math.max(0, sheet.getFrozenRows()), columns: Math.max(0, sheet.getFrozenColumns()) },
    columnWidth,
    rowHeight,
    columns: linesOf(columns, columnWidth),
    rows: linesOf(rows, rowHeight),
    cells: cellsOf(grid, sheetId, looks),
    merges: sheet.getMergedRanges().map((range) => ({ row: range.getRow(), column: range.getColumn(), height: range.getHeight(), width: range.getWidth() })),
    tables: tablesOf(grid, tableStyles, sheetId),
    validations: validationsOf(grid, sheet),
    rules: sheet.getConditionalFormattingRules().flatMap((rule) => ruleOf(rule, sheet)),
    charts: charts.filter((chart) => chart.sheetId === sheetId).map((chart) => chartOf(grid, chart)),
  };
}

function pageOf(layout: PageLayout | undefined): BookPage | null {
  if (!layout) return null;
  const { orientation, zoom, titleRows, area } = layout;
  return { landscape: orientation === "Landscape", wide: zoom.horizontalFitToPages ?? null, high: zoom.verticalFitToPages ?? null, titleRows, area };
}

/** What Excel keeps of a workbook and the grid does not. */
export interface BesideTheGrid {
  readonly tableStyles: ReadonlyMap<string, unknown>;
  readonly charts: readonly Chart[];
  readonly pageLayouts: ReadonlyMap<string, PageLayout>;
  readonly calculationMode: CalculationMode;
}

export function bookOf(grid: UniverGrid, { tableStyles, charts, pageLayouts, calculationMode }: BesideTheGrid): Book {
  const { workbook } = grid;
  const looks = new Looks();
  const sheets = workbook.getSheets();
  const active = workbook.getActiveSheet().getSheetId();
  return {
    sheets: sheets.map((sheet) => ({ ...sheetOf(grid, tableStyles, charts, sheet, looks), page: pageOf(pageLayouts.get(sheet.getSheetId())) })),
    names: grid.names().map(({ name, formula, hidden }) => ({ name, formula: `=${within(grid, formula).replace(/^=/, "")}`, hidden })),
    styles: looks.all,
    active: Math.max(0, sheets.findIndex((sheet) => sheet.getSheetId() === active)),
    calculation: calculationMode,
  };
}
