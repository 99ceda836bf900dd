import type { Cells } from "../../chain/cells/cell.ts";
import { columnNamed, REQUIRED } from "../../chain/model/columns.ts";
import { readChosenTable } from "./chosen-table.ts";
import { refuseTotals } from "../write/totals-row.ts";

/** A table of the workbook, and whether its headers name what evidence needs. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly looksLikeEvidence: boolean;
}

/** What the panel reads in one visit: the tables, and the cells of the evidence and of the model, with their header rows. */
export interface WorkbookEvidence {
  readonly tables: readonly TableInfo[];
  /** The evidence table's name; undefined when no table has the headers. */
  readonly table: string | undefined;
  readonly cells: Cells | undefined;
  readonly model: Cells | null;
}

/** Reads the evidence: the table that the investor has chosen, else the first whose headers name Company, Stage and Status. The model is the table named Model, if any. Error: a sentence where one of the two has a totals row. */
export function readWorkbook(): Promise<WorkbookEvidence> {
  return Excel.run(async (context) => {
    const chosen = await readChosenTable(context);
    const tables = context.workbook.tables.load("items/name,items/showTotals");
    await context.sync();
    const headers = tables.items.map((table) => table.getHeaderRowRange().load("values"));
    const sheets = tables.items.map((table) => table.worksheet.load("name"));
    await context.sync();
    const infos = tables.items.map((table, place) => ({
      name: table.name,
      sheet: sheets[place]!.name,
      headers: headers[place]!.values[0]!.map(String),
      looksLikeEvidence: REQUIRED.every((column) => headers[place]!.values[0]!.some((header) => columnNamed(header) === column)),
    }));
    const table = infos.find(({ name }) => name === chosen)?.name ?? infos.find(({ looksLikeEvidence }) => looksLikeEvidence)?.name;
    const read = (name: string) => {
      const found = tables.items[infos.findIndex((info) => info.name === name)];
      if (found) refuseTotals(found);
      return found?.getRange().load("values");
    };
    const evidence = table === undefined ? undefined : read(table);
    const model = read("Model");
    await context.sync();
    return { tables: infos, table, cells: evidence?.values, model: model?.values ?? null };
  });
}
