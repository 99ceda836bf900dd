import { afterAll, beforeAll, expect, it } from "vitest";
import { measureHeld, workARound, type Held } from "./an-hour.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened?.close());

it("keeps none of the elements that the panel has drawn and taken away, and no listener, round after round of work", async () => {
  const panel = await panelOf(opened.page);
  const held = await measureHeld(opened);
  const after: Held[] = [];
  for (let round = 0; round < 12; round++) {
    await workARound(opened, panel, round);
    if (round === 3 || round === 11) after.push(await held());
  }
  const [early, late] = after as [Held, Held];
  expect(early.panelNodes).toBeGreaterThan(100);
  // Eight rounds draw and take away some ten thousand; React may still hold the last one's.
  expect(late.panelNodes - early.panelNodes).toBeLessThan(early.panelNodes / 4);
  // Eight rounds add and remove some thousands; three that each round leaves behind would be 24.
  expect(late.listeners - early.listeners).toBeLessThan(24);
}, 120_000);
