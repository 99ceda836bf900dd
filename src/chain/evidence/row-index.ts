import { stagesOf } from "../model/model.ts";
import { NO_COMPANY, type Evidence } from "./evidence.ts";

/** The rows of each company and of each of its stages, in the order of the table within a stage. */
export interface RowIndex {
  ofCompany(company: number): Int32Array;
  ofStage(company: number, stage: number): Int32Array;
}

/** Made in two passes of the table, however many companies there are. */
export function indexRows(evidence: Evidence): RowIndex {
  const { company, stage, companies } = evidence;
  const stages = stagesOf(evidence.model).length;
  const starts = new Int32Array(companies.length * stages + 1);
  for (let row = 1; row < company.length; row++) {
    if (company[row] !== NO_COMPANY) starts[company[row]! * stages + stage[row]! + 1]!++;
  }
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const next = starts.slice();
  const rows = new Int32Array(starts.at(-1)!);
  for (let row = 1; row < company.length; row++) {
    if (company[row] !== NO_COMPANY) rows[next[company[row]! * stages + stage[row]!]!++] = row;
  }
  const between = (from: number, to: number): Int32Array => rows.subarray(starts[from], starts[to]);
  return {
    ofCompany: (one) => between(one * stages, (one + 1) * stages),
    ofStage: (one, its) => between(one * stages + its, one * stages + its + 1),
  };
}
