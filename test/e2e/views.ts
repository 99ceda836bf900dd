import type { Frame } from "playwright-core";

/** A text in which READ finds rows and promotional phrases. */
export const RELEASE =
  "Acme Rare Earths today announced a transformative, fully integrated mine-to-magnet platform. Its separation plant produced 850 tonnes of NdPr oxide last year. " +
  "It plans to build a metal plant in 2028, subject to financing. Acme signed a non-binding memorandum of understanding with a leading carmaker.";

export const tab = async (panel: Frame, name: string) => {
  await panel.getByRole("tab", { name, exact: true }).click();
  await panel.getByRole("tab", { name, exact: true, selected: true }).waitFor();
};

/** Opens every foldable part, and those that come with it. */
export async function unfold(panel: Frame): Promise<void> {
  await panel.evaluate(async () => {
    const closed = () => [...document.querySelectorAll<HTMLElement>("main .fui-AccordionHeader__button[aria-expanded=false]")];
    for (let left = closed(); left.length > 0; left = closed()) {
      for (const header of left) header.click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
}

export async function chooseCompany(panel: Frame, name: string): Promise<void> {
  const picker = panel.getByRole("combobox", { name: "Company" });
  await picker.click();
  await picker.fill(name); // a long list shows its first names only
  await panel.getByRole("option", { name, exact: true }).click();
}

/** Every view of the panel with all its parts open, by name. Each leads there from wherever the panel is. */
export const VIEWS: Readonly<Record<string, (panel: Frame) => Promise<unknown>>> = {
  // A run, a partial link, a silent one, a claimed one, and a feed beside the chain.
  Company: async (panel) => {
    await tab(panel, "Company");
    await chooseCompany(panel, "MP Materials");
    await panel.getByText("Coverage over time").waitFor();
    await unfold(panel);
    const figures = { "Cash today": "900", "Burn a month": "8", "Capex of the build": "400", "Months of the build": "24", "Margin a month, once running": "12" };
    for (const [label, figure] of Object.entries(figures)) await panel.getByLabel(label).fill(figure);
    await panel.getByRole("region", { name: "Lowest cash by delay and overrun" }).waitFor();
  },
  "Compare, league table and team": async (panel) => {
    await tab(panel, "Compare");
    await panel.getByRole("tab", { name: "League table" }).click();
    const team = panel.getByRole("combobox", { name: "Companies that work together" });
    if ((await panel.getByRole("list", { name: "Who hands to whom" }).count()) > 0) return;
    await team.fill("Energy Fuels, Vacuumschmelze");
    await team.press("Escape");
    await panel.getByRole("list", { name: "Who hands to whom" }).waitFor();
  },
  "Compare, heat map": async (panel) => {
    await tab(panel, "Compare");
    await panel.getByRole("tab", { name: "Heat map" }).click();
    await panel.getByRole("region", { name: "Heat map" }).waitFor();
  },
  Evidence: async (panel) => {
    await tab(panel, "Evidence");
    await panel.getByRole("button", { name: "Add a row" }).waitFor(); // the tab's code is fetched when it is first opened
    await unfold(panel);
    await panel.getByLabel("Stage").selectOption("Separation");
    await panel.getByLabel("Status").selectOption("Operating");
    await unfold(panel);
    await panel.getByLabel("Or paste the text of one").fill(RELEASE);
    await panel.getByRole("button", { name: "Read the pasted text" }).click();
    await panel.getByRole("region", { name: "The document with its promotional phrases marked" }).waitFor();
  },
  "Functions, the list": async (panel) => {
    await tab(panel, "Set-up");
    await tab(panel, "Functions");
    await panel.getByRole("button", { name: "CHAIN.GAPS" }).waitFor();
  },
  "Functions, a form": async (panel) => {
    await tab(panel, "Set-up");
    await tab(panel, "Functions");
    await panel.getByRole("button", { name: "CHAIN.GAPS" }).click();
    await panel.getByRole("combobox", { name: /^company/ }).fill("Energy Fuels");
    await panel.getByRole("combobox", { name: /^company/ }).press("Escape");
    await panel.getByRole("region", { name: "The first rows of the answer" }).waitFor();
  },
  "Set-up": async (panel) => {
    await tab(panel, "Company");
    await panel.getByRole("button", { name: "Insert scorecard" }).click();
    await panel.getByText(/^Inserted on the new sheet/).waitFor();
    await tab(panel, "Set-up");
    await panel.getByRole("button", { name: /^Remove Scorecard/ }).first().waitFor();
  },
};
