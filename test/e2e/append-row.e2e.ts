import type { Frame } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** A row of the form is one action of Excel's: whatever comes below the table meanwhile stays as it is. The starter evidence ends in row 142. */
let opened: OpenWorkbench;
let panel: Frame;
beforeEach(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
  await panel.getByRole("tab", { name: "Evidence" }).click();
  await panel.getByRole("combobox", { name: "Company" }).fill("Acme");
  await panel.getByLabel("Stage").selectOption("Metal");
  await panel.getByLabel("Status").selectOption("Pilot");
});
afterEach(() => opened?.close());

const add = () => panel.getByRole("button", { name: "Add to the table" }).click();
const rows = (from: number, to: number) =>
  opened.page.evaluate(
    async ([first, last]) => {
      await window.workbench.settle();
      return window.workbench.getRange(`Evidence!A${first}:S${last}`);
    },
    [from, to] as const,
  );
/** Company, Stage, Status and Note. */
const said = (row: readonly unknown[]) => [row[0], row[2], row[3], row[18]];
const TYPED = `
  for (const [cell, content] of Object.entries({ A143: "Typed by the user", C143: "Mining", D143: "Studied", S143: "mine" })) window.workbench.setCell("Evidence!" + cell, content);
  const { grid } = window.workbench;
  const { id, range } = grid.tables().find(({ name }) => name === "Evidence");
  grid.resizeTable(id, { row: range.startRow, column: range.startColumn, height: 143, width: range.endColumn - range.startColumn + 1 });`;

it("a row that comes below the table while the form's is added stays, and the form's comes below it", async () => {
  await opened.page.evaluate(`window.workbench.meanwhile(1, () => {${TYPED}})`);
  await add();
  await panel.getByText("Added to Evidence as row 144, and selected in the sheet.").waitFor();
  const [theirs, added, below] = await rows(143, 145);
  expect(said(theirs!)).toEqual(["Typed by the user", "Mining", "Studied", "mine"]);
  expect(said(added!)).toEqual(["Acme", "Metal", "Pilot", null]);
  expect(below!.every((cell) => cell === null)).toBe(true);
});

it("fails at any of its actions: the row is wholly there and said to be, or nothing is, and no other row is touched", async () => {
  const start = await opened.page.evaluate(() => window.workbench.actions);
  await add();
  await panel.getByText("Added to Evidence as row 143").waitFor();
  const all = (await opened.page.evaluate(() => window.workbench.actions)) - start;
  expect(all).toBeGreaterThan(2);
  const before = await rows(1, 143);
  let place = 143;
  for (let at = 1; at <= all; at++) {
    await panel.getByRole("combobox", { name: "Company" }).fill(`Acme ${at}`);
    await panel.getByLabel("Stage").selectOption("Metal");
    await panel.getByLabel("Status").selectOption("Pilot");
    await opened.page.evaluate((count) => window.workbench.failAt(count), at);
    await add();
    await panel.getByText(new RegExp(`Nothing was added\\. The workbench was told to fail|Added to Evidence as row ${place + 1}`)).waitFor();
    const added = (await panel.getByText(/Added to Evidence as row/).count()) > 0;
    if (added) place++;
    const [last, below] = await rows(place, place + 1);
    if (added) expect(said(last!), `after a failure at action ${at}`).toEqual([`Acme ${at}`, "Metal", "Pilot", null]);
    expect(below!.every((cell) => cell === null), `after a failure at action ${at}`).toBe(true);
  }
  expect(await rows(1, 143)).toEqual(before);
});

it("two rows added one after the other without waiting both come, below one another", async () => {
  await panel.getByRole("button", { name: "Add to the table" }).evaluate((button: HTMLButtonElement) => (button.click(), button.click()));
  await panel.getByText(/Added to Evidence as row/).waitFor();
  const found = (await rows(143, 145)).map(said);
  expect(found[0]).toEqual(["Acme", "Metal", "Pilot", null]);
  expect(found[2]).toEqual([null, null, null, null]);
});
