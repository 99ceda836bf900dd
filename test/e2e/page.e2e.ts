import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Serving } from "../workbench/server.ts";
import { inExcel } from "./in-excel.ts";
import { openRealGrid, type OpenWorkbench } from "./open-workbench.ts";

let serving: Serving;
let opened: OpenWorkbench;
beforeAll(async () => {
  serving = await serve(0); // its own: it tells its pages that the add-in was built anew
  opened = await openRealGrid("", serving.address);
});
afterAll(async () => {
  await opened?.close();
  await serving?.close();
});

describe("the divider", () => {
  const divider = () => opened.page.getByRole("separator", { name: "Width of the panel" });
  const panelWidth = async () => Math.round((await opened.page.locator("#addin").boundingBox())!.width);

  it("is moved by pointer, between 320 and 800 pixels", async () => {
    const { x, y, height } = (await divider().boundingBox())!;
    const drag = async (from: number, to: number) => {
      await opened.page.mouse.move(from, y + height / 2);
      await opened.page.mouse.down();
      await opened.page.mouse.move(to, y + height / 2, { steps: 4 });
      await opened.page.mouse.up();
    };
    await drag(x + 3, x - 97);
    expect(await panelWidth()).toBe(480); // 380 and 100
    await drag(x - 97, x + 300); // also where the pointer goes over the panel's frame
    expect(await panelWidth()).toBe(320);
  });

  it("is moved by arrow keys, and says its width", async () => {
    await divider().focus();
    await opened.page.keyboard.press("ArrowLeft");
    expect(await panelWidth()).toBe(340);
    expect(await divider().getAttribute("aria-valuenow")).toBe("340");
    await opened.page.keyboard.press("End");
    expect(await panelWidth()).toBe(800);
    expect([await divider().getAttribute("aria-valuemin"), await divider().getAttribute("aria-valuemax")]).toEqual(["320", "800"]);
    await opened.page.keyboard.press("Home");
  });
});

describe("an error cell", () => {
  const MISSPELT = "No evidence for 'Energy Feuls'. Did you mean 'Energy Fuels'?";
  beforeAll(async () => {
    await opened.page.evaluate(async () => {
      window.workbench.addSheet("Errors", "errors");
      window.workbench.setCell("Errors!B2", '=CHAIN.COVERAGE(Evidence[#All],"Energy Feuls")');
      window.workbench.setCell("Errors!D2", "in the way");
      window.workbench.setCell("Errors!D1", "=CHAIN.COMPANIES(Evidence[#All])");
      window.workbench.select("Errors!A1");
      await window.workbench.settle();
    });
  });

  it("says in the page's head what is wrong while it is selected", async () => {
    await opened.page.evaluate(() => window.workbench.select("Errors!B2"));
    await opened.page.getByRole("status").getByText(`B2 shows #N/A: ${MISSPELT}`).waitFor();
    await opened.page.evaluate(() => window.workbench.select("Errors!D1"));
    await opened.page.getByRole("status").getByText("D1 shows #SPILL!: The cells that the answer would fill are in use.").waitFor();
    await opened.page.evaluate(() => window.workbench.select("Errors!A1"));
    await expect.poll(() => opened.page.getByRole("status").first().textContent()).not.toContain("shows");
  });

  it("says so beside the cell while the pointer is over it", async () => {
    const { x, y } = (await opened.page.locator('#grid canvas[id^="univer-sheet-main"]').boundingBox())!;
    await opened.page.mouse.move(x + 46 + 88 + 40, y + 20 + 24 + 12, { steps: 5 });
    await opened.page.getByRole("tooltip").getByText(MISSPELT).waitFor();
    await opened.page.waitForTimeout(300); // the grid's own note would come after 100 ms
    expect(await opened.page.getByText("Value not available error").count()).toBe(0);
    await opened.page.mouse.move(x + 46 + 20, y + 20 + 24 * 5, { steps: 5 });
    await opened.page.getByRole("tooltip").getByText(MISSPELT).waitFor({ state: "hidden" });
  });
});

describe("Excel's habits as switches", () => {
  it("empty cells arrive as the page's switch says", async () => {
    await opened.page.getByLabel("Empty cells arrive as").selectOption("null");
    expect(await opened.page.evaluate(() => window.workbench.blanks)).toBe("null");
    await opened.page.getByLabel("Empty cells arrive as").selectOption("zero");
  });

  it("a request above 5 MB is refused as on the web, unless the switch is off", async () => {
    const write = () => inExcel(opened, "Errors", `sheet.getRange("H1:H200").values = Array.from({ length: 200 }, () => ["y".repeat(30000)]); await context.sync();`);
    expect((await write()).code).toBe("RequestPayloadSizeLimitExceeded");
    await opened.page.getByLabel("5 MB a request").uncheck();
    expect(await write()).toEqual({});
    await opened.page.getByLabel("5 MB a request").check();
  });
});

it("an address that the add-in opens is recorded, and opened in a tab", async () => {
  await opened.page.context().route("https://example.org/**", (route) => route.fulfill({ contentType: "text/html", body: "the report" }));
  const tab = opened.page.context().waitForEvent("page");
  const panel = opened.page.frames().find((frame) => frame.url().includes("/addin/"))!;
  await panel.evaluate(() => Office.context.ui.openBrowserWindow("https://example.org/report"));
  await expect.poll(() => opened.page.evaluate(() => window.workbench.opened)).toEqual(["https://example.org/report"]);
  await (await tab).getByText("the report").waitFor();
});

it("tells no console error, and sends nothing beyond its own machine", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.strayed).toEqual([]);
});

it("loads anew, with the panel as wide as it was, when the add-in was built anew", async () => {
  await opened.page.evaluate(() => (window.workbench.isOpen = false));
  serving.reload();
  await opened.page.waitForFunction(() => window.workbench?.isOpen, undefined, { timeout: 60_000 });
  expect(await opened.page.getByRole("separator", { name: "Width of the panel" }).getAttribute("aria-valuenow")).toBe("320");
});
