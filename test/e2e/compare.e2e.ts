import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

describe("comparing companies", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await panel.getByRole("tab", { name: "Compare" }).click();
    await panel.getByRole("region", { name: "League table" }).waitFor();
  });
  afterAll(() => opened?.close());

  const league = () => panel.getByRole("region", { name: "League table" });
  const header = (name: string) => league().getByRole("columnheader", { name });
  const columnOf = async (place: number) => {
    const cells = await league().locator(`tbody tr > :nth-child(${place})`).allInnerTexts();
    return cells.map((cell) => cell.trim());
  };

  it("stands in headline order at first", async () => {
    const ranks = (await columnOf(1)).map(Number);
    expect(ranks.length).toBeGreaterThan(20);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(await header("#").getAttribute("aria-sort")).toBe("ascending");
  });

  it("is sorted by a header pressed with the mouse, and turned round by the keyboard", async () => {
    await header("Gap").getByRole("button").click();
    expect(await header("Gap").getAttribute("aria-sort")).toBe("descending");
    const gaps = (await columnOf(7)).map(Number);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    await panel.page().keyboard.press("Enter"); // the header has the focus
    expect(await header("Gap").getAttribute("aria-sort")).toBe("ascending");
    expect((await columnOf(7)).map(Number)).toEqual([...gaps].reverse());
  });

  it("is sorted by name", async () => {
    await header("Company").getByRole("button").click();
    const names = await columnOf(2);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
    expect(await league().locator("th[aria-sort]").count()).toBe(1);
  });

  it("the heat map shows a dash where no row speaks, and each share in per cent", async () => {
    await panel.getByRole("tab", { name: "Heat map" }).click();
    const cells = panel.getByRole("region", { name: "Heat map" }).locator("tr", { hasText: "MP Materials" }).locator("td");
    expect((await cells.allInnerTexts()).map((cell) => cell.trim())).toEqual(["1", "85", "85", "85", "85", "–", "50", "38", "61"]); // rank, mining to customer (0.50 × 0.75), coverage (4.275 ÷ 7)
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
