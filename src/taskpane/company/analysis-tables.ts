/** The deeper questions about one company, each answered by the table builder of its worksheet function. */
import { isoOf } from "../../chain/cells/excel-date.ts";
import type { LinkScores } from "../../chain/links/links.ts";
import type { Table } from "../../chain/cells/table.ts";
import { fillTable } from "../../chain/tables/fill-table.ts";
import { fundingTable } from "../../chain/tables/funding-table.ts";
import { historyTable } from "../../chain/tables/history-table.ts";
import { sequenceTable } from "../../chain/tables/sequence-table.ts";
import { throughputTable } from "../../chain/tables/throughput-table.ts";
import { BASES } from "../../chain/model/vocabulary.ts";
import { percent } from "../app/text.ts";

export const DEEPER = ["fill", "throughput", "sequence", "history", "funding"] as const;
export type Deeper = (typeof DEEPER)[number];

/** The answer, header row first. Errors: the builder's, as `ChainError`. */
export function deeperTable(question: Deeper, scores: LinkScores, company: string, asOf: number | null): Table {
  switch (question) {
    case "fill":
      return fillTable(scores, company);
    case "throughput":
      return throughputTable(scores, company, "Built");
    case "sequence":
      return inPercent(sequenceTable(scores.evidence, company, asOf));
    case "history":
      return historyOf(scores, company, asOf);
    case "funding":
      return fundingTable(scores, company);
  }
}

/** The share in the last row of a sequence as people say it: it stands in the column of the months. */
const inPercent = (table: Table): Table => [...table.slice(0, -1), table.at(-1)!.map((cell) => (typeof cell === "number" ? percent(cell) : cell))];

/** Coverage on each day, up to the as-of date, on which a row of the company is dated. */
function historyOf({ evidence }: LinkScores, company: string, asOf: number | null): Table {
  const owner = evidence.find(company);
  const days = new Set<number>();
  const upTo = (day: number) => isoOf(day) !== "" && day <= (asOf ?? Infinity);
  evidence.company.forEach((one, row) => one === owner && upTo(evidence.date[row]!) && days.add(evidence.date[row]!));
  const dates = [...days].sort((a, b) => a - b);
  const cells = dates.map((day) => [day]);
  const columns = dates.length === 0 ? [] : BASES.map((basis) => historyTable(evidence, company, cells, basis));
  return [["Date", ...BASES], ...dates.map((day, row) => [isoOf(day), ...columns.map((column) => column[row]![0]!)])];
}
