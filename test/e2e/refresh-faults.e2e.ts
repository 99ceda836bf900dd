import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { failAtEach } from "./fail-at-each.ts";
import { withNotes } from "./newer-office.ts";
import { madeOlder } from "./older-insert.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { differences, remember } from "./remembered.ts";

/** Without notes, a refresh fails at each of its actions where it is tested without the panel. */
const oneOf = (notes: string | undefined) => (notes ? 3 : 40);

describe.each(["Live formulas", "Values", "Values with notes"])("the refresh of an insert of %s", (form) => {
  const [mode, notes] = form.split(" with ") as [string, string?];
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench(`?rows=50${notes ? "&excel=1.18" : ""}`);
    panel = await panelOf(opened.page);
    if (notes) await withNotes(panel);
    await opened.page.evaluate(() => {
      window.workbench.addSheet("Mine", "mine");
      window.workbench.setCell("Mine!A1", "my own heading");
      window.workbench.select("Mine!B3");
    });
    for (const [field, option] of [["Insert as", mode], ["Where", "At the selected cell"]] as const) {
      await click("combobox", field);
      await click("option", option);
    }
    if (notes) await click("checkbox", "With notes that say why");
  });
  afterEach(async () => {
    await click("button", /^Remove/);
    await panel.getByText(/: removed\.$/).waitFor();
    await opened.page.evaluate(() => {
      window.workbench.select("Mine!B3");
      return window.workbench.settle();
    });
  });
  afterAll(() => opened?.close());

  const click = (role: "tab" | "button" | "option" | "combobox" | "checkbox", name: string | RegExp) => panel.getByRole(role, { name }).dispatchEvent("click");
  const insert = async (tab: string, name: string) => {
    await click("tab", tab);
    await click("button", `Insert ${name}`);
    await panel.getByText(/^Inserted at .*!B3/).waitFor();
    await click("tab", "Set-up");
  };
  const refresh = async (says: RegExp) => {
    await click("button", /^Refresh/);
    await panel.getByText(says).waitFor();
  };

  it.each([
    ["Company", "gap table"],
    ["Compare", "ranking"],
    ["Compare", "chart"],
  ])("%s, %s: failed at its actions, it leaves the insert as it was", async (tab, name) => {
    await insert(tab, name);
    await opened.page.evaluate(() => window.workbench.settle());
    const start = await opened.page.evaluate(() => window.workbench.actions);
    await refresh(/: refreshed\.$/);
    const all = (await opened.page.evaluate(() => window.workbench.actions)) - start;
    await remember(opened.page, "before", "Mine!B3");
    expect(await failAtEach(opened.page, { press: /^Refresh/, actions: all, oneOf: oneOf(notes), sameCharts: true })).toEqual([]);
  }, 300_000);

  it("writes an insert anew that was made before inserts had a line that sums up; failed at any of its actions, it leaves it as it was", async () => {
    const insertOlder = async () => {
      await insert("Company", "gap table");
      await opened.page.evaluate(() => window.workbench.settle());
      await madeOlder(opened, mode === "Live formulas");
      await click("tab", "Company");
      await click("tab", "Set-up"); // which lists it as it is now
      return cells();
    };
    const cells = () => opened.page.evaluate(async () => {
      await window.workbench.settle();
      return window.workbench.getRange("Mine!B3:M13");
    });
    const older = await insertOlder();
    expect(older[2]![0]).toBe("Link"); // the table begins in its third row
    const start = await opened.page.evaluate(() => window.workbench.actions);
    await refresh(/: refreshed\.$/);
    const all = (await opened.page.evaluate(() => window.workbench.actions)) - start;
    expect((await cells()).map(([first]) => first).slice(2, 5)).toEqual([expect.stringMatching(/^Live|^Values/), "Link", "Customer"]);
    await click("button", /^Remove/);
    await panel.getByText(/: removed\.$/).waitFor();
    await insertOlder();
    const failAt = async (action: number) => {
      await opened.page.evaluate((at) => window.workbench.failAt(at, "The first failure."), action);
      await refresh(/The first failure\.$/);
    };
    await failAt(all >> 1); // which gives it the formats of an insert back
    expect(await cells()).toEqual(older);
    await remember(opened.page, "before", "Mine!B3");
    expect(await failAtEach(opened.page, { press: /^Refresh/, actions: all, oneOf: 5 })).toEqual([]);
  }, 300_000);

  it("is taken back to the cell; failed at its actions, the refresh stands as it was", async () => {
    const { page } = opened;
    await insert("Company", "gap table");
    await page.evaluate(async () => {
      const { workbench } = window;
      const company = String(workbench.getCell("Mine!B3").value).replace("Gap table: ", "");
      const rows = workbench.getRange("Evidence!A1:Z60");
      const status = String.fromCharCode(65 + rows[0]!.indexOf("Status"));
      rows.forEach(([name], row) => name === company && workbench.setCell(`Evidence!${status}${row + 1}`, "Announced"));
      await workbench.settle();
    });
    const takeBack = async () => {
      await click("button", /^Take back the refresh/);
      await panel.getByText(/: as it was before the refresh\.$/).waitFor();
    };
    await remember(page, "as it was", "Mine!B3");
    await refresh(/: refreshed\.$/);
    if (mode === "Values") expect(await differences(page, "as it was", "Mine!B3")).not.toEqual([]);
    const start = await page.evaluate(() => window.workbench.actions);
    await takeBack();
    const all = (await page.evaluate(() => window.workbench.actions)) - start;
    expect(await differences(page, "as it was", "Mine!B3")).toEqual([]);
    await refresh(/: refreshed\.$/);
    await remember(page, "before", "Mine!B3");
    expect(await failAtEach(page, { press: /^Take back the refresh/, actions: all, oneOf: oneOf(notes) })).toEqual([]);
    await takeBack();
    expect(await differences(page, "as it was", "Mine!B3")).toEqual([]);
  }, 300_000);

  it("writes the table again where the user has deleted its first cell", async () => {
    await insert("Company", "gap table");
    await opened.page.evaluate(() => window.workbench.settle());
    await opened.page.evaluate(() => window.workbench.setCell("Mine!B6", ""));
    await opened.page.evaluate(() => window.workbench.settle());
    await refresh(/: refreshed\.$/);
    await opened.page.evaluate(() => window.workbench.settle());
    expect(await opened.page.evaluate(() => window.workbench.getCell("Mine!B6").value)).toBe("Link");
  });
});
