import { conflictInWords } from "../conflicts/conflict-in-words.ts";
import { conflictReader } from "../conflicts/conflicts.ts";
import type { ConflictKind } from "../conflicts/pair.ts";
import { problemOf } from "../evidence/companies.ts";
import { textAt, type Evidence } from "../evidence/evidence.ts";
import type { RowEffects } from "../evidence/effects/row-effect.ts";
import type { Column } from "../model/columns.ts";
import { stagesOf } from "../model/model.ts";
import type { Problem } from "./problem.ts";

const COLUMN: Readonly<Record<ConflictKind, Column>> = { Deal: "Deal", Status: "Status", Absent: "Status", Quantity: "Quantity" };

/** What would end the conflict, besides a later filing. */
const REMEDY: Readonly<Record<ConflictKind, string>> = {
  Deal: "say Terminated with its date if the deal fell through",
  Status: "add the setback that lies between",
  Absent: "add the setback that lies between",
  Quantity: "put the right Unit and Basis",
};

/** Every open conflict of the companies that can be read, once, under its later row; of one row by the earlier one. Source of the rule: method, section 12. */
export function conflictProblems(evidence: Evidence, effects: RowEffects): Problem[] {
  const conflictsOf = conflictReader({ evidence, effects });
  const stages = stagesOf(evidence.model).map((_, stage) => stage);
  const readable = evidence.companies.flatMap((_, company) => (problemOf(evidence, company) ? [] : [company]));
  const conflicts = readable.flatMap((company) => stages.flatMap((stage) => conflictsOf(company, stage)));
  return conflicts.map((conflict): Problem => {
    const [kind] = conflict.kinds as [ConflictKind];
    return {
      row: conflict.later + 1,
      column: COLUMN[kind],
      kind: "Warning",
      company: textAt(evidence, conflict.later, "Company"),
      found: textAt(evidence, conflict.later, COLUMN[kind]),
      sentence: `${conflictInWords(evidence, conflict)}: a conflict, which a later filing would settle. Look again, or ${REMEDY[kind]}.`,
    };
  });
}
