/** Lists that are no Excel table yet: what an investor's workbook holds before anybody pressed Ctrl+T. */
import type { Cells } from "../../chain/cells/cell.ts";
import { headerRowOf, listBelow } from "../../chain/cells/header-row.ts";
import { cellAddress } from "../insert/check-target.ts";
import { run } from "../excel.ts";

/** Cells that are looked at: more would keep Excel busy for a list that nobody asked for. */
const [MOST_ROWS, MOST_COLUMNS, PART] = [100_000, 200, 50_000];

/** The used cells of a sheet without a table. */
export interface SheetCells {
  readonly sheet: string;
  readonly sheetId: string;
  /** The first used row and column of the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: Cells;
  /** The place of the likely header row in the cells. */
  readonly header: number;
}

/** A list as an area of its sheet, counted from 0. */
export interface List {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  readonly headers: readonly string[];
  /** Headers that are blank or stand twice: Excel gives these names of its own. */
  readonly unnamed: number;
}

/** The sheets that are shown, hold no table, and seem to hold a list. Errors: office.js's. */
export function readLists(): Promise<SheetCells[]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const looked = sheets.items.filter(({ visibility }) => visibility === "Visible").map((sheet) => ({ sheet, count: sheet.tables.getCount(), used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount") }));
    await context.sync();
    const found: SheetCells[] = [];
    for (const { sheet, count, used } of looked) {
      if (used.isNullObject || count.value > 0) continue;
      const cells = await cellsOf(context, sheet, used);
      const header = headerRowOf(cells);
      if (listBelow(cells, header)) found.push({ sheet: sheet.name, sheetId: sheet.id, row: used.rowIndex, column: used.columnIndex, cells, header });
    }
    return found;
  });
}

async function cellsOf(context: Excel.RequestContext, sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Promise<Cells> {
  const width = Math.min(columnCount, MOST_COLUMNS);
  const rows = Math.min(rowCount, MOST_ROWS);
  const height = Math.max(1, Math.floor(PART / width));
  const cells: unknown[][] = [];
  while (cells.length < rows) {
    const part = sheet.getRangeByIndexes(rowIndex + cells.length, columnIndex, Math.min(height, rows - cells.length), width).load("values");
    await context.sync();
    cells.push(...part.values);
  }
  return cells;
}

/** The list under a header row of a sheet; undefined where nothing stands below it. */
export function listAt({ sheet, row, column, cells }: SheetCells, header: number): List | undefined {
  const found = listBelow(cells, header);
  if (!found) return undefined;
  const headers = cells[header]!.slice(found.column, found.column + found.width).map((cell) => String(cell ?? "").trim());
  const [top, left] = [row + found.row, column + found.column];
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const distinct = new Set(headers.filter(Boolean).map((one) => one.toLowerCase())).size;
  return { address: `${name}!${cellAddress(top, left)}:${cellAddress(top + found.height - 1, left + found.width - 1)}`, row: top, column: left, height: found.height, width: found.width, headers, unnamed: headers.length - distinct };
}
