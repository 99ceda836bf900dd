/** Writes tables as an .xlsx file: a sheet and an Excel table for each, texts as texts, days as days. */
import { strToU8, zipSync } from "fflate";
import { serialOf } from "../../../chain/cells/excel-date.ts";
import { isBlank, textOf, type Cell, type Cells } from "../../../chain/cells/cell.ts";
import { DAY_COLUMNS } from "../../../chain/model/columns.ts";
import { cellAddress } from "../../../workbook/insert/check-target.ts";

export interface SavedTable {
  /** Of the sheet and of the table. */
  readonly name: string;
  readonly cells: Cells;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DAY_STYLE = 1;

export function xlsxOf(tables: readonly SavedTable[]): Uint8Array<ArrayBuffer> {
  const number = (_: unknown, at: number): number => at + 1;
  const numbers = tables.map(number);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/tables/table${at}.xml" ContentType="${TYPE}.table+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${tables.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([...numbers.map((at) => ["worksheet", `worksheets/sheet${at}.xml`] as const), ["styles", "styles.xml"]]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  tables.forEach((table, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheet(table.cells);
    files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations([["table", `../tables/table${at + 1}.xml`]]);
    files[`xl/tables/table${at + 1}.xml`] = tablePart(table, at + 1);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)]))) as Uint8Array<ArrayBuffer>;
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** An Excel table has at least one row below its headers. */
const lastRow = (cells: Cells): number => Math.max(cells.length, 2) - 1;
const reference = (cells: Cells): string => `A1:${cellAddress(lastRow(cells), cells[0]!.length - 1)}`;

function sheet(cells: Cells): string {
  const header = cells[0]!.map(String);
  const isDay = header.map((name) => (DAY_COLUMNS as readonly string[]).includes(name));
  const rows = cells.map((row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellPart(cell, cellAddress(y, x), y > 0 && isDay[x]!)).join("")}</row>`);
  const frozen = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${frozen}<sheetData>${rows.join("")}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
}

function cellPart(cell: Cell, address: string, isDay: boolean): string {
  if (isBlank(cell)) return "";
  if (typeof cell === "number") return `<c r="${address}"${isDay && !Number.isNaN(serialOf(cell)) && cell > 2100 ? ` s="${DAY_STYLE}"` : ""}><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(textOf(cell))}</t></is></c>`;
}

const tablePart = ({ name, cells }: SavedTable, id: number): string =>
  `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${reference(cells)}"><autoFilter ref="${reference(cells)}"/><tableColumns count="${cells[0]!.length}">${cells[0]!.map((header, at) => `<tableColumn id="${at + 1}" name="${escaped(String(header))}"/>`).join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

/** XML takes no control characters; Excel's way to write them is `_x0007_`, and a text that looks so is written so too. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`) // eslint-disable-line no-control-regex -- these are the ones meant
    .replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character]!);
