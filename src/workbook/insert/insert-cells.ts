import { readable, chooseCompanies } from "../../chain/evidence/companies.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import type { Table } from "../../chain/cells/table.ts";
import { chartTable } from "../../chain/tables/chart-table.ts";
import { evidenceTrail } from "../../chain/tables/evidence-trail.ts";
import { gapTable } from "../../chain/tables/gap-table.ts";
import { matrixTable } from "../../chain/tables/matrix-table.ts";
import { rankingTable } from "../../chain/tables/ranking-table.ts";
import { scorecard } from "../../chain/tables/scorecard.ts";
import type { Request } from "./insert-kinds.ts";

/** The cells of an insert, from the very builder that the worksheet function calls. Errors: those of that builder. */
export function insertTable({ insert, company }: Pick<Request, "insert" | "company">, scores: LinkScores): Table {
  switch (insert) {
    case "Gap table":
      return gapTable(scores, company);
    case "Scorecard":
      return scorecard(scores, company);
    case "Evidence trail":
      return evidenceTrail(scores, company, null);
    case "Ranking":
      return rankingTable(scores, null);
    case "Heat map":
      return matrixTable(scores, null, "Proven", "Company");
    case "Chart":
      return chartTable(scores, readable(chooseCompanies(scores.evidence, null)));
  }
}
