/**
 * What scoring costs, as ratios in one run: against touching each cell once, and against `JSON.parse` of the same table,
 * which is what Excel's runtime itself pays to hand the table over.
 */
import { evidenceOfSize } from "./evidence-of-size.ts";
import { median, report } from "./measure.ts";
import { coverage } from "../../src/functions/coverage.ts";
import { matrix } from "../../src/functions/matrix.ts";
import { rank } from "../../src/functions/rank.ts";

const COMPANIES = 500;

function touch(table: readonly (readonly unknown[])[]): number {
  let filled = 0;
  for (const row of table) for (const cell of row) if (cell !== null && cell !== "") filled++;
  return filled;
}

const name = "Company 7" as unknown as string[][];

measureMemory();

for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
  const text = JSON.stringify(evidenceOfSize(rows, COMPANIES));
  const runs = Math.max(3, Math.min(101, 1_000_000 / rows)); // a formula is asked again and again: small tables after the engine has warmed up
  const table = JSON.parse(text);
  const parsing = median(runs, () => JSON.parse(text));
  const touching = median(runs, () => touch(table));
  const scoring = median(runs, (fresh: unknown[][]) => matrix(fresh), () => JSON.parse(text));
  report(`MATRIX, ${COMPANIES} companies over ${rows.toLocaleString("en-US")} rows`, {
    "ms": scoring,
    "× touching each cell": scoring / touching,
    "× parsing the message": scoring / parsing,
    "µs a row": (scoring * 1000) / rows,
  });
  if (rows === 100_000) {
    const many = JSON.parse(JSON.stringify(evidenceOfSize(rows, COMPANIES * 10)));
    report("MATRIX over 100,000 rows, 5,000 companies against 500", { ratio: median(5, () => matrix(many)) / median(5, () => matrix(table)) });
  }
}

{
  const text = JSON.stringify(evidenceOfSize(5_000, COMPANIES));
  const calls = Array.from({ length: 500 }, (_, one) => one);
  const parsing = median(3, () => calls.forEach(() => JSON.parse(text)));
  const scoring = median(
    3,
    (messages: unknown[][][]) => messages.forEach((table) => coverage(table, name)),
    () => calls.map(() => JSON.parse(text)),
  );
  report("500 single COVERAGE calls over 5,000 rows", { ms: scoring, "× parsing the 500 messages": scoring / parsing });
}

{
  const table = evidenceOfSize(5_000, COMPANIES);
  const scoring = median(5, () => matrix(table as unknown[][]));
  const ranking = median(5, () => rank(table as unknown[][]));
  report("RANK of 500 companies, with 1,000 draws", { ms: ranking, "× MATRIX of the same": ranking / scoring });
}

/** Memory in bytes that lives now. */
function usedHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** First of all, while the process has used least: the table's own memory, and the most resident memory that answering took. */
function measureMemory(): void {
  const build = () => JSON.parse(JSON.stringify(evidenceOfSize(100, COMPANIES)));
  matrix(build());
  const text = JSON.stringify(evidenceOfSize(1_000_000, COMPANIES));
  const before = usedHeap();
  const table = JSON.parse(text);
  const own = usedHeap() - before;
  const resident = process.memoryUsage().rss;
  matrix(table);
  const added = Math.max(0, process.resourceUsage().maxRSS * 1024 - resident);
  report("Memory, MATRIX of 500 companies over 1,000,000 rows", { "MB the table itself": own / 1e6, "× the table's own at the peak, itself included": (own + added) / own });
}
