import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Axis, ChartType } from "../page/chart-model.ts";
import { PLAIN, type Block, type Book, type BookCell, type BookChart, type BookSeries, type BookSheet, type BookValue } from "./book.ts";
import { CHART_KINDS } from "./chart-kinds.ts";
import { readBook } from "./read-book.ts";
import { placeOf } from "./read-chart.ts";
import { writeBook } from "./write-book.ts";
import { parsed } from "./xml.ts";

const cell = (row: number, column: number, value: BookValue, more: Partial<BookCell> = {}): BookCell => ({ row, column, value, formula: "", spill: null, style: 0, link: null, ...more });
const block = (row: number, column: number, height: number, width: number): Block => ({ row, column, height, width });

const EMPTY: BookSheet = {
  name: "Empty", hidden: false, gridlines: true, tabColour: null, frozen: { rows: 0, columns: 0 }, columnWidth: 88, rowHeight: 24,
  columns: [], rows: [], cells: [], merges: [], tables: [], validations: [], rules: [], charts: [], page: null,
};

const AXIS: Axis = { title: "", minimum: null, maximum: null, numberFormat: null, visible: true, gridlines: false, reversed: false };
const series = (column: number, more: Partial<BookSeries> = {}): BookSeries => ({
  name: { sheet: "Data", ...block(0, column, 1, 1) }, values: { sheet: "Data", ...block(1, column, 3, 1) }, categories: { sheet: "Data", ...block(1, 0, 3, 1) },
  fill: null, line: null, gapWidth: 150, hasDataLabels: false, ...more,
});
const PLAIN_CHART: BookChart = { name: "Chart 1", type: "ColumnClustered", title: null, titleVisible: true, legendVisible: true, legend: "Bottom", valueAxis: { ...AXIS, gridlines: true }, categoryAxis: AXIS, series: [series(1)], place: block(11, 0, 15, 6) };
const CHARTS: readonly BookChart[] = [
  PLAIN_CHART,
  { ...PLAIN_CHART, name: "Line", type: "LineMarkers", titleVisible: false, legendVisible: false, series: [series(1, { fill: "#a02b93" })] },
  {
    ...PLAIN_CHART, name: 'Chart "2"', type: "BarStacked100", title: "Proven & <claimed>", legend: "Right", place: { left: 297, top: 6.5, width: 415, height: 196 },
    valueAxis: { ...AXIS, title: "Share", minimum: 0, maximum: 1, numberFormat: "0%" }, categoryAxis: { ...AXIS, visible: false, reversed: true },
    series: [series(1, { fill: "#0f548c", line: "#112233", gapWidth: 60, hasDataLabels: true }), series(2, { name: "typed", categories: null, gapWidth: 60, values: { sheet: "It's <2>", ...block(0, 0, 1, 4) } })],
  },
];

const highlight = { fill: "#ffeb9c", colour: "#9c5700", bold: true };

const BOOK: Book = {
  active: 1,
  calculation: "Manual",
  names: [{ name: "Threshold", formula: "=Data!$B$2", hidden: false }, { name: "Data", formula: "=Data!$A$2", hidden: true }],
  styles: [
    PLAIN,
    { ...PLAIN, numberFormat: "0.0%", bold: true, colour: "#0000ff", fill: "#e8f0f8", horizontal: "center", vertical: "top", wrap: true },
    { ...PLAIN, numberFormat: "yyyy-mm-dd", colour: "#000000", italic: true, underline: true, strike: true, font: "Georgia", size: 18, borders: { top: { style: "thin", colour: "#112233" }, left: { style: "double", colour: "#000000" } } },
  ],
  sheets: [
    { ...EMPTY, name: "Notes", hidden: true },
    {
      ...EMPTY,
      name: "Data",
      gridlines: false,
      tabColour: "#0f6cbd",
      frozen: { rows: 1, columns: 2 },
      columns: [{ place: 1, size: 170, hidden: false }, { place: 3, size: null, hidden: true }],
      rows: [{ place: 0, size: 36, hidden: false }, { place: 7, size: null, hidden: true }],
      cells: [
        cell(0, 0, "Company"), cell(0, 1, "Share"),
        cell(1, 0, ` <"Fuels" & 'Söhne'>\n\u0007 _x0041_ 🧲 `), cell(1, 1, 0.1 + 0.2, { style: 1 }),
        cell(2, 0, "source", { link: "https://example.org/a?b=1&c=%20d#e" }), cell(2, 1, true),
        cell(3, 0, { error: "#N/A" }), cell(3, 1, 46_000, { style: 2 }),
        cell(4, 0, "Customer", { formula: "=CHAIN.BREAK(Data[#All],A2)" }), cell(4, 1, { error: "#DIV/0!" }, { formula: "=1/0" }),
        cell(5, 0, "007"), cell(5, 1, null, { style: 1 }), cell(5, 2, "", { formula: '=""' }), cell(5, 3, false, { formula: "=1>2" }),
        cell(6, 0, "Link", { formula: "=CHAIN.GAPS(Data[#All],A2)", spill: { height: 2, width: 2 } }), cell(6, 1, "State", { style: 1 }),
        cell(7, 0, "Mining"), cell(7, 1, null, { style: 1 }),
      ],
      merges: [block(9, 0, 2, 3)],
      tables: [{ name: "Data", ...block(0, 0, 4, 2), style: "TableStyleLight9", bands: false, filter: true, totals: true }],
      validations: [
        { blocks: [block(1, 3, 5, 1), block(9, 3, 1, 1)], type: "list", operator: null, formula1: "Proven,Pro forma", formula2: null, allowBlank: true },
        { blocks: [block(1, 4, 5, 1)], type: "list", operator: null, formula1: "=$A$2:$A$4", formula2: null, allowBlank: false },
        { blocks: [block(1, 5, 5, 1)], type: "decimal", operator: "between", formula1: "0", formula2: "1", allowBlank: true },
      ],
      rules: [
        { kind: "number", blocks: [block(1, 1, 3, 1)], stop: true, operator: "between", values: [0.2, 0.5], ...highlight },
        { kind: "text", blocks: [block(1, 0, 3, 1)], stop: false, operator: "equal", text: 'the "best"', ...highlight },
        { kind: "text", blocks: [block(1, 0, 3, 1)], stop: false, operator: "containsText", text: "Fuels", ...highlight },
        { kind: "formula", blocks: [block(1, 0, 3, 2)], stop: false, formula: "=$B2>0.5", ...highlight, bold: false },
        { kind: "scale", blocks: [block(1, 1, 3, 1)], stop: false, points: [{ type: "min", value: null, colour: "#ffffff" }, { type: "num", value: "0.5", colour: "#ffc000" }, { type: "max", value: null, colour: "#0f548c" }] },
      ],
      charts: CHARTS,
    },
    { ...EMPTY, name: "It's <2>" },
  ],
};

describe("a book that is written and read again", () => {
  it.each([["Excel", "Manual"], ["LibreOffice", "Automatic"]] as const)("is the same book, written for %s, where it is calculated as %s", (reader, calculation) => {
    expect(readBook(writeBook(BOOK, reader))).toEqual({ book: { ...BOOK, calculation }, leftOut: [] });
  });

  it.each(Object.keys(CHART_KINDS) as ChartType[])("keeps a chart of the kind %s", (type) => {
    const book: Book = { ...BOOK, sheets: [{ ...EMPTY, name: "Data", charts: [{ ...PLAIN_CHART, type }] }], active: 0, names: [] };
    expect(readBook(writeBook(book, "Excel")).book.sheets[0]!.charts.map((chart) => chart.type)).toEqual([type]);
  });

  it("leaves a blank part of an answer without a formula for LibreOffice, which would show 0 or #NAME?", () => {
    const answer = { ...EMPTY, cells: [cell(0, 0, "Link", { formula: "=CHAIN.GAPS(A9:B10,A9)", spill: { height: 1, width: 2 } }), cell(0, 1, null, { style: 1 })] };
    const { "xl/worksheets/sheet1.xml": part } = unzipSync(writeBook({ ...BOOK, sheets: [answer], active: 0, names: [] }, "LibreOffice"));
    expect(strFromU8(part!)).toMatch(/<c r="B1" s="\d+"\/>/); // LibreOffice would calculate a formula anew that last gave an empty text
  });

  it("has a heading for each column of a table, no two alike", () => {
    const cells = [cell(0, 0, "Year"), cell(0, 1, "year"), cell(0, 2, 2026), cell(1, 0, 1)];
    const sheet: BookSheet = { ...EMPTY, cells, tables: [{ name: "T", ...block(0, 0, 2, 4), style: "", bands: true, filter: false, totals: false }] };
    const { book } = readBook(writeBook({ ...BOOK, sheets: [sheet], active: 0, names: [] }, "Excel"));
    expect(book.sheets[0]!.cells.filter(({ row }) => row === 0).map(({ value }) => value)).toEqual(["Year", "year2", "2026", "Column4"]);
  });
});

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...all: readonly string[]) => `<Relationships>${all.map((one, place) => `<Relationship Id="r${place + 1}" ${one}/>`).join("")}</Relationships>`;

/** A file with a sheet of these rows, in another writer's hand. */
function fileOf(rows: string, more: Readonly<Record<string, string>> = {}, workbook = ""): Uint8Array {
  const parts = {
    "_rels/.rels": relations(`Type="${RELATIONS}/officeDocument" Target="/xl/book.xml"`),
    "xl/book.xml": `<x:workbook xmlns:x="m" xmlns:r="${RELATIONS}">${workbook}<x:sheets><x:sheet name="One" sheetId="7" r:id="r1"/></x:sheets></x:workbook>`,
    "xl/_rels/book.xml.rels": relations(`Type="${RELATIONS}/worksheet" Target="sheets/one.xml"`, `Type="${RELATIONS}/sharedStrings" Target="texts.xml"`, `Type="${RELATIONS}/styles" Target="styles.xml"`),
    "xl/sheets/one.xml": `<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const cellsOf = (file: Uint8Array) => readBook(file).book.sheets[0]!.cells;

describe("a file of another writer", () => {
  it("gives texts that are kept apart, in runs or not, without their reading aids", () => {
    const texts = "<sst><si><t>plain</t></si><si><r><t xml:space='preserve'>in </t></r><r><t>runs</t></r><rPh><t>aid</t></rPh></si></sst>";
    const cells = cellsOf(fileOf('<x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>', { "xl/texts.xml": texts }));
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([[1, 1, "plain"], [1, 2, "in runs"]]);
  });

  it("writes out a formula that is filled down", () => {
    const cells = cellsOf(fileOf('<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>'.replaceAll(/<(\/?)(row|c|f|v)\b/g, "<$1x:$2")));
    expect(cells.map(({ formula }) => formula)).toEqual(["=B1*$C$1", "=B3*$C$1"]);
  });

  it("counts dates from 1904 where the file says so, numbers never", () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const file = fileOf('<x:row><x:c s="1"><x:v>0</x:v></x:c><x:c><x:v>0</x:v></x:c></x:row>', { "xl/styles.xml": styles }, '<x:workbookPr date1904="1"/>');
    expect(cellsOf(file).map(({ value }) => value)).toEqual([1462, 0]); // 1904-01-01 is day 1462
  });

  it("keeps the value of a formula over another file, and says so", () => {
    const { book, leftOut } = readBook(fileOf("<x:row><x:c><x:f>[1]Prices!A1</x:f><x:v>95</x:v></x:c></x:row>"));
    expect(book.sheets[0]!.cells).toMatchObject([{ value: 95, formula: "" }]);
    expect(leftOut).toEqual(["formulas over other files, of which the values stay (1)"]);
  });

  it("takes text of the theme's usual colour for text without a colour, and black that is said for black", () => {
    const styles = '<styleSheet><fonts><font><name val="Calibri"/></font><font><color theme="1"/></font><font><color rgb="FF000000"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
    const { book } = readBook(fileOf('<x:row><x:c s="1"><x:v>1</x:v></x:c><x:c s="2"><x:v>2</x:v></x:c></x:row>', { "xl/styles.xml": styles }));
    expect(book.sheets[0]!.cells.map(({ style }) => book.styles[style]!.colour)).toEqual([null, "#000000"]);
  });

  it("says what it leaves out: filters, names of one sheet, charts of other kinds; print areas, hidden names and the way of calculating stay", () => {
    const rels = relations(`Type="${RELATIONS}/drawing" Target="../drawing.xml"`);
    const drawing = '<wsDr xmlns:r="r"><twoCellAnchor><from/><to/><graphicFrame><graphic><graphicData><chart r:id="r1"/></graphicData></graphic></graphicFrame></twoCellAnchor></wsDr>';
    const names = '<x:definedNames><x:definedName name="_xlnm.Print_Area" localSheetId="0">One!$A$1</x:definedName><x:definedName name="own" localSheetId="0">One!$A$1</x:definedName><x:definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">One!$A$1</x:definedName><x:definedName name="rate" hidden="1">0.1</x:definedName></x:definedNames><x:calcPr calcMode="manual"/>';
    const more = {
      "xl/sheets/_rels/one.xml.rels": rels,
      "xl/drawing.xml": drawing,
      "xl/_rels/drawing.xml.rels": relations(`Type="${RELATIONS}/chart" Target="pie.xml"`),
      "xl/pie.xml": "<chartSpace><chart><plotArea><pieChart/></plotArea></chart></chartSpace>",
    };
    const { book, leftOut } = readBook(fileOf('<x:row r="1" hidden="1"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData><x:autoFilter ref="A1:A2"/><x:sheetData>', more, names));
    expect(leftOut).toEqual(["sheets' filters, of which the hidden rows stay hidden (1)", "charts of other kinds (1)", "names of one sheet (1)"]);
    expect(book.sheets[0]!.rows).toMatchObject([{ place: 0, hidden: true }]);
    expect([book.names, book.calculation]).toEqual([[{ name: "rate", formula: "=0.1", hidden: true }], "Manual"]);
  });

  it("finds the place of a chart that begins and ends within cells, from the widths and heights of the sheet", () => {
    const pixels = (count: number) => count * 9525;
    const corner = (column: number, row: number) => `<col>${column}</col><colOff>${pixels(8)}</colOff><row>${row}</row><rowOff>0</rowOff>`;
    const anchor = parsed(`<twoCellAnchor><from>${corner(1, 2)}</from><to>${corner(3, 5)}</to></twoCellAnchor>`);
    const sizes = { columnWidth: 64, rowHeight: 20, columns: [{ place: 0, size: 100, hidden: false }, { place: 2, size: null, hidden: true }], rows: [] };
    expect(placeOf(anchor, sizes)).toEqual({ left: 81, top: 30, width: 48, height: 45 }); // 108 px, 40 px, one column of 64 px that shows, three rows of 20 px, at 0.75 points
  });

  it("takes over web addresses only", () => {
    const rels = relations(...["https://example.org/", "javascript:alert(1)", "file:///etc/passwd"].map((target) => `Type="${RELATIONS}/hyperlink" Target="${target}" TargetMode="External"`));
    const rows = "<x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c><x:c r='B1'><x:v>2</x:v></x:c><x:c r='C1'><x:v>3</x:v></x:c></x:row></x:sheetData><x:hyperlinks><x:hyperlink ref='A1' r:id='r1'/><x:hyperlink ref='B1' r:id='r2'/><x:hyperlink ref='C1' r:id='r3'/></x:hyperlinks><x:sheetData>";
    const { book, leftOut } = readBook(fileOf(rows, { "xl/sheets/_rels/one.xml.rels": rels }));
    expect(book.sheets[0]!.cells.map(({ link }) => link)).toEqual(["https://example.org/", null, null]);
    expect(leftOut).toEqual(["links to no web page (2)"]);
  });
});

describe("a file that cannot be opened says why and what to do", () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      readBook(bytes);
      return "";
    } catch (problem) {
      return (problem as Error).message;
    }
  };
  const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const good = fileOf("<x:row><x:c><x:v>1</x:v></x:c></x:row>");

  it.each([
    ["a text", strToU8("Company,Link\n"), /not an Excel workbook: save it as \.xlsx/],
    ["nothing", new Uint8Array(), /not an Excel workbook/],
    ["an .xls", new Uint8Array([...OLD, ...utf16("Workbook")]), /old format \.xls: save it in Excel as \.xlsx/],
    ["a password", new Uint8Array([...OLD, ...utf16("EncryptedPackage")]), /protected by a password: take it off/],
    ["an .xlsb", zipSync({ "_rels/.rels": strToU8(relations(`Type="${RELATIONS}/officeDocument" Target="xl/workbook.bin"`)) }), /binary format \.xlsb/],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), /holds no Excel workbook/],
    ["a file cut short", good.slice(0, good.length - 40), /damaged/],
    ["a file without its sheet", fileOf("", { "xl/_rels/book.xml.rels": relations(`Type="${RELATIONS}/worksheet" Target="sheets/lost.xml"`) }), /damaged/],
    ["21 MB", new Uint8Array(21_000_000), /more than 20 MB/],
  ])("%s", (_, bytes, said) => {
    expect(refusal(bytes)).toMatch(said);
    expect(refusal(bytes)).toMatch(/^The file [^\n]*\.$/);
  });
});
