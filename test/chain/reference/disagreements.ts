/** Puts one table to the worksheet functions and to the reference, and says where they disagree. */
import { expect } from "vitest";
import { ExcelError } from "../../excel-runtime.ts";
import type { Cell, Cells } from "./cells.ts";
import { reference, type CompanyScore, type Reference } from "./company.ts";

export type WorksheetFunctions = Map<string, (...args: unknown[]) => unknown[][]>;
export interface Question {
  evidence: Cells;
  asOf: Cell;
  model: Cells | null;
}

const BASES = ["Proven", "Pro forma", "Claimed"] as const;

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
  if (expected.names.length === 0) return;
  for (const basis of BASES) expectMatrix(ask("MATRIX", null, basis, asOf, model), expected, basis);
  if (ranked) expectRanking(ask("RANK", null, asOf, model), expected);
}

type Ask = (id: string, ...args: unknown[]) => unknown[][];
const VALUE = { Proven: "proven", "Pro forma": "proForma", Claimed: "claimed" } as const;

function expectMatrix([, ...rows]: unknown[][], expected: Reference, basis: keyof typeof VALUE): void {
  expect(rows.map(([name]) => name).sort(), "names of MATRIX").toEqual([...expected.names].sort());
  for (const { name, links, coverage } of expected.companies) {
    const [, ...found] = rows.find((row) => row[0] === name)!;
    [...links.map((link) => link[VALUE[basis]]), coverage[basis]!].forEach((value, place) => expect(found[place], `MATRIX of ${name}`).toBeCloseTo(value, 11));
  }
}

function expectRanking([header, ...rows]: unknown[][], expected: Reference): void {
  const readable = rows.slice(0, expected.ranking.length);
  expect(readable.map(([rank, name]) => ({ rank, name })), "ranking").toEqual(expected.ranking);
  expect(rows.slice(readable.length).map(([, name]) => name).sort(), "unreadable companies last").toEqual([...expected.unreadable].sort());
  for (const row of readable) {
    const company = expected.companies.find(({ name }) => name === row[1])!;
    const cell = (title: string) => row[header!.indexOf(title)];
    for (const basis of BASES) expect(cell(basis), `${basis} in RANK`).toBeCloseTo(company.coverage[basis]!, 11);
    expect(cell("Promotion gap"), "promotion gap in RANK").toBeCloseTo(company.promotion, 11);
    expect(cell("Strength"), "strength in RANK").toBeCloseTo(company.strength.Proven!, 11);
    expect([cell("Run"), cell("Break")], "run and break in RANK").toEqual([company.run, company.break]);
  }
}

function expectCompany(ask: Ask, company: CompanyScore, asOf: Cell, model: Cells | null): void {
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
  for (const [measure, key] of Object.entries(VALUE)) {
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
