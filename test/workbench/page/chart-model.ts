/** The workbook's charts as plain data: what Excel keeps of a chart, and nothing of how it is drawn. */
import type { Area } from "../bridge/area.ts";
import { shiftedArea, type Shift } from "../bridge/shifted-area.ts";
import type { Grid, Place } from "../grid/grid.ts";

/** The kinds of chart that the workbench draws, in Excel's words. */
export const CHART_TYPES = ["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineMarkers", "LineStacked"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

/** A series: its name is a text or a cell; its values and categories are cells, read anew for each drawing. */
export interface Series {
  name: string | Area;
  values: Area;
  categories: Area | null;
  fill: string | null;
  line: string | null;
  gapWidth: number;
  hasDataLabels: boolean;
}

export interface Axis {
  title: string;
  minimum: number | null;
  maximum: number | null;
  /** Null follows the format of the cells. */
  numberFormat: string | null;
  visible: boolean;
  gridlines: boolean;
  reversed: boolean;
}

/** Where a chart stands, in points from the sheet's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: ChartType;
  /** Null is Excel's own: the name of the only series, or "Chart Title". */
  title: string | null;
  titleVisible: boolean;
  /** Null is Excel's own: shown where there are several series. */
  legendVisible: boolean | null;
  legend: LegendPosition;
  valueAxis: Axis;
  categoryAxis: Axis;
  series: Series[];
  /** Cells that it covers and moves with, or a place of its own. */
  place: Place | Box;
}

/** Excel's pixels in a point, at its usual zoom. */
export const PIXELS_IN_A_POINT = 4 / 3;

/** Excel's size of a new chart, in points. */
const NEW: Box = { left: 120, top: 60, width: 360, height: 216 };

const axis = (gridlines: boolean): Axis => ({ title: "", minimum: null, maximum: null, numberFormat: null, visible: true, gridlines, reversed: false });

/** All charts of a workbook. Whoever draws them is told of each change. */
export class Charts {
  private all: Chart[] = [];
  private readonly listeners: (() => void)[] = [];
  private made = 0;

  /** A sheet that is deleted takes its charts along. */
  constructor(private readonly grid: Grid) {
    grid.onEvent((event) => {
      if (event.kind === "sheet deleted") this.all = this.all.filter(({ sheetId }) => sheetId !== event.sheetId);
      else if (event.kind === "inserted" || event.kind === "deleted") for (const chart of this.all) shiftChart(chart, event);
    });
  }

  list(): readonly Chart[] {
    return this.all;
  }

  onSheet(sheetId: string): Chart[] {
    return this.all.filter((chart) => chart.sheetId === sheetId);
  }

  add(sheetId: string, type: ChartType, series: Series[]): Chart {
    const number = ++this.made;
    const chart: Chart = {
      id: `chart-${number}`,
      sheetId,
      name: `Chart ${number}`,
      type,
      title: null,
      titleVisible: true,
      legendVisible: null,
      legend: "Bottom",
      valueAxis: axis(true),
      categoryAxis: axis(false),
      series,
      place: NEW,
    };
    this.all.push(chart);
    this.changed();
    return chart;
  }

  remove(id: string): void {
    this.all = this.all.filter((chart) => chart.id !== id);
    this.changed();
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Where a chart stands now, in points: cells that it moves with may have become wider. */
  boxOf({ sheetId, place }: Chart): Box {
    return "left" in place ? place : boxOfCells(this.grid, sheetId, place);
  }
}

/** Rows or columns came or went: a chart goes on to show the same cells, and moves with those that it covers. */
function shiftChart(chart: Chart, by: Shift): void {
  const { sheetId, place } = chart;
  chart.series = chart.series.map((series) => ({
    ...series,
    name: typeof series.name === "string" ? series.name : shiftedArea(series.name, by),
    values: shiftedArea(series.values, by),
    categories: series.categories && shiftedArea(series.categories, by),
  }));
  if ("left" in place) return;
  const { row, column, height, width } = shiftedArea({ sheetId, ...place }, by);
  chart.place = { row, column, height, width };
}

/** The box of some cells, in points. */
function boxOfCells(grid: Grid, sheetId: string, { row, column, height, width }: Place): Box {
  const sheet = grid.workbook.getSheetBySheetId(sheetId)!;
  const sum = (from: number, count: number, size: (place: number) => number): number => {
    let pixels = 0;
    for (let place = from; place < from + count; place++) pixels += size(place);
    return pixels / PIXELS_IN_A_POINT;
  };
  const tall = (place: number) => (grid.isHidden(sheetId, "row", place) ? 0 : sheet.getRowHeight(place));
  const wide = (place: number) => (grid.isHidden(sheetId, "column", place) ? 0 : sheet.getColumnWidth(place));
  return { left: sum(0, column, wide), top: sum(0, row, tall), width: sum(column, width, wide), height: sum(row, height, tall) };
}
