/** A table's rows and columns as office.js sees them. */
import { intersection } from "./area.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { rangeObject } from "./ranges.ts";
import { writeCells } from "./range-write.ts";
import type { Table } from "./tables.ts";

export function tableRowsObject(table: Table): HostObject {
  const { excel } = table;
  const row = (place: number): HostObject => {
    const { body } = table;
    if (place < 0 || place >= body.height) throw itemNotFound(`the table's row ${place}`);
    return {
      type: "TableRow",
      get: { index: () => place, values: () => excel.grid.values({ ...body, row: body.row + place, height: 1 }) },
      call: {
        getRange: () => rangeObject(excel, { ...table.body, row: table.body.row + place, height: 1 }),
        delete: () => {
          const { area } = table;
          excel.refuseIfProtected(area.sheetId);
          excel.grid.shiftUp({ ...area, row: area.row + 1 + place, height: 1 });
          table.resize({ ...area, height: area.height - 1 });
        },
      },
    };
  };
  return {
    type: "TableRowCollection",
    get: { count: () => table.body.height },
    items: () => Array.from({ length: table.body.height }, (_, place) => row(place)),
    call: {
      getItemAt: row,
      getCount: () => table.body.height,
      add: (index: number | null, values: unknown) => {
        const { area } = table;
        excel.refuseIfProtected(area.sheetId);
        if (index !== null && index !== -1 && index !== area.height - 1) throw invalidArgument("The workbench adds rows at the end of a table only.");
        const rows = (Array.isArray(values) && Array.isArray(values[0]) ? values : [values]) as unknown[][];
        const added = { ...area, row: area.row + area.height, height: rows.length };
        if (excel.grid.values(added).flat().some((value) => value !== "")) excel.grid.shiftDown(added); // Excel moves what stands below
        if (excel.grid.tables().some(({ name, sheetId, range }) => name !== table.name && intersection(added, { sheetId, row: range.startRow, column: range.startColumn, height: range.endRow - range.startRow + 1, width: range.endColumn - range.startColumn + 1 }))) throw invalidArgument("A table can't overlap another table.");
        const last = { ...area, row: area.row + area.height - 1, height: 1 };
        const formulas = Array.from({ length: area.width }, (_, place) => excel.grid.cell(area.sheetId, last.row, last.column + place).formula);
        writeCells(excel.grid, added, rows.map((cells) => cells.map((cell, place) => (cell === null && formulas[place] ? formulas[place] : cell)))); // a calculated column goes on
        excel.grid.copyFormats(last, added);
        table.resize({ ...area, height: area.height + rows.length });
        return row(table.body.height - rows.length);
      },
    },
  };
}

export function tableColumnsObject(table: Table): HostObject {
  const { excel } = table;
  const column = (place: number): HostObject => {
    const area = () => ({ ...table.area, column: table.area.column + place, width: 1 });
    return {
      type: "TableColumn",
      get: { id: () => place + 1, index: () => place, name: () => table.headers()[place], values: () => excel.grid.values(area()) },
      call: {
        getRange: () => rangeObject(excel, area()),
        getDataBodyRange: () => rangeObject(excel, { ...area(), row: table.body.row, height: table.body.height }),
        getHeaderRowRange: () => rangeObject(excel, { ...area(), height: 1 }),
        delete: () => {
          if (place !== table.area.width - 1) throw invalidArgument("The workbench deletes the last column of a table only.");
          const gone = area();
          excel.refuseIfProtected(gone.sheetId);
          refuseBeside(table);
          table.resize({ ...table.area, width: place });
          excel.grid.workbook.getSheetBySheetId(gone.sheetId)!.getRange(gone.row, gone.column, gone.height, 1).clear();
        },
      },
    };
  };
  const placeOf = (key: string | number) => (typeof key === "number" ? key - 1 : table.headers().findIndex((header) => header.toLowerCase() === key.toLowerCase()));
  return {
    type: "TableColumnCollection",
    get: { count: () => table.area.width },
    items: () => table.headers().map((_, place) => column(place)),
    call: {
      getItem: (key: string | number) => {
        const place = placeOf(key);
        if (place < 0) throw itemNotFound(`the column ${key}`);
        return column(place);
      },
      getItemOrNullObject: (key: string | number) => (placeOf(key) < 0 ? null : column(placeOf(key))),
      getItemAt: column,
      getCount: () => table.area.width,
      add: (index: number | null, values: unknown, name: string | null) => {
        const { area } = table;
        if ((index !== null && index !== -1) || values !== null || typeof name !== "string") throw invalidArgument("The workbench adds blank columns with a name at the end of a table only.");
        excel.refuseIfProtected(area.sheetId);
        refuseBeside(table);
        excel.grid.needRows(area.sheetId, area.row + area.height, area.column + area.width + 1);
        writeCells(excel.grid, { ...area, column: area.column + area.width, height: 1, width: 1 }, [[name]]);
        table.resize({ ...area, width: area.width + 1 });
        return column(area.width);
      },
    },
  };
}

/** Excel moves what stands beside a table whose columns come and go; how far is not documented, so the workbench does it only where nothing does. */
function refuseBeside({ excel, area }: Table): void {
  const column = area.column + area.width;
  if (excel.grid.usedArea(area.sheetId, true, { row: area.row, column, height: area.height, width: 16_384 - column })) throw invalidArgument("The workbench moves no cells that stand beside a table.");
}
