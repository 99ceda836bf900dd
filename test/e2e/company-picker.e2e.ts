import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evidenceOfSize } from "../bench/evidence-of-size.ts";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";

describe("choosing among 500 companies", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await putEvidence(opened, evidenceOfSize(1000, 500));
    await panel.getByText("1,000 rows of the table Many").waitFor();
  });
  afterAll(() => opened?.close());

  const picker = () => panel.getByRole("combobox", { name: "Company" });

  it("lists fifty and says how many more there are", async () => {
    await picker().click();
    await panel.getByText("450 more: type a part of the name").waitFor();
    expect(await panel.getByRole("option").count()).toBe(51);
    expect(await violationsIn(panel)).toEqual([]);
    await picker().press("Escape");
  });

  it("finds one by a part of its name, by keyboard alone", async () => {
    await picker().focus();
    await panel.page().keyboard.type("348"); // what stood there was selected
    await panel.getByRole("option", { name: "Company 348" }).waitFor();
    await panel.page().keyboard.press("Enter");
    expect(await picker().inputValue()).toBe("Company 348");
    await panel.page().keyboard.type("company 49");
    await panel.getByRole("option", { name: "Company 499" }).waitFor();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await panel.page().keyboard.press(key);
    expect(await picker().inputValue()).toMatch(/^Company 49\d$/);
  });

  it("lets the next name typed take the place of the chosen one, however often the field is clicked", async () => {
    const selected = () => picker().evaluate((field: HTMLInputElement) => field.value.slice(field.selectionStart!, field.selectionEnd!));
    for (const click of [1, 2, 3]) {
      await picker().click();
      await expect.poll(selected, { message: `click ${click}` }).toBe(await picker().inputValue());
    }
    await panel.page().keyboard.type("348");
    await panel.page().keyboard.press("Enter");
    expect(await picker().inputValue()).toBe("Company 348");
  });

  it("lists what fits a name that is pasted", async () => {
    await picker().fill("Company 77"); // changes the field without a key
    await panel.getByRole("option", { name: "Company 77", exact: true }).click();
    await expect.poll(() => picker().inputValue()).toBe("Company 77");
  });

  it("drops what was typed and not chosen", async () => {
    const chosen = await picker().inputValue();
    await panel.page().keyboard.type("nobody");
    await panel.getByText("No company has this in its name or as its ticker").waitFor();
    await panel.page().keyboard.press("Tab");
    await expect.poll(() => picker().inputValue()).toBe(chosen);
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
