import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { coverage } from "../../../src/functions/coverage.ts";
import { matrix } from "../../../src/functions/matrix.ts";
import { read } from "../../../src/functions/read.ts";
import { team } from "../../../src/functions/team.ts";
import { readCatalogue } from "../../../src/help/catalogue.js";
import { ArgumentForm, startOf } from "../../../src/taskpane/functions/argument-form.tsx";
import type { Entry } from "../../../src/taskpane/functions/catalogue.ts";
import type { Workbench } from "../../workbench/page/workbench.ts";
import { openWorkbook, show } from "../mounted/page.tsx";

const EVIDENCE = [
  ["Company", "Stage", "Status", "Source"],
  ["Alpha", "Mining", "Operating", "10-K"],
  ["Beta Magnets", "Magnet", "Operating", "10-K"],
  ["Gamma", "Metal", "Pilot", "10-K"],
];
const OFFERS = { tables: ["Evidence"], companies: ["Alpha", "Beta Magnets", "Gamma"], links: [] };

let workbench: Workbench;
let user: UserEvent;
beforeEach(async () => {
  workbench = await openWorkbook({ Evidence: EVIDENCE });
  workbench.addSheet("Mine", "mine");
  workbench.select("Mine!B3");
  globalThis.ChainOfProof = { functions: { COVERAGE: coverage, MATRIX: matrix, READ: read, TEAM: team } }; // as the functions' own script leaves them to the panel
});

function open(name: string): void {
  const entry = (readCatalogue() as Entry[]).find(({ id }) => id === name)!;
  user = show(<ArgumentForm entry={entry} offers={OFFERS} first={startOf(entry, OFFERS.tables)} />);
}

const field = (name: string) => screen.getByRole<HTMLInputElement>("combobox", { name });
const preview = () => screen.queryByRole("region", { name: "The first rows of the answer" });
const insert = () => screen.getByRole<HTMLButtonElement>("button", { name: "Insert at the active cell" });
const formula = () => document.querySelector("code")!.textContent;
const put = async (input: HTMLElement, words: string) => {
  await user.clear(input);
  await user.click(input);
  await user.paste(words);
};

describe("filling in a function's arguments", () => {
  it("names what is missing, then shows the answer that the cell will show", async () => {
    open("COVERAGE");
    screen.getByText("Fill in company to see the answer.");
    expect(insert().disabled).toBe(true);
    await put(field("company"), "Alpha");
    expect(formula()).toBe('=CHAIN.COVERAGE(Evidence[#All],"Alpha")');
    await waitFor(() => expect(preview()?.textContent).toBe("0.1214")); // 0.85 ÷ 7 links
    screen.getByText("One cell.");
    await user.click(insert());
    await screen.findByText("Inserted at Mine!B3.", { exact: false });
    expect(workbench.getCell("Mine!B3").formula).toBe('=CHAIN.COVERAGE(Evidence[#All],"Alpha")');
  });

  it("says what the function says of a name that is not there", async () => {
    open("COVERAGE");
    await put(field("company"), "Alhpa");
    await screen.findByText("No evidence for 'Alhpa'. Did you mean 'Alpha'?", { exact: false });
    expect(preview()).toBeNull();
  });

  it("takes companies typed by hand, one after the other, and leaves the field with what is not a company in it", async () => {
    open("MATRIX");
    await put(field("companies"), "alpha, Gamma");
    await user.keyboard("{Escape}");
    expect(formula()).toBe('=CHAIN.MATRIX(Evidence[#All],{"Alpha";"Gamma"})');
    expect(field("companies").value).toBe("");
    expect(field("companies").placeholder).toBe("Alpha, Gamma");
    await user.click(field("companies"));
    await user.paste("Beta Magnets; Gama");
    expect(formula()).toBe("=CHAIN.MATRIX(Evidence[#All],…)");
    expect([insert().disabled, preview()]).toEqual([true, null]);
    await user.tab();
    await screen.findByText("No evidence for 'Gama'. Did you mean 'Gamma'?");
    expect(field("companies").value).toBe("Gama");
    await user.clear(field("companies"));
    expect(formula()).toBe('=CHAIN.MATRIX(Evidence[#All],{"Alpha";"Gamma";"Beta Magnets"})');
    expect(insert().disabled).toBe(false);
  });

  it("picks companies by keyboard, one name after the other", async () => {
    open("TEAM");
    await user.click(field("companies"));
    await user.keyboard("Gamma{Enter}");
    await user.keyboard("Beta Magnets{Enter}");
    expect(formula()).toBe('=CHAIN.TEAM(Evidence[#All],{"Gamma";"Beta Magnets"})');
    expect(field("companies").value).toBe("");
  });

  it("names cells, with a leading equals sign or by their address, and reads them for the preview", async () => {
    open("COVERAGE");
    screen.getByText("Or cells, such as =A2:A9.", { exact: false });
    await put(field("company"), "=Evidence!A2:A3");
    expect(formula()).toBe("=CHAIN.COVERAGE(Evidence[#All],Evidence!A2:A3)");
    await screen.findByText("2 rows and 1 column.");
    workbench.setCell("Mine!D4", "Gamma");
    await put(field("company"), "$D$4"); // on the active sheet
    await waitFor(() => expect(preview()?.textContent).toBe("0.0714")); // 0.50 ÷ 7 links
    await put(field("company"), "=TODAY()");
    await user.tab();
    await screen.findByText("=TODAY() names no cells. Write them as =B3 or =A2:A9.");
    expect(insert().disabled).toBe(true);
  });

  it("says at once that a pasted text is too long for a formula, and takes the cell that holds it", async () => {
    open("READ");
    const area = screen.getByRole("textbox", { name: "text" });
    await put(area, "It produced 850 tonnes of NdPr oxide. ".repeat(10));
    await screen.findByText(/is too long for a formula.* Put it into a cell and name the cell/);
    workbench.setCell("Mine!D4", "Its separation plant produced 850 tonnes of NdPr oxide last year.");
    await put(area, "=Mine!D4");
    expect(formula()).toBe("=CHAIN.READ(Mine!D4)");
    await waitFor(() => expect(preview()?.textContent).toContain("Separation"));
  });
});
