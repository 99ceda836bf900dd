import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsIn } from "./no-violation.ts";
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
  const columnOf = async (name: string) => {
    const headers = (await league().getByRole("columnheader", { includeHidden: true }).allTextContents()).map((header) => header.replace(/ [▾▴]$/, ""));
    const place = headers.indexOf(name) + 1;
    const cells = await league().locator(`tbody tr > :nth-child(${place})`).allInnerTexts();
    return cells.map((cell) => cell.trim());
  };

  it("stands in headline order at first", async () => {
    const ranks = (await columnOf("#")).map((rank) => parseInt(rank));
    expect(ranks.length).toBeGreaterThan(20);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(await header("#").getAttribute("aria-sort")).toBe("ascending");
  });

  it("is sorted by a header pressed with the mouse, and turned round by the keyboard", async () => {
    await header("Gap").getByRole("button").click();
    expect(await header("Gap").getAttribute("aria-sort")).toBe("descending");
    const gaps = (await columnOf("Gap")).map(Number);
    expect(new Set(gaps).size).toBeGreaterThan(5);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    await panel.page().keyboard.press("Enter"); // the header has the focus
    expect(await header("Gap").getAttribute("aria-sort")).toBe("ascending");
    expect((await columnOf("Gap")).map(Number)).toEqual([...gaps].reverse());
  });

  it("is sorted by name", async () => {
    await header("Company").getByRole("button").click();
    const names = await columnOf("Company");
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
    expect(await league().locator("th[aria-sort]").count()).toBe(1);
  });

  it("narrow, is sorted by any column, and shows the one by which it is sorted", async () => {
    await opened.page.evaluate(() => (document.getElementById("addin")!.style.width = "320px"));
    await expect.poll(() => header("Strength").count()).toBe(0); // no room for it
    await panel.getByLabel("Sort by").selectOption("Strength");
    await expect.poll(() => header("Strength").count()).toBe(1);
    const shown = (await columnOf("Strength")).map((cell) => parseInt(cell));
    expect(new Set(shown).size).toBeGreaterThan(5);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    await opened.page.evaluate(() => (document.getElementById("addin")!.style.width = ""));
  });

  it("marks what an alternate stands in for: a round box, named for those who cannot see it, and a ring in the heat map", async () => {
    await panel.getByText("By Recycling").first().waitFor();
    expect(await league().getByRole("button", { name: /Mining: \w+ by Recycling/ }).count()).toBeGreaterThan(0);
    await panel.getByRole("tab", { name: "Heat map" }).click();
    await panel.getByText(/^° By Recycling.*stands in for the link$/).waitFor();
    expect(await panel.getByRole("region", { name: "Heat map" }).getByText(/^\d+°$/).count()).toBeGreaterThan(0);
  });

  it("the heat map shows a dash where no row speaks, and each share in per cent", async () => {
    await panel.getByRole("tab", { name: "Heat map" }).click();
    const cells = panel.getByRole("region", { name: "Heat map" }).locator("tr", { hasText: "MP Materials" }).locator("td");
    expect((await cells.allInnerTexts()).map((cell) => cell.trim())).toEqual(["1", "85", "85", "85", "85", "–", "50", "38", "61"]); // rank, mining to customer (0.50 × 0.75), coverage (4.275 ÷ 7)
  });

  it("opens a company's link from a cell of the heat map, and from a box of the strip", async () => {
    await panel.getByRole("button", { name: "MP Materials, Magnet: 50%" }).click();
    await panel.getByRole("button", { name: /^Magnet Partial/, expanded: true }).waitFor();
    expect(await panel.getByRole("combobox", { name: "Company" }).inputValue()).toBe("MP Materials");
    await panel.getByRole("tab", { name: "Compare" }).click();
    await league().locator("tr", { hasText: "Energy Fuels" }).locator("[data-link=Separation]").click();
    await panel.getByRole("button", { name: /^Separation/, expanded: true }).waitFor();
    expect(await panel.getByRole("combobox", { name: "Company" }).inputValue()).toBe("Energy Fuels");
  });

  it("makes a peer group, kept in the workbook, that tables, inserts and the team work on", async () => {
    await panel.getByRole("tab", { name: "Compare" }).click();
    await panel.getByRole("button", { name: "Make a peer group" }).click();
    await panel.getByRole("button", { name: "Keep in the workbook" }).click();
    await panel.getByText("Choose two companies or more.").waitFor();
    await panel.getByLabel("Name of the group").fill("Majors");
    const members = panel.getByRole("combobox", { name: "Companies of the group" });
    await members.fill("UUUU, MP, Lynas Rare Earths");
    await members.press("Escape");
    expect(await violationsIn(panel)).toEqual([]);
    await panel.getByRole("button", { name: "Keep in the workbook" }).click();
    await panel.getByRole("button", { name: "Change Majors" }).waitFor();
    const rows = await league().locator("tbody tr").allInnerTexts();
    expect(rows.map((row) => row.trim()[0])).toEqual(["1", "2", "3"]); // ranked among themselves
    await panel.getByRole("button", { name: "Take Majors as the team" }).click();
    await panel.getByRole("region", { name: "Who carries each link" }).waitFor();
    await panel.getByRole("button", { name: "Insert ranking" }).first().click();
    await panel.getByText("Inserted on the new sheet Ranking", { exact: false }).waitFor();
    const sheet = await opened.page.evaluate(async () => {
      await window.workbench.settle();
      return window.workbench.sheets().filter((name) => name.startsWith("Ranking")).at(-1)!;
    });
    const formula = await opened.page.evaluate((name) => Array.from({ length: 8 }, (_, row) => window.workbench.getCell(`'${name}'!A${row + 1}`).formula).find((written) => written.includes("CHAIN.RANK")), sheet);
    for (const name of ["MP Materials", "Lynas Rare Earths", "Energy Fuels"]) expect(formula).toContain(`"${name}"`);
    await opened.page.evaluate(() => (document.getElementById("addin") as HTMLIFrameElement).contentWindow!.location.reload());
    panel = await panelOf(opened.page);
    await panel.getByRole("tab", { name: "Compare" }).click();
    await panel.getByLabel("Companies compared").selectOption({ label: "Majors (3)" });
    await expect.poll(() => league().locator("tbody tr").count()).toBe(3);
    await panel.getByRole("button", { name: "Delete Majors" }).click();
    await expect.poll(() => league().locator("tbody tr").count()).toBeGreaterThan(20);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
