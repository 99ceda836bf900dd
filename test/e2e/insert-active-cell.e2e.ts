import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

/** `prepare` runs in the page and makes the sheet `Hard`, empty, what the title says; CHAIN.GAPS, 8 rows and 12 columns, goes to B3. */
const REFUSED = [
  ["merged cells", () => void window.workbench.grid.workbook.getSheetByName("Hard")!.getRange("D5:E6").merge(), /The insert at B3 would reach into merged cells\./],
  ["hidden rows", () => window.workbench.grid.hide("hard", "row", 5, 2, true), /The insert at B3 would reach into hidden rows or columns\./],
  ["a protected sheet", () => window.workbench.protect("Hard"), /The sheet Hard is protected\./],
  ["a value", () => window.workbench.setCell("Hard!D4", "mine"), /Hard!D4 is in use, and the answer takes Hard!B3:M10\./],
] as const;

describe("a function's formula at the active cell", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench("?excel=1.13"); // the first that tells of merged cells
    panel = await panelOf(opened.page);
    await panel.getByRole("tab", { name: "Functions" }).click();
    await panel.getByRole("button", { name: "CHAIN.GAPS" }).click();
  });
  afterAll(() => opened?.close());

  const button = () => panel.getByRole("button", { name: "Insert at the active cell" });

  it("asks which cells its answer takes, where the button is pressed before the preview has come", async () => {
    await opened.page.evaluate(async () => {
      window.workbench.addSheet("Hard", "hard");
      window.workbench.setCell("Hard!D4", "mine");
      await window.workbench.settle();
      window.workbench.select("Hard!B3");
    });
    await panel.getByRole("combobox", { name: "company" }).fill("MP Materials");
    await expect.poll(() => button().isEnabled()).toBe(true);
    await panel.evaluate(async () => {
      const field = [...document.querySelectorAll<HTMLInputElement>("input[role=combobox]")].find(({ value }) => value === "MP Materials")!;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, "Energy Fuels");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 20)); // the preview pauses for longer
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Insert at the active cell")!.click();
    });
    await panel.getByText(/Hard!D4 is in use, and the answer takes Hard!B3:M10\./).waitFor();
    expect(await opened.page.evaluate(() => window.workbench.getCell("Hard!B3").value)).toBeNull();
  });

  it.each(REFUSED)("is refused with a sentence where its answer would meet %s", async (_, prepare, sentence) => {
    await opened.page.evaluate(() => {
      if (window.workbench.sheets().includes("Hard")) {
        window.workbench.select("Evidence!A1");
        window.workbench.deleteSheet("Hard");
      }
      window.workbench.addSheet("Hard", "hard");
    });
    await opened.page.evaluate(`(${String(prepare)})()`);
    await opened.page.evaluate(async () => {
      await window.workbench.settle();
      window.workbench.select("Hard!B3");
    });
    await button().click();
    await panel.getByText(sentence).waitFor();
    expect(await opened.page.evaluate(() => window.workbench.getCell("Hard!B3").value)).toBeNull();
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
