/** Every problem in the evidence table, by row and column. Source of the rule: method, section 2, "Row errors". */
import type { Cells } from "../cells/cell.ts";
import { effectsOn } from "../evidence/effects/effects-on.ts";
import { readEvidence } from "../evidence/evidence.ts";
import type { Model } from "../model/model.ts";
import { columnProblems } from "./check-columns.ts";
import { conflictProblems } from "./check-conflicts.ts";
import { nameProblems } from "./check-names.ts";
import { rowProblems } from "./check-rows.ts";
import { setbackProblems } from "./check-setbacks.ts";
import { tableProblems } from "./check-table-wide.ts";
import type { Problem, ProblemKind } from "./problem.ts";

const ORDER: readonly ProblemKind[] = ["Note", "Error", "Warning"];

/** Every problem of the table: first what of its columns is read, then the errors, then the warnings, each in the order of the rows. Errors: as of `findColumns`. */
export function checkEvidence(cells: Cells, model: Model, asOf: number | null): Problem[] {
  const evidence = readEvidence(cells, model);
  const effects = effectsOn(evidence, asOf);
  const problems = [...columnProblems(evidence), ...rowProblems(evidence, effects), ...tableProblems(evidence), ...setbackProblems(evidence, effects), ...conflictProblems(evidence, effects), ...nameProblems(evidence)];
  return problems.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.row - b.row);
}
