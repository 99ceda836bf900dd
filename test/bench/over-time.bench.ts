/** What RESTS, NEXT, CHANGES and PROMISES cost, as ratios to one MATRIX of the same table: at most 3. */
import { evidenceOfSize } from "./evidence-of-size.ts";
import { median, report } from "./measure.ts";
import { changes } from "../../src/functions/changes.ts";
import { matrix } from "../../src/functions/matrix.ts";
import { next } from "../../src/functions/next.ts";
import { promises } from "../../src/functions/promises.ts";
import { rests } from "../../src/functions/rests.ts";

const COMPANIES = 500;
const ROWS = 100_000;

/** Every seventh row promises something for half a year after its day. */
const [header, ...rows] = evidenceOfSize(ROWS, COMPANIES);
const day = header!.indexOf("Date");
const text = JSON.stringify([[...header!, "Due"], ...rows.map((row, place) => [...row, place % 7 === 0 ? Number(row[day]) + 180 : null])]);
const fresh = (): unknown[][] => JSON.parse(text);

const questions: Readonly<Record<string, (table: unknown[][]) => unknown>> = {
  "RESTS of all": (table) => rests(table),
  "RESTS of one": (table) => rests(table, [["Company 7"]]),
  "NEXT of all": (table) => next(table),
  "CHANGES of all over 300 days": (table) => changes(table, 45_200, 45_500),
  "PROMISES of one": (table) => promises(table, [["Company 7"]]),
};

for (const [question, ask] of Object.entries(questions)) {
  const one = median(9, (table: unknown[][]) => matrix(table), fresh); // beside each, since a shared machine changes its pace
  const ms = median(9, ask, fresh);
  report(`${question}, ${COMPANIES} companies over ${ROWS.toLocaleString("en-US")} rows`, { ms, "× one MATRIX": ms / one });
}
