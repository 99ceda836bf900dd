import type { Table } from "../../../chain/cells/table.ts";
import { chooseCompanies, readable } from "../../../chain/evidence/companies.ts";
import type { LinkScores } from "../../../chain/links/links.ts";
import { standInAt } from "../../../chain/links/stand-in.ts";
import { chartTable } from "../../../chain/tables/compare/chart-table.ts";
import { questionsTable } from "../../../chain/tables/company/links/questions-table.ts";
import { scorecard } from "../../../chain/tables/company/links/scorecard.ts";
import { ANSWERS } from "./insert-answers.ts";
import type { Order } from "../insert-kinds.ts";

/** The cells of an insert, from the very builder that the worksheet function calls. Errors: those of that builder. */
export function insertTable(order: Order, scores: LinkScores): Table {
  switch (order.insert) {
    case "Scorecard":
      return scorecard(scores, order.company);
    case "Questions":
      return questionsTable(scores, order.company);
    case "Chart":
      return chartTable(scores, readable(chooseCompanies(scores.evidence, order.companies?.map((name) => [name]) ?? null)));
    default:
      return ANSWERS[order.insert].table(scores, order);
  }
}

/** A cell of an insert's table; its header is row 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The shares of a heat map that are those of an alternate, such as Recycling, which stands in for the link. */
export function standInSpots({ insert }: Order, scores: LinkScores, table: Table): Spot[] {
  if (insert !== "Heat map") return [];
  return table.slice(1).flatMap(([name], line) => {
    const company = scores.evidence.find(name);
    const links = Array.from({ length: company < 0 ? 0 : scores.width }, (_, link) => link);
    return links.filter((link) => standInAt(scores, company * scores.width + link) !== undefined).map((link) => ({ row: line + 1, column: link + 1 }));
  });
}
