import { isBlank, keyOf, quoted, type Cell, type Cells } from "../cells/cell.ts";
import { badInput, ChainError, notThere, orProblem } from "../cells/chain-error.ts";
import { namesIn, sortedByName } from "../cells/names/names.ts";
import { nearest } from "../cells/names/nearest.ts";
import { UNKNOWN } from "../cells/names/word-index.ts";
import { CAPITAL } from "../model/model.ts";
import { cellAt, type Evidence } from "./evidence.ts";
import { problemSentence } from "./problem-sentence.ts";

/** A company asked for: its place in the evidence, or why it cannot be answered. */
export interface Chosen {
  readonly name: string;
  readonly company: number | ChainError;
}

/** The companies named, in the order given; without any, all of the table, A–Z. Error: #N/A for a table without a row. */
export function chooseCompanies(evidence: Evidence, companies: Cells | Cell): Chosen[] {
  const names = namesIn(companies);
  if (names.length > 0) return names.map((name) => ({ name, company: orProblem(() => companyNamed(evidence, name)) }));
  if (evidence.companies.length === 0) throw notThere("The evidence table has no rows yet. Add a row for a company.");
  const all = evidence.companies.map((name, company) => ({ name, company: problemOf(evidence, company) ?? company }));
  return sortedByName(all, ({ name }) => name);
}

/** The ones that can be answered. */
export function readable(chosen: readonly Chosen[]): number[] {
  return chosen.flatMap(({ company }) => (company instanceof ChainError ? [] : [company]));
}

/**
 * The place of a company that can be answered for.
 * Errors: #N/A for a name that is not there, with the nearest one; #VALUE! when one of its rows cannot be read.
 */
export function companyNamed(evidence: Evidence, name: Cell): number {
  const place = placeOf(evidence, name);
  const problem = problemOf(evidence, place);
  if (problem) throw problem;
  return place;
}

/** The place of a company, whether its rows can be read or not. Errors: #VALUE! for a blank, #N/A for a name that is not there, with the nearest one. */
export function placeOf(evidence: Evidence, name: Cell): number {
  if (isBlank(name)) throw badInput("The company is blank. Give the name of a company in the evidence.");
  const place = evidence.find(name);
  if (place !== UNKNOWN) return place;
  if (evidence.companies.length === 0) throw notThere(`No evidence for ${quoted(name)}: the table has no rows yet.`);
  const near = nearest(name, evidence.companies);
  throw notThere(`No evidence for ${quoted(name)}. ${near ? `Did you mean ${quoted(near)}?` : "CHAIN.COMPANIES lists the names."}`, { suggested: near });
}

/** The error of a company with an unreadable row; undefined when all can be read. */
export function problemOf(evidence: Evidence, company: number): ChainError | undefined {
  const problem = evidence.problems.get(company);
  if (!problem) return undefined;
  const { row, column } = problem;
  const capital = keyOf(cellAt(evidence, row, "Stage")) === keyOf(CAPITAL);
  const sentence = problemSentence(column, cellAt(evidence, row, column), evidence.model, capital);
  return badInput(`Row ${row + 1}: ${sentence}`, { place: { table: "evidence", row: row + 1, column } });
}

/** `Beta cannot be read (row 4): see CHECK`: the company, and its first unreadable row. */
export const cannotBeRead = ({ companies, problems }: Evidence, company: number): string => `${companies[company]!} cannot be read (row ${problems.get(company)!.row + 1}): see CHECK`;
