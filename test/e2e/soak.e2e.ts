import { afterAll, beforeAll, expect, it } from "vitest";
import { measureHeld, workARound } from "./an-hour.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened?.close());

it("keeps none of the elements that the panel has drawn and taken away, round after round of work", async () => {
  const panel = await panelOf(opened.page);
  const held = await measureHeld(opened);
  const nodes: number[] = [];
  for (let round = 0; round < 12; round++) {
    await workARound(opened, panel, round);
    if (round === 3 || round === 11) nodes.push((await held()).panelNodes);
  }
  expect(nodes[0]).toBeGreaterThan(100);
  // Eight rounds draw and take away some ten thousand; React may still hold the last one's.
  expect(nodes[1]! - nodes[0]!).toBeLessThan(nodes[0]! / 4);
}, 120_000);
