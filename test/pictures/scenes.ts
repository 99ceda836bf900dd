import type { Frame } from "playwright-core";
import { chooseCompany, RELEASE, tab } from "../e2e/views.ts";

/** What each picture shows, by its file's name: a state that an investor would see with the starter evidence. */
export const SCENES: Readonly<Record<string, (panel: Frame) => Promise<unknown>>> = {
  company: async (panel) => {
    await tab(panel, "Company");
    await chooseCompany(panel, "Energy Fuels"); // three links proven, four pending
    await panel.getByText("Coverage over time").waitFor();
  },
  compare: async (panel) => {
    await tab(panel, "Compare");
    await panel.getByRole("tab", { name: "League table" }).click();
  },
  "heat-map": async (panel) => {
    await tab(panel, "Compare");
    await panel.getByRole("tab", { name: "Heat map" }).click();
  },
  evidence: async (panel) => {
    await tab(panel, "Evidence");
    await panel.getByLabel("Or paste the text of one").fill(RELEASE);
    await panel.getByRole("button", { name: "Read the pasted text" }).click();
    await panel.getByRole("region", { name: "The document with its promotional phrases marked" }).waitFor();
  },
  functions: async (panel) => {
    await tab(panel, "Functions");
    await panel.getByRole("button", { name: "CHAIN.GAPS" }).click();
    await panel.getByRole("combobox", { name: /^company/ }).fill("Energy Fuels");
    await panel.getByRole("combobox", { name: /^company/ }).press("Escape");
    await panel.getByRole("region", { name: "The first rows of the answer" }).waitFor();
  },
  "set-up": async (panel) => {
    await tab(panel, "Company");
    await panel.getByRole("button", { name: "Insert gap table" }).click();
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    await tab(panel, "Set-up");
    await panel.getByRole("button", { name: /^Remove Gap table/ }).waitFor();
  },
};
