import { COLUMNS, type Column } from "../../src/chain/model/columns.ts";

export type Cell = string | number | boolean | null | object;
export type Row = Partial<Record<Column, Cell>>;

/** Evidence cells from rows of what matters: Company is Alpha and Source is Report unless a row says otherwise. */
export function evidence(...rows: readonly Row[]): Cell[][] {
  const lines = rows.map((row) => ({ Company: "Alpha", Source: "Report", ...row }) as Row);
  const columns = COLUMNS.filter((column) => column === "Stage" || column === "Status" || lines.some((row) => column in row));
  return [columns, ...lines.map((row) => columns.map((column) => row[column] ?? null))];
}

/** A Model table of the rows given. */
export function modelOf(...rows: readonly (readonly [setting: string, item: string, value: Cell])[]): Cell[][] {
  return [["Setting", "Item", "Value", "Note"], ...rows.map((row) => [...row, null])];
}

/** The worked example of src/chain/README.md: its one company is Alpha. */
export const WORKED_EXAMPLE = evidence(
  { Stage: "Mining", Status: "Studied", Date: "2024-03-01" },
  { Stage: "Separation", Status: "Pilot", Date: "2025-02-01" },
  { Stage: "Metal", Status: "Operating", Route: "Acquired", Ownership: 0.6, Deal: "Closed", Date: "2025-06-01" },
  { Stage: "Alloy", Status: "Operating", Route: "Acquired", Deal: "Pending", Date: "2026-01-15" },
  { Stage: "Magnet", Status: "Announced", Date: "2026-02-01" },
  { Stage: "Customer", Status: "Announced", Route: "MoU", Date: "2026-02-01" },
) as (string | number | null)[][];
