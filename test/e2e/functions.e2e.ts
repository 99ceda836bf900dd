import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRealGrid, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openRealGrid();
}, 300_000);
afterAll(() => opened?.close());

/** Writes cells, waits until nothing is pending, and gives what the addresses show. */
const cells = (write: Record<string, string | number | null>, ...read: string[]) =>
  opened.page.evaluate(
    async ([contents, addresses]) => {
      for (const [address, content] of Object.entries(contents)) window.workbench.setCell(address, content);
      await window.workbench.settle();
      return addresses.map((address) => window.workbench.getCell(address));
    },
    [write, read] as const,
  );

const calls = () => opened.page.evaluate(() => Object.fromEntries(window.workbench.calls.counts));
const callsAt = (counts: Record<string, number>, id: string) =>
  Object.entries(counts)
    .filter(([key]) => key.startsWith("scratch!") && key.endsWith(` ${id}`))
    .reduce((sum, [, count]) => sum + count, 0);

describe.each(["zero", "null"] as const)("worksheet functions in a real grid, empty cells handed over as %s", (blanks) => {
  beforeAll(async () => {
    await opened.page.evaluate((habit) => {
      window.workbench.blanks = habit;
      window.workbench.addSheet("Scratch", "scratch");
    }, blanks);
  }, 60_000);
  afterAll(() => opened.page.evaluate(() => window.workbench.deleteSheet("Scratch")));

  it("COVERAGE of a table gives the method's number", async () => {
    const [cell] = await cells({ "Scratch!A1": '=CHAIN.COVERAGE(Evidence[#All],"MP Materials")' }, "Scratch!A1");
    expect(cell!.value).toBeCloseTo(4.275 / 7, 9); // 4 links at 0.85, Magnet at 0.50, Customer at 0.50 × 0.75
  });

  it("RANK spills a league table", async () => {
    const [rank, company, proven] = await cells({ "Scratch!D1": "=CHAIN.RANK(Evidence[#All])" }, "Scratch!D2", "Scratch!E2", "Scratch!F2");
    expect([rank!.value, company!.value]).toEqual([1, "MP Materials"]);
    expect(proven!.value).toBeCloseTo(4.275 / 7, 9);
  });

  it("a misspelt company shows #N/A with the suggestion", async () => {
    const [cell] = await cells({ "Scratch!A3": '=CHAIN.COVERAGE(Evidence[#All],"Energy Feuls")' }, "Scratch!A3");
    expect(cell).toMatchObject({ value: "#N/A", error: "No evidence for 'Energy Feuls'. Did you mean 'Energy Fuels'?" });
  });

  it("a misspelt company among several shows #N/A in its own cell, and the others their number", async () => {
    const [right, wrong] = await cells({ "Scratch!Z1": '=CHAIN.COVERAGE(Evidence[#All],{"Energy Fuels";"Energy Feuls"})' }, "Scratch!Z1", "Scratch!Z2");
    await cells({ "Scratch!Z1": null });
    expect(right!.value).toBeGreaterThan(0);
    expect(wrong).toMatchObject({ value: "#N/A", error: "No evidence for 'Energy Feuls'. Did you mean 'Energy Fuels'?" });
  });

  it("a change of one evidence cell changes what depends on it, and leaves an unrelated formula uncalled", async () => {
    await cells({ "Scratch!X1": "=CHAIN.MODEL()" });
    const before = await calls();
    const [magnet] = await cells({}, "Evidence!D281");
    const [changed, ranked] = await cells({ "Evidence!D281": "Operating" }, "Scratch!A1", "Scratch!F2");
    expect(magnet!.value).toBe("Pilot");
    expect(changed!.value).toBeCloseTo(4.625 / 7, 9); // Magnet 0.85 in the place of 0.50
    expect(ranked!.value).toBeCloseTo(4.625 / 7, 9);
    const after = await calls();
    expect(callsAt(after, "COVERAGE")).toBe(callsAt(before, "COVERAGE") + 2);
    expect(callsAt(after, "RANK")).toBe(callsAt(before, "RANK") + 1);
    expect(callsAt(after, "MODEL")).toBe(callsAt(before, "MODEL"));
    const [restored] = await cells({ "Evidence!D281": "Pilot" }, "Scratch!A1");
    expect(restored!.value).toBeCloseTo(4.275 / 7, 9);
  });

  it("a blocked spill shows #SPILL! and recovers", async () => {
    const [blocked] = await cells({ "Scratch!T3": "in the way", "Scratch!S1": "=CHAIN.COMPANIES(Evidence[#All])", "Scratch!S4": "in the way" }, "Scratch!S1");
    expect(blocked!.value).toBe("#SPILL!");
    const [recovered, fourth] = await cells({ "Scratch!S4": null }, "Scratch!S1", "Scratch!S4");
    expect([recovered!.value, fourth!.value]).toEqual(["Aclara Resources", "Arnold Magnetic Technologies"]);
  });
});

describe("the workbench as a page", () => {
  it("tells no console error, and sends nothing beyond its own machine", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.strayed).toEqual([]);
  });

  it("shows the add-in's own panel beside the grid", async () => {
    const frame = opened.page.frameLocator("#addin");
    await frame.getByRole("tab", { name: "Company" }).waitFor();
  });
});
