import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

describe("the ribbon's button Gap table for the selected company", () => {
  let opened: OpenWorkbench;
  let addin: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    addin = await panelOf(opened.page);
  }, 300_000);
  afterAll(() => opened?.close());

  /** Presses the button as Excel does: by the name that the manifest gives it. Resolves when the command says that it is done. */
  const press = () =>
    addin.evaluate(
      () =>
        new Promise<void>((completed) => {
          const { mappings } = (Office.actions as unknown as { _association: { mappings: Record<string, (event: object) => void> } })._association;
          const name = Object.keys(mappings).find((key) => key.toLowerCase() === "insertgaptable")!;
          mappings[name]!({ completed });
        }),
    );

  it("inserts the gap table of the company that the active cell names, and lists it", async () => {
    await opened.page.evaluate(() => window.workbench.select("Evidence!A121"));
    await press();
    const sheet = "Gap table Energy Fuels";
    expect(await opened.page.evaluate(() => window.workbench.sheets().at(-1))).toBe(sheet);
    await expect
      .poll(() => opened.page.evaluate((name) => ["A1", "A5", "B5"].map((cell) => window.workbench.getCell(`'${name}'!${cell}`).value), sheet), { timeout: 10_000 })
      .toEqual(["Gap table: Energy Fuels", "Customer", "Claimed"]);
    const listed = await opened.page.evaluate(() => window.workbench.settings()["ChainOfProof.Inserts"] as { insert: string; company: string }[]);
    expect(listed).toMatchObject([{ insert: "Gap table", company: "Energy Fuels" }]);
  });

  it("inserts nothing where the active cell names no company", async () => {
    await opened.page.evaluate(() => window.workbench.select("Model!A2"));
    const before = await opened.page.evaluate(() => window.workbench.sheets());
    await press();
    expect(await opened.page.evaluate(() => window.workbench.sheets())).toEqual(before);
  });

  it("says in the panel why it could not insert", async () => {
    await opened.page.evaluate(() => {
      window.workbench.select("Evidence!A121");
      window.workbench.failAt(1);
    });
    const before = await opened.page.evaluate(() => window.workbench.sheets());
    await press();
    await addin.getByText("The workbench was told to fail this request.").waitFor();
    await addin.getByRole("button", { name: "Close", exact: true }).click();
    await expect.poll(() => addin.getByText("The workbench was told to fail this request.").count()).toBe(0);
    expect(await opened.page.evaluate(() => window.workbench.sheets())).toEqual(before);
  });
});
