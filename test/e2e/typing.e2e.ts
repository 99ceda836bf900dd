import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openRealGrid, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openRealGrid();
}, 300_000);
afterAll(() => opened?.close());

beforeEach(async () => {
  await opened.page.evaluate(() => {
    if (window.workbench.sheets().includes("Scratch")) window.workbench.deleteSheet("Scratch");
    window.workbench.addSheet("Scratch", crypto.randomUUID());
    window.workbench.select("Scratch!B2");
  });
  const { x, y } = (await opened.page.locator('#grid canvas[id^="univer-sheet-main"]').boundingBox())!;
  await opened.page.mouse.click(x + 46 + 88 + 20, y + 20 + 24 + 12); // B2, beyond the headers and the first column and row
});

const type = (text: string) => opened.page.keyboard.type(text, { delay: 30 });
const popup = (text: string | RegExp) => opened.page.locator("main").getByText(text).first();
const cell = (address: string) =>
  opened.page.evaluate(async (at) => {
    await window.workbench.settle();
    return window.workbench.getCell(at);
  }, address);

describe("typing a formula", () => {
  it("offers the add-in's functions with what they answer, and Tab takes one", async () => {
    await type("=CHAIN.COV");
    await popup("Share of the chain that a company proves").waitFor();
    await expect.poll(() => opened.page.locator("main").getByText(/^CHAIN\.[A-Z]+$/).allInnerTexts()).toEqual(["CHAIN.COV"]); // one name is left, its typed part marked: Tab takes what the list shows
    await opened.page.keyboard.press("Tab");
    await popup("[as_of]").waitFor(); // the name is written, and its arguments are asked for
    await type('Evidence[#All],"MP Materials")');
    await opened.page.keyboard.press("Enter");
    expect(await cell("Scratch!B2")).toMatchObject({ formula: '=CHAIN.COVERAGE(Evidence[#All],"MP Materials")', value: expect.closeTo(4.275 / 7, 9) });
  });

  it("tells the arguments, and each one's meaning", async () => {
    await type("=CHAIN.COVERAGE(Evidence[#All],");
    await popup("[as_of]").waitFor();
    await popup("A company's name, or a range of names to answer cell by cell.").waitFor();
    await opened.page.keyboard.press("Escape");
    await opened.page.keyboard.press("Escape");
  });

  it("a bracket that was left open once spoils no later formula", async () => {
    await type("=COUNTA(Evidence[");
    await opened.page.keyboard.press("Escape");
    await opened.page.keyboard.press("Escape");
    await opened.page.evaluate(() => window.workbench.setCell("Scratch!D4", '=CHAIN.BREAK(Evidence[#All],"MP Materials")'));
    expect((await cell("Scratch!D4")).value).toBe("Customer");
  });
});

describe("an argument of the wrong type", () => {
  it("is #VALUE! before the function is called; a number that is given as TRUE is 1", async () => {
    await opened.page.frames().find((frame) => frame.url().includes("/addin/"))!.evaluate(`CustomFunctions.associate("TWICE", (x) => x * 2)`);
    const [text, truth, calls] = await opened.page.evaluate(async () => {
      const { workbench } = window;
      workbench.grid.register([{ id: "TWICE", description: "", parameters: [{ name: "x", description: "", type: "number" }] }], workbench.calls);
      workbench.setCell("Scratch!F1", '=CHAIN.TWICE("two")');
      workbench.setCell("Scratch!F2", "=CHAIN.TWICE(TRUE)");
      await workbench.settle();
      return [workbench.getCell("Scratch!F1").value, workbench.getCell("Scratch!F2").value, [...workbench.calls.counts.keys()].filter((key) => key.endsWith(" TWICE")).length];
    });
    expect(text).toBe("#VALUE!");
    expect(truth).toBe(2);
    expect(calls).toBe(1);
  });
});

it("tells no console error", () => expect(opened.errors).toEqual([]));
