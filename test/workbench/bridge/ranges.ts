/** Ranges as office.js sees them: zero-based places, values as 2-D arrays; null in a write leaves a cell, "" clears it. */
import type { Grid, CellValue } from "../page/grid.ts";
import { read, type HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";
import { rangeFormatObject } from "./range-format.ts";
import type { Excel } from "./workbook.ts";

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

const columnName = (column: number): string => (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

export function addressOf(grid: Grid, { sheetId, row, column, height, width }: Area): string {
  const name = grid.workbook.getSheetBySheetId(sheetId)!.getSheetName();
  const sheet = /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  const start = `${columnName(column)}${row + 1}`;
  const end = `${columnName(column + width - 1)}${row + height}`;
  return `${sheet}!${start === end ? start : `${start}:${end}`}`;
}

/** An address without a sheet, `B2` or `A1:C3`, as an area. */
export function areaAt(sheetId: string, address: string): Area {
  const parts = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address.slice(address.lastIndexOf("!") + 1));
  if (!parts) throw invalidArgument(`${address} is no address.`);
  const column = (letters: string) => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [row, left] = [Number(parts[2]) - 1, column(parts[1]!)];
  const [bottom, right] = parts[3] ? [Number(parts[4]) - 1, column(parts[3])] : [row, left];
  return { sheetId, row, column: left, height: bottom - row + 1, width: right - left + 1 };
}

/** The area that a range object stands for. */
export const areaOf = (range: HostObject): Area => JSON.parse(String(read(range, "_ReferenceId"))) as Area;

function intersection(one: Area, other: Area): Area | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const height = Math.min(one.row + one.height, other.row + other.height) - row;
  const width = Math.min(one.column + one.width, other.column + other.width) - column;
  return one.sheetId === other.sheetId && height > 0 && width > 0 ? { sheetId: one.sheetId, row, column, height, width } : null;
}

/** Rows and columns of a written array must be the range's: Excel refuses any other. */
function checkShape(values: unknown, { height, width }: Area): asserts values is unknown[][] {
  const fits = Array.isArray(values) && values.length === height && values.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

export function rangeObject(excel: Excel, area: Area): HostObject {
  const { grid } = excel;
  const cells = <T>(one: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.height }, (_, y) => Array.from({ length: area.width }, (_, x) => one(area.row + y, area.column + x)));
  const cell = (row: number, column: number) => grid.cell(area.sheetId, row, column);
  const sheet = () => grid.workbook.getSheetBySheetId(area.sheetId)!;
  const put = (contents: unknown): void => {
    checkShape(contents, area);
    contents.forEach((row, y) =>
      row.forEach((content, x) => {
        if (content === null) return;
        const target = sheet().getRange(area.row + y, area.column + x);
        if (content === "") target.clearContent();
        else if (typeof content === "string" && content.startsWith("=")) target.setFormula(content);
        else target.setValue(typeof content === "string" && content.startsWith("'") ? { v: content.slice(1), t: 1 } : (content as CellValue));
      }),
    );
  };
  const formatNumbers = (formats: unknown): void => {
    const all = typeof formats === "string" ? cells(() => formats) : formats;
    checkShape(all, area);
    sheet().getRange(area.row, area.column, area.height, area.width).setNumberFormats(all as string[][]);
  };
  const clear = (what = "All"): void => {
    const target = sheet().getRange(area.row, area.column, area.height, area.width);
    if (what === "All") target.clear();
    else if (what === "Contents") target.clearContent();
    else if (what === "Formats") target.clearFormat();
    else throw invalidArgument(`The argument is invalid: ${what} is nothing that can be cleared.`);
  };
  const part = (change: Partial<Area>) => rangeObject(excel, { ...area, ...change });
  return {
    type: "Range",
    get: {
      _ReferenceId: () => JSON.stringify(area),
      address: () => addressOf(grid, area),
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.height,
      columnCount: () => area.width,
      cellCount: () => area.height * area.width,
      values: () => cells((row, column) => cell(row, column).value ?? ""),
      text: () => cells((row, column) => cell(row, column).text),
      formulas: () => cells((row, column) => cell(row, column).formula || (cell(row, column).value ?? "")),
      numberFormat: () => cells((row, column) => sheet().getRange(row, column).getNumberFormat() || "General"),
      format: () => rangeFormatObject(grid, area),
      worksheet: () => excel.worksheet(area.sheetId),
    },
    set: { values: put as never, formulas: put as never, numberFormat: formatNumbers as never },
    call: {
      select: () => {
        grid.workbook.setActiveSheet(area.sheetId);
        grid.workbook.setActiveRange(sheet().getRange(area.row, area.column, area.height, area.width));
      },
      clear,
      getIntersectionOrNullObject: (other: HostObject | string) => {
        const shared = intersection(area, typeof other === "string" ? areaAt(area.sheetId, other) : areaOf(other));
        return shared && rangeObject(excel, shared);
      },
      getCell: (row: number, column: number) => part({ row: area.row + row, column: area.column + column, height: 1, width: 1 }),
      getRow: (row: number) => part({ row: area.row + row, height: 1 }),
      getResizedRange: (rows: number, columns: number) => part({ height: area.height + rows, width: area.width + columns }),
      getOffsetRange: (rows: number, columns: number) => part({ row: area.row + rows, column: area.column + columns }),
      getAbsoluteResizedRange: (rows: number, columns: number) => part({ height: rows, width: columns }),
      _KeepReference: () => null,
    } as HostObject["call"],
  };
}
