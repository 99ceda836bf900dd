import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsInEachTheme } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

const RELEASE = `Beta Magnets, a world-class mine-to-magnet company, announces progress.
The separation plant is under construction. The company plans to make metal in 2028.
<img src=x onerror=alert(1)> Ground was broken on the first commercial plant.`;

describe("a press release in the panel", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await panel.getByRole("tab", { name: "Evidence" }).click();
    await panel.getByLabel("Or paste the text of one").fill(RELEASE);
    await panel.getByRole("button", { name: "Read the pasted text" }).click();
    await panel.getByText("3 rows suggested, 2 promotional phrases.").waitFor();
  }, 300_000);
  afterAll(() => opened?.close());

  it("suggests a row for each finding with its words, evidence apart from claims, and marks the promotional phrases", async () => {
    const suggested = await panel.getByRole("listitem").filter({ has: panel.getByRole("checkbox") }).allInnerTexts();
    const heads = ["Separation: Construction", "Which link?: Construction", "Metal: Announced"]; // evidence first
    expect(suggested.map((item, place) => item.replace(/\s+/g, " ").trim().startsWith(heads[place]!))).toEqual([true, true, true]);
    expect(await panel.locator("mark").allInnerTexts()).toEqual(["world-class", "mine-to-magnet"]);
    expect(await panel.locator("img[src=x]").count()).toBe(0); // the text stays text
    expect(await violationsInEachTheme(panel)).toEqual([]);
  });

  it("keeps the document, its cards and what was changed in them, through a change of tab", async () => {
    await panel.getByRole("button", { name: "Leave out: Which link?: Construction" }).click();
    await panel.getByRole("button", { name: "Edit: Metal: Announced" }).click();
    await panel.getByRole("listitem").getByLabel("Country").fill("Estonia");
    await panel.getByRole("tab", { name: "Compare" }).click();
    await panel.getByRole("tab", { name: "League table" }).waitFor();
    await panel.getByRole("tab", { name: "Evidence" }).click();
    await panel.getByText("2 rows suggested, 2 promotional phrases.").waitFor();
    await panel.getByRole("button", { name: "Edit: Metal: Announced" }).click();
    expect(await panel.getByRole("listitem").getByLabel("Country").inputValue()).toBe("Estonia");
  });

  it("answers the same in a cell, as a spill", async () => {
    const answered = await opened.page.evaluate(async (release) => {
      const { workbench } = window;
      workbench.addSheet("Release", "release");
      workbench.setCell("Release!A1", release);
      workbench.setCell("Release!A3", "=CHAIN.READ(A1)");
      await workbench.settle();
      return workbench.getRange("Release!A3:E8");
    }, RELEASE.replaceAll("\n", " "));
    expect(answered.map((row) => row.slice(1, 5).map((cell) => cell ?? "").join(" · "))).toEqual([
      "Link · Status · Route · Kind",
      " ·  ·  · promotion",
      " ·  ·  · promotion",
      "Separation · Construction · Built · evidence",
      "Metal · Announced · Built · claim",
      " · Construction · Built · evidence",
    ]);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
