/** Plans an insert: title, summary, a line that says how it was computed, and the table beneath, live or as values. */
import { isoOf } from "../../../chain/cells/excel-date.ts";
import type { Cells } from "../../../chain/cells/cell.ts";
import type { Table } from "../../../chain/cells/table.ts";
import { CHART_HEADER } from "../../../chain/tables/compare/chart-table.ts";
import { isFormula } from "../../is-formula.ts";
import type { Spot } from "./insert-cells.ts";
import type { PartOf } from "./formulas/columns-handed-over.ts";
import { formulas, quotedText, type Formulas } from "./formulas/formulas.ts";
import { ANSWERS } from "./insert-answers.ts";
import { isAnswer, isOfOneCompany, spills, tableNameOf, titleOf, type Request } from "../insert-kinds.ts";
import { planBrief } from "./plan-brief.ts";
import { asContent, asText, linksBeside, liveCells, OPEN } from "./live-cells.ts";
import { EMPTY_PLAN, type Box, type ChartPlan, type Content, type Format, type Link, type Plan, type PlannedNote, type Shade } from "../plan.ts";
import { sourceLinks } from "./source-links.ts";
import { byHeader, HEADER_FILL, tableForm, type NumberFormats } from "./table-form.ts";

export const HEADING = "#0f548c";
const NOTE = "#616161";
/** Points that the lines above a table take in print at least: what stands beyond the printed columns is cut. */
const LINES_WIDTH = 760;
const USUAL_WIDTH = 48;
/** A live table on a sheet of its own may grow by as many rows before its formats end. */
const ROOM = 40;
/** A share that an alternate has is marked as in the panel. */
export const STAND_IN = '0%"°"';
/** The columns of a chart, and of the gap between it and its cells. */
const CHART_WIDTH = 9;
export const BESIDE_CHART_TABLE = CHART_WIDTH + 1;

/** The figures of a stress table, in the order of its arguments. */
const PLAN = ["cash", "burn", "capex", "months", "margin"];
/** The basis of the numbers in one line. */
function noteOf({ insert, mode, tables, asOf, figures }: Request, { rows, today, product }: Basis): string {
  const day = asOf === null ? `all rows, read on ${isoOf(today)}` : `as of ${isoOf(asOf)}`;
  const named = product === undefined ? "" : `, only those that name ${product}`;
  const how = isAnswer(insert) ? ANSWERS[insert].rule : insert === "Questions" ? "Fill in what was asked and answered; Since then tells once the link has moved." : ANSWERS["Gap table"].rule;
  if (figures) return `From the figures ${PLAN.map((name, place) => `${name} ${figures[place]}`).join(", ")}. ${how}`;
  return mode === "Values" ? `Values from ${rows} rows of ${tables.evidence}${named}, ${day}. ${how}` : `Live: follows the table ${tables.evidence}${asOf === null ? "" : `, as of ${isoOf(asOf)}`}. ${how}`;
}

/** What an insert tells above its table. */
export interface Basis {
  /** Rows of the evidence without its header. */
  readonly rows: number;
  /** The Excel day on which it is written. */
  readonly today: number;
  /** The Model table's filter. */
  readonly product?: string | undefined;
  /** The part of the evidence that each function is handed. */
  readonly partOf: PartOf;
  /** Shares that an alternate has, which stands in for the link. */
  readonly standIns: readonly Spot[];
  /** The notes of the table's figures, its header being row 0. */
  readonly notes: readonly PlannedNote[];
  /** The company in a line, or how many companies there are. */
  readonly summary: string;
}

/** The plan of an insert whose cells, with their header row, are `table`. Error: #VALUE! for a name that no formula can hold. */
export function planInsert(request: Request, table: Table, basis: Basis): Plan {
  const make = formulas(request, basis.partOf);
  const live = request.mode === "Live formulas" && isOfOneCompany(request.insert);
  const summary = live ? make.ask("SUMMARY", quotedText(request.company)) : asText(basis.summary);
  const plan = planBeneath([asText(titleOf(request)), summary, asText(noteOf(request, basis))], request, make, table, basis.standIns);
  return { ...plan, notes: basis.notes.map((note) => ({ ...note, row: note.row + plan.top })) };
}

/** The plan of a table that begins below the lines that say what it is. */
function planBeneath(lines: readonly Content[], request: Request, make: Formulas, table: Table, standIns: readonly Spot[]): Plan {
  const top = lines.length;
  const plan = request.insert === "Brief" ? planBrief(request, make, table, top) : planTable(request, make, table, top, standIns);
  const look = (row: number, format: Omit<Format, keyof Box>): Format => ({ row, column: 0, height: 1, width: 1, ...format });
  const summary = lines.slice(1, -1).map((_, place) => look(1 + place, { bold: true })); // older inserts have none
  return {
    ...plan,
    top,
    cells: [...lines.map((content, row) => ({ row, column: 0, height: 1, width: 1, contents: [[content]] })), ...plan.cells],
    formats: [look(0, { bold: true, size: 14, colour: HEADING }), ...summary, look(top - 1, { italic: true, colour: NOTE }), ...plan.formats],
  };
}

/** The table beneath the lines that tell what it is. */
function planTable(request: Request, make: Formulas, answered: Table, top: number, standIns: readonly Spot[]): Plan {
  const { insert, mode } = request;
  const live = mode === "Live formulas";
  const links = live ? [] : linksIn(answered, top);
  const table = live ? answered : withoutAddresses(answered);
  const header = table[0]!.map(String);
  const [height, width] = [table.length, header.length];
  const besides = live && header.at(-1) === "Url" ? [{ row: top, column: width, height, width: 1 }] : [];
  const room = spills(request) ? ROOM : 0;
  const body = { row: top + 1, column: 0, height: height - 1 + room, width };
  const column = (place: number): Box => ({ ...body, column: place, width: 1 });
  const isTable = !live || insert === "Questions"; // the investor fills it
  const contents = live || insert === "Questions" ? liveCells(request, make, table, top) : table.map((row) => row.map(asContent));
  const form = tableForm(table, top, room, numbersOf(request));
  const formats: Format[] = [
    { row: top, column: 0, height: 1, width: width + besides.length, bold: true, fill: HEADER_FILL, colour: "#000000" },
    ...form.formats,
    ...besides.map((box): Format => ({ ...box, vertical: "Top" })),
    ...scorecardFormats(request, table, top),
    ...(insert === "Stress table" ? [{ row: top, column: 1, height: 1, width: width - 1, number: "0%" }, { ...body, column: 1, width: width - 1, number: "#,##0.0" }] : []),
    ...(live ? [] : standIns.map(({ row, column: place }): Format => ({ row: top + row, column: place, height: 1, width: 1, number: STAND_IN }))), // a live table's rows may come to stand elsewhere
  ];
  const state = header.findIndex((name) => name === "State" || name === "State then");
  const shades: Shade[] = state >= 0 ? [{ ...column(state), by: "State" }] : [];
  if (insert === "Heat map") shades.push({ ...body, column: 1, width: width - 1, by: "Share" });
  const chart = insert === "Chart" ? chartOf(top, height, width) : null;
  return {
    ...EMPTY_PLAN,
    height: Math.max(top + height, chart ? chart.place.row + chart.place.height : 0),
    width: Math.max(width + besides.length, chart ? chart.place.column + chart.place.width : 0),
    cells: [
      { row: top, column: 0, height: contents.length, width: contents[0]!.length, contents },
      ...besides.map((box) => ({ ...box, contents: linksBeside(box) })),
    ],
    tables: isTable ? [{ row: top, column: 0, height, width, nameLike: tableNameOf(request), style: "TableStyleLight9" }] : [],
    formats,
    shades,
    links,
    chart,
    widths: form.widths,
    heights: form.heights,
    frozenRows: top + 1,
    page: { orientation: "Landscape", columns: printed(form.widths.slice(0, width - besides.length), chart), titleRow: top },
  };
}

/** The columns of a page: those of the table without addresses, and as many more as the lines above it take. */
function printed(widths: readonly number[], chart: ChartPlan | null): number {
  const missing = LINES_WIDTH - widths.reduce((sum, points) => sum + points, 0);
  return Math.max(widths.length + Math.ceil(Math.max(0, missing) / USUAL_WIDTH), chart ? chart.place.column + chart.place.width : 0);
}

/** The plan that writes an insert as it stood, by its cells, whose table begins at the row `top`, its links and its notes: a refresh that fails takes itself back. */
export function planAsItWas(request: Request, top: number, { formulas: written, values }: { readonly formulas: Cells; readonly values: Cells }, { links, notes }: Pick<Plan, "links" | "notes">, standIns: readonly Spot[]): Plan {
  const rows = values.slice(top);
  const until = (cells: readonly unknown[]): number => (cells.includes("") ? cells.indexOf("") : cells.length);
  const width = until(rows[0] ?? []);
  const own = request.mode === "Live formulas" && rows[0]?.[width - 1] === OPEN ? width - 1 : width;
  const table = rows.slice(0, until(rows.map((row) => row[0]))).map((row) => row.slice(0, own));
  const none = table.length === 0; // a formula that has not answered yet, or cells that the user has emptied
  const lines = written.slice(0, top).map(([line]) => (isFormula(line) ? line : asText(String(line))));
  const plan = planBeneath(lines, request, formulas(request), none ? [[""]] : (table as Table), standIns);
  const cells = plan.cells.filter(({ column }) => column === 0 || column < width).map((box) => withFormulas(box, written)); // older inserts have no links beside them
  return { ...plan, cells, tables: none ? [] : plan.tables, links, notes };
}

/** The cells of a box with the formulas that stand there: those of today may hand over other columns. */
const withFormulas = ({ contents, ...box }: Plan["cells"][number], written: Cells): Plan["cells"][number] => ({
  ...box,
  contents: contents.map((line, y) =>
    line.map((content, x) => {
      const stands = written[box.row + y]?.[box.column + x];
      return isFormula(content) && (isFormula(stands) || stands === "") ? stands : content;
    }),
  ),
});

/** The cells of a heat map are shares, whatever the links are called. */
const numbersOf = ({ insert }: Request): NumberFormats => (insert === "Heat map" ? (_, column) => (column > 0 ? "0%" : undefined) : byHeader);

/** All of a scorecard's values are shares, but the run, which counts links. */
function scorecardFormats({ insert }: Request, table: Table, top: number): Format[] {
  if (insert !== "Scorecard") return [];
  return table.slice(1).flatMap(([measure, value], place) =>
    typeof value === "number" ? [{ row: top + 1 + place, column: 1, height: 1, width: 1, number: measure === "Run" || measure === "Looked at" ? "0" : "0%" }] : [],
  );
}

/** The table's sources, linked to their addresses. */
function linksIn(table: Table, top: number): Link[] {
  const [source, url] = ["Source", "Url"].map((name) => table[0]!.indexOf(name)) as [number, number];
  return source < 0 || url < 0 ? [] : sourceLinks(table, top, source, url);
}

/** The table without the addresses that its sources link to. */
function withoutAddresses(table: Table): Table {
  const url = table[0]!.includes("Source") ? table[0]!.indexOf("Url") : -1;
  return url < 0 ? table : table.map((row) => row.filter((_, place) => place !== url));
}

/** The chart stands beside its cells. */
const chartOf = (top: number, height: number, width: number): ChartPlan => ({
  data: { row: top, column: 0, height, width },
  series: CHART_HEADER.slice(1),
  place: { row: top, column: width + 1, height: Math.max(18, Math.min(60, height)), width: CHART_WIDTH },
  title: "Coverage of the chain: proven, pending, claimed only",
});
