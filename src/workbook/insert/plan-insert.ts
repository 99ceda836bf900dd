/** Plans an insert: title, a line that says how it was computed, and the table beneath, live or as values. */
import { ChainError } from "../../chain/cells/chain-error.ts";
import { isoOf } from "../../chain/cells/excel-date.ts";
import type { Answer, Table } from "../../chain/cells/table.ts";
import { SHARES } from "../../chain/tables/column-formats.ts";
import { webAddress } from "../../chain/cells/web-address.ts";
import { ANSWERS } from "./insert-answers.ts";
import type { Spot } from "./insert-cells.ts";
import { isAnswer, spills, titleOf, type Request } from "./insert-kinds.ts";
import type { PartOf } from "./columns-handed-over.ts";
import { formulas, quotedText, type Formulas } from "./formulas.ts";
import { EMPTY_PLAN, type Box, type ChartPlan, type Content, type Format, type Link, type Plan, type Shade } from "./plan.ts";

export const HEADING = "#0f548c";
const NOTE = "#616161";
const HEADER_FILL = "#e8f0f8";
/** The table begins below its title and its note. */
export const TABLE_ROW = 2;
/** A live table on a sheet of its own may grow by as many rows before its formats end. */
const ROOM = 40;
/** A share that an alternate has is marked as in the panel. */
const STAND_IN = '0%"°"';
/** The columns of a chart, and of the gap between it and its cells. */
const CHART_WIDTH = 9;
export const BESIDE_CHART_TABLE = CHART_WIDTH + 1;

/** The figures of a stress table, in the order of its arguments. */
const PLAN = ["cash", "burn", "capex", "months", "margin"];
const FACTORS = new Set(["Credit", "Control", "Reliability", "Proof", "Claim"]);
const LONG = new Set(["Best evidence", "What is missing", "Ask next", "Who could fill it", "Why", "Source", "Url", "Because", "Do", "Ask", "Links it alone proves", "Note", "Quote"]);

/** A text is written as a text, whatever it begins with: what evidence says never becomes a formula, a date or a number. */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);
const asContent = (answer: Answer): Content => (answer instanceof ChainError ? asText(answer.message) : typeof answer === "number" ? answer : asText(answer));

/** The basis of the numbers in one line. */
function noteOf({ insert, mode, tables, asOf, figures }: Request, { rows, today, product }: Basis): string {
  const day = asOf === null ? `all rows, read on ${isoOf(today)}` : `as of ${isoOf(asOf)}`;
  const named = product === undefined ? "" : `, only those that name ${product}`;
  const how = isAnswer(insert) ? ANSWERS[insert].rule : ANSWERS["Gap table"].rule;
  if (figures) return `From the figures ${PLAN.map((name, place) => `${name} ${figures[place]}`).join(", ")}. ${how}`;
  return mode === "Values" ? `Values from ${rows} rows of ${tables.evidence}${named}, ${day}. ${how}` : `Live: follows the table ${tables.evidence}${asOf === null ? "" : `, as of ${isoOf(asOf)}`}. ${how}`;
}

/** What the numbers of an insert rest on. */
export interface Basis {
  /** Rows of the evidence, without its header. */
  readonly rows: number;
  /** The Excel day on which it is written. */
  readonly today: number;
  /** The Model table's filter. */
  readonly product?: string | undefined;
  /** The part of the evidence that each function is handed. */
  readonly partOf: PartOf;
  /** Shares that an alternate has, which stands in for the link. */
  readonly standIns: readonly Spot[];
}

/** The plan of an insert whose cells, with their header row, are `table`. Error: #VALUE! for a name that no formula can hold. */
export function planInsert(request: Request, table: Table, basis: Basis): Plan {
  const { insert, mode } = request;
  const header = table[0]!.map(String);
  const [height, width] = [table.length, header.length];
  const live = mode === "Live formulas";
  const body = { row: TABLE_ROW + 1, column: 0, height: height - 1 + (spills(request) ? ROOM : 0), width };
  const column = (place: number): Box => ({ ...body, column: place, width: 1 });
  const contents = live ? liveCells(request, formulas(request, basis.partOf), table) : table.map((row) => row.map(asContent));
  const formats: Format[] = [
    { row: 0, column: 0, height: 1, width: 1, bold: true, size: 14, colour: HEADING },
    { row: 1, column: 0, height: 1, width: 1, italic: true, colour: NOTE },
    { row: TABLE_ROW, column: 0, height: 1, width, bold: true, fill: HEADER_FILL, colour: "#000000" },
    ...header.flatMap((name, place) => {
      const number = numberFormat(request, name, place);
      return number ? [{ ...column(place), number }] : [];
    }),
    ...scorecardFormats(request, table),
    ...(insert === "Stress table" ? [{ row: TABLE_ROW, column: 1, height: 1, width: width - 1, number: "0%" }, { ...body, column: 1, width: width - 1, number: "#,##0.0" }] : []),
    ...(live ? [] : basis.standIns.map(({ row, column }): Format => ({ row: TABLE_ROW + row, column, height: 1, width: 1, number: STAND_IN }))), // a live table's rows may come to stand elsewhere
  ];
  const state = header.indexOf("State");
  const shades: Shade[] = state >= 0 ? [{ ...column(state), by: "State" }] : [];
  if (insert === "Heat map") shades.push({ ...body, column: 1, width: width - 1, by: "Share" });
  const chart = insert === "Chart" ? chartOf(height, width) : null;
  const tall = TABLE_ROW + height;
  return {
    ...EMPTY_PLAN,
    height: Math.max(tall, chart ? chart.place.row + chart.place.height : 0),
    width: Math.max(width, chart ? chart.place.column + chart.place.width : 0),
    cells: [
      { row: 0, column: 0, height: 1, width: 1, contents: [[asText(titleOf(request))]] },
      { row: 1, column: 0, height: 1, width: 1, contents: [[asText(noteOf(request, basis))]] },
      { row: TABLE_ROW, column: 0, height: contents.length, width: contents[0]!.length, contents },
    ],
    tables: live ? [] : [{ row: TABLE_ROW, column: 0, height, width, style: "TableStyleLight9" }],
    formats,
    shades,
    links: live ? [] : linksIn(table, header),
    chart,
    widths: header.map((name, place) => widthOf(name, place, request)),
  };
}

/** The plan that writes an insert as it stood, by the values of its cells: a refresh that fails takes itself back. */
export function planAsItWas(request: Request, values: readonly (readonly unknown[])[], partOf: PartOf): Plan {
  const rows = values.slice(TABLE_ROW);
  const until = (cells: readonly unknown[]): number => (cells.includes("") ? cells.indexOf("") : cells.length);
  const table = rows.slice(0, until(rows.map((row) => row[0]))).map((row) => row.slice(0, until(rows[0]!)));
  const none = table.length === 0; // a formula that has not answered yet, or cells that the user has emptied
  const plan = planInsert(request, none ? [[""]] : (table as Table), { rows: 0, today: 0, partOf, standIns: [] });
  const [title, , ...cells] = plan.cells;
  return { ...plan, tables: none ? [] : plan.tables, cells: [title!, { row: 1, column: 0, height: 1, width: 1, contents: [[asText(String(values[1]![0]))]] }, ...cells] };
}

function numberFormat({ insert }: Request, name: string, place: number): string | undefined {
  if (insert === "Heat map") return place > 0 ? "0%" : undefined;
  if (SHARES.has(name)) return "0%";
  if (FACTORS.has(name)) return "0.00";
  return undefined;
}

/** All of a scorecard's values are shares, but the run, which counts links. */
function scorecardFormats({ insert }: Request, table: Table): Format[] {
  if (insert !== "Scorecard") return [];
  return table.slice(1).flatMap(([measure, value], place) =>
    typeof value === "number" ? [{ row: TABLE_ROW + 1 + place, column: 1, height: 1, width: 1, number: measure === "Run" || measure === "Looked at" ? "0" : "0%" }] : [],
  );
}

const widthOf = (name: string, place: number, { insert }: Request): number => (LONG.has(name) ? 220 : place === 0 ? (insert === "Heat map" || insert === "Chart" || insert === "Scorecard" ? 150 : 90) : name === "Company" ? 160 : 75);

/** Sources are linked where they have an address of the web, and nothing else. */
function linksIn(table: Table, header: readonly string[]): Link[] {
  const [source, url] = [header.indexOf("Source"), header.indexOf("Url")];
  if (source < 0 || url < 0) return [];
  return table.slice(1).flatMap((row, place) => {
    const address = webAddress(row[url] as string);
    return address ? [{ row: TABLE_ROW + 1 + place, column: source, address, text: String(row[source]) || address }] : [];
  });
}

/** One spilling formula, or a formula for each cell where the table's shape is fixed. */
function liveCells(request: Request, make: Formulas, table: Table): Content[][] {
  if (isAnswer(request.insert)) return [[ANSWERS[request.insert].formula(make, request)]];
  if (request.insert === "Scorecard") return scorecardCells(make, request.company, table);
  return table.map((row, place) => (place === 0 ? row.map(asContent) : chartRow(make, String(row[0]))));
}

function scorecardCells(make: Formulas, company: string, table: Table): Content[][] {
  const name = quotedText(company);
  const values: Readonly<Record<string, string>> = {
    Proven: make.coverage(name, "Proven"),
    "Pro forma": make.coverage(name, "Pro forma"),
    Claimed: make.coverage(name, "Claimed"),
    "Promotion gap": make.promotion(name),
    Strength: make.strength(name),
    Run: make.run(name),
    Break: make.breaks(name),
    "Looked at": make.ranked(name, "Looked at"),
    "Could be": make.ranked(name, "Could be"),
  };
  const headlines = Object.keys(values).length;
  return table.map(([label, ...rest], place) => {
    const text = String(label);
    if (place === 0) return [label!, ...rest].map(asContent);
    if (place <= headlines) return [asText(text), values[text]!, ""];
    return [asText(text), make.link(name, text, "Proven"), make.link(name, text, "State")];
  });
}

function chartRow(make: Formulas, company: string): Content[] {
  const on = (basis: string) => make.coverage(quotedText(company), basis);
  const less = (one: string, other: string) => `${one}-${other.slice(1)}`;
  return [asText(company), on("Proven"), less(on("Pro forma"), on("Proven")), `=MAX(0,${less(on("Claimed"), on("Pro forma")).slice(1)})`];
}

/** The chart goes beside its cells. */
const chartOf = (height: number, width: number): ChartPlan => ({
  data: { row: TABLE_ROW, column: 0, height, width },
  place: { row: TABLE_ROW, column: width + 1, height: Math.max(18, Math.min(60, height)), width: CHART_WIDTH },
  title: "Coverage of the chain: proven, pending, claimed only",
});
