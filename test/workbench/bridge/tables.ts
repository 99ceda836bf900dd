/** Tables as office.js sees them. */
import { areaAt, intersection, type Area } from "./area.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { areaOf, rangeObject } from "./ranges.ts";
import { writeCells } from "./range-write.ts";
import { tableColumnsObject, tableRowsObject } from "./table-parts.ts";
import type { Excel } from "./workbook.ts";

/** What Excel tells of a table's identity: never its name, also where the grid knows it by the name that it once had. */
export const tableIdOf = (id: string): string => `{${id}}`;

/** A table of the grid, found again by its id at each use: it may have moved, or gone. */
export class Table {
  constructor(
    readonly excel: Excel,
    readonly id: string,
  ) {}

  private get info() {
    const found = this.excel.grid.tables().find(({ id }) => id === this.id);
    if (!found) throw itemNotFound(`the table ${this.id}`);
    return found;
  }

  get name(): string {
    return this.info.name;
  }

  get area(): Area {
    const { sheetId, range } = this.info;
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    return { sheetId, row, column, height: endRow - row + 1, width: endColumn - column + 1 };
  }

  get body(): Area {
    const { area } = this;
    return { ...area, row: area.row + 1, height: area.height - (this.info.totals ? 2 : 1) };
  }

  get totals(): boolean {
    return this.info.totals;
  }

  /** Adds a row of totals at the end, or takes it away. What stands below moves, as in Excel. */
  set totals(on: boolean) {
    if (on === this.totals) return;
    const { excel, id, area } = this;
    excel.refuseIfProtected(area.sheetId);
    const row = { ...area, row: area.row + area.height - (on ? 0 : 1), height: 1 };
    if (on) {
      if (excel.grid.values(row).flat().some((value) => value !== "")) excel.grid.shiftDown(row);
      writeCells(excel.grid, { ...row, width: 1 }, [["Total"]]);
      this.resize({ ...area, height: area.height + 1 });
    } else {
      this.resize({ ...area, height: area.height - 1 });
      excel.grid.shiftUp(row);
    }
    excel.grid.setTotals(id, on);
  }

  headers(): string[] {
    const { sheetId, row, column, width } = this.area;
    return Array.from({ length: width }, (_, place) => String(this.excel.grid.cell(sheetId, row, column + place).value ?? ""));
  }

  resize(area: Area): void {
    this.excel.grid.resizeTable(this.id, area);
  }
}

function tableObject(table: Table): HostObject {
  const { excel, id } = table;
  const style = excel.tableStyles;
  const flag = (name: string, initial: boolean) => ({
    get: () => style.get(`${id} ${name}`) ?? initial,
    set: (value: unknown) => void style.set(`${id} ${name}`, value),
  });
  const flags = { style: flag("style", "TableStyleMedium2" as never), showBandedRows: flag("bands", true), showBandedColumns: flag("columns", false), showFilterButton: flag("filter", true), showHeaders: flag("headers", true) };
  return {
    type: "Table",
    get: {
      id: () => tableIdOf(id),
      name: () => table.name,
      showTotals: () => table.totals,
      worksheet: () => excel.worksheet(table.area.sheetId),
      rows: () => tableRowsObject(table),
      columns: () => tableColumnsObject(table),
      ...Object.fromEntries(Object.entries(flags).map(([name, { get }]) => [name, get])),
    },
    set: {
      name: (name: string) => {
        if (tableNamed(excel, name)) throw invalidArgument(`The argument is invalid: there is a table ${name} already.`);
        excel.grid.renameTable(id, name);
      },
      showTotals: (on: boolean) => void (table.totals = on),
      ...Object.fromEntries(Object.entries(flags).map(([name, { set }]) => [name, set])),
    },
    call: {
      getRange: () => rangeObject(excel, table.area),
      getHeaderRowRange: () => rangeObject(excel, { ...table.area, height: 1 }),
      getDataBodyRange: () => rangeObject(excel, table.body),
      resize: (place: HostObject | string) => table.resize(typeof place === "string" ? areaAt(table.area.sheetId, place) : areaOf(place)),
      convertToRange: () => {
        const { area } = table;
        excel.grid.removeTable(id);
        return rangeObject(excel, area);
      },
      delete: () => {
        const { area } = table;
        excel.refuseIfProtected(area.sheetId);
        excel.grid.removeTable(id);
        excel.grid.workbook.getSheetBySheetId(area.sheetId)!.getRange(area.row, area.column, area.height, area.width).clear();
      },
      clearFilters: () => null,
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  };
}

const tableNamed = (excel: Excel, key: string) => excel.grid.tables().find(({ name, id }) => name.toLowerCase() === key.toLowerCase() || tableIdOf(id) === key);

/** The first free name of Table1, Table2, …: Excel's own for a new table. A table that was renamed keeps the first as the grid's own id. */
function freeName(excel: Excel): string {
  const ids = new Set(excel.grid.tables().map(({ id }) => id));
  let number = 1;
  while (tableNamed(excel, `Table${number}`) || ids.has(`Table${number}`)) number++;
  return `Table${number}`;
}

/** The tables of which an area holds whole rows below the headers, as they stand now. */
export const tablesOn = (excel: Excel, area: Area): { table: Table; place: Area }[] =>
  excel.grid.tables().flatMap(({ id }) => {
    const table = new Table(excel, id);
    const place = table.area;
    const within = place.sheetId === area.sheetId && area.row > place.row && area.row + area.height <= place.row + place.height && area.column <= place.column && area.column + area.width >= place.column + place.width;
    return within ? [{ table, place }] : [];
  });

export function tablesObject(excel: Excel, within: (area: Area) => boolean = () => true): HostObject {
  const all = () => excel.grid.tables().map(({ id }) => new Table(excel, id)).filter(({ area }) => within(area));
  const named = (key: string) => all().find(({ name, id }) => name.toLowerCase() === key.toLowerCase() || tableIdOf(id) === key);
  return {
    type: "TableCollection",
    get: { count: () => all().length },
    items: () => all().map(tableObject),
    call: {
      getItem: (key: string) => {
        const found = named(key);
        if (!found) throw itemNotFound(`the table ${key}`);
        return tableObject(found);
      },
      getItemOrNullObject: (key: string) => {
        const found = named(key);
        return found ? tableObject(found) : null;
      },
      getItemAt: (place: number) => {
        const found = all()[place];
        if (!found) throw itemNotFound(`the table at ${place}`);
        return tableObject(found);
      },
      getFirst: () => tableObject(all()[0]!),
      add: (place: HostObject | string, hasHeaders: boolean) => {
        if (!hasHeaders) throw invalidArgument("The workbench makes tables of cells with a header row only.");
        const area = typeof place === "string" ? areaAt(excel.sheetIn(place), place) : areaOf(place);
        excel.refuseIfProtected(area.sheetId);
        if (excel.grid.tables().some(({ id }) => intersection(new Table(excel, id).area, area))) throw invalidArgument("A table can't overlap another table.");
        const name = freeName(excel);
        const { sheetId, row, column, height, width } = area;
        excel.grid.addTable(name, sheetId, { startRow: row, startColumn: column, endRow: row + Math.max(height, 2) - 1, endColumn: column + width - 1 });
        return tableObject(new Table(excel, name));
      },
      getCount: () => all().length,
      ...Object.fromEntries(["Added", "Deleted", "DataChanged"].flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]).map((name) => [name, () => null])),
    },
  };
}
