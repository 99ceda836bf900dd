import { isBlank, type Cell } from "../../chain/cells/cell.ts";
import { orProblem } from "../../chain/cells/chain-error.ts";
import { companyNamed } from "../../chain/evidence/companies.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import { scoreEvidence } from "../../chain/score.ts";
import type { Answer, Table } from "../../chain/cells/table.ts";
import { range, scalar } from "./argument.ts";

/**
 * Answers a name, or a column, row or block of names cell by cell, in the same shape. Among several, a blank cell answers "",
 * and a name that cannot be answered carries its own error. The other companies are read only where the answer is `amongAll`, as a rank is.
 */
export function perName(
  evidence: unknown,
  company: unknown,
  asOf: unknown,
  model: unknown,
  score: (scores: LinkScores, company: number) => Answer,
  amongAll = false,
): Table {
  const names = range(company);
  const scores = scoreEvidence(range(evidence), {
    asOf: scalar(asOf, "as_of"),
    model: range(model),
    ...(!amongAll && { only: names.flat() }),
  });
  const single = names.flat().length === 1;
  const answerFor = (name: Cell): Answer =>
    isBlank(name) && !single ? "" : orProblem(() => score(scores, companyNamed(scores.evidence, name)));
  return names.map((row) => row.map(answerFor));
}
