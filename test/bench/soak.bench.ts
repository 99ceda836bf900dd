/** An hour's editing in about a minute: what the page holds at the end, after its garbage is collected, against what it held after the first rounds. */
import { measureHeld, workARound } from "../e2e/an-hour.ts";
import { openAlone, panelOf } from "../e2e/open-page.ts";
import { report } from "./measure.ts";

const [WARM_UP, ROUNDS] = [10, 60]; // a round a minute

const opened = await openAlone(); // needs `npm run build` first
try {
  const panel = await panelOf(opened.page);
  const held = await measureHeld(opened);
  for (let round = 0; round < WARM_UP; round++) await workARound(opened, panel, round);
  const before = await held();
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) await workARound(opened, panel, round);
  const after = await held();
  report(`${ROUNDS} rounds of edits, company choices, tabs, inserts and removals`, {
    "s": (performance.now() - start) / 1000,
    "MB of heap after": after.heap / 1e6,
    "× heap": after.heap / before.heap,
    "× DOM nodes": after.nodes / before.nodes,
    "× nodes of the panel": after.panelNodes / before.panelNodes,
    "× event listeners": after.listeners / before.listeners,
  });
} finally {
  await opened.close();
}
