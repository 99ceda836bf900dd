/** Worksheets as office.js sees them. */
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { areaAt, rangeObject } from "./ranges.ts";
import type { Excel } from "./workbook.ts";

export function worksheetObject(excel: Excel, sheetId: string): HostObject {
  const sheet = () => {
    const found = excel.grid.workbook.getSheetBySheetId(sheetId);
    if (!found) throw itemNotFound(`the worksheet ${sheetId}`);
    return found;
  };
  return {
    type: "Worksheet",
    get: {
      id: () => sheet().getSheetId(),
      name: () => sheet().getSheetName(),
      position: () => sheet().getIndex(),
      visibility: () => (sheet().isSheetHidden() ? "Hidden" : "Visible"),
      tables: () => excel.tables(),
    },
    set: { name: ((name: string) => void sheet().setName(name)) as never },
    call: {
      activate: () => void excel.grid.workbook.setActiveSheet(sheetId),
      getRange: (address?: string) => rangeObject(excel, areaAt(sheetId, address ?? `A1:XFD1048576`)),
      getRangeByIndexes: (row: number, column: number, height: number, width: number) => rangeObject(excel, { sheetId: sheet().getSheetId(), row, column, height, width }),
      getCell: (row: number, column: number) => rangeObject(excel, { sheetId: sheet().getSheetId(), row, column, height: 1, width: 1 }),
      delete: () => void excel.grid.workbook.deleteSheet(sheetId),
    } as HostObject["call"],
  };
}

export function worksheetsObject(excel: Excel): HostObject {
  const { grid } = excel;
  const named = (key: string) =>
    grid.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === key.toLowerCase() || sheet.getSheetId() === key)?.getSheetId();
  return {
    type: "WorksheetCollection",
    items: () => grid.workbook.getSheets().map((sheet) => excel.worksheet(sheet.getSheetId())),
    call: {
      getItem: (key: string) => {
        const id = named(key);
        if (id === undefined) throw itemNotFound(`the worksheet ${key}`);
        return excel.worksheet(id);
      },
      getItemOrNullObject: (key: string) => (named(key) === undefined ? null : excel.worksheet(named(key)!)),
      getActiveWorksheet: () => excel.worksheet(grid.workbook.getActiveSheet().getSheetId()),
      getCount: () => grid.workbook.getSheets().length,
      add: (name?: string) => {
        const title = name ?? `Sheet${grid.workbook.getSheets().length + 1}`;
        if (named(title) !== undefined) throw invalidArgument(`A worksheet named ${title} is there already.`);
        grid.addSheet(title, `sheet-${Date.now()}-${title}`);
        return excel.worksheet(named(title)!);
      },
    } as HostObject["call"],
  };
}
