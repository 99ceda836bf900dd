/** Plans the starter sheets: Evidence with drop-downs from the method's words, Model, and a live Dashboard. */
import { COLUMNS, DAY_COLUMNS, type Column } from "../../chain/model/columns.ts";
import { DEFAULT_MODEL, stagesOf } from "../../chain/model/model.ts";
import { modelTable } from "../../chain/model/model-table.ts";
import { ASSERTERS, DEALS, INSTRUMENTS, QUANTITY_BASES, ROUTES, SETBACKS, STATUSES } from "../../chain/model/vocabulary.ts";
import { CHART_HEADER } from "../../chain/tables/compare/chart-table.ts";
import { RANKING_HEADER } from "../../chain/tables/compare/ranking-table.ts";
import { cellAddress } from "../insert/check-target.ts";
import { MODEL } from "../read/tables-in-use.ts";
import { formulas } from "../insert/plan/formulas/formulas.ts";
import { asText } from "../insert/plan/live-cells.ts";
import { HEADING } from "../insert/plan/plan-insert.ts";
import { EMPTY_PLAN, type Content, type DropDown, type Format, type Plan } from "../insert/plan.ts";

/** Investors' convention: what is typed is blue, what is computed is black. */
const INPUT = "#0000ff";
const NOTE = "#616161";
const HEADER_FILL = "#e8f0f8";
const STYLE = "TableStyleMedium2";
/** Rows beyond the table that have their drop-downs already: Excel extends a table's own rules with it. */
const EMPTY_ROWS = 1;

const LISTS: Partial<Record<Column, readonly string[]>> = {
  Stage: stagesOf(DEFAULT_MODEL),
  Status: [...STATUSES, ...SETBACKS],
  // On Capital rows the route is the instrument.
  Route: [...ROUTES, ...INSTRUMENTS],
  Deal: DEALS,
  Basis: QUANTITY_BASES,
  "Asserted by": ASSERTERS,
};
const DAY = "yyyy-mm-dd";
const WIDTHS: Partial<Record<Column, number>> = { Company: 130, Through: 120, Product: 90, Unit: 110, Site: 100, Source: 200, Link: 180, Note: 300 };

/** A cell of the starter evidence: dates as Excel days, numbers as numbers. */
export type StarterCell = string | number;

/** The sheet Evidence: a table with the starter rows, or with one empty row. `starter` has its header row. */
export function planEvidence(starter: readonly (readonly StarterCell[])[] | null): Plan {
  const header = starter ? starter[0]!.map(String) : COLUMNS;
  const rows = starter?.slice(1) ?? Array.from({ length: EMPTY_ROWS }, () => header.map(() => ""));
  const body = (column: number) => ({ row: 1, column, height: rows.length, width: 1 });
  const contents: Content[][] = [header.map((name) => asText(name)), ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : asText(cell))))];
  const numbers: Partial<Record<string, string>> = { Date: DAY, Due: DAY, Recorded: DAY, Ownership: "0.0%", Quantity: "#,##0" };
  return {
    ...EMPTY_PLAN,
    height: contents.length,
    width: header.length,
    cells: [{ row: 0, column: 0, height: contents.length, width: header.length, contents }],
    tables: [{ row: 0, column: 0, height: contents.length, width: header.length, name: "Evidence", style: STYLE }],
    formats: [{ row: 1, column: 0, height: rows.length, width: header.length, colour: INPUT }, ...header.flatMap((name, at): Format[] => (numbers[name] ? [{ ...body(at), number: numbers[name] }] : [])), ...periodFormats(header, rows)],
    dropDowns: header.flatMap((name, at): DropDown[] => {
      const words = LISTS[name as Column];
      // A model may name other links.
      return words ? [{ ...body(at), source: words.join(","), strict: name !== "Stage" }] : [];
    }),
    widths: header.map((name) => WIDTHS[name as Column] ?? 75),
    frozenRows: 1,
  };
}

/** A period such as 2025-09 is a text, and its cell says so: Excel would make it the first of the month when it is edited. */
function periodFormats(header: readonly string[], rows: readonly (readonly StarterCell[])[]): Format[] {
  const isDay = header.map((name) => DAY_COLUMNS.some((column) => column === name));
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column): Format[] => (isDay[column] && typeof cell === "string" && cell !== "" ? [{ row: index + 1, column, height: 1, width: 1, number: "@" }] : [])),
  );
}

/** The sheet Model: every rate, weight and threshold of the method, to edit, and the investor's own rows below. */
export function planModel(own: readonly (readonly string[])[] = []): Plan {
  const table = [...modelTable(), ...own];
  const [height, width] = [table.length, table[0]!.length];
  return {
    ...EMPTY_PLAN,
    height,
    width,
    cells: [{ row: 0, column: 0, height, width, contents: table.map((row) => row.map((cell) => (typeof cell === "number" ? cell : asText(cell)))) }],
    tables: [{ row: 0, column: 0, height, width, name: MODEL, style: STYLE }],
    formats: [{ row: 1, column: 2, height: height - 1, width: 1, colour: INPUT }],
    widths: [80, 190, 90, 330],
    frozenRows: 1,
  };
}

/** Rows of the Dashboard, zero-based. */
const [COMPANY, SCORES, GAPS, TABLES] = [2, 4, 12, 24];
/** Columns of the Dashboard's tables, a free column between each and the next, and of the names that its drop-down offers. */
const RANKED = RANKING_HEADER.length;
const HEAT_MAP = RANKED + 1;
const MAPPED = 2 + DEFAULT_MODEL.links.length; // the company, its links, its coverage
const CHART_DATA = HEAT_MAP + MAPPED + 1;
const NAMES = CHART_DATA + 4 + 1;
/** The ranking's share columns after the first five. */
const LATER_SHARES = ["Could be", "Without its strongest source"].map((header) => RANKING_HEADER.indexOf(header));
/** Companies of the chart, and names that the drop-down can offer. */
const [CHARTED, OFFERED] = [12, 500];

/** A cell's address that stays the same wherever it is used: `$AC$26`. */
const fixed = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");

/** The sheet Dashboard: a company to choose, its scores and gap table, and all companies ranked, as heat map and as chart. */
export function planDashboard(tables: { evidence: string; model: string | null }, first: string): Plan {
  const make = formulas({ tables, asOf: null });
  const chosen = "$B$3";
  const scores: readonly (readonly [string, string, string])[] = [
    ["Proven", make.coverage(chosen, "Proven"), "0%"],
    ["Pro forma, if pending deals close", make.coverage(chosen, "Pro forma"), "0%"],
    ["Claimed", make.coverage(chosen, "Claimed"), "0%"],
    ["Promotion gap", make.promotion(chosen), "0%"],
    ["Longest proven run, links", make.run(chosen), "0"],
    ["Chain breaks at", make.breaks(chosen), "General"],
  ];
  const cell = (row: number, column: number, content: Content) => ({ row, column, height: 1, width: 1, contents: [[content]] });
  const title = (row: number, column: number, size: number): Format => ({ row, column, height: 1, width: 1, bold: true, size, colour: HEADING });
  const header = (row: number, column: number, width: number): Format => ({ row, column, height: 1, width, bold: true, fill: HEADER_FILL });
  const ranked = (place: number) => TABLES + 3 + place; // Excel's row of a company in the ranking
  const chart: Content[][] = [
    CHART_HEADER.map(asText),
    ...Array.from({ length: CHARTED }, (_, place) => {
      const row = ranked(place);
      return [`=IF(B${row}="","",B${row})`, `=IF(B${row}="",0,C${row})`, `=IF(B${row}="",0,D${row}-C${row})`, `=IF(B${row}="",0,MAX(0,E${row}-D${row}))`];
    }),
  ];
  const below = { row: TABLES + 2, height: OFFERED };
  return {
    ...EMPTY_PLAN,
    height: TABLES + 2 + OFFERED,
    width: NAMES + 1,
    cells: [
      cell(0, 0, "Production or promotion?"),
      cell(COMPANY, 0, "Company"),
      cell(COMPANY, 1, asText(first)),
      cell(1, 0, "Choose a company from the list. Blue is typed, black is computed."),
      ...scores.flatMap(([label, formula], place) => [cell(SCORES + place, 0, label), cell(SCORES + place, 1, formula)]),
      cell(GAPS - 1, 0, "What is proven, what is missing, what to ask next"),
      cell(GAPS, 0, make.ask("GAPS", chosen)),
      cell(TABLES, 0, "Ranking"),
      cell(TABLES + 1, 0, make.ask("RANK", "")),
      cell(TABLES, HEAT_MAP, "Heat map of proven links"),
      cell(TABLES + 1, HEAT_MAP, make.matrix("")),
      cell(TABLES, CHART_DATA, "Cells of the chart"),
      { row: TABLES + 1, column: CHART_DATA, height: chart.length, width: 4, contents: chart },
      cell(TABLES, NAMES, "Names in the list"),
      cell(TABLES + 1, NAMES, make.companies()),
    ],
    formats: [
      title(0, 0, 18),
      { row: COMPANY, column: 1, height: 1, width: 1, bold: true, colour: INPUT },
      { row: 1, column: 0, height: 1, width: 1, italic: true, colour: NOTE },
      ...scores.map(([, , number], place): Format => ({ row: SCORES + place, column: 1, height: 1, width: 1, number })),
      title(GAPS - 1, 0, 13),
      header(GAPS, 0, 12),
      { row: GAPS + 1, column: 2, height: 7, width: 3, number: "0%" },
      ...[0, HEAT_MAP, CHART_DATA, NAMES].map((column) => title(TABLES, column, 13)),
      header(TABLES + 1, 0, RANKED),
      { ...below, column: 2, width: 5, number: "0%" },
      ...LATER_SHARES.map((column): Format => ({ ...below, column, width: 1, number: "0%" })),
      header(TABLES + 1, HEAT_MAP, MAPPED),
      { ...below, column: HEAT_MAP + 1, width: MAPPED - 1, number: "0%" },
      header(TABLES + 1, CHART_DATA, 4),
      { ...below, height: CHARTED, column: CHART_DATA + 1, width: 3, number: "0%" },
    ],
    shades: [
      { row: GAPS + 1, column: 1, height: 7, width: 1, by: "State" },
      { ...below, column: HEAT_MAP + 1, width: MAPPED - 1, by: "Share" },
    ],
    dropDowns: [{ row: COMPANY, column: 1, height: 1, width: 1, source: `=${fixed(TABLES + 1, NAMES)}:${fixed(TABLES + OFFERED, NAMES)}`, strict: false }],
    chart: { data: { row: TABLES + 1, column: CHART_DATA, height: CHARTED + 1, width: 4 }, series: CHART_HEADER.slice(1), place: { row: 0, column: 3, height: 11, width: 3 }, title: "Coverage of the first twelve" },
    widths: [165, 150, 60, 70, 60, 240, 75, 240, 240, 200, 120, 75, 75, 110, 110, 30, 150, ...Array.from({ length: MAPPED - 1 }, () => 75), 30, 140, 60, 60, 75, 30, 140],
  };
}
