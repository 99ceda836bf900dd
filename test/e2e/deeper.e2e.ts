import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsInEachTheme } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { chooseCompany } from "./views.ts";

describe("the deeper questions in the panel", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
  }, 300_000);
  afterAll(() => opened?.close());

  /** The first column of an answer in the panel, below its header. */
  const firstColumn = async (label: string) => {
    const rows = await panel.getByRole("region", { name: label }).locator("tbody tr").all();
    return Promise.all(rows.map((row) => row.locator("td").first().innerText()));
  };

  it("answers each with the rows of its worksheet function", async () => {
    await chooseCompany(panel, "USA Rare Earth");
    const inCells = await opened.page.evaluate(async () => {
      const { workbench } = window;
      workbench.addSheet("Deeper", "deeper");
      const asked = { FILL: "A1", THROUGHPUT: "M1", SEQUENCE: "AA1" };
      for (const [name, cell] of Object.entries(asked)) workbench.setCell(`Deeper!${cell}`, `=CHAIN.${name}(Evidence[#All],"USA Rare Earth")`);
      await workbench.settle();
      return ["A2:A60", "M2:M60", "AA2:AA60"].map((address) => workbench.getRange(`Deeper!${address}`).flat().filter((cell) => cell !== null).map(String));
    });
    for (const [place, label] of ["Who could fill the gaps", "Tonnes at each link, as magnet", "Claimed first, or proven first"].entries()) {
      await panel.getByRole("button", { name: label }).click();
      expect(await firstColumn(label)).toEqual(inCells[place]);
    }
    await panel.getByRole("button", { name: "Coverage on each date" }).click();
    expect((await firstColumn("Coverage on each date")).every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    expect(await violationsInEachTheme(panel)).toEqual([]);
  });

  it("builds the French chain: separation to alloy, with magnet and customer missing", async () => {
    await panel.getByRole("tab", { name: "Compare" }).click();
    await panel.getByRole("combobox", { name: "Companies that work together" }).fill("Carester, Solvay, Less Common Metals");
    await panel.getByRole("combobox", { name: "Companies that work together" }).press("Escape");
    const rows = await panel.getByRole("region", { name: "Who carries each link" }).locator("tbody tr").allInnerTexts();
    const stateOf = (link: string) => rows.find((row) => row.startsWith(link))!.split(/\t|\n/)[1];
    expect(["Separation", "Metal", "Alloy"].map(stateOf)).toEqual(["Proven", "Proven", "Proven"]);
    expect(["Magnet", "Customer"].map(stateOf)).not.toContain("Proven");
    expect(await panel.getByRole("list", { name: "Who hands to whom" }).getByRole("listitem").count()).toBe(6); // between seven links
    expect(await violationsInEachTheme(panel)).toEqual([]);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
