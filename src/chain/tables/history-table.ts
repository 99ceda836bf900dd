import { isBlank, type Cell, type Cells } from "../cell.ts";
import { orProblem } from "../chain-error.ts";
import { coverage } from "../company.ts";
import { companyNamed, NO_COMPANY, type Evidence } from "../evidence.ts";
import { readAsOf } from "../excel-date.ts";
import { scoreLinks } from "../links.ts";
import { standingOf } from "../standing.ts";
import type { Table } from "../table.ts";
import type { Basis } from "../vocabulary.ts";

/** Coverage of one company at each date, in the shape of the dates; a blank date answers "", one that is none carries its error. */
export function historyTable(evidence: Evidence, name: Cell, dates: Cells, basis: Basis): Table {
  const company = companyNamed(evidence, name);
  const groups = Int32Array.from(evidence.company, (owner) => (owner === company ? 0 : NO_COMPANY));
  const at = (date: Cell) => coverage(scoreLinks(evidence, standingOf(evidence, readAsOf(date)), groups, 1), 0, basis);
  return dates.map((row) => row.map((date) => (isBlank(date) ? "" : orProblem(() => at(date)))));
}
