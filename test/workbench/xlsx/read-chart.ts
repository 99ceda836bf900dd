/** Charts of a file, as far as the workbench draws them. */
import { PIXELS_IN_A_POINT, type Axis, type Box, type ChartType, type LegendPosition } from "../page/chart-model.ts";
import { referenceAt } from "./block.ts";
import type { Block, BookChart, BookLine, BookReference, BookSeries } from "./book.ts";
import { CHART_KINDS, EMU_IN_A_POINT, LEGEND_PLACES, type ChartKind } from "./chart-kinds.ts";
import { all, attribute, first, textOf, type Node } from "./xml.ts";

/** Widths and heights of a sheet, in pixels, to find the place of a chart that begins within a cell. */
export interface Sizes {
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly columns: readonly BookLine[];
  readonly rows: readonly BookLine[];
}

const valueOf = (node: Node | undefined, name: string): string | undefined => attribute(first(node, name), "val");
const isTrue = (node: Node | undefined, name: string): boolean => first(node, name) !== undefined && !["0", "false"].includes(valueOf(node, name) ?? "1");

const referenceOf = (node: Node | undefined): BookReference | null => referenceAt(textOf(first(node, "strRef", "f") ?? first(node, "numRef", "f")));

/** The words of a title; null where they are the program's own. */
function wordsOf(title: Node | undefined): string | null {
  const paragraphs = all(first(title, "tx", "rich"), "p");
  const words = paragraphs.map((one) => all(one, "r").map((run) => textOf(first(run, "t"))).join("")).join("\n");
  return words || null;
}

function colourOf(node: Node | undefined): string | null {
  const hex = attribute(first(node, "solidFill", "srgbClr"), "val");
  return hex ? `#${hex.toLowerCase()}` : null;
}

function seriesOf(node: Node, isBar: boolean, gapWidth: number): BookSeries | null {
  const [values, name] = [referenceOf(first(node, "val")), first(node, "tx")];
  if (!values) return null;
  const [fill, line] = [colourOf(first(node, "spPr")), colourOf(first(node, "spPr", "ln"))];
  const named = referenceOf(name) ?? (textOf(first(name, "v")) || textOf(first(name, "strRef", "strCache", "pt", "v")));
  return { name: named, values, categories: referenceOf(first(node, "cat")), fill: isBar ? fill : line, line: isBar ? line : null, gapWidth, hasDataLabels: isTrue(first(node, "dLbls"), "showVal") };
}

function axisOf(node: Node | undefined): Axis {
  const format = first(node, "numFmt");
  const limit = (name: string): number | null => (valueOf(first(node, "scaling"), name) === undefined ? null : Number(valueOf(first(node, "scaling"), name)));
  return {
    title: wordsOf(first(node, "title")) ?? "",
    minimum: limit("min"),
    maximum: limit("max"),
    numberFormat: format && attribute(format, "sourceLinked") === "0" ? (attribute(format, "formatCode") ?? null) : null,
    visible: !isTrue(node, "delete"),
    gridlines: first(node, "majorGridlines") !== undefined,
    reversed: valueOf(first(node, "scaling"), "orientation") === "maxMin",
  };
}

function typeOf(plot: Node, element: ChartKind["element"]): ChartType | undefined {
  const [direction, grouping] = [valueOf(plot, "barDir") ?? null, valueOf(plot, "grouping")];
  const markers = element === "lineChart" && all(plot, "ser").some((one) => (valueOf(first(one, "marker"), "symbol") ?? "auto") !== "none");
  const kinds = Object.entries(CHART_KINDS) as [ChartType, ChartKind][];
  const fits = (kind: ChartKind, marked: boolean) => kind.element === element && kind.direction === direction && kind.grouping === grouping && kind.markers === marked;
  return (kinds.find(([, kind]) => fits(kind, markers)) ?? kinds.find(([, kind]) => fits(kind, false)))?.[0];
}

/** A chart at its place; null for one of a kind that the workbench does not draw. */
export function readChart(root: Node | undefined, name: string, place: Block | Box): BookChart | null {
  const chart = first(root, "chart");
  const area = first(chart, "plotArea");
  const plots = Object.keys(area ?? {}).filter((one) => one.endsWith("Chart"));
  const element = (["barChart", "lineChart"] as const).find((one) => plots.length === 1 && plots[0] === one);
  const [plot] = element ? all(area, element) : [];
  const type = plot && typeOf(plot, element!);
  if (!plot || !type) return null;
  const series = all(plot, "ser").map((one) => seriesOf(one, element === "barChart", Number(valueOf(plot, "gapWidth") ?? 150)));
  if (series.length === 0 || series.includes(null)) return null;
  const [title, legend] = [first(chart, "title"), first(chart, "legend")];
  const position = (Object.keys(LEGEND_PLACES) as LegendPosition[]).find((one) => LEGEND_PLACES[one] === valueOf(legend, "legendPos"));
  return {
    name,
    type,
    title: wordsOf(title),
    titleVisible: title !== undefined && !isTrue(chart, "autoTitleDeleted"),
    legendVisible: legend !== undefined,
    legend: position ?? (legend ? "Right" : "Bottom"),
    valueAxis: axisOf(first(area, "valAx")),
    categoryAxis: axisOf(first(area, "catAx") ?? first(area, "dateAx")),
    series: series as BookSeries[],
    place,
  };
}

/** Where a drawing stands: the cells that it covers, where it covers whole ones, else its place in points. */
export function placeOf(anchor: Node, sizes: Sizes): Block | Box {
  const points = (text: string | undefined): number => Number(text ?? 0) / EMU_IN_A_POINT;
  const [from, to, extent, position] = ["from", "to", "ext", "pos"].map((name) => first(anchor, name));
  const corner = (node: Node | undefined) => {
    const [column, right, row, down] = ["col", "colOff", "row", "rowOff"].map((name) => Number(textOf(first(node, name)) || 0)) as [number, number, number, number];
    const left = sumOf(column, sizes.columns, sizes.columnWidth) + points(String(right));
    return { row, column, isWhole: right === 0 && down === 0, left, top: sumOf(row, sizes.rows, sizes.rowHeight) + points(String(down)) };
  };
  const start = from ? corner(from) : { left: points(attribute(position, "x")), top: points(attribute(position, "y")), isWhole: false, row: 0, column: 0 };
  if (!to) return { left: start.left, top: start.top, width: points(attribute(extent, "cx")), height: points(attribute(extent, "cy")) };
  const end = corner(to);
  if (start.isWhole && end.isWhole) return { row: start.row, column: start.column, height: end.row - start.row, width: end.column - start.column };
  return { left: start.left, top: start.top, width: end.left - start.left, height: end.top - start.top };
}

/** The points of so many rows or columns. */
function sumOf(count: number, lines: readonly BookLine[], usual: number): number {
  const others = lines.filter(({ place }) => place < count);
  const pixels = (count - others.length) * usual + others.reduce((sum, { size, hidden }) => sum + (hidden ? 0 : (size ?? usual)), 0);
  return pixels / PIXELS_IN_A_POINT;
}
