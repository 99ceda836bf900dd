import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTables } from "../../src/documents/tables/open-tables.ts";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { differences, remember } from "./remembered.ts";
import { tab } from "./views.ts";

/** As lists of projects come: a title above, the project's name before its owner, words of their own, and a remark below. */
const LIST = [
  ["Projects of the critical minerals club", "", "", "", "", "", ""],
  ["as of November 2026", "", "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["Project", "Owner", "Country", "Step", "Phase", "Updated", "Web page"],
  ["Red Hill", "Alpha", "Australia", "Mine", "Production", "2026-03-01", "https://example.org/1"],
  ["Blue Hill", "Alpha", "Australia", "Separation", "FEED complete", "2026-04-01", "https://example.org/2"],
  ["Works", '="Gamma"', "Germany", "Magnet", "Under construction", "2026-05-01", ""],
  ["Yard", "Beta", "Germany", "Magnet", "Production", "2026-05-01", "https://example.org/4"],
  ["", "", "", "", "", "", ""],
  ["Source: the club's yearbook", "", "", "", "", "", ""],
];

describe("a list that is no table, from the sheet to a colleague's file", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench("?rows=50");
    panel = await panelOf(opened.page);
    await opened.page.evaluate(async (list) => {
      const { workbench } = window;
      workbench.addSheet("Club list", "club");
      list.forEach((row, y) => row.forEach((cell, x) => cell !== "" && workbench.setCell(`'Club list'!${"ABCDEFG"[x]}${y + 1}`, cell)));
      for (const name of ["Dashboard", "Ranking", "Evidence", "Model"]) {
        for (const { name: table } of workbench.tables().filter(({ sheet }) => sheet === name)) workbench.grid.removeTable(table);
        workbench.deleteSheet(name);
        await workbench.settle();
      }
      await workbench.settle();
    }, LIST);
    await tab(panel, "Set-up");
  }, 300_000);
  afterAll(() => opened?.close());
  const says = (words: string | RegExp) => panel.getByText(words).first().waitFor();
  const press = (name: string | RegExp) => panel.getByRole("button", { name }).click();
  /** All that the workbook holds but its tables. */
  const besideTables = () => opened.page.evaluate(() => JSON.stringify(window.workbench.contents(), (key, value: unknown) => (key === "tables" ? undefined : value)));
  const saved = async (button: string) => {
    const [download] = await Promise.all([opened.page.waitForEvent("download"), press(button)]);
    const file = `node_modules/.cache/${download.suggestedFilename()}`;
    await download.saveAs(file);
    return { name: download.suggestedFilename(), bytes: readFileSync(file) };
  };

  it("is offered as a table, with its headers guessed and changeable", async () => {
    await says("The list on the sheet Club list is no table yet");
    expect(await panel.getByLabel("Row of the headers").inputValue()).toBe("4");
    await says("Its headers: Project, Owner, Country, Step, Phase, Updated, Web page.");
    await panel.getByLabel("Row of the headers").fill("5");
    await panel.getByRole("button", { name: "Make a table of 'Club list'!A5:G8" }).waitFor();
    await panel.getByLabel("Row of the headers").fill("9");
    await says("No list begins there.");
    await panel.getByLabel("Row of the headers").fill("4");
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("becomes a table, and nothing else is touched", async () => {
    await opened.page.evaluate(() => window.workbench.select("'Club list'!A1"));
    const before = await besideTables();
    await press("Make a table of 'Club list'!A4:G8");
    await says("Made the table Table1. Choose it above, and say how it is read.");
    await opened.page.evaluate(() => window.workbench.select("'Club list'!A1"));
    expect(await besideTables()).toEqual(before);
    expect(await opened.page.evaluate(() => window.workbench.tables().map(({ name, address }) => `${name} ${address}`))).toEqual(["Table1 A4:G8"]);
  });

  it("is read by its owners, with a guess for each of its words", async () => {
    await panel.getByRole("combobox", { name: "Table" }).click();
    await panel.getByRole("option", { name: "Table1 (Club list)" }).click();
    const guesses = { "Company is in": "Owner", "Site is in": "Project", "Stage is in": "Step", "Status is in": "Phase", "Date is in": "Updated", "Link is in": "Web page" };
    for (const [label, header] of Object.entries(guesses)) expect(await panel.getByLabel(label, { exact: true }).locator("option:checked").textContent(), label).toBe(header);
    const words = { "Stage: Mine (1 row)": "Mining", "Status: Production (2 rows)": "Operating", "Status: FEED complete (1 row)": "Studied", "Status: Under construction (1 row)": "Construction" };
    for (const [label, word] of Object.entries(words)) expect(await panel.getByLabel(label).locator("option:checked").textContent(), label).toBe(word);
    await says("With these, 4 rows of 3 companies are answered.");
    await panel.getByLabel("Status is in", { exact: true }).selectOption("(none)"); // a list of plants in operation has no such column
    await says(/^This table has no column for Status\. Say which of its headers holds it, or choose one word for every row;/);
    await panel.getByLabel("Status of every row").selectOption("Announced");
    await says("With these, 4 rows of 3 companies are answered.");
    await panel.getByLabel("Status is in", { exact: true }).selectOption("Phase");
    await press("Use these columns");
    await says("4 rows of the table Table1");
  });

  it("is saved for a colleague as .xlsx under the method's headers, with the words that it needs", async () => {
    const { name, bytes } = await saved("Save as .xlsx");
    expect(name).toMatch(/^evidence \d{4}-\d\d-\d\d\.xlsx$/);
    const [evidence, model] = await openTables(new File([bytes], name), new AbortController().signal);
    expect(evidence!.cells[0]).toEqual(["Company", "Stage", "Status", "Site", "Country", "Date", "Link"]);
    expect(evidence!.cells[1]!.slice(0, 5)).toEqual(["Alpha", "Mine", "Production", "Red Hill", "Australia"]);
    expect(evidence!.cells).toHaveLength(5);
    expect(model!.cells.slice(1).map((row) => row.slice(0, 3)).sort()).toEqual([["Word", "FEED complete", "Studied"], ["Word", "Mine", "Mining"], ["Word", "Production", "Operating"], ["Word", "Under construction", "Construction"]]);
  });

  it("is saved as .csv that Excel opens rightly: in UTF-8 with its mark, in the method's own words", async () => {
    const { bytes } = await saved("Save as .csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString("utf8").slice(1).split("\r\n").slice(0, 2)).toEqual(["Company,Stage,Status,Site,Country,Date,Link", "Alpha,Mining,Operating,Red Hill,Australia,2026-03-01,https://example.org/1"]);
  });

  it("takes over the evidence that comes with Chain of Proof, with the columns that it lacked, and is as before once that is taken back", async () => {
    await remember(opened.page, "mine", "'Club list'!A1");
    await press("Use the evidence that comes with Chain of Proof");
    await says(/^Chain of Proof evidence, edition of \d{4}-\d\d-\d\d \(its newest row\)$/);
    await says(/^The file fills \d+ columns that your table lacks: Ticker \(\d+ rows\), /);
    await panel.getByLabel("Add these columns at the right of my table").check();
    await says("536 rows to take over, of 77 companies.");
    expect(await violationsIn(panel)).toEqual([]);
    await press("Merge 536 rows");
    await says(/^Merged Chain of Proof evidence.*: 536 rows added\./);
    await says("540 rows of the table Table1");
    const remark = await opened.page.evaluate(() => window.workbench.getRange("'Club list'!A540:A550").flat().filter((cell) => cell !== null));
    expect(remark).toContain("Source: the club's yearbook"); // moved down by the rows, as Excel does
    await press("Take back");
    await says(/was taken back: the table is as it was\.$/);
    expect(await differences(opened.page, "mine", "'Club list'!A1")).toEqual([]);
  });

  it("tells no console error, and asks no other address", () => expect([...opened.errors, ...opened.strayed]).toEqual([]));
});
