/** What it costs to compare 10,000 rows of a colleague's with 10,000 of one's own: a tenth of them changed, a tenth new, a tenth gone. */
import { DEFAULT_MODEL } from "../../src/chain/model/model.ts";
import { rowsOf } from "../../src/merge/merge-row.ts";
import { threeWayMerge } from "../../src/merge/three-way-merge.ts";
import { evidenceOfSize } from "./evidence-of-size.ts";
import { median, report } from "./measure.ts";

const ROWS = 10_000;
for (const companies of [500, 5]) {
  const base = evidenceOfSize(ROWS, companies);
  const header = base[0]!.map(String);
  const [date, note] = [header.indexOf("Date"), header.indexOf("Source")];
  const changed = base.map((row, place) => (place % 10 === 1 ? row.map((cell, column) => (column === date || column === note ? `${cell} changed` : cell)) : row));
  const theirs = [...changed.filter((_, place) => place === 0 || place % 10 !== 2), ...base.filter((_, place) => place % 10 === 3).map((row) => row.map((cell, column) => (column === 0 ? `${cell} new` : cell)))];
  const [before, now] = [rowsOf(base, DEFAULT_MODEL), rowsOf(theirs, DEFAULT_MODEL)];
  const once = median(3, () => rowsOf(base, DEFAULT_MODEL));
  const ms = median(3, () => threeWayMerge({ base: before, theirs: now, mine: before, nameOf: (name) => name }));
  report(`Three-way merge of ${ROWS.toLocaleString("en-US")} rows of ${companies} companies`, { ms, "× reading the rows": ms / once });
}
