import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evidenceOfSize } from "../bench/evidence-of-size.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";
import { differences, remember } from "./remembered.ts";

describe("a large insert", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    const [header, ...first] = evidenceOfSize(600, 1); // a company with 600 rows, and 400 with a row each
    const rows = [header!, ...first, ...evidenceOfSize(401, 401).slice(2)].map((row, place) => [...row, place === 0 ? "Link" : `https://example.org/${place}`]);
    await putEvidence(opened, rows);
    await panel.getByText("1,000 rows of the table Many").waitFor();
    await opened.page.evaluate(() => {
      window.workbench.addSheet("Mine", "mine");
      window.workbench.setCell("Mine!A1", "my own heading");
    });
    await choose("Company", "Company 0");
    await choose("Insert as", "Values");
  });
  afterAll(() => opened?.close());

  const click = (role: "tab" | "button" | "option" | "combobox", name: string) => panel.getByRole(role, { name, exact: true }).dispatchEvent("click");
  const choose = async (field: string, option: string) => {
    await click("combobox", field);
    await click("option", option);
  };

  it.each([
    ["evidence trail", "Company", "On a new sheet", 15],
    ["evidence trail", "Company", "At the selected cell", 100],
    ["ranking", "Compare", "On a new sheet", 10],
    ["ranking", "Compare", "At the selected cell", 15],
  ])("of the %s shows how far it is, and is cancelled: %s, %s, at action %i", async (insert, tab, where, count) => {
    await click("tab", "Evidence");
    await click("tab", tab);
    await choose("Where", where);
    await remember(opened.page, "before", "Mine!B3");
    await opened.page.evaluate((at) => {
      window.workbench.meanwhile(at, () => {
        const panel = (document.getElementById("addin") as HTMLIFrameElement).contentDocument!;
        document.title = panel.querySelector("[aria-live]:has(button)")!.textContent!;
        [...panel.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel")!.click();
      });
    }, count);
    await click("button", `Insert ${insert}`);
    await panel.getByText("Cancelled: nothing was inserted.").waitFor();
    expect(await opened.page.title()).toMatch(/^Inserting the .*… \d+%Cancel$/);
    expect(await differences(opened.page, "before", "Mine!B3")).toEqual([]);
  });

  it("that is left alone is written whole, in requests of some hundred rows", async () => {
    await click("tab", "Company");
    await choose("Where", "On a new sheet");
    const before = await opened.page.evaluate(() => window.workbench.requests().length);
    await click("button", "Insert evidence trail");
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    const [last, requests] = await opened.page.evaluate((from) => [window.workbench.tables().at(-1)!.address, window.workbench.requests().slice(from).map((body) => (body.match(/"Hyperlink"/g) ?? []).length)] as const, before);
    expect(last).toMatch(/:[A-Z]+604$/); // a title, a summary, a note, a header and 600 rows
    expect(Math.max(...requests)).toBe(100);
  });

  it("goes on while another tab is shown, which offers no second one meanwhile, and says where it is once the user comes back", async () => {
    await opened.page.evaluate(() => {
      window.workbench.answersAfter = 300; // time in which the panel draws
      window.workbench.meanwhile(15, () => {
        const panel = (document.getElementById("addin") as HTMLIFrameElement).contentDocument!;
        [...panel.querySelectorAll<HTMLElement>("[role=tab]")].find(({ textContent }) => textContent!.includes("Compare"))!.click();
        const watch = setInterval(() => {
          const button = [...panel.querySelectorAll("button")].find(({ textContent }) => textContent === "Insert ranking");
          if (!button) return;
          clearInterval(watch);
          document.title = `Insert ranking is disabled: ${button.disabled}`;
        }, 1);
      });
    });
    await click("button", "Insert evidence trail");
    await opened.page.waitForFunction(() => document.title.startsWith("Insert ranking"));
    expect(await opened.page.title()).toBe("Insert ranking is disabled: true");
    await opened.page.evaluate(() => (window.workbench.answersAfter = 0));
    await panel.getByRole("button", { name: "Insert ranking", exact: true, disabled: false }).waitFor();
    expect(await panel.getByText(/^Inserted on the new sheet/).count()).toBe(0);
    await click("tab", "Company");
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
