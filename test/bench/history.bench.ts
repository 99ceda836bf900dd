/**
 * What one company with a long history costs: its order, its coverage on every day and its tonnes, at 10,000 rows on 500 days and at
 * ten times both. Ten times the rows should cost some ten times as much, never a hundred.
 */
import { evidenceOfSize } from "./evidence-of-size.ts";
import { median, report } from "./measure.ts";
import { readEvidence } from "../../src/chain/evidence/evidence.ts";
import { scoreEvidence } from "../../src/chain/score.ts";
import { wholeHistory } from "../../src/chain/tables/company/history-table.ts";
import { sequenceTable } from "../../src/chain/tables/company/sequence-table.ts";
import { throughputTable } from "../../src/chain/tables/company/throughput-table.ts";

const NAME = "Company 0";
const FEWER = 10_000;
const TIMES = 10;
const DATE = evidenceOfSize(1, 1)[0]!.indexOf("Date");

/** Nothing proven at the customer's end, so that every day is looked at. */
const longHistory = (rows: number) => evidenceOfSize(rows, 1).map((row, place) => (place === 0 ? row : row.map((cell, column) => (column === DATE ? 43_000 + (place % (rows / 20)) : cell))));

const [fewer, more] = [FEWER, FEWER * TIMES].map((rows) => longHistory(rows)) as [unknown[][], unknown[][]];
const questions: Readonly<Record<string, (table: unknown[][]) => unknown>> = {
  "SEQUENCE": (table) => sequenceTable(readEvidence(table), NAME, null),
  "HISTORY on every day": (table) => wholeHistory(readEvidence(table), NAME, null),
  "THROUGHPUT": (table) => throughputTable(scoreEvidence(table), NAME, "Target"),
};

for (const [question, ask] of Object.entries(questions)) {
  const few = median(5, () => ask(fewer));
  const many = median(5, () => ask(more));
  report(`${question} of one company, ${FEWER * TIMES} rows on ${(FEWER * TIMES) / 20} days`, { ms: many, [`× the same at ${FEWER} rows on ${FEWER / 20} days`]: many / few });
}
