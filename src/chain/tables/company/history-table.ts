import { isBlank, type Cell, type Cells } from "../../cells/cell.ts";
import { ChainError, orProblem } from "../../cells/chain-error.ts";
import { isoOf, readAsOf } from "../../cells/excel-date.ts";
import type { Table } from "../../cells/table.ts";
import { companyNamed } from "../../evidence/companies.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { BASES, type Basis } from "../../model/vocabulary.ts";
import { coveragesOn } from "../../scores/over-time/coverage-on.ts";

/** Coverage of one company at each date, in the shape of the dates; a blank date answers "", one that is none carries its error. */
export function historyTable(evidence: Evidence, name: Cell, dates: Cells, basis: Basis): Table {
  const company = companyNamed(evidence, name);
  const days = dates.map((row) => row.map((date) => (isBlank(date) ? null : orProblem(() => readAsOf(date)!))));
  const coverages = coveragesOn(evidence, company, days.flat().filter((day) => typeof day === "number"));
  return days.map((row) => row.map((day) => (day === null ? "" : day instanceof ChainError ? day : coverages.get(day)![basis])));
}

/** Coverage on each day, up to the as-of date, on which a row of the company is dated: header row, then a row for each day with the three bases. */
export function wholeHistory(evidence: Evidence, name: Cell, asOf: number | null): Table {
  const company = companyNamed(evidence, name);
  const dated = evidence.date.filter((day, row) => evidence.company[row] === company && day <= (asOf ?? Infinity));
  const coverages = [...coveragesOn(evidence, company, [...dated])];
  return [["Date", ...BASES], ...coverages.map(([day, coverage]) => [isoOf(day), ...BASES.map((basis) => coverage[basis])])];
}
