/** Plans a brief: a company on one printed page, its chain as a chart; live or as values. */
import type { Table } from "../../../chain/cells/table.ts";
import { CHART_HEADER } from "../../../chain/tables/compare/chart-table.ts";
import { BRIEF_HEADER, BRIEF_PARTS, CHART_LINES } from "../../../chain/tables/company/brief-table.ts";
import type { Formulas } from "./formulas/formulas.ts";
import type { Request } from "../insert-kinds.ts";
import { asContent, linksBeside, liveCells } from "./live-cells.ts";
import { EMPTY_PLAN, type Box, type Format, type Height, type Plan } from "../plan.ts";
import { sourceLinks } from "./source-links.ts";
import { HEADER_FILL, heightOf, linesOf } from "./table-form.ts";

/** Characters of the page's columns, and of those beside it. */
const [PAGE, BESIDE] = [[13, 10, 8, 52, 40, 8], [13, 10, 10, 10, 5]];
const WIDTHS = [...PAGE, ...BESIDE].map((characters) => Math.round(characters * 5.4 + 9));
const COLUMN = { state: 1, proven: 2, text: 3, chart: PAGE.length, url: BRIEF_HEADER.indexOf("Url") };
const PARTS: readonly string[] = [...Object.keys(BRIEF_PARTS), "Sources"];
const SOFT = "#767676";

/** The page below its title, summary and note, which end above the row `top`. */
export function planBrief(request: Request, make: Formulas, table: Table, top: number): Plan {
  const live = request.mode === "Live formulas";
  const page = (row: number, height = 1): Box => ({ row: top + row, column: 0, height, width: PAGE.length });
  const headings = table.flatMap((row, place) => (place === 0 || PARTS.includes(String(row[0])) ? [place] : []));
  const [, asked = table.length] = headings;
  const links = asked - 1 - CHART_LINES;
  const promised = headings[2] ?? table.length;
  const rowsOf = (column: number, row: number, height: number): Box => ({ row: top + row, column, height, width: 1 });
  const besides = { row: top, column: BRIEF_HEADER.length, height: table.length, width: 1 };
  const formats: Format[] = [
    { ...page(0, table.length), wrap: true },
    { ...page(0, table.length), width: BRIEF_HEADER.length + Number(live), vertical: "Top" },
    ...headings.map((row): Format => ({ ...page(row), bold: true, fill: HEADER_FILL, colour: "#000000" })),
    { ...page(0, table.length), column: COLUMN.proven, width: 1, align: "Right" },
    { ...rowsOf(COLUMN.proven, 1, links), number: "0%" },
    { ...rowsOf(COLUMN.proven, asked + 1, BRIEF_PARTS["Ask next"]), number: "0%" },
    { ...rowsOf(COLUMN.proven, promised + 1, BRIEF_PARTS.Promises), number: "0.0" },
    { row: top + 1, column: COLUMN.chart + 1, height: links, width: 3, number: "0%" },
    { row: top, column: COLUMN.chart, height: table.length, width: BESIDE.length + Number(live), colour: SOFT },
  ];
  const contents = live ? liveCells(request, make, table, top) : table.map((row) => row.map((cell, column) => (column === COLUMN.url ? "" : asContent(cell))));
  return {
    ...EMPTY_PLAN,
    height: top + table.length,
    width: BRIEF_HEADER.length + Number(live),
    cells: [{ row: top, column: 0, height: contents.length, width: contents[0]!.length, contents }, ...(live ? [{ ...besides, contents: linksBeside(besides) }] : [])],
    formats,
    shades: [{ ...rowsOf(COLUMN.state, 1, links), by: "State" }],
    links: live ? [] : sourceLinks(table, top, COLUMN.text, COLUMN.url),
    chart: {
      data: { row: top, column: COLUMN.chart, height: links + 1, width: 4 },
      series: CHART_HEADER.slice(1),
      place: { row: top + links + 1, column: 0, height: CHART_LINES, width: PAGE.length },
      title: "The chain: proven, pending, claimed only",
    },
    widths: WIDTHS,
    heights: heightsOf(table, top),
    page: { orientation: "Portrait", columns: PAGE.length, rows: top + table.length },
  };
}

const heightsOf = (table: Table, top: number): Height[] =>
  table.flatMap((row, place) => {
    const lines = Math.max(1, ...PAGE.map((characters, column) => linesOf(String(row[column]), characters)));
    return lines > 1 ? [{ row: top + place, count: 1, points: heightOf(lines) }] : [];
  });
