import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { findColumns } from "../../../../src/chain/model/columns.ts";
import { readModel } from "../../../../src/chain/model/model-table.ts";
import { useWorkbook } from "../../../../src/taskpane/app/state/workbook-state.ts";
import ReadDocuments from "../../../../src/taskpane/evidence/documents/read-documents.tsx";
import type { Workbench } from "../../../workbench/page/workbench.ts";
import { openWorkbook, show } from "../../mounted/page.tsx";

const HEADER = ["Company", "Stage", "Status", "Route", "Country", "Date", "Asserted by", "Source", "Quote", "Quantity"];
const RELEASE = `Beta Magnets, a world-class mine-to-magnet company, announces progress.
The separation plant is under construction. The company plans to make metal in 2028.
<img src=x onerror=alert(1)> Ground was broken on the first commercial plant.`;

/** What the tab Evidence opens under "Read a document". */
function Documents() {
  const [state, read] = useWorkbook();
  if (state.kind !== "read") return null;
  const model = readModel(state.model);
  return <ReadDocuments table={{ info: state.table, cells: state.cells, columns: findColumns(state.cells, model), model, onChanged: read }} />;
}

/** A tab is taken down while another is shown. */
function Tabs() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <button onClick={() => setShown(!shown)}>The other tab</button>
      {shown && <Documents />}
    </>
  );
}

let workbench: Workbench;
let user: UserEvent;
beforeEach(async () => {
  workbench = await openWorkbook({ Evidence: [HEADER, ["Alpha", "Mining", "Operating", null, null, 45_000, null, "10-K", null, null]] });
  user = show(<Tabs />);
  await user.click(await screen.findByLabelText("Or paste the text of one"));
  await user.paste(RELEASE);
  await press("Read the pasted text");
  await screen.findByText("3 rows suggested, 2 promotional phrases.");
});

const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const cards = () => screen.getAllByRole("listitem").filter((item) => item.querySelector("[type=checkbox]"));
const source = () => within(screen.getByRole("group", { name: "The source of all its rows" }));
const fill = async (field: HTMLElement, words: string) => {
  await user.clear(field);
  await user.click(field);
  await user.paste(words);
};
const addButton = () => screen.getByRole<HTMLButtonElement>("button", { name: /^Add the ticked rows/ });
const rows = () => workbench.getRange("Evidence!A3:I5").map((row) => row.map((cell) => cell ?? "").join(" · "));

describe("the cards of a document", () => {
  it("are a row for each finding with its words, evidence before claims, and the promotional phrases are marked; the text stays text", () => {
    expect(cards().map((card) => within(card).getByRole("checkbox").parentElement!.textContent)).toEqual(["Separation: Construction", "Which link?: Construction", "Metal: Announced"]);
    expect(cards().map((card) => card.textContent)).toEqual([expect.stringContaining("“The separation plant is under construction.”"), expect.stringContaining("“<img src=x onerror=alert(1)> Ground was broken"), expect.stringContaining("“The company plans to make metal in 2028.”")]);
    expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["world-class", "mine-to-magnet"]);
    expect(document.querySelector("img")).toBeNull();
  });


  it("of a purchase that has closed, whose sentence names no link, ask which link and how far it has come", async () => {
    await user.click(screen.getByLabelText("Or paste the text of one"));
    await user.paste("The acquisition of Ravenhill Metals Ltd closed on 3 March 2026.");
    await press("Read the pasted text");
    const card = (await screen.findByText("Which link?")).closest("[role=listitem], li")!;
    expect(card.textContent).toContain("Acquired · Closed · Ravenhill Metals Ltd");
    expect(card.textContent).toMatch(/Missing: .*Stage, Status/);
  });
  it("say what is missing of their row, and ask for the company and the source once, before any is added", async () => {
    expect(cards()[1]!.textContent).toContain("Missing: Company, Stage, Date");
    await press("Tick all that are complete");
    expect(cards().map((card) => within(card).getByRole<HTMLInputElement>("checkbox").checked)).toEqual([true, false, true]); // which link the second concerns is for the user to say
    await screen.findByText("Name the company of this document first.");
    await fill(source().getByRole("combobox", { name: "Company" }), "Beta Magnets");
    await fill(source().getByLabelText("Source"), ""); // of a pasted text it is the first line
    await screen.findByText("Name the source first: the document's title.");
    expect(addButton().disabled).toBe(true);
    await fill(source().getByLabelText("Source"), "Press release");
    await waitFor(() => expect(cards()[1]!.textContent).toContain("Missing: Stage, Date"));
    await waitFor(() => expect(addButton().disabled).toBe(false));
  });

  it("take no date in the future: it is the document's, given once for all its rows", async () => {
    await fill(source().getByRole("combobox", { name: "Company" }), "Beta Magnets");
    await fill(source().getByLabelText("Source"), "Press release");
    await fill(source().getByLabelText("Date"), "2999-01-01");
    await screen.findByText("The date 2999-01-01 is in the future. Give the date of the document.");
    expect(cards()[0]!.textContent).not.toContain("Missing");
  });

  it("are edited in place, left out, and added as they are ticked, under the document's own columns", async () => {
    await press("Leave out: Which link?: Construction");
    await screen.findByText("2 rows suggested, 2 promotional phrases.");
    await press("Edit: Metal: Announced");
    await fill(within(cards()[1]!).getByRole("combobox", { name: "Country" }), "Estonia");
    await press("Done: Metal: Announced");
    await fill(source().getByRole("combobox", { name: "Company" }), "Beta Magnets");
    await fill(source().getByLabelText("Date"), "2026-07-05");
    await fill(source().getByLabelText("Source"), "Press release");
    await user.click(within(cards()[1]!).getByRole("checkbox"));
    await press("Add the ticked rows (1)");
    await screen.findByText("Added to Evidence as row 3, and selected in the sheet.");
    expect(rows()).toEqual(["Beta Magnets · Metal · Announced · Built · Estonia · 46208 · Company · Press release · The company plans to make metal in 2028.", " ·  ·  ·  ·  ·  ·  ·  · ", " ·  ·  ·  ·  ·  ·  ·  · "]); // Excel: DATE(2026,7,5) = 46208
    expect(cards()).toHaveLength(1); // the added one is gone
  });

  /** Adds the two complete rows, as rows 3 and 4. */
  const addTwo = async () => {
    await fill(source().getByRole("combobox", { name: "Company" }), "Beta Magnets");
    await fill(source().getByLabelText("Date"), "2026-07-05");
    await fill(source().getByLabelText("Source"), "Press release");
    await press("Tick all that are complete");
    await press("Add the ticked rows (2)");
    await screen.findByText("Added to Evidence as rows 3 to 4, and selected in the sheet.");
  };
  const deleteRow = (place: number) => Excel.run(async (context) => {
    context.workbook.tables.getItem("Evidence").rows.getItemAt(place - 2).delete();
    await context.sync();
  });

  it("are suggested again when the workbook's Undo has taken their rows away, and nothing says that they are there", async () => {
    await addTwo();
    await waitFor(() => expect(cards()).toHaveLength(1));
    await deleteRow(4);
    await screen.findByText("1 of the 2 rows that were added is no longer in the table: it is suggested again.");
    expect(cards().map((card) => within(card).getByRole("checkbox").parentElement!.textContent)).toEqual(["Which link?: Construction", "Metal: Announced"]);
    await deleteRow(3);
    await screen.findByText("The row that was added is no longer in the table: it is suggested again.");
    expect(cards().map((card) => within(card).getByRole("checkbox").parentElement!.textContent)).toEqual(["Separation: Construction", "Which link?: Construction", "Metal: Announced"]);
    expect(screen.queryByText(/^Added to Evidence/)).toBeNull();
    await press("Tick all that are complete");
    await press("Add the ticked rows (2)");
    await screen.findByText("Added to Evidence as rows 3 to 4, and selected in the sheet.");
  });

  it("stay added when their rows are edited or moved, and other rows go", async () => {
    await addTwo();
    await user.click(screen.getByRole("button", { name: "The other tab" }));
    await user.click(screen.getByRole("button", { name: "The other tab" }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Evidence").getRange("C3:C4").values = [["Operating"], ["Studied"]];
      context.workbook.tables.getItem("Evidence").rows.getItemAt(0).delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 600)); // the panel reads again a quarter of a second after an edit
    expect(screen.getByText("Added to Evidence as rows 3 to 4, and selected in the sheet.")).toBeTruthy();
    expect(cards()).toHaveLength(1);
  });

  it("say when none is left, and what became of them", async () => {
    await addTwo();
    await screen.findByText("1 row suggested, 2 promotional phrases.");
    await press("Leave out: Which link?: Construction");
    await screen.findByText("2 rows added, 1 left out. 2 promotional phrases.");
  });

  it("are kept, with what was changed in them, while another tab is shown", async () => {
    await press("Leave out: Which link?: Construction");
    await press("Edit: Metal: Announced");
    await fill(within(cards()[1]!).getByRole("combobox", { name: "Country" }), "Estonia");
    await press("The other tab");
    expect(screen.queryByText("2 rows suggested, 2 promotional phrases.")).toBeNull();
    await press("The other tab");
    await screen.findByText("2 rows suggested, 2 promotional phrases.");
    await press("Edit: Metal: Announced");
    expect(within(cards()[1]!).getByRole<HTMLInputElement>("combobox", { name: "Country" }).value).toBe("Estonia");
  });

  it("are not added, and none of the others, while a ticked one has an error", async () => {
    await fill(source().getByRole("combobox", { name: "Company" }), "Beta Magnets");
    await fill(source().getByLabelText("Source"), "Press release");
    for (const card of cards()) await user.click(within(card).getByRole("checkbox"));
    await press("Add the ticked rows (3)");
    await screen.findByText("Nothing was added. 1 of the ticked rows has an error: edit what is marked, or untick it.");
    expect(rows()[0]).toBe(" ·  ·  ·  ·  ·  ·  ·  · ");
  });

  it("show what is wrong in a field after its form is closed", async () => {
    await press("Edit: Metal: Announced");
    await fill(within(cards()[2]!).getByLabelText("Quantity"), "many");
    await press("Done: Metal: Announced");
    await within(cards()[2]!).findByText("The Quantity 'many' is not a number. Put the number here and its unit in Unit.");
  });
});

it("a document whose rows have all been added says so", async () => {
  await press("Close this document");
  await user.click(screen.getByLabelText("Or paste the text of one"));
  await user.paste("Beta reports the year\n\nThe magnet plant produced 20 tonnes of magnets.");
  await press("Read the pasted text");
  await screen.findByText("1 row suggested, 0 promotional phrases.");
  await fill(source().getByRole("combobox", { name: "Company" }), "Beta Magnets");
  await press("Tick all");
  await press("Add the ticked rows (1)");
  await screen.findByText("All suggested rows have been added.");
});

it("a document that is open already is not opened again, whatever its layout: one sentence says so, and what was changed in it stays", async () => {
  await press("Leave out: Which link?: Construction");
  await user.click(screen.getByLabelText("Or paste the text of one"));
  await user.paste(RELEASE.replace("The company plans", "The  company\nplans"));
  await press("Read the pasted text");
  await screen.findByText("The pasted text was not opened again: “Beta Magnets, a world-class mine-to-magnet company, announces progress.” with the same words is open already.");
  expect(screen.getAllByRole("button", { name: "Close this document" })).toHaveLength(1);
  await screen.findByText("2 rows suggested, 2 promotional phrases.");
});

it("a document that says nothing asks for no source and offers nothing to add", async () => {
  await press("Close this document");
  await user.click(screen.getByLabelText("Or paste the text of one"));
  await user.paste("The company will present at a conference in Zurich.");
  await press("Read the pasted text");
  await screen.findByText("No link, status or promotional phrase was found.");
  expect(screen.queryByRole("group", { name: "The source of all its rows" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Add the ticked rows/ })).toBeNull();
  await press("Close this document");
});
