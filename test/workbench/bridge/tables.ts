/** Tables as office.js sees them. */
import type { HostObject } from "./members.ts";
import { itemNotFound } from "./office-error.ts";
import { rangeObject, type Area } from "./ranges.ts";
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
      getCount: () => all().length,
    } as HostObject["call"],
  };
}
