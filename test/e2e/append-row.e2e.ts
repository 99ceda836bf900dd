import type { Frame } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { evidenceRows, lastRow } from "./evidence-rows.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** A row of the form is one action of Excel's: whatever comes below the table meanwhile stays as it is. */
let opened: OpenWorkbench;
let panel: Frame;
beforeEach(async () => {
  opened = await openWorkbench("?rows=60");
  panel = await panelOf(opened.page);
  await panel.getByRole("tab", { name: "Evidence" }).click();
  await panel.getByRole("button", { name: "Add a row" }).click();
  await panel.getByRole("combobox", { name: "Company" }).fill("Acme");
  await panel.getByLabel("Stage").selectOption("Metal");
  await panel.getByLabel("Status").selectOption("Pilot");
});
afterEach(() => opened?.close());

const add = () => panel.getByRole("button", { name: "Add to the table" }).click();
/** Company, Stage, Status and Note. */
const said = (row: Record<string, unknown>) => ["Company", "Stage", "Status", "Note"].map((header) => row[header]);
const isBlank = (row: Record<string, unknown>) => Object.values(row).every((cell) => cell === null);
const rows = (from: number, to: number) => evidenceRows(opened, from, to);
/** Types a row below the table's last, and makes it the table's, as Excel does. */
const typedBelow = (last: number) => `
  for (const [column, content] of Object.entries({ A: "Typed by the user", C: "Mining", D: "Studied", W: "mine" })) window.workbench.setCell("Evidence!" + column + ${last + 1}, content);
  const { grid } = window.workbench;
  const { id, range } = grid.tables().find(({ name }) => name === "Evidence");
  grid.resizeTable(id, { row: range.startRow, column: range.startColumn, height: ${last + 1}, width: range.endColumn - range.startColumn + 1 });`;

it("a row that comes below the table while the form's is added stays, and the form's comes below it", async () => {
  const last = await lastRow(opened);
  await opened.page.evaluate(`window.workbench.meanwhile(1, () => {${typedBelow(last)}})`);
  await add();
  await panel.getByText(`Added to Evidence as row ${last + 2}, and selected in the sheet.`).waitFor();
  const [theirs, added, below] = await rows(last + 1, last + 3);
  expect(said(theirs!)).toEqual(["Typed by the user", "Mining", "Studied", "mine"]);
  expect(said(added!)).toEqual(["Acme", "Metal", "Pilot", null]);
  expect(isBlank(below!)).toBe(true);
});

it("fails at any of its actions: the row is wholly there and said to be, or nothing is, and no other row is touched", async () => {
  const start = await opened.page.evaluate(() => window.workbench.actions);
  let place = (await lastRow(opened)) + 1;
  await add();
  await panel.getByText(`Added to Evidence as row ${place}`).waitFor();
  const all = (await opened.page.evaluate(() => window.workbench.actions)) - start;
  expect(all).toBeGreaterThan(2);
  const first = place;
  const before = await rows(1, first);
  for (let at = 1; at <= all; at++) {
    const name = String.fromCharCode(65 + at).repeat(6); // like no other: the form asks about a name that is nearly a known one
    await panel.getByRole("combobox", { name: "Company" }).fill(name);
    await panel.getByLabel("Stage").selectOption("Metal");
    await panel.getByLabel("Status").selectOption("Pilot");
    await opened.page.evaluate((count) => window.workbench.failAt(count), at);
    await add();
    await panel.getByText(new RegExp(`Nothing was added\\. The workbench was told to fail|Added to Evidence as row ${place + 1}`)).waitFor();
    const added = (await panel.getByText(/Added to Evidence as row/).count()) > 0;
    if (added) place++;
    const [last, below] = await rows(place, place + 1);
    if (added) expect(said(last!), `after a failure at action ${at}`).toEqual([name, "Metal", "Pilot", null]);
    expect(isBlank(below!), `after a failure at action ${at}`).toBe(true);
  }
  expect(await rows(1, first)).toEqual(before);
});

it("the button pressed twice in one breath adds one row or two, each whole, and nothing between them", async () => {
  const last = await lastRow(opened);
  await panel.getByRole("button", { name: "Add to the table" }).evaluate((button: HTMLButtonElement) => (button.click(), button.click()));
  await panel.getByText(/Added to Evidence as row/).waitFor();
  const found = (await rows(last + 1, last + 3)).map(said);
  expect(found[0]).toEqual(["Acme", "Metal", "Pilot", null]);
  expect(found[2]).toEqual([null, null, null, null]);
});
