import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTILE_EVIDENCE, STAGES } from "../hostile-evidence.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";

/** That they stay texts in what is inserted is tested without the panel. */
describe("hostile texts in the evidence", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await putEvidence(opened, HOSTILE_EVIDENCE, "text");
    await panel.getByRole("combobox", { name: "Company" }).waitFor();
    await panel.getByText("126 rows of the table Many").waitFor(); // 18 companies on 7 links
  });
  afterAll(() => opened?.close());

  const click = (role: "tab" | "button" | "option" | "combobox", name: string) => panel.getByRole(role, { name, exact: true }).dispatchEvent("click");
  it("are never markup, script or a link in the panel, and open nothing", async () => {
    await click("tab", "Company");
    for (const stage of STAGES) await panel.getByRole("button", { name: new RegExp(`^${stage}`) }).dispatchEvent("click");
    await panel.getByText("Select row").first().waitFor();
    expect(await panel.evaluate(() => [document.title, document.querySelectorAll("main img, main script, main a[href]:not([href=\"method.html\"], [href=\"help.html\"])").length])).toEqual(["Chain of Proof", 0]);
    expect(await panel.getByText("Open the source").count()).toBe(0);
    expect(await opened.page.evaluate(() => window.workbench.opened)).toEqual([]);
  });

  it("tell no console error, and send nothing beyond their own machine", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.strayed).toEqual([]);
  });
});
