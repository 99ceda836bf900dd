import { isBlank, type Cell, type Cells } from "../cells/cell.ts";
import { orProblem } from "../cells/chain-error.ts";
import { coverage } from "../scores/scores.ts";
import { NO_COMPANY, type Evidence } from "../evidence/evidence.ts";
import { companyNamed } from "../evidence/companies.ts";
import { readAsOf } from "../cells/excel-date.ts";
import { scoreLinks } from "../links/links.ts";
import { effectsOn } from "../evidence/effects-on.ts";
import type { Table } from "../cells/table.ts";
import type { Basis } from "../model/vocabulary.ts";

/** Coverage of one company at each date, in the shape of the dates; a blank date answers "", one that is none carries its error. */
export function historyTable(evidence: Evidence, name: Cell, dates: Cells, basis: Basis): Table {
  const company = companyNamed(evidence, name);
  const groups = Int32Array.from(evidence.company, (owner) => (owner === company ? 0 : NO_COMPANY));
  const at = (date: Cell) => coverage(scoreLinks(evidence, effectsOn(evidence, readAsOf(date)), groups, 1), 0, basis);
  return dates.map((row) => row.map((date) => (isBlank(date) ? "" : orProblem(() => at(date)))));
}
