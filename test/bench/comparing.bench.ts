/** What comparing many companies costs, as ratios to one MATRIX of the same table: ranks, teams, gaps filled, and a history of dates. */
import { evidenceOfSize } from "./evidence-of-size.ts";
import { median, report } from "./measure.ts";
import { fill } from "../../src/functions/fill.ts";
import { handoffs } from "../../src/functions/handoffs.ts";
import { history } from "../../src/functions/history.ts";
import { matrix } from "../../src/functions/matrix.ts";
import { rank } from "../../src/functions/rank.ts";
import { sequence } from "../../src/functions/sequence.ts";
import { team } from "../../src/functions/team.ts";
import { throughput } from "../../src/functions/throughput.ts";

const COMPANIES = 500;
const ROWS = 100_000;

const text = JSON.stringify(evidenceOfSize(ROWS, COMPANIES));
const fresh = (): unknown[][] => JSON.parse(text);
const names = Array.from({ length: COMPANIES }, (_, company) => [`Company ${company}`]);
const dates = [Array.from({ length: 12 }, (_, month) => 45_000 + 75 * month)];

const questions: Readonly<Record<string, (table: unknown[][]) => unknown>> = {
  "RANK, with 1,000 draws": (table) => rank(table),
  "SEQUENCE of one company": (table) => sequence(table, [["Company 7"]]),
  "THROUGHPUT of one company": (table) => throughput(table, [["Company 7"]]),
  "TEAM of all": (table) => team(table, names),
  "HISTORY of one company at 12 dates": (table) => history(table, [["Company 7"]], dates),
  "FILL of one company's gaps by the other 499": (table) => fill(table, [["Company 7"]]),
  "HANDOFFS among 20 companies": (table) => handoffs(table, names.slice(0, 20)),
  "HANDOFFS among all": (table) => handoffs(table, names),
};

for (const [question, ask] of Object.entries(questions)) {
  const one = median(9, (table: unknown[][]) => matrix(table), fresh); // beside each, since a shared machine changes its pace
  const ms = median(9, ask, fresh);
  report(`${question}, ${COMPANIES} companies over ${ROWS.toLocaleString("en-US")} rows`, { ms, "× one MATRIX": ms / one });
}
