/** Order → plan, from the evidence as the workbook holds it now: read, scored and planned in the batch that writes. */
import { badInput } from "../../chain/cells/chain-error.ts";
import { companyNamed } from "../../chain/evidence/companies.ts";
import { scoreEvidence } from "../../chain/score.ts";
import { readWorkbookIn } from "../read/read-workbook.ts";
import { insertTable, standInSpots } from "./insert-cells.ts";
import { columnsHandedOver, type PartOf } from "./columns-handed-over.ts";
import { isOfOneCompany, type Order, type Request } from "./insert-kinds.ts";
import type { Plan } from "./plan.ts";
import { planInsert } from "./plan-insert.ts";

/** The day on which values are written, as an Excel serial number. */
const today = (): number => {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
};

/**
 * Reads the evidence, scores it and plans the insert.
 * Errors: the method's, with its sentence; a sentence where no table holds evidence or one has a totals row; office.js's.
 */
export async function planOrder(context: Excel.RequestContext, order: Order): Promise<{ readonly request: Request; readonly plan: Plan; readonly partOf: PartOf }> {
  const { evidence, model, cells, modelCells } = await readWorkbookIn(context);
  if (!evidence || !cells) throw badInput("No table in this workbook has the headers Company, Stage and Status. Choose the evidence table on the tab Set-up.");
  const scores = scoreEvidence(cells, { model: modelCells, asOf: order.asOf });
  const company = isOfOneCompany(order.insert) ? scores.evidence.companies[companyNamed(scores.evidence, order.company)]! : "";
  const request = { ...order, company, tables: { evidence: evidence.name, model: model?.name ?? null } };
  const partOf = columnsHandedOver(evidence.headers, scores.evidence.model);
  const table = insertTable(request, scores);
  const basis = { rows: cells.length - 1, today: today(), product: scores.evidence.model.product, partOf, standIns: standInSpots(request, scores, table) };
  const plan = planInsert(request, table, basis);
  return { request, plan, partOf };
}
