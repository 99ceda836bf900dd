import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";

describe("the money of a company in the panel", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await panel.getByRole("button", { name: "Does the money last?" }).click();
  }, 300_000);
  afterAll(() => opened?.close());

  it("asks for the figures, then gives the lowest cash, the odds and the grid that the worksheet functions give", async () => {
    await panel.getByText("Fill in Burn a month, Capex of the build and Months of the build.").waitFor();
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
    await panel.getByRole("button", { name: "Insert stress table" }).click();
    await panel.getByText(/^Inserted on the new sheet Stress table/).waitFor();
    const [note, formula, noDelay] = await opened.page.evaluate(async () => {
      await window.workbench.settle();
      const sheet = window.workbench.sheets().at(-1)!;
      return ["A3", "A4", "B5"].map((cell) => window.workbench.getCell(`'${sheet}'!${cell}`)).map(({ formula, value }) => formula || value);
    });
    expect(note).toMatch(/^From the figures cash 140, burn 2, capex 60, months 24, margin 5\./);
    expect([formula, noDelay]).toEqual(["=CHAIN.STRESS(140,2,60,24,5)", inCells.stress[0]]);
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

  it("keeps the figures, and the part open, through a change of tab", async () => {
    await panel.getByRole("tab", { name: "Compare" }).click();
    await panel.getByRole("tab", { name: "League table" }).waitFor();
    await panel.getByRole("tab", { name: "Company", exact: true }).click();
    expect(await panel.getByLabel("Cash today").inputValue()).toBe("140");
  });

  it("takes money as people write it, and marks the field that is wrong by its own label", async () => {
    for (const [label, value] of [["Cash today", "1.2bn"], ["Burn a month", "8"], ["Capex of the build", "1,275m"], ["Margin a month, once running", ""]] as const) await panel.getByLabel(label).fill(value);
    await panel.getByText("The other figures carry k, m or bn. Write this one so too, such as 8m.").waitFor();
    await panel.getByLabel("Burn a month").fill("8m");
    await panel.getByText("All amounts below are in millions.").waitFor();
    await panel.getByText("Lowest cash, if all goes to plan -459").waitFor(); // 1,200 − 1,275 − 24 × 8 = −267, then 24 months that pay 8 and earn nothing
    await panel.getByLabel("Burn a month").fill("two");
    await panel.getByText("Burn a month is “two”, which is not an amount. Write it as 1,000, 275m or 1.2bn.").waitFor();
    expect(await panel.getByLabel("Burn a month").getAttribute("aria-invalid")).toBe("true");
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("offers the company’s own slips as delays, and writes them into the formulas", async () => {
    // Five sites promised for one day, met 30 to 150 days after it: slips of 1.0, 2.0, 3.0, 3.9 and 4.9 months; the median 3, the 90th percentile 4.9.
    const due = 45_658;
    const rows = ["A", "B", "C", "D", "E"].flatMap((site, place) => [
      ["Late", "Metal", "Construction", site, due - 300, due, "Operating", "Filing", "10-K"],
      ["Late", "Metal", "Operating", site, due + 30 * (place + 1), "", "", "Filing", "10-K"],
    ]);
    await putEvidence(opened, [["Company", "Stage", "Status", "Site", "Date", "Due", "Promised", "Asserted by", "Source"], ...rows]);
    await panel.getByText("10 rows of the table Many").waitFor();
    await expect.poll(() => panel.getByRole("combobox", { name: "Company" }).inputValue()).toBe("Late");
    for (const [label, value] of [["Cash today", "140"], ["Burn a month", "2"], ["Capex of the build", "60"], ["Months of the build", "24"]] as const) await panel.getByLabel(label).fill(value);
    const offer = panel.getByRole("checkbox", { name: "The company’s own delays: 0, 3, 4.9 months" });
    expect(await offer.isChecked()).toBe(true);
    const delays = () => panel.getByRole("region", { name: "Lowest cash by delay and overrun" }).locator("tbody tr td:first-child").allInnerTexts();
    await expect.poll(delays).toEqual(["0", "3", "4.9"]);
    expect((await panel.locator("code").innerText()).split("\n")[2]).toBe('=CHAIN.STRESS(140,2,60,24,0,,,,Many[#All],"Late")');
    await offer.uncheck();
    await expect.poll(delays).toEqual(["0", "6", "12", "18", "24"]);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
