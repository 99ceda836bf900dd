import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { findColumns } from "../../../../src/chain/model/columns.ts";
import { readModel } from "../../../../src/chain/model/model-table.ts";
import { usePanel } from "../../../../src/taskpane/app/state/store.ts";
import { useWorkbook } from "../../../../src/taskpane/app/state/workbook-state.ts";
import { EvidenceForm } from "../../../../src/taskpane/evidence/form/evidence-form.tsx";
import type { Workbench } from "../../../workbench/page/workbench.ts";
import { openWorkbook, show } from "../../mounted/page.tsx";

const HEADER = ["Company", "Ticker", "Stage", "Status", "Ownership", "Quantity", "Unit", "Date", "Source", "Link", "Note"];
const ROWS = [
  ["Alpha Metals", "ASX:ALF", "Mining", "Operating", null, null, null, 45_000, "10-K", null, null],
  ["Beta", null, "Magnet", "Pilot", null, null, null, 45_100, "10-K", null, null],
];

const onCompany = vi.fn<(name: string) => void>();
const TICKERS = new Map([["alpha metals", ["ASX:ALF"]]]);

/** The form over the workbook as it is, as the tab Evidence shows it. */
function Form() {
  const [state, read] = useWorkbook();
  if (state.kind !== "read") return null;
  const model = readModel(state.model);
  return <EvidenceForm cells={state.cells} columns={findColumns(state.cells, model)} model={model} table={state.table} onAdded={read} onCompany={onCompany} />;
}

let workbench: Workbench;
let user: UserEvent;
beforeEach(async () => {
  workbench = await openWorkbook({ Evidence: [HEADER, ...ROWS] });
  user = show(<Form />, TICKERS);
  await screen.findByRole("button", { name: "Add to the table" });
});

const COMBOBOXES = ["Company", "Ticker", "Unit"];
const field = (label: string) => (COMBOBOXES.includes(label) ? screen.getByRole<HTMLInputElement>("combobox", { name: label }) : screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}\\*?$`)));
const value = (label: string) => field(label).value;
/** Fills fields in, one after the other; a list by the word that is chosen. */
async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(fields)) {
    const control = field(label);
    if (control.tagName === "SELECT") await user.selectOptions(control, words);
    else {
      await user.clear(control);
      await user.click(control);
      if (words) await user.paste(words);
    }
  }
}
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const add = () => press("Add to the table");
const row = (place: number) => Object.fromEntries(workbench.getRange(`Evidence!A${place}:K${place}`)[0]!.map((cell, column) => [HEADER[column], cell]).filter(([, cell]) => cell !== null));
const says = (words: string) => screen.findByText(words, { exact: false });
const silent = (words: string) => expect(screen.queryByText(words, { exact: false })).toBeNull();

const PILOT = { Company: "Gamma", Stage: "Magnet", Status: "Pilot" };

describe("the fields of a row of evidence", () => {
  it("are the columns that the table has; the company, the stage and the status are required", () => {
    const labels = [...document.querySelectorAll("label")].map((label) => label.textContent);
    expect(labels).toEqual(["Company*", "Ticker", "Stage*", "Status*", "Ownership, per cent", "Quantity", "Unit", "Date", "Source", "Link", "Note"]);
  });

  it("offer no day of their own: the day of the source is not today", () => expect(value("Date")).toBe(""));

  it("show the rule of the status that is chosen, and on demand the rules of all eleven words at that stage", async () => {
    await fill({ Stage: "Magnet" });
    await says("Choose the status whose rule the source meets.");
    await fill({ Status: "Operating" });
    silent("Choose the status whose rule the source meets.");
    await press("What each status takes: Magnet");
    expect(screen.getAllByRole("definition")).toHaveLength(11); // eight statuses and three setbacks
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toContain("Operating");
  });

  it("take a company by its ticker, and fill its ticker in", async () => {
    await fill({ Company: "alf" });
    await user.tab();
    expect([value("Company"), value("Ticker")]).toEqual(["Alpha Metals", "ASX:ALF"]);
  });
});

describe("what CHECK says of a row, below the field that it is about", () => {
  it.each([
    ["Ownership, per cent", "120", "an error", "The Ownership '120%' is not above 0 and at most 100."],
    ["Quantity", "850 t", "an error", "The Quantity '850 t' is not a number"],
    ["Link", "www.example.com", "a warning", "'www.example.com' is not an http or https address"],
  ])("%s %s: %s", async (label, typed, kind, sentence) => {
    await fill({ ...PILOT, [label]: typed });
    await says(sentence);
    expect(field(label).getAttribute("aria-invalid")).toBe(kind === "an error" ? "true" : null); // a warning hinders nobody
  });
});

it("a quantity asks for a unit that converts to magnet", async () => {
  await fill({ ...PILOT, Quantity: "850", Unit: "pieces" });
  await says("The Unit 'pieces' does not convert to magnet: it is not counted.");
  await fill({ Unit: "" });
  await says("The Quantity has no Unit: it is not counted.");
  await fill({ Unit: "t NdPr oxide/yr" });
  silent("it is not counted.");
});

describe("adding the row", () => {
  it("writes per cent as a fraction, a quantity as a number, a day as Excel's day, and a text that looks like a formula as a text", async () => {
    await fill({ ...PILOT, "Ownership, per cent": "51", Quantity: "850", Unit: "t NdFeB/yr", Date: "2026-07-05", Source: '=HYPERLINK("x")' });
    await add();
    await says("Added to Evidence as row 4, and selected in the sheet.");
    expect(row(4)).toEqual({ ...PILOT, Ownership: 0.51, Quantity: 850, Unit: "t NdFeB/yr", Date: 46208, Source: '=HYPERLINK("x")' }); // Excel: DATE(2026,7,5) = 46208
    expect(workbench.getCell("Evidence!I4").formula).toBe("");
    expect(workbench.selected()).toBe("Evidence!A4:K4");
    await press("See Gamma");
    expect(onCompany).toHaveBeenLastCalledWith("Gamma");
  });

  it("keeps the document for its next fact, and empties the fact", async () => {
    await fill({ ...PILOT, Date: "2026-07-05", Source: "10-K", Note: "its plant makes magnets" });
    await add();
    await says("Added to Evidence as row 4");
    expect(Object.fromEntries(["Company", "Stage", "Status", "Date", "Source", "Note"].map((label) => [label, value(label)]))).toEqual({ Company: "Gamma", Stage: "", Status: "", Date: "2026-07-05", Source: "10-K", Note: "" });
  });

  it("says of an empty form what to fill in, and of a half-filled one to mend what is marked", async () => {
    await add();
    await says("The form is empty: nothing was added. Name the company, its Stage and its Status.");
    await fill({ Note: "a word" });
    await says("Mend what is marked first: nothing was added.");
    await says("The Company is blank: the row belongs to nobody");
    await fill(PILOT);
    silent("Mend what is marked first: nothing was added."); // nothing is marked any more
    expect(row(4)).toEqual({});
  });

  it("asks first whether a name that is nearly known is that company", async () => {
    await fill({ ...PILOT, Company: "Alpha Metal" });
    await add();
    await says("Say first whether the company is new: nothing was added.");
    const asked = within(screen.getByRole("group", { name: "Alpha Metal is new to the table." }));
    await user.click(asked.getByRole("button", { name: "Did you mean Alpha Metals?" }));
    expect([value("Company"), value("Ticker")]).toEqual(["Alpha Metals", "ASX:ALF"]);
    await add();
    await says("Added to Evidence as row 4");
    expect(row(4)).toEqual({ ...PILOT, Company: "Alpha Metals", Ticker: "ASX:ALF" });
  });

  it("takes the name as it is once the user says that it is another company", async () => {
    await fill({ ...PILOT, Company: "Alpha Metal" });
    await user.tab();
    await press("It is another company");
    await add();
    await says("Added to Evidence as row 4");
    expect(row(4).Company).toBe("Alpha Metal");
  });

  it("adds nothing when Enter is pressed in a field", async () => {
    await fill(PILOT);
    await user.type(field("Source"), "{Enter}");
    expect(row(4)).toEqual({});
  });

  it("takes the row away again when Excel fails in the middle, says so, and keeps what was typed", async () => {
    await fill(PILOT);
    workbench.fail("Gamma");
    await add();
    await says("Nothing was added. The workbench was told to fail this request.");
    expect(workbench.tables()).toEqual([{ name: "Evidence", sheet: "Evidence", address: "A1:K3" }]);
    expect(value("Company")).toBe("Gamma");
  });

  it("is cleared when asked", async () => {
    await fill(PILOT);
    await press("Clear the form");
    expect(usePanel.getState().form).toEqual({});
    expect([value("Company"), value("Stage")]).toEqual(["", ""]);
  });
});
