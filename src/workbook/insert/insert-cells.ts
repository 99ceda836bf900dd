import type { Table } from "../../chain/cells/table.ts";
import { chooseCompanies, readable } from "../../chain/evidence/companies.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import { chartTable } from "../../chain/tables/chart-table.ts";
import { scorecard } from "../../chain/tables/scorecard.ts";
import { ANSWERS } from "./insert-answers.ts";
import type { Order } from "./insert-kinds.ts";

/** The cells of an insert, from the very builder that the worksheet function calls. Errors: those of that builder. */
export function insertTable(order: Order, scores: LinkScores): Table {
  switch (order.insert) {
    case "Scorecard":
      return scorecard(scores, order.company);
    case "Chart":
      return chartTable(scores, readable(chooseCompanies(scores.evidence, order.companies?.map((name) => [name]) ?? null)));
    default:
      return ANSWERS[order.insert].table(scores, order);
  }
}
