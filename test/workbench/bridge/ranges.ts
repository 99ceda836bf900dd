/** Ranges as office.js sees them: zero-based places, values as 2-D arrays; null in a write leaves a cell, "" clears it. */
import type { Grid, CellValue } from "../page/grid.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";
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
      worksheet: () => excel.worksheet(area.sheetId),
    },
    set: { values: put as never, formulas: put as never },
    call: {
      select: () => {
        grid.workbook.setActiveSheet(area.sheetId);
        grid.workbook.setActiveRange(sheet().getRange(area.row, area.column, area.height, area.width));
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
