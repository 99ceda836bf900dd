/** A sheet, and each table of it, as a part of a file. */
import { blockName, cellName } from "./block.ts";
import type { BookCell, BookLine, BookSheet, BookTable, BookValue } from "./book.ts";
import { asStored, maySpill } from "./formula.ts";
import { rulesElements, validationsElement } from "./write-rules.ts";
import type { Styles } from "./write-styles.ts";
import { element, escaped, part } from "./xml.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Errors that a file may hold; of a newer one Excel keeps more than its code, and calculates it anew. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Pixels of a digit in Excel's usual font: the unit of a column's width. */
export const DIGIT = 7;
export const POINTS_IN_A_PIXEL = 0.75;

function typeAndValue(value: BookValue): readonly [type: string, written: string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", Number.isFinite(value) ? String(value) : "0"];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  if (typeof value === "object") return ["e", ERRORS.includes(value.error) ? value.error : "#VALUE!"];
  return ["str", escaped(value)];
}

/**
 * For whom a file is written. Excel spills a formula's answer. LibreOffice does not, and would calculate anew a formula of a block, of which it
 * does not know the add-in's functions; it keeps what other formulas last gave. For LibreOffice each cell that an answer fills, and does not leave
 * blank, takes its part of the answer with INDEX.
 */
export type Reader = "Excel" | "LibreOffice";

function cellElement({ row, column, value, formula, spill, style, link }: BookCell, styles: Styles, reader: Reader): string {
  const look = styles.cell(style, link !== null);
  const attributes = `r="${cellName(row, column)}"${look > 0 ? ` s="${look}"` : ""}`;
  if (formula === "" && typeof value === "string") return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  const [type, written] = typeAndValue(value);
  const typed = type ? ` t="${type}"` : "";
  const result = value === null ? "" : `<v>${written}</v>`;
  if (formula === "") return result ? `<c ${attributes}${typed}>${result}</c>` : `<c ${attributes}/>`;
  const stored = escaped(asStored(formula));
  if (reader === "LibreOffice" || (!spill && !maySpill(formula))) return `<c ${attributes}${typed}><f>${stored}</f>${result}</c>`;
  const filled = blockName({ row, column, height: spill?.height ?? 1, width: spill?.width ?? 1 });
  return `<c ${attributes}${typed} cm="1"><f t="array" ref="${filled}">${stored}</f>${result}</c>`;
}

/**
 * The cells, and for LibreOffice the formulas of those that an answer fills. A blank part of it has none: LibreOffice keeps no empty text as what
 * a formula last gave, and calculates such a formula anew.
 */
function cellsFor(reader: Reader, { cells }: BookSheet): readonly BookCell[] {
  if (reader === "Excel") return cells;
  const parts = new Map<string, string>();
  for (const { row, column, formula, spill } of cells) {
    for (let y = 0; y < (spill?.height ?? 0); y++) {
      for (let x = 0; x < spill!.width; x++) if (x > 0 || y > 0) parts.set(`${row + y},${column + x}`, `=INDEX(${formula.slice(1)},${y + 1},${x + 1})`);
    }
  }
  return cells.map((cell) => {
    const part = cell.formula === "" && cell.value !== null ? parts.get(`${cell.row},${cell.column}`) : undefined;
    return part === undefined ? cell : { ...cell, formula: part };
  });
}

function rowsElement(sheet: BookSheet, styles: Styles, reader: Reader): string {
  const { rows } = sheet;
  const byRow = new Map<number, BookCell[]>(rows.map(({ place }) => [place, []]));
  for (const cell of cellsFor(reader, sheet)) {
    if (!byRow.has(cell.row)) byRow.set(cell.row, []);
    byRow.get(cell.row)!.push(cell);
  }
  const lines = new Map(rows.map((line) => [line.place, line]));
  const written = [...byRow].sort(([one], [other]) => one - other).map(([row, ones]) => {
    const { size = null, hidden = false } = lines.get(row) ?? {};
    const inside = ones.sort((one, other) => one.column - other.column).map((cell) => cellElement(cell, styles, reader));
    return element("row", { r: row + 1, ht: size === null ? null : size * POINTS_IN_A_PIXEL, customHeight: size !== null, hidden }, ...inside);
  });
  return element("sheetData", {}, ...written);
}

function columnsElement(columns: readonly BookLine[], usual: number): string {
  const written = columns.map(({ place, size, hidden }) => element("col", { min: place + 1, max: place + 1, width: (size ?? usual) / DIGIT, customWidth: true, hidden }));
  return written.length > 0 ? element("cols", {}, ...written) : "";
}

function viewElement({ frozen: { rows, columns }, gridlines }: BookSheet, isActive: boolean): string {
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = { xSplit: columns || null, ySplit: rows || null, topLeftCell: cellName(rows, columns), activePane: pane, state: "frozen" };
  const inside = rows > 0 || columns > 0 ? element("pane", split) + element("selection", { pane }) : "";
  return element("sheetViews", {}, element("sheetView", { showGridLines: gridlines ? null : 0, tabSelected: isActive, workbookViewId: 0 }, inside));
}

/** A sheet's part, and the web addresses that it refers to as rId1, rId2, …; its tables' relations come after these, and its drawing's last. */
export function sheetPart(sheet: BookSheet, styles: Styles, reader: Reader, isActive: boolean): { readonly xml: string; readonly links: readonly string[] } {
  const { tabColour, columnWidth, rowHeight, merges, tables, validations, rules, charts, page } = sheet;
  const linked = sheet.cells.filter(({ link }) => link !== null);
  const links = [...new Set(linked.map(({ link }) => link!))];
  const relation = new Map(links.map((link, place) => [link, `rId${place + 1}`]));
  const rows = rowsElement(sheet, styles, reader);
  const xml = element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": RELATIONS },
    tabColour || page ? element("sheetPr", {}, tabColour ? element("tabColor", { rgb: `FF${tabColour.slice(1).toUpperCase()}` }) : "", page ? element("pageSetUpPr", { fitToPage: page.wide !== null || page.high !== null ? 1 : 0 }) : "") : "",
    viewElement(sheet, isActive),
    element("sheetFormatPr", { defaultColWidth: columnWidth / DIGIT, defaultRowHeight: rowHeight * POINTS_IN_A_PIXEL, customHeight: true }),
    columnsElement(sheet.columns, columnWidth),
    rows,
    merges.length > 0 ? element("mergeCells", { count: merges.length }, ...merges.map((block) => element("mergeCell", { ref: blockName(block) }))) : "",
    rulesElements(rules, (highlight) => styles.highlight(highlight)),
    validationsElement(validations),
    linked.length > 0 ? element("hyperlinks", {}, ...linked.map(({ row, column, link }) => element("hyperlink", { ref: cellName(row, column), "r:id": relation.get(link!) }))) : "",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    page ? element("pageSetup", { paperSize: 9, orientation: page.landscape ? "landscape" : "portrait", fitToWidth: page.wide ?? 0, fitToHeight: page.high ?? 0 }) : "",
    charts.length > 0 ? element("drawing", { "r:id": `rId${links.length + tables.length + 1}` }) : "",
    tables.length > 0 ? element("tableParts", { count: tables.length }, ...tables.map((_, place) => element("tablePart", { "r:id": `rId${links.length + place + 1}` }))) : "",
  );
  return { xml: part(xml), links };
}

/** The headings of a table, as the file must have them: no two alike. */
export function headingsOf({ row, column, width }: BookTable, textAt: (row: number, column: number) => string): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, place) => {
    const wanted = textAt(row, column + place) || `Column${place + 1}`;
    let [heading, number] = [wanted, 1];
    while (taken.has(heading.toLowerCase())) heading = `${wanted}${++number}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

/** `labels` are the texts of the totals row, "" where it holds none. */
export function tablePart(table: BookTable, number: number, headings: readonly string[], labels: readonly string[]): string {
  const { totals } = table;
  const ref = blockName(table);
  const filtered = blockName({ ...table, height: table.height - (totals ? 1 : 0) });
  const columns = headings.map((name, place) => element("tableColumn", { id: place + 1, name: name.replace(/\r?\n/g, "_x000a_"), totalsRowLabel: labels[place] || null }));
  return part(
    element(
      "table",
      { xmlns: MAIN, id: number, name: table.name, displayName: table.name, ref, ...(totals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }) },
      table.filter ? element("autoFilter", { ref: filtered }) : "",
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", { name: table.style || null, showFirstColumn: 0, showLastColumn: 0, showRowStripes: table.bands ? 1 : 0, showColumnStripes: 0 }),
    ),
  );
}
