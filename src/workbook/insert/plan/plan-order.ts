/** Order → plan, from the evidence as the workbook holds it now: read, scored and planned in the batch that writes. */
import { badInput } from "../../../chain/cells/chain-error.ts";
import { companyNamed } from "../../../chain/evidence/companies.ts";
import { scoreEvidence } from "../../../chain/score.ts";
import { readWorkbookIn } from "../../read/read-workbook.ts";
import { evidencePrint } from "../owned/evidence-print.ts";
import { figureNotes } from "./figure-notes.ts";
import { insertTable, standInSpots } from "./insert-cells.ts";
import { columnsHandedOver } from "./formulas/columns-handed-over.ts";
import { isOfOneCompany, type Order, type Request } from "../insert-kinds.ts";
import type { Plan } from "../plan.ts";
import { planInsert } from "./plan-insert.ts";
import { summaryReader } from "../../../chain/tables/compare/summary-line.ts";

/** The day on which values are written, as an Excel serial number. */
const today = (): number => {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
};

/** Which companies an insert is of. A live one follows them, and counts none. */
const companiesOf = ({ mode, companies }: Order, count: number, table: string): string =>
  `${mode === "Live formulas" && !companies?.length ? "All" : count} ${count === 1 ? "company" : "companies"} of the table ${table}`;

/**
 * Reads the evidence, scores it and plans the insert.
 * Errors: the method's, with its sentence; a sentence where no table holds evidence or one has a totals row; office.js's.
 */
export async function planOrder(context: Excel.RequestContext, order: Order): Promise<{ readonly request: Request; readonly plan: Plan; readonly read?: string }> {
  const { evidence, model, cells, modelCells } = await readWorkbookIn(context);
  if (!evidence || !cells) throw badInput("No table in this workbook has the headers Company, Stage and Status. Choose the evidence table on the tab Set-up.");
  const scores = scoreEvidence(cells, { model: modelCells, asOf: order.asOf });
  const company = isOfOneCompany(order.insert) ? scores.evidence.companies[companyNamed(scores.evidence, order.company)]! : "";
  const request = { ...order, company, tables: { evidence: evidence.name, model: model?.name ?? null } };
  const { companies, model: rules } = scores.evidence;
  const count = order.companies?.length || companies.length;
  const summary = isOfOneCompany(order.insert) ? summaryReader(scores, order.asOf)(companyNamed(scores.evidence, company)) : companiesOf(order, count, evidence.name);
  const partOf = columnsHandedOver(evidence.headers, rules);
  const table = insertTable(request, scores);
  const standIns = standInSpots(request, scores, table);
  const notes = figureNotes(request, scores, table);
  const plan = planInsert(request, table, { rows: cells.length - 1, today: today(), product: rules.product, summary, partOf, standIns, notes });
  return { request, plan, ...(order.mode === "Values" && { read: evidencePrint(cells, modelCells) }) };
}
