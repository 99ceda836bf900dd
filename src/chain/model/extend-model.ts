/** Rows to add to a Model table: what a mapping or a merge makes the Model remember. Source of the rule: method, section 7. */
import { keyOf, type Cells } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { headerKey } from "./columns.ts";
import type { Setting } from "./draft.ts";

export interface ModelRow {
  readonly setting: Setting;
  readonly item: string;
  readonly value: string;
  readonly note?: string;
}

/** The cells of the rows in the order of a Model table's own headers, which may differ in case, spaces and punctuation. Error: a header that is missing. */
export function modelCellsOf(headers: readonly unknown[], rows: readonly ModelRow[]): string[][] {
  const keys = headers.map(headerKey);
  for (const needed of ["Setting", "Item", "Value"]) {
    if (!keys.includes(headerKey(needed))) throw badInput(`The Model table has no column headed ${needed}. Start from the table that CHAIN.MODEL() gives.`);
  }
  return rows.map(({ setting, item, value, note = "" }) => {
    const cells: Readonly<Record<string, string>> = { setting, item, value, note };
    return keys.map((key) => cells[key] ?? "");
  });
}

/** A Model table with further rows below its own, or one of these rows alone. Error: as of `modelCellsOf`. */
export function extendedModel(model: Cells | null, rows: readonly ModelRow[]): Cells | null {
  if (rows.length === 0) return model;
  const headers = model?.[0] ?? ["Setting", "Item", "Value", "Note"];
  return [headers, ...(model?.slice(1) ?? []), ...modelCellsOf(headers, rows)];
}

/** The rows of a Model table of some settings. */
export function modelRowsOf(model: Cells | null, settings: readonly Setting[]): ModelRow[] {
  if (!model) return [];
  const [setting, item, value] = ["Setting", "Item", "Value"].map((name) => model[0]!.findIndex((header) => headerKey(header) === headerKey(name))) as [number, number, number];
  return model.slice(1).flatMap((row) => {
    const known = settings.find((one) => keyOf(one) === keyOf(row[setting]));
    return known ? [{ setting: known, item: String(row[item] ?? ""), value: String(row[value] ?? "") }] : [];
  });
}
