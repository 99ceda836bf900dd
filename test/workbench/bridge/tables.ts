/** Tables as office.js sees them. */
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { areaAt, areaOf, rangeObject, type Area } from "./ranges.ts";
import type { Excel } from "./workbook.ts";

function tableObject(excel: Excel, name: string): HostObject {
  const table = () => {
    const found = excel.grid.tables().find((one) => one.name === name);
    if (!found) throw itemNotFound(`the table ${name}`);
    return found;
  };
  const area = (): Area => {
    const { sheetId, range } = table();
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    return { sheetId, row, column, height: endRow - row + 1, width: endColumn - column + 1 };
  };
  return {
    type: "Table",
    get: {
      id: () => table().id,
      name: () => table().name,
      worksheet: () => excel.worksheet(table().sheetId),
    },
    call: {
      getRange: () => rangeObject(excel, area()),
      getHeaderRowRange: () => rangeObject(excel, { ...area(), height: 1 }),
      getDataBodyRange: () => rangeObject(excel, { ...area(), row: area().row + 1, height: area().height - 1 }),
    } as HostObject["call"],
  };
}

/** The first free name of Table1, Table2, …: Excel's own for a new table. */
function freeName(excel: Excel): string {
  const taken = new Set(excel.grid.tables().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

export function tablesObject(excel: Excel): HostObject {
  const all = () => excel.grid.tables();
  const named = (key: string) => all().find(({ name, id }) => name.toLowerCase() === key.toLowerCase() || id === key);
  return {
    type: "TableCollection",
    get: { count: () => all().length },
    items: () => all().map(({ name }) => tableObject(excel, name)),
    call: {
      getItem: (key: string) => {
        const found = named(key);
        if (!found) throw itemNotFound(`the table ${key}`);
        return tableObject(excel, found.name);
      },
      getItemOrNullObject: (key: string) => (named(key) ? tableObject(excel, named(key)!.name) : null),
      add: (place: HostObject | string, hasHeaders: boolean) => {
        if (!hasHeaders) throw invalidArgument("The workbench makes tables of cells with a header row only.");
        const active = excel.grid.workbook.getActiveSheet().getSheetId();
        const { sheetId, row, column, height, width } = typeof place === "string" ? areaAt(active, place) : areaOf(place);
        const name = freeName(excel);
        excel.grid.addTable(name, sheetId, { startRow: row, startColumn: column, endRow: row + height - 1, endColumn: column + width - 1 });
        return tableObject(excel, name);
      },
      getCount: () => all().length,
    } as HostObject["call"],
  };
}
