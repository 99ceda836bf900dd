import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

describe("the picture of a chain", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
  });
  afterAll(() => opened?.close());

  const choose = async (name: string) => {
    await panel.getByRole("combobox", { name: "Company" }).click();
    await panel.getByRole("option", { name }).click();
  };

  it("shows a recycler's feed under the mine that it stands in for, with its rows", async () => {
    await choose("Ionic Rare Earths");
    await panel.getByText("Feed in place of Mining and Concentration: the better counts").waitFor();
    await panel.getByRole("button", { name: /^Mining Partial 25%.*By Recycling: Pilot/ }).waitFor();
    const feed = panel.getByRole("button", { name: /^Recycling Partial 25%/ });
    const [mine, recycling] = await Promise.all([panel.getByRole("button", { name: /^Mining/ }).boundingBox(), feed.boundingBox()]);
    expect(recycling!.y).toBeGreaterThan(mine!.y);
    await feed.click();
    await panel.getByText("Pilot 0.5 × control 1 × share 0.5 = 0.25").waitFor();
  });

  it("shows enablers without a share, whether there are rows or none", async () => {
    await choose("Energy Fuels");
    const capital = panel.getByRole("button", { name: /^Capital Studied/ });
    expect(await capital.innerText()).not.toContain("%");
    await capital.click();
    await panel.getByText("Enabler: recorded, never part of coverage").first().waitFor();
    await panel.getByRole("button", { name: "Talent No evidence row" }).waitFor();
    expect(await panel.getByText("Feed in place of").count()).toBe(0);
  });

  it("names a setback on the link that it befell", async () => {
    await choose("Lynas Rare Earths");
    await panel.getByRole("button", { name: /^Separation.*Setback: Stalled/ }).waitFor();
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
