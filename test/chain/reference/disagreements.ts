/** Puts one table to the worksheet functions and to the reference, and says where they disagree. */
import { expect } from "vitest";
import { ExcelError } from "../../excel-runtime.ts";
import type { Cell, Cells } from "./cells.ts";
import { reference, type CompanyScore } from "./company.ts";

export type WorksheetFunctions = Map<string, (...args: unknown[]) => unknown[][]>;
export interface Question {
  evidence: Cells;
  asOf: Cell;
  model: Cells | null;
}

const BASES = ["Proven", "Pro forma", "Claimed"];

/** Fails with the first disagreement. `ranked` asks for the ranking too, which draws a thousand models. */
export function expectAgreement(functions: WorksheetFunctions, { evidence, asOf, model }: Question, ranked: boolean): void {
  const expected = reference(evidence, asOf, model);
  const ask = (id: string, ...args: unknown[]) => functions.get(id)!(evidence, ...args);

  expect(errorCells(ask("CHECK", asOf, model)), "row errors").toEqual(expected.rows.flatMap(({ row, errors }) => errors.map((column) => `${row} ${column}`)).sort());
  if (expected.stopped) {
    expect(() => ask("COVERAGE", [["Alpha"]], "Proven", asOf, model), "a row without a company").toThrow(ExcelError);
    expect(() => ask("MATRIX", null, "Proven", asOf, model), "a row without a company").toThrow(ExcelError);
    return;
  }
  for (const name of expected.unreadable) {
    expect(() => ask("COVERAGE", [[name]], "Proven", asOf, model), `${name} has a row that cannot be read`).toThrow(/^Row \d+/);
    expect(() => ask("LINK", [[name]], [["Mining"]], null, asOf, model), `${name} has a row that cannot be read`).toThrow(/^Row \d+/);
  }
  for (const company of expected.companies) expectCompany(ask, company, asOf, model);
  if (ranked && expected.companies.length > 0) {
    const table = ask("RANK", null, asOf, model).slice(1);
    const found = table.slice(0, expected.ranking.length).map(([rank, name]) => ({ rank, name }));
    expect(found, "ranking").toEqual(expected.ranking);
    expect(table.slice(expected.ranking.length).map(([, name]) => name).sort(), "unreadable companies last").toEqual([...expected.unreadable].sort());
  }
}

function expectCompany(ask: (id: string, ...args: unknown[]) => unknown[][], company: CompanyScore, asOf: Cell, model: Cells | null): void {
  const { name, links } = company;
  const value = (id: string, ...args: unknown[]) => ask(id, [[name]], ...args, asOf, model)[0]![0];
  const close = (found: unknown, wanted: number, what: string) => expect(found, `${what} of ${name}`).toBeCloseTo(wanted, 11);
  for (const basis of BASES) {
    close(value("COVERAGE", basis), company.coverage[basis]!, `${basis} coverage`);
    close(value("STRENGTH", basis), company.strength[basis]!, `${basis} strength`);
  }
  close(value("PROMOTION"), company.promotion, "promotion gap");
  expect(value("RUN"), `run of ${name}`).toBe(company.run);
  expect(value("BREAK"), `break of ${name}`).toBe(company.break);

  const measured = (measure: string) => ask("LINK", [[name]], [links.map((link) => link.name)], measure, asOf, model)[0]!;
  const wanted = { Proven: "proven", "Pro forma": "proForma", Claimed: "claimed" } as const;
  for (const [measure, key] of Object.entries(wanted)) {
    measured(measure).forEach((found, place) => close(found, links[place]![key], `${links[place]!.name} ${measure}`));
  }
  expect(measured("State"), `states of ${name}`).toEqual(links.map((link) => link.state));
  expect(measured("Confidence"), `confidences of ${name}`).toEqual(links.map((link) => link.confidence));
  for (const link of links) {
    const [header, first] = ask("WHY", [[name]], link.name, asOf, model);
    const best = first![header!.indexOf("Best")] === "" ? null : first![header!.indexOf("Row")];
    expect(best, `best row of ${link.name} of ${name}`).toBe(link.bestRow);
  }
}

/** CHECK's errors as `row column`, sorted as text. */
function errorCells([header, ...rows]: unknown[][]): string[] {
  const [row, column, kind] = ["Row", "Column", "Kind"].map((title) => header!.indexOf(title));
  return rows.filter((each) => each[kind!] === "Error").map((each) => `${String(each[row!])} ${String(each[column!])}`).sort();
}
