/** The starter workbook: a live Dashboard and Ranking, the starter evidence in a table named Evidence, and the default Model in a table named Model. */
import Papa from "papaparse";
import { serialOf } from "../../../src/chain/cells/excel-date.ts";
import { modelTable } from "../../../src/chain/model/model-table.ts";
import { writeCells } from "../bridge/range-write.ts";
import type { Charts } from "./chart-model.ts";
import { newSeries } from "./chart-source.ts";
import type { CellValue, Grid } from "../grid/grid.ts";

/** The company that the panel shows first: the one that proves most of its chain in the starter evidence. */
const FIRST_COMPANY = "MP Materials";

const INPUT_BLUE = "#0000ff";
const HEADING = "#0f548c";
/** Pixels of a row that shows two lines. */
const TWO_LINES = 34;

/** The first rows of a file of evidence as Excel would hold them: numbers as numbers, dates as serial numbers, blanks empty. A period such as 2025-09 stays a text. */
export function evidenceCells(csv: string, rows = Infinity): (CellValue | null)[][] {
  const data = Papa.parse<string[]>(csv.trim()).data.slice(0, 1 + rows);
  const header = data[0]!;
  const numeric = new Set(["Ownership", "Quantity"]);
  return data.map((row, index) =>
    row.map((cell, column) => {
      if (cell === "") return null;
      if (index === 0) return cell;
      if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return serialOf(cell);
      return numeric.has(header[column]!) ? Number(cell) : cell;
    }),
  );
}

/** The starter evidence; with `?rows=50`, its first rows. */
async function starterEvidence(): Promise<(CellValue | null)[][]> {
  const rows = Number(new URLSearchParams(location.search).get("rows") ?? Infinity);
  return evidenceCells(await (await fetch("/evidence.csv")).text(), rows);
}

/** Fills a sheet from its top left cell and makes a table of it. Texts stay texts: typed into the grid, 2025-09 would become 1 September, as in Excel. */
export function addTableSheet(grid: Grid, name: string, cells: readonly (readonly (CellValue | null)[])[]): void {
  const sheet = grid.workbook.getSheetByName(name)!;
  const sheetId = sheet.getSheetId();
  const [height, width] = [cells.length, cells[0]!.length];
  const contents = cells.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : (cell ?? ""))));
  writeCells(grid, { sheetId, row: 0, column: 0, height, width }, contents);
  grid.addTable(name, sheetId, { startRow: 0, startColumn: 0, endRow: height - 1, endColumn: width - 1 });
  sheet.setFrozenRows(1);
}

export async function openStarter(grid: Grid, charts: Charts): Promise<void> {
  const evidence = await starterEvidence();
  addTableSheet(grid, "Evidence", evidence);
  addTableSheet(grid, "Model", modelTable());
  const sheet = grid.workbook.getSheetByName("Evidence")!;
  const place = (name: string) => evidence[0]!.indexOf(name);
  const column = (name: string) => sheet.getRange(1, place(name), evidence.length - 1, 1);
  for (const day of ["Date", "Due"]) column(day).setNumberFormats(evidence.slice(1).map((row) => [typeof row[place(day)] === "string" ? "@" : "yyyy-mm-dd"])); // a period stays a text when it is edited too
  column("Ownership").setNumberFormat("0.0%");
  [170, 120, 105, 100, 105, 90, 80, 170, 120, 80, 150, 80, 130, 120, 90, 90, 100, 140, 90, 280, 240, 70, 420].forEach((width, place) => sheet.setColumnWidth(place, width));
  const model = grid.workbook.getSheetByName("Model")!;
  [110, 240, 110, 420].forEach((width, place) => model.setColumnWidth(place, width));
  addDashboard(grid, evidence.length);
  addLinkChart(grid, charts);
  addRanking(grid);
}

const HEADLINES: readonly (readonly [label: string, formula: string, format: string])[] = [
  ["Proven", '=CHAIN.COVERAGE(Evidence[#All],B3,"Proven",,Model[#All])', "0%"],
  ["If pending deals close", '=CHAIN.COVERAGE(Evidence[#All],B3,"Pro forma",,Model[#All])', "0%"],
  ["Claimed", '=CHAIN.COVERAGE(Evidence[#All],B3,"Claimed",,Model[#All])', "0%"],
  ["Promotion gap", "=CHAIN.PROMOTION(Evidence[#All],B3,,Model[#All])", "0%"],
  ["Longest proven run, links", "=CHAIN.RUN(Evidence[#All],B3,,Model[#All])", "0"],
  ["Chain breaks at", "=CHAIN.BREAK(Evidence[#All],B3,,Model[#All])", "@"],
];

/** A company to choose from those in so many rows of evidence, its headlines and its gap table. */
function addDashboard(grid: Grid, rows: number): void {
  const sheet = grid.workbook.getSheetByName("Dashboard")!;
  const heading = (address: string, text: string, size: number) =>
    sheet.getRange(address).setValue(text).setFontWeight("bold").setFontSize(size).setFontColor(HEADING);
  heading("A1", "Production or promotion?", 18);
  sheet.getRange("A3").setValue("Company");
  sheet.getRange("B3").setValue(FIRST_COMPANY).setFontColor(INPUT_BLUE).setFontWeight("bold");
  grid.validate({ sheetId: sheet.getSheetId(), row: 2, column: 1, height: 1, width: 1 }, { list: { inCellDropDown: true, source: `=Evidence!A2:A${rows}` } });
  HEADLINES.forEach(([label, formula, format], index) => {
    sheet.getRange(4 + index, 0).setValue(label);
    sheet.getRange(4 + index, 1).setFormula(formula).setNumberFormat(format).setHorizontalAlignment("left").setFontWeight("bold");
  });
  heading("A12", "What is proven, what is missing, what to ask next", 13);
  sheet.getRange("A13").setFormula("=CHAIN.GAPS(Evidence[#All],B3,,Model[#All])");
  sheet.getRange("A13:L13").setFontWeight("bold").setBackground("#e8f0f8");
  sheet.getRange("C14:E20").setNumberFormat("0%");
  // Beside the panel in a window of 1280 pixels, the chart and what is proven are in sight.
  [190, 130, 60, 80, 65, 320, 95, 320, 380, 330, 220, 200].forEach((width, place) => sheet.setColumnWidth(place, width));
  sheet.getRange("A14:L20").setWrap(true).setVerticalAlignment("top");
  for (let row = 13; row < 20; row++) sheet.setRowHeight(row, TWO_LINES);
  sheet.setRowHeight(0, 36);
  sheet.setHiddenGridlines(true);
}

/** Colours that tell apart without colour too: dark, light, and white with an outline. */
const PARTS = ["#0f548c", "#9fc5e8", "#ffffff"];

/** What the gap table says of each link, as columns beside the headlines. */
function addLinkChart(grid: Grid, charts: Charts): void {
  const sheetId = grid.workbook.getSheetByName("Dashboard")!.getSheetId();
  const links = { sheetId, row: 13, column: 0, height: 7, width: 1 };
  const series = ["Proven", "Pro forma", "Claimed"].map((name, place) => ({
    ...newSeries(name, { ...links, column: 2 + place }, links),
    fill: PARTS[place]!,
    line: PARTS[0]!,
    gapWidth: 60,
  }));
  const chart = charts.add(sheetId, "ColumnClustered", series);
  chart.title = "From the customer back to the mine";
  Object.assign(chart.valueAxis, { minimum: 0, maximum: 1, numberFormat: "0%" });
  chart.place = { left: 245, top: 6, width: 384, height: 196 };
}

/** The league table of all companies. */
function addRanking(grid: Grid): void {
  const sheet = grid.workbook.getSheetByName("Ranking")!;
  sheet.getRange("A1").setFormula("=CHAIN.RANK(Evidence[#All],,,Model[#All])");
  sheet.getRange("A1:O1").setFontWeight("bold").setBackground("#e8f0f8");
  for (const shares of ["C2:G120", "M2:N120"]) sheet.getRange(shares).setNumberFormat("0%");
  [60, 240, 75, 90, 80, 120, 90, 60, 120, 95, 95, 90, 90, 190, 110].forEach((width, place) => sheet.setColumnWidth(place, width));
  sheet.setFrozenRows(1);
}
