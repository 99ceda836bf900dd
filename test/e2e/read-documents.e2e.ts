import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockedPdf } from "../documents/locked-pdf.ts";
import { longReport, scan } from "../documents/pdf-files.ts";
import { paragraph, wordFile } from "../documents/word-files.ts";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";

const HEADER = ["Company", "Ticker", "Stage", "Status", "Deal", "Quantity", "Unit", "Date", "Asserted by", "Source", "Link", "Quote", "Note"];
const TABLE = [
  HEADER,
  ["Torngat Metals", "TSX:TGT", "Separation", "Pilot", null, null, null, 46000, "Company", "Report of December", "https://torngat.example/pilot", null, null],
  ["Torngat Metals", "TSX:TGT", "Metal", "Construction", null, null, null, 46300, "Company", "Later report", "https://torngat.example/metal", null, null],
  ["Boreal Magnets", "TSX:BMAG", "Magnet", "Operating", null, null, null, 46000, "Company", "Boreal report", "https://boreal.example", null, null],
];

const run = (text: string) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`);
const release = (...sentences: string[]) => Buffer.from(wordFile([run("Torngat Metals (TSX: TGT) reports a world-class quarter"), run("Montreal, July 5, 2026"), ...sentences.map(run)].join("")));
const FIVE = [
  "The separation plant at Sept-Îles produced 412 tonnes of NdPr oxide in the quarter.",
  "The concentrator has produced 900 tonnes of concentrate.",
  "The mine produced ore throughout the quarter.",
  "Construction of the magnet plant has begun in Montreal.",
  "Construction of the metal plant has begun in Montreal.",
  "The company plans to build an alloy plant in 2029.",
];

describe("Read a document, in the panel", () => {
  let opened: OpenWorkbench;
  let panel: Frame;
  let clicks = 0;
  beforeAll(async () => {
    opened = await openWorkbench();
    panel = await panelOf(opened.page);
    await putEvidence(opened, TABLE);
    await panel.getByText("3 rows of the table Many").waitFor();
  }, 120_000);
  afterAll(() => opened?.close());

  const click = async (role: "button" | "tab", name: string | RegExp) => {
    clicks++;
    await panel.getByRole(role, { name }).first().click();
  };
  const open = async (...files: { name: string; buffer: Buffer }[]) => {
    const chooser = opened.page.waitForEvent("filechooser");
    await click("button", "Open documents…");
    await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: "application/octet-stream" })));
  };
  const rows = (from: number, to: number) =>
    opened.page.evaluate(async ([from, to]) => {
      await window.workbench.settle();
      return window.workbench.getRange(`Many!A${from}:M${to}`);
    }, [from, to] as const);
  const part = (title: string | RegExp) => panel.getByRole("region", { name: title }).first();
  const card = (said: string) => panel.getByRole("listitem").filter({ has: panel.getByRole("checkbox", { name: said }) }).first();

  it("goes from a Word release to five added rows in at most seven clicks, each with the document's company, ticker, day and title", async () => {
    clicks = 0;
    await click("tab", "Evidence");
    await open({ name: "release.docx", buffer: release(...FIVE) });
    await panel.getByText(/5 rows suggested, 1 that adds nothing, 1 promotional phrase/).waitFor();
    await click("button", "Tick all");
    await click("button", "Add the ticked rows (5)");
    await panel.getByText("Added to Many as rows 5 to 9, and selected in the sheet.").waitFor();
    expect(clicks).toBeLessThanOrEqual(7);
    const added = await rows(5, 9);
    for (const row of added) expect([row[0], row[1], row[7], row[9]]).toEqual(["Torngat Metals", "TSX:TGT", 46208, "Torngat Metals (TSX: TGT) reports a world-class quarter"]); // DATE(2026,7,5)
    expect(added.map((row) => `${String(row[2])}: ${String(row[3])}`).sort()).toEqual(["Alloy: Announced", "Concentration: Operating", "Magnet: Construction", "Mining: Operating", "Separation: Operating"]);
    expect(added.map((row) => row[11])).toContain(FIVE[0]);
    await expect.poll(() => opened.page.evaluate(() => window.workbench.selected())).toBe("Many!A5:M9");
  });

  it("folds away what the table holds already", async () => {
    await click("button", "What adds nothing (1)");
    await card("Metal: Construction").getByText("Already in the table: row 3.").waitFor();
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("knows the document again, and what is new in it", async () => {
    await open({ name: "again.docx", buffer: release(...FIVE) });
    await panel.getByText("again.docx was not opened again: “Torngat Metals (TSX: TGT) reports a world-class quarter” with the same words is open already.").waitFor();
    await click("button", "Close this document");
    await open({ name: "again.docx", buffer: release(...FIVE) });
    await panel.getByText(/^Read before, unchanged since/).waitFor();
    await panel.getByText("This document adds nothing to the table.").first().waitFor();
    await open({ name: "mended.docx", buffer: release(...FIVE, "The company cancelled the alloy plant.") });
    await panel.getByText(/^Changed since it was read on .* this sentence is new/).waitFor();
    await panel.getByText("“The company cancelled the alloy plant.”").first().waitFor();
  });

  it("takes nothing over from the document before: without a company nothing is added, and a future date is refused", async () => {
    for (let left = await panel.getByRole("button", { name: "Close this document" }).count(); left > 0; left--) await click("button", "Close this document");
    await panel.getByLabel("Or paste the text of one").fill("News from the works in the north\n\nThe separation plant produced 412 tonnes of NdPr oxide.");
    await click("button", "Read the pasted text");
    const source = panel.getByRole("group", { name: "The source of all its rows" });
    expect(await source.getByRole("combobox", { name: "Company" }).inputValue()).toBe("");
    expect(await source.getByLabel("Date").inputValue()).toBe("");
    await panel.getByText("Name the company of this document first.").waitFor();
    await click("button", "Tick all");
    expect(await panel.getByRole("button", { name: "Add the ticked rows (1)" }).isDisabled()).toBe(true);
    await source.getByRole("combobox", { name: "Company" }).fill("Beta Metals");
    await source.getByLabel("Date").fill("2999-01-01");
    await panel.getByText("The date 2999-01-01 is in the future. Give the date of the document.").waitFor();
    await source.getByLabel("Date").fill("2026-07-06");
    await source.getByLabel("Link").fill("https://beta.example/news");
  });

  it("has the fields of a row in its card, with the rule of the status and CHECK's word", async () => {
    await click("button", /^Edit: Separation: Operating/);
    const one = card("Separation: Operating");
    await one.getByLabel("Status").selectOption("Qualified");
    const edited = card("Separation: Qualified");
    await edited.getByLabel("Quantity").fill("many");
    await edited.getByText("The Quantity 'many' is not a number.").waitFor();
    await click("button", "Add the ticked rows (1)");
    await panel.getByText("Nothing was added. 1 of the ticked rows has an error: edit what is marked, or untick it.").waitFor();
    await edited.getByLabel("Quantity").fill("412");
    await edited.getByLabel("Unit").fill("t NdPr oxide");
    expect(await violationsIn(panel)).toEqual([]);
    await click("button", "Add the ticked rows (1)");
    await panel.getByText("Added to Many as row 10, and selected in the sheet.").waitFor();
    const [added] = await rows(10, 10);
    expect([added![0], added![2], added![3], added![5], added![6], added![7]]).toEqual(["Beta Metals", "Separation", "Qualified", 412, "t NdPr oxide", 46209]);
  });

  it("says in one sentence each why files cannot be read, and reads the others", async () => {
    await open(
      { name: "scan.pdf", buffer: Buffer.from(await scan()) },
      { name: "locked.pdf", buffer: Buffer.from(lockedPdf("secret")) },
      { name: "large.pdf", buffer: Buffer.alloc(25_000_000) },
      { name: "sheet.xlsx", buffer: Buffer.from("PK") },
      { name: "boreal.txt", buffer: Buffer.from("Boreal Magnets reports the year\n\n4 July 2026\n\nThe metal plant produced 20 tonnes of metal.") },
    );
    for (const said of [/^scan.pdf has no text on its 2 pages/, /^locked.pdf is protected by a password/, /^large.pdf has 25.0 MB/, /^sheet.xlsx is of a type that cannot be read/]) await panel.getByText(said).waitFor();
    await part("Boreal Magnets reports the year").getByText(/^1 row suggested/).waitFor();
  });

  it("reads a PDF of 200 pages with its progress, page numbers and a cancel", async () => {
    const buffer = Buffer.from(await longReport(200));
    await open({ name: "long.pdf", buffer });
    await panel.getByText(/^Reading long.pdf, page \d+ of 200/).waitFor();
    await click("button", "Cancel");
    await panel.getByText("Cancelled. What was read before stays.").waitFor();
    expect(await panel.getByText("PDF, 200 pages").count()).toBe(0);
    await open({ name: "long.pdf", buffer });
    await panel.getByText("PDF, 200 pages").waitFor({ timeout: 120_000 });
    await part(/./).getByText("Page 1 ·").first().waitFor();
    await click("button", /^Show [\d,]+ more$/);
    await panel.getByText("Page 2 ·").first().waitFor();
  }, 200_000);

  it("does nothing with a file dropped elsewhere on the panel, and says why; dropped in its place it is read", async () => {
    const drop = (selector: string) =>
      panel.evaluate((place) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["Boreal Magnets drops a file here\n\nThe mine is operating."], "dropped.txt"));
        const target = [...document.querySelectorAll(place)].at(-1)!;
        return target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
      }, selector);
    expect(await drop("[role=tablist]")).toBe(false); // taken, so that the browser does not open the file in the panel's place
    await panel.getByText(/^A file was dropped outside of the place for documents/).waitFor();
    await drop("input[type=file]");
    await part("Boreal Magnets drops a file here").waitFor();
  });

  it("has asked for nothing from anywhere else, and told no error", () => {
    expect(opened.strayed).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
