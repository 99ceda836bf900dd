/** What it costs to compare 10,000 rows of a colleague's with 10,000 of one's own: a tenth of them changed, a tenth new, a tenth gone. */
import { DEFAULT_MODEL } from "../../src/chain/model/model.ts";
import { rowsOf } from "../../src/merge/rows/merge-row.ts";
import { threeWayMerge } from "../../src/merge/three-way-merge.ts";
import { evidenceOfSize } from "./evidence-of-size.ts";
import { nextEdition } from "./next-edition.ts";
import { median, report } from "./measure.ts";
import { atOnce } from "../../src/chain/cells/stepwise.ts";

const ROWS = 10_000;
for (const companies of [500, 5]) {
  const base = evidenceOfSize(ROWS, companies);
  const theirs = nextEdition(base);
  const [before, now] = [atOnce(rowsOf(base, DEFAULT_MODEL)), atOnce(rowsOf(theirs, DEFAULT_MODEL))];
  const once = median(3, () => atOnce(rowsOf(base, DEFAULT_MODEL)));
  const ms = median(3, () => atOnce(threeWayMerge({ base: before, theirs: now, mine: before, nameOf: (name) => name })));
  report(`Three-way merge of ${ROWS.toLocaleString("en-US")} rows of ${companies} companies`, { ms, "× reading the rows": ms / once });
}
