/** Worksheets as office.js sees them. */
import { areaAt, type Area } from "./area.ts";
import { chartsObject } from "./charts.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { sheetNamesObject } from "./names.ts";
import { notesObject } from "./notes.ts";
import { pageLayoutObject } from "./page-layout.ts";
import { rangeObject } from "./ranges.ts";
import { shapesObject } from "./shapes.ts";
import { tablesObject } from "./tables.ts";
import type { Excel } from "./workbook.ts";

const registrations = (...events: readonly string[]): Record<string, () => null> =>
  Object.fromEntries(events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]).map((name) => [name, () => null]));

export function worksheetObject(excel: Excel, sheetId: string): HostObject {
  const { grid } = excel;
  const sheet = () => {
    const found = grid.workbook.getSheetBySheetId(sheetId);
    if (!found) throw itemNotFound(`the worksheet ${sheetId}`);
    return found;
  };
  const range = (area: Area) => rangeObject(excel, { ...area, sheetId: sheet().getSheetId() });
  const used = (valuesOnly = false) => {
    const found = grid.usedArea(sheetId, valuesOnly);
    return found && range({ sheetId, ...found });
  };
  const protection: HostObject = {
    type: "WorksheetProtection",
    get: { protected: () => excel.protectedSheets.has(sheetId) },
    call: { protect: () => void excel.protectedSheets.add(sheetId), unprotect: () => void excel.protectedSheets.delete(sheetId) },
  };
  const freezePanes: HostObject = {
    type: "WorksheetFreezePanes",
    call: {
      freezeRows: (count: number | null) => void sheet().setFrozenRows(count ?? 1),
      freezeColumns: (count: number | null) => void sheet().setFrozenColumns(count ?? 1),
      unfreeze: () => void sheet().cancelFreeze(),
      getLocationOrNullObject: () => (sheet().getFrozenRows() > 0 ? range({ ...areaAt(sheetId, "1:1"), height: sheet().getFrozenRows() }) : null),
    },
  };
  return {
    type: "Worksheet",
    get: {
      id: () => sheet().getSheetId(),
      name: () => sheet().getSheetName(),
      position: () => sheet().getIndex(),
      visibility: () => (sheet().isSheetHidden() ? "Hidden" : "Visible"),
      gridlines: () => !sheet().hasHiddenGridLines(),
      tabColor: () => sheet().getTabColor() ?? "",
      tables: () => tablesObject(excel, (area) => area.sheetId === sheetId),
      charts: () => chartsObject(excel, sheetId),
      shapes: () => shapesObject(excel, sheetId),
      notes: () => notesObject(excel, sheetId),
      names: () => sheetNamesObject(excel, sheetId),
      protection: () => protection,
      freezePanes: () => freezePanes,
      pageLayout: () => pageLayoutObject(excel, sheetId),
    },
    set: {
      name: (name: string) => {
        checkSheetName(excel, name, sheetId);
        sheet().setName(name);
      },
      visibility: (visibility: string) => void (visibility === "Visible" ? sheet().showSheet() : sheet().hideSheet()),
      gridlines: (shown: boolean) => void sheet().setHiddenGridlines(!shown),
      tabColor: (colour: string) => void sheet().setTabColor(colour),
    },
    call: {
      calculate: () => null, // the grid has calculated already
      activate: () => void grid.workbook.setActiveSheet(sheetId),
      getRange: (address?: string) => range(areaAt(sheetId, address ?? "A1:XFD1048576")),
      getRangeByIndexes: (row: number, column: number, height: number, width: number) => range({ sheetId, row, column, height, width }),
      getCell: (row: number, column: number) => range({ sheetId, row, column, height: 1, width: 1 }),
      getUsedRangeOrNullObject: used,
      getUsedRange: (valuesOnly?: boolean) => used(valuesOnly) ?? range({ sheetId, row: 0, column: 0, height: 1, width: 1 }),
      delete: () => {
        if (grid.workbook.getSheets().length === 1) throw invalidArgument("A workbook keeps at least one sheet.");
        grid.workbook.deleteSheet(sheetId);
      },
      ...registrations("DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated", "RowSorted", "ColumnSorted"),
    },
  };
}

/** Excel's rules of a sheet's name. */
function checkSheetName(excel: Excel, name: string, own?: string): void {
  if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw invalidArgument(`The argument is invalid: ${name} is not a name for a sheet.`);
  const taken = excel.grid.workbook.getSheets().some((one) => one.getSheetName().toLowerCase() === name.toLowerCase() && one.getSheetId() !== own);
  if (taken) throw invalidArgument(`A worksheet named ${name} is there already.`);
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
        checkSheetName(excel, title);
        grid.addSheet(title, `sheet-${Date.now()}-${title}`);
        return excel.worksheet(named(title)!);
      },
      ...registrations("Added", "Deleted", "DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated", "NameChanged", "RowSorted", "ColumnSorted"),
    },
  };
}
