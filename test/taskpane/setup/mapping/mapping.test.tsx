import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Workbench } from "../../../workbench/page/workbench.ts";
import { openWorkbook, showPanel } from "../../mounted/page.tsx";

/** The investor's own table, with headers and a word of their own. */
const NOTES = [["Firm", "Link of chain", "Maturity"], ["Alpha", "Mining", "Operating"], ["Beta", "Magnet", "Pilot"], ["Gamma", "Digging", "Pilot"]];

let workbench: Workbench;
let user: UserEvent;
beforeEach(async () => {
  workbench = await openWorkbook({ Notes: NOTES });
  workbench.addSheet("model", "own"); // a sheet of the user's with the name that the Model's would have
  workbench.setCell("model!A1", "my own model of something else");
  user = await showPanel(/^No table in this workbook has the headers Company, Stage and Status/);
  await press("Go to Set-up");
  await user.click(await screen.findByRole("combobox", { name: "Table" }));
  await user.click(screen.getByRole("option", { name: "Notes (Notes)" }));
  await screen.findByLabelText("Stage is in");
});

const press = (name: string) => user.click(screen.getByRole("button", { name }));
const choose = (label: string, word: string) => user.selectOptions(screen.getByLabelText(label), word);
const chosen = (label: string) => screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]!.textContent;
const says = (words: string | RegExp) => screen.findByText(words, { exact: false });
const useButton = () => screen.getByRole<HTMLButtonElement>("button", { name: "Use these columns" });
const own = () => [workbench.getRange("Notes!A1:C4"), workbench.getRange("model!A1:D3")];

describe("saying how one's own table is read", () => {
  it("begins with a guess for each column, and asks for what no header names", async () => {
    await says("This table has no column for Stage.");
    expect([chosen("Company is in"), chosen("Stage is in"), chosen("Status is in")]).toEqual(["Firm", "(none)", "Maturity"]);
    expect(useButton().disabled).toBe(true);
    await choose("Stage of every row", "Mining");
    await says("With these, 3 rows of 3 companies are answered.");
    await choose("Stage is in", "Link of chain"); // a header comes first
    expect(screen.queryByLabelText("Stage of every row")).toBeNull();
  });

  it("says beforehand how many rows are answered, which words are not known and what to do, and that nothing is proven without a source", async () => {
    await choose("Stage is in", "Link of chain");
    await says("With these, 2 of 3 rows of 2 companies are answered. 1 company is not.");
    await says(/^Row 4 of the sheet: The Stage 'Digging' is not known\. (Did you mean|Use one of)/);
    await says("No column holds Source or Link: everything will count as a claim, and nothing as proven.");
    await choose("Stage: Digging (1 row)", "Mining");
    await says("With these, 3 rows of 3 companies are answered.");
  });

  it.each([1, 6, 12])("takes back what it made when Excel fails at action %i, and says so", async (count) => {
    await choose("Stage is in", "Link of chain");
    await says("With these, 2 of 3 rows");
    workbench.remember("before");
    workbench.failAt(count);
    await user.click(useButton());
    await says("Nothing was added. The workbench was told to fail this request.");
    expect(workbench.differences("before")).toEqual([]);
  });

  it("adds the Model by itself, overwrites nothing, says so, and can be taken back", async () => {
    await choose("Stage is in", "Link of chain");
    await says("With these, 2 of 3 rows");
    const before = own();
    await user.click(useButton());
    await says("Added the sheet Model (2), with every rate and weight in a table named Model. The Model table now says how Notes is read.");
    const model = () => workbench.getRange("'Model (2)'!A57:C58").map((row) => row.map((cell) => cell ?? "").join(" · "));
    expect(model()).toEqual(["Column · Firm · Company", "Column · Link of chain · Stage"]);
    expect(own()).toEqual(before);
    await says("3 rows of the table Notes");
    await press("How this table is read");
    await user.click(await screen.findByRole("button", { name: "Forget how it is read" }));
    await says("The Model table says nothing of the headers and words of Notes any more.");
    await waitFor(() => expect(model()).toEqual([" ·  · ", " ·  · "]));
    expect(own()).toEqual(before);
  });
});
