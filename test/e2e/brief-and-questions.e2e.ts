import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { chooseCompany, tab } from "./views.ts";

/** One walk: the brief and the questions of a company, then its evidence changes. */
describe("a company for the committee", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await chooseCompany(panel, "Energy Fuels");
  });
  afterAll(() => opened?.close());

  const insert = async (name: string, mode: string): Promise<string> => {
    await tab(panel, "Company");
    await panel.getByRole("combobox", { name: "Insert as" }).click();
    await panel.getByRole("option", { name: mode }).click();
    const before = await opened.page.evaluate(() => window.workbench.sheets().length);
    const button = panel.getByRole("button", { name: `Insert ${name}`, exact: true });
    if ((await button.count()) > 0) await button.click();
    else {
      await panel.getByRole("button", { name: "More inserts" }).click();
      await panel.getByRole("menuitem", { name: `Insert ${name}`, exact: true }).click();
    }
    await expect.poll(() => opened.page.evaluate(() => window.workbench.sheets().length)).toBe(before + 1);
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    return opened.page.evaluate(async () => {
      await window.workbench.settle();
      return window.workbench.sheets().at(-1)!;
    });
  };
  const cells = (sheet: string, area: string) => opened.page.evaluate((at) => window.workbench.getRange(at), `'${sheet}'!${area}`);
  const pageOf = (sheet: string) =>
    opened.page.evaluate((name) => {
      const { pages } = window.workbench.contents() as { pages: readonly unknown[] };
      return pages[window.workbench.sheets().indexOf(name)];
    }, sheet);

  it.each(["Live formulas", "Values"])("the brief as %s is one printed page: the chain, a chart of its parts, questions, promises, money, conflicts and sources", async (mode) => {
    const sheet = await insert("brief", mode);
    const page = await cells(sheet, "A1:F60");
    expect(page[0]![0]).toBe("Brief: Energy Fuels");
    expect(page[1]![0]).toMatch(/^\d+% proven · \d+% if pending deals close · \d+% claimed · rank \d+ .*· looked at 7 of 7 · evidence to /);
    expect(page.slice(4, 11).map(([link]) => link)).toEqual(["Customer", "Magnet", "Alloy", "Metal", "Separation", "Concentration", "Mining"]);
    const firsts = page.map(([first]) => first);
    for (const heading of ["Ask next", "Promises", "Money", "Sources disagree", "Sources"]) expect(firsts).toContain(heading);
    const charts = await opened.page.evaluate((name) => window.workbench.charts().filter((chart) => chart.sheet === name).map(({ series }) => series.map(({ name: called, values }) => [called, values.length])), sheet);
    expect(charts).toEqual([[["Proven", 7], ["Pending", 7], ["Claimed only", 7]]]);
    expect(await pageOf(sheet)).toEqual({ orientation: "Portrait", zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 }, titleRows: null, area: expect.stringMatching(/^A1:F\d+$/) });
  });

  it("a gap table is printed across one page, its header row on each; the addresses beside a live one are not printed, and are links", async () => {
    const sheet = await insert("gap table", "Live formulas");
    expect(await pageOf(sheet)).toEqual({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, titleRows: "$4:$4", area: "A:K" });
    const open = await opened.page.evaluate((at) => window.workbench.getCell(at), `'${sheet}'!M6`);
    expect(open).toMatchObject({ formula: '=IF(L6="","",HYPERLINK(L6,"Open"))', value: "Open" });
  });

  it("a question says so once its link has moved, and values that are older than the evidence are marked until they are refreshed", async () => {
    const values = await insert("gap table", "Values");
    const questions = await insert("questions", "Values");
    const asked = await cells(questions, "A4:I11");
    expect(asked[0]).toEqual(["Question", "Link", "What it would prove", "State then", "Asked on", "Answered on", "Document", "Row", "Since then"]);
    const alloy = asked.findIndex(([, link]) => link === "Alloy");
    expect([asked[alloy]![3], asked[alloy]![8]]).toEqual(["Pending", ""]);
    await opened.page.evaluate(async () => {
      const { workbench } = window;
      const rows = workbench.getRange("Evidence!A1:G600");
      const deal = rows[0]!.indexOf("Deal");
      rows.forEach((row, place) => row[0] === "Energy Fuels" && row[deal] === "Pending" && workbench.setCell(`Evidence!${String.fromCharCode(65 + deal)}${place + 1}`, "Closed"));
      await workbench.settle();
    });
    await expect.poll(async () => (await cells(questions, "A4:I11"))[alloy]![8]).toBe("now Proven");
    await tab(panel, "Set-up");
    const item = panel.getByRole("listitem").filter({ hasText: "Gap table: Energy Fuels" }).filter({ hasText: "Values" }).filter({ hasText: values });
    await item.getByText("Older than the evidence: refresh it.").waitFor();
    await item.getByRole("button", { name: /^Refresh/ }).click();
    await panel.getByText("Gap table: Energy Fuels: refreshed.").waitFor();
    await expect.poll(() => item.getByText("Older than the evidence: refresh it.").count()).toBe(0);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
