/** Hand-made tables for the reference's own tests. */
import { scoreCompany, viewOf, type CompanyScore, type View } from "./company.ts";
import { COLUMNS } from "./columns.ts";
import type { LinkScore } from "./link.ts";
import type { Cell, Cells } from "./texts.ts";

export type Fact = Partial<Record<string, Cell>>;

/** Cells from rows of what matters: Company is Alpha, Stage Metal, Status Operating and Source Report unless a row says otherwise. */
export function tableOf(...facts: Fact[]): Cells {
  return [[...COLUMNS], ...facts.map((fact) => ({ Company: "Alpha", Stage: "Metal", Status: "Operating", Source: "Report", ...fact })).map((fact: Fact) => COLUMNS.map((column) => fact[column] ?? null))];
}

export const modelOf = (...rows: [setting: string, item: string, value: Cell][]): Cells => [["Setting", "Item", "Value", "Note"], ...rows.map((row) => [...row, null])];

export const view = (facts: Fact[], asOf: Cell = null, model: Cells | null = null): View => viewOf(tableOf(...facts), asOf, model)!;
export const alpha = (facts: Fact[], asOf: Cell = null, model: Cells | null = null): CompanyScore => scoreCompany(view(facts, asOf, model), "Alpha");
export const linkOf = (name: string, facts: Fact[], asOf: Cell = null, model: Cells | null = null): LinkScore => alpha(facts, asOf, model).links.find((link) => link.name === name)!;

/** The worked example (method, section 11). */
export const WORKED_EXAMPLE: Fact[] = [
  { Stage: "Mining", Status: "Studied", Date: "2024-03-01" },
  { Stage: "Separation", Status: "Pilot", Date: "2025-02-01" },
  { Stage: "Metal", Status: "Operating", Route: "Acquired", Ownership: 0.6, Deal: "Closed", Date: "2025-06-01" },
  { Stage: "Alloy", Status: "Operating", Route: "Acquired", Deal: "Pending", Date: "2026-01-15" },
  { Stage: "Magnet", Status: "Announced", Date: "2026-02-01" },
  { Stage: "Customer", Status: "Announced", Route: "MoU", Date: "2026-02-01" },
];
