/** Charts of a sheet as parts of a file: the drawing that says where they stand, and each chart. */
import type { Axis } from "../page/chart-model.ts";
import { referenceName } from "./block.ts";
import type { BookChart, BookReference, BookSeries } from "./book.ts";
import { CHART_KINDS, EMU_IN_A_POINT, LEGEND_PLACES } from "./chart-kinds.ts";
import { RELATIONS } from "./write-sheet.ts";
import { element, escaped, part } from "./xml.ts";

const SPACE = "http://schemas.openxmlformats.org/drawingml/2006";
const CHART = `${SPACE}/chart`;
const [CATEGORIES, VALUES] = [1, 2];

const value = (name: string, val: string | number | boolean): string => element(`c:${name}`, { val: typeof val === "boolean" ? Number(val) : val });
const text = (name: string, content: string): string => `<${name}>${escaped(content)}</${name}>`;
const colour = (hex: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: hex.slice(1).toUpperCase() }));
const cells = (name: "strRef" | "numRef", reference: BookReference): string => element(`c:${name}`, {}, text("c:f", referenceName(reference)));

/** A title with its own words; without any, the words are the program's. */
const titleElement = (words: string | null): string =>
  element("c:title", {}, words === null ? "" : element("c:tx", {}, element("c:rich", {}, "<a:bodyPr/>", element("a:p", {}, element("a:r", {}, text("a:t", words))))), value("overlay", false));

function seriesElement(series: BookSeries, place: number, isBar: boolean, hasMarkers: boolean): string {
  const { name, values, categories, fill, line, hasDataLabels } = series;
  const look = (fill && isBar ? colour(fill) : "") + (line || (fill && !isBar) ? element("a:ln", {}, colour((line ?? fill)!)) : "");
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) => value(`show${what}`, what === "Val"));
  return element(
    "c:ser",
    {},
    value("idx", place),
    value("order", place),
    element("c:tx", {}, typeof name === "string" ? text("c:v", name) : cells("strRef", name)),
    look ? element("c:spPr", {}, look) : "",
    isBar ? value("invertIfNegative", false) : element("c:marker", {}, value("symbol", hasMarkers ? "auto" : "none")),
    hasDataLabels ? element("c:dLbls", {}, ...shown) : "",
    categories ? element("c:cat", {}, cells("strRef", categories)) : "",
    element("c:val", {}, cells("numRef", values)),
    isBar ? "" : value("smooth", false),
  );
}

function axisElement(name: "catAx" | "valAx", axis: Axis, side: string): string {
  const [own, other] = name === "catAx" ? [CATEGORIES, VALUES] : [VALUES, CATEGORIES];
  const limits = [axis.maximum === null ? "" : value("max", axis.maximum), axis.minimum === null ? "" : value("min", axis.minimum)];
  return element(
    `c:${name}`,
    {},
    value("axId", own),
    element("c:scaling", {}, value("orientation", axis.reversed ? "maxMin" : "minMax"), ...limits),
    value("delete", !axis.visible),
    value("axPos", side),
    axis.gridlines ? "<c:majorGridlines/>" : "",
    axis.title ? titleElement(axis.title) : "",
    element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null ? "1" : "0" }),
    value("crossAx", other),
    value("crosses", "autoZero"),
  );
}

export function chartPart({ type, title, titleVisible, legendVisible, legend, valueAxis, categoryAxis, series }: BookChart): string {
  const { element: kind, direction, grouping, markers } = CHART_KINDS[type];
  const isBar = kind === "barChart";
  const plot = element(
    `c:${kind}`,
    {},
    direction ? value("barDir", direction) : "",
    value("grouping", grouping),
    value("varyColors", false),
    ...series.map((one, place) => seriesElement(one, place, isBar, markers)),
    isBar ? value("gapWidth", series[0]?.gapWidth ?? 150) + (grouping === "clustered" ? "" : value("overlap", 100)) : value("marker", true),
    value("axId", CATEGORIES),
    value("axId", VALUES),
  );
  const [below, beside] = direction === "bar" ? ["l", "b"] : ["b", "l"];
  return part(
    element(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": `${SPACE}/main` },
      value("roundedCorners", false),
      element(
        "c:chart",
        {},
        titleVisible ? titleElement(title) : "",
        value("autoTitleDeleted", !titleVisible),
        element("c:plotArea", {}, "<c:layout/>", plot, axisElement("catAx", categoryAxis, below), axisElement("valAx", valueAxis, beside)),
        legendVisible ? element("c:legend", {}, value("legendPos", LEGEND_PLACES[legend]), value("overlay", false)) : "",
        value("plotVisOnly", true),
        value("dispBlanksAs", "gap"),
      ),
    ),
  );
}

function anchorElement({ name, place }: BookChart, number: number): string {
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id: number + 1, name }), "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element("a:graphic", {}, element("a:graphicData", { uri: CHART }, element("c:chart", { "xmlns:c": CHART, "r:id": `rId${number}` }))),
  );
  if ("left" in place) {
    const [x, y, cx, cy] = [place.left, place.top, place.width, place.height].map((points) => Math.round(points * EMU_IN_A_POINT));
    return element("xdr:absoluteAnchor", {}, element("xdr:pos", { x, y }), element("xdr:ext", { cx, cy }), frame, "<xdr:clientData/>");
  }
  const corner = (which: string, row: number, column: number): string =>
    element(`xdr:${which}`, {}, text("xdr:col", String(column)), text("xdr:colOff", "0"), text("xdr:row", String(row)), text("xdr:rowOff", "0"));
  const { row, column, height, width } = place;
  return element("xdr:twoCellAnchor", {}, corner("from", row, column), corner("to", row + height, column + width), frame, "<xdr:clientData/>");
}

/** The drawing of a sheet; its charts are the relations rId1, rId2, … */
export const drawingPart = (charts: readonly BookChart[]): string =>
  part(element("xdr:wsDr", { "xmlns:xdr": `${SPACE}/spreadsheetDrawing`, "xmlns:a": `${SPACE}/main`, "xmlns:r": RELATIONS }, ...charts.map((chart, place) => anchorElement(chart, place + 1))));
