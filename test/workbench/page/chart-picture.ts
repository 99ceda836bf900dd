/** What a chart shows at this moment: its cells read, its names and formats worked out. */
import type { Area } from "../bridge/area.ts";
import type { Axis, Chart, ChartType, LegendPosition } from "./chart-model.ts";
import type { Grid } from "../grid/grid.ts";

export interface PictureSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly fill: string;
  readonly line: string | null;
  readonly gapWidth: number;
  readonly hasDataLabels: boolean;
}

export interface Picture {
  readonly type: ChartType;
  /** Empty where no title is shown. */
  readonly title: string;
  readonly legend: LegendPosition | null;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly valueAxis: Axis & { readonly numberFormat: string };
  readonly categoryAxis: Axis;
}

/** The first colours of Office's theme. */
const COLOURS = ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e"];

export const nameOf = (grid: Grid, name: string | Area): string => (typeof name === "string" ? name : grid.values(name).flat().join(" "));

export function titleOf(grid: Grid, { title, series }: Chart): string {
  return title ?? (series.length === 1 ? nameOf(grid, series[0]!.name) : "Chart Title");
}

export function isLegendShown({ legendVisible, series }: Chart): boolean {
  return legendVisible ?? series.length > 1;
}

export function pictureOf(grid: Grid, chart: Chart): Picture {
  const texts = (area: Area): string[] => cellsOf(area).map(({ row, column }) => grid.cell(area.sheetId, row, column).text);
  const numbers = (area: Area): (number | null)[] => grid.values(area).flat().map((value) => (typeof value === "number" ? value : null));
  const series = chart.series.map((one, place) => ({
    name: nameOf(grid, one.name),
    values: numbers(one.values),
    fill: one.fill ?? COLOURS[place % COLOURS.length]!,
    line: one.line,
    gapWidth: one.gapWidth,
    hasDataLabels: one.hasDataLabels,
  }));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = chart.series.find(({ categories }) => categories)?.categories;
  const categories = named ? texts(named) : Array.from({ length: longest }, (_, place) => String(place + 1));
  return {
    type: chart.type,
    title: chart.titleVisible ? titleOf(grid, chart) : "",
    legend: isLegendShown(chart) ? chart.legend : null,
    categories,
    series,
    valueAxis: { ...chart.valueAxis, numberFormat: valueFormat(grid, chart) },
    categoryAxis: { ...chart.categoryAxis },
  };
}

/** The number format of the value axis: its own, or that of the first value. */
export function valueFormat(grid: Grid, { type, series, valueAxis }: Chart): string {
  if (valueAxis.numberFormat !== null) return valueAxis.numberFormat;
  if (type.endsWith("100")) return "0%";
  const first = series[0]?.values;
  return (first && grid.workbook.getSheetBySheetId(first.sheetId)?.getRange(first.row, first.column).getNumberFormat()) || "General";
}

const cellsOf = ({ row, column, height, width }: Area): { row: number; column: number }[] =>
  Array.from({ length: height * width }, (_, place) => ({ row: row + Math.floor(place / width), column: column + (place % width) }));
