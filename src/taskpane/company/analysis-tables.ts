/** The deeper questions about one company, each answered by the table builder of its worksheet function. */
import type { LinkScores } from "../../chain/links/links.ts";
import type { Table } from "../../chain/cells/table.ts";
import { fillTable } from "../../chain/tables/company/links/fill-table.ts";
import { fundingTable } from "../../chain/tables/company/funding-table.ts";
import { wholeHistory } from "../../chain/tables/company/history-table.ts";
import { promisesTable } from "../../chain/tables/company/promises-table.ts";
import { restsTable } from "../../chain/tables/compare/rests-table.ts";
import { sequenceTable } from "../../chain/tables/company/sequence-table.ts";
import { throughputTable } from "../../chain/tables/company/throughput-table.ts";
import { percent } from "../app/text.ts";

export const DEEPER = ["promises", "sources", "fill", "throughput", "sequence", "history", "funding"] as const;
export type Deeper = (typeof DEEPER)[number];

/** The answer, header row first. Errors: the builder's, as `ChainError`. */
export function deeperTable(question: Deeper, scores: LinkScores, company: string, asOf: number | null): Table {
  switch (question) {
    case "promises":
      return promisesTable(scores, company);
    case "sources":
      return restsTable(scores, company);
    case "fill":
      return fillTable(scores, company);
    case "throughput":
      return throughputTable(scores, company, "Built");
    case "sequence":
      return inPercent(sequenceTable(scores.evidence, company, asOf));
    case "history":
      return wholeHistory(scores.evidence, company, asOf);
    case "funding":
      return fundingTable(scores, company);
  }
}

/** The share in the last row of a sequence as people say it; its column is that of the months. */
const inPercent = (table: Table): Table => [...table.slice(0, -1), table.at(-1)!.map((cell) => (typeof cell === "number" ? percent(cell) : cell))];
