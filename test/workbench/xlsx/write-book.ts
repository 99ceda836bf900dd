/** A book as the bytes of an .xlsx file. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { Book, BookCell, BookSheet, CalculationMode } from "./book.ts";
import { asStored } from "./formula.ts";
import { chartPart, drawingPart } from "./write-chart.ts";
import { headingsOf, MAIN, RELATIONS, sheetPart, tablePart, type Reader } from "./write-sheet.ts";
import { Styles } from "./write-styles.ts";
import { element, escaped, part } from "./xml.ts";

const KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Tells Excel that formulas marked `cm="1"` spill as far as their answer goes, and are no formulas of a fixed block. */
const SPILLING = part(
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
);

/** LibreOffice keeps what formulas last gave only for writers that it knows; those of the add-in's functions it could not calculate anew. */
const APPLICATION = part('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>');

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

function relations(all: readonly Relation[]): string {
  const written = all.map(({ type, target, external }, place) =>
    element("Relationship", { Id: `rId${place + 1}`, Type: `${RELATIONS}/${type}`, Target: target, TargetMode: external ? "External" : null }),
  );
  return part(element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, ...written));
}

/** The sheet with the headings of its tables as texts, as Excel wants them, and by table these headings and the texts of its totals row. */
function withHeadings(sheet: BookSheet): { readonly sheet: BookSheet; readonly headings: readonly (readonly string[])[]; readonly totals: readonly (readonly string[])[] } {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const textAt = (row: number, column: number) => {
    const value = cells.get(`${row},${column}`)?.value ?? "";
    return typeof value === "object" ? value.error : String(value);
  };
  const headings = sheet.tables.map((table) => headingsOf(table, textAt));
  sheet.tables.forEach(({ row, column }, table) =>
    headings[table]!.forEach((value, place) => {
      const known: BookCell = cells.get(`${row},${column + place}`) ?? { row, column: column + place, value, formula: "", spill: null, style: 0, link: null };
      cells.set(`${row},${column + place}`, { ...known, value, formula: "", spill: null });
    }),
  );
  const labelAt = (row: number, column: number) => (cells.get(`${row},${column}`)?.formula ? "" : textAt(row, column));
  const totals = sheet.tables.map(({ row, height, column, width, totals: has }) => Array.from({ length: has ? width : 0 }, (_, place) => labelAt(row + height - 1, column + place)));
  return { sheet: { ...sheet, cells: [...cells.values()] }, headings, totals };
}

/** A book as bytes. Both programs open it; see Reader for what differs. */
export function writeBook(book: Book, reader: Reader): Uint8Array {
  const styles = new Styles(book.styles);
  const files: Record<string, string> = {};
  const kinds: [path: string, kind: string][] = [];
  const put = (path: string, kind: string, xml: string): void => {
    files[path] = xml;
    kinds.push([path, kind]);
  };
  let [tableNumber, chartNumber] = [0, 0];
  book.sheets.forEach((given, place) => {
    const { sheet, headings, totals } = withHeadings(given);
    const { xml, links } = sheetPart(sheet, styles, reader, place === book.active);
    const tables = sheet.tables.map((table, index) => {
      const number = ++tableNumber;
      put(`xl/tables/table${number}.xml`, `${KINDS}.table+xml`, tablePart(table, number, headings[index]!, totals[index]!));
      return { type: "table", target: `../tables/table${number}.xml` };
    });
    put(`xl/worksheets/sheet${place + 1}.xml`, `${KINDS}.worksheet+xml`, xml);
    const drawing = sheet.charts.length > 0 ? [{ type: "drawing", target: `../drawings/drawing${place + 1}.xml` }] : [];
    if (drawing.length > 0) {
      put(`xl/drawings/drawing${place + 1}.xml`, "application/vnd.openxmlformats-officedocument.drawing+xml", drawingPart(sheet.charts));
      const charts = sheet.charts.map((chart) => {
        const number = ++chartNumber;
        put(`xl/charts/chart${number}.xml`, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chartPart(chart));
        return { type: "chart", target: `../charts/chart${number}.xml` };
      });
      files[`xl/drawings/_rels/drawing${place + 1}.xml.rels`] = relations(charts);
    }
    const related = [...links.map((target) => ({ type: "hyperlink", target, external: true })), ...tables, ...drawing];
    if (related.length > 0) files[`xl/worksheets/_rels/sheet${place + 1}.xml.rels`] = relations(related);
  });
  put("xl/styles.xml", `${KINDS}.styles+xml`, styles.part());
  put("xl/metadata.xml", `${KINDS}.sheetMetadata+xml`, SPILLING);
  put("xl/workbook.xml", `${KINDS}.sheet.main+xml`, workbookPart(book, reader));
  put("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", APPLICATION);
  files["xl/_rels/workbook.xml.rels"] = relations([
    ...book.sheets.map((_, place) => ({ type: "worksheet", target: `worksheets/sheet${place + 1}.xml` })),
    { type: "styles", target: "styles.xml" },
    { type: "sheetMetadata", target: "metadata.xml" },
  ]);
  files["_rels/.rels"] = relations([
    { type: "officeDocument", target: "xl/workbook.xml" },
    { type: "extended-properties", target: "docProps/app.xml" },
  ]);
  const overrides = kinds.map(([path, kind]) => element("Override", { PartName: `/${path}`, ContentType: kind }));
  const zipped: Zippable = {
    "[Content_Types].xml": strToU8(
      part(
        element(
          "Types",
          { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
          ...overrides,
        ),
      ),
    ),
  };
  for (const [path, xml] of Object.entries(files)) zipped[path] = strToU8(xml);
  return zipSync(zipped, { level: 6 });
}

const MODES: Readonly<Record<CalculationMode, string | null>> = { Automatic: null, AutomaticExceptTables: "autoNoTable", Manual: "manual" };

/** By hand, LibreOffice would show 0 in all cells that it calculates at opening: logical values are among them, and errors. */
const modeFor = (reader: Reader, calculation: CalculationMode): string | null => (reader === "LibreOffice" && calculation === "Manual" ? null : MODES[calculation]);

function workbookPart({ sheets, names, active, calculation }: Book, reader: Reader): string {
  const listed = sheets.map(({ name, hidden }, place) => element("sheet", { name, sheetId: place + 1, state: hidden ? "hidden" : null, "r:id": `rId${place + 1}` }));
  const printed = sheets.flatMap(({ name, page }, place) => {
    const within = (address: string) => address.replace(/\$?([A-Z]+)?\$?(\d+)?/g, (_, column = "", row = "") => `${column && `$${column}`}${row && `$${row}`}`);
    const own = (kind: string, address: string | null | undefined) => (address ? [element("definedName", { name: `_xlnm.${kind}`, localSheetId: place }, escaped(`'${name.replaceAll("'", "''")}'!${within(address)}`))] : []);
    return [...own("Print_Area", page?.area), ...own("Print_Titles", page?.titleRows)];
  });
  const mode = modeFor(reader, calculation);
  const named = names.map(({ name, formula, hidden }) => element("definedName", { name, hidden }, escaped(asStored(formula))));
  return part(
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": RELATIONS },
      "<workbookPr/>",
      element("bookViews", {}, element("workbookView", { activeTab: active })),
      element("sheets", {}, ...listed),
      named.length + printed.length > 0 ? element("definedNames", {}, ...printed, ...named) : "",
      reader === "Excel" || mode ? element("calcPr", { calcMode: mode, fullCalcOnLoad: reader === "Excel" }) : "",
    ),
  );
}
