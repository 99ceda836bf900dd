/** CHAIN formulas within the evidence table that read that very table: a circle, which Excel answers with 0. */
import { callsIn } from "./formula-calls.ts";
import type { TableInfo } from "../tables-in-use.ts";

/** The header of the first column whose first or last cell is such a formula; undefined where none is. Errors: office.js's. */
export async function circleIn(context: Excel.RequestContext, { id, name, headers }: TableInfo): Promise<string | undefined> {
  const body = context.workbook.tables.getItem(id).getDataBodyRange();
  const rows = [body.getRow(0), body.getLastRow()].map((row) => row.load("formulas"));
  await context.sync();
  const place = headers.findIndex((_, column) => rows.some(({ formulas }) => readsWhole(String(formulas[0]![column]), name)));
  return place < 0 ? undefined : headers[place];
}

/** Whether a formula asks one of the add-in's functions about the whole of a table. Within the table, Excel takes its name as understood. */
export function readsWhole(formula: string, table: string): boolean {
  const whole = ["", "[]", "[#All]", "[#Data]"].map((part) => `${table}${part}`.toLowerCase());
  return formula.startsWith("=") && callsIn(formula).some(({ args }) => args.some(({ written }) => [...whole, "[#all]", "[#data]"].includes(written.toLowerCase())));
}
