import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsIn } from "./no-violation.ts";
import { openRealGrid, panelOf, type OpenWorkbench } from "./open-workbench.ts";

const RELEASE = `Beta Magnets, a world-class mine-to-magnet company, announces progress.
The separation plant is under construction. The company plans to make metal in 2028.
<img src=x onerror=alert(1)> Ground was broken on the first commercial plant.`;

describe.each(["light", "dark"] as const)("a press release in the panel, %s theme", (theme) => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openRealGrid(`?theme=${theme}`);
    panel = await panelOf(opened.page);
    await panel.getByRole("tab", { name: "Evidence" }).click();
    await panel.getByRole("button", { name: "Read a document" }).click();
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
    expect(await violationsIn(panel)).toEqual([]);
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

describe("the money of a company in the panel", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openRealGrid();
    panel = await panelOf(opened.page);
    await panel.getByRole("button", { name: "Does the money last?" }).click();
  }, 300_000);
  afterAll(() => opened?.close());

  it("asks for the figures, then gives the lowest cash, the odds and the grid that the worksheet functions give", async () => {
    await panel.getByText("Fill in the months of the build").waitFor();
    for (const [label, value] of [["Cash today", "140"], ["Burn a month", "2"], ["Capex of the build", "60"], ["Months of the build", "24"], ["Margin a month, once running", "5"]] as const) {
      await panel.getByLabel(label).fill(value);
    }
    await panel.getByText("Lowest cash, if all goes to plan 32").waitFor(); // 140 − 24 × 2 − 60; each month after it earns 5 and pays 2
    const formulas = (await panel.locator("code").innerText()).split("\n");
    const inCells = await opened.page.evaluate(async (written) => {
      const { workbench } = window;
      workbench.addSheet("Money", "money");
      written.forEach((formula, place) => workbench.setCell(`Money!A${1 + place}`, formula));
      await workbench.settle();
      return { trough: workbench.getCell("Money!A1").value, survival: workbench.getCell("Money!A2").value, stress: workbench.getRange("Money!B4:B8").flat() };
    }, formulas);
    expect(inCells.trough).toBe(32);
    expect(formulas[1]).toBe("=CHAIN.SURVIVAL(140,2,60,24,5,3,Model[#All])"); // the panel draws by the workbook's Model
    await panel.getByText(`Probability that the money lasts ${Math.round(Number(inCells.survival) * 100)}%`).waitFor();
    const grid = await panel.getByRole("region", { name: "Lowest cash by delay and overrun" }).locator("tbody tr td:nth-child(2)").allInnerTexts();
    expect(grid.map(Number)).toEqual(inCells.stress);
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("keeps each company's own figures, and the part open, through a change of company", async () => {
    const choose = async (name: string) => {
      await panel.getByRole("combobox", { name: "Company" }).click();
      await panel.getByRole("option", { name }).click();
    };
    const first = await panel.getByRole("combobox", { name: "Company" }).inputValue();
    await choose("Energy Fuels");
    await expect.poll(() => panel.getByLabel("Cash today").inputValue()).toBe("");
    await choose(first);
    await expect.poll(() => panel.getByLabel("Cash today").inputValue()).toBe("140");
  });

  it("says which figure is not a number", async () => {
    await panel.getByLabel("Burn a month").fill("two");
    await panel.getByText("The argument burn is 'two', which is not a number. Give a number, without unit or currency.").waitFor();
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
