import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failAtEach } from "./fail-at-each.ts";
import { inExcel } from "./in-excel.ts";
import { withNotes, withUndoSteps } from "./newer-office.ts";
import { violationsIn } from "./no-violation.ts";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";
import { putEvidence } from "./put-evidence.ts";
import { differences, remember } from "./remembered.ts";
import { tab } from "./views.ts";

const FIRST = "test/merge/first-edition.csv";
const SECOND = "assets/evidence.csv";
const first = Papa.parse<string[]>(readFileSync(FIRST, "utf8"), { skipEmptyLines: true }).data;
const header = first[0]!;
const column = (name: string): string => String.fromCharCode(65 + [...header, "My view"].indexOf(name));

let opened: OpenWorkbench;
let panel: Frame;
/** A table of the first edition, with a column of the user's own. */
async function openWithFirstEdition(excel = ""): Promise<void> {
  opened = await openWorkbench(`?grid=memory&rows=50${excel}`);
  panel = await panelOf(opened.page);
  await putEvidence(opened, [[...header, "My view"], ...first.slice(1).map((row) => [...row, ""])]);
  await panel.getByText("141 rows of the table Many").waitFor();
  await tab(panel, "Set-up");
}
const open = (file: string | { name: string; mimeType: string; buffer: Buffer }) => panel.locator("input[type=file]").setInputFiles(file);
const csv = (name: string, rows: readonly (readonly string[])[]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(Papa.unparse(rows as string[][])) });
const press = (name: string | RegExp) => panel.getByRole("button", { name }).click();
const says = (words: string | RegExp) => panel.getByText(words).first().waitFor();
const rowsOf = () => opened.page.evaluate(() => window.workbench.getRange(window.workbench.tables().find(({ name }) => name === "Many")!.address.replace(/^(?!.*!)/, "Many!")));

describe("the second edition merged into a table of the first with twenty edits of the user's", () => {
  beforeAll(() => openWithFirstEdition(), 120_000);
  afterAll(() => opened?.close());
  const edits = Array.from({ length: 18 }, (_, at) => `my edit ${at}`);

  it("remembers the first edition, which says nothing new", async () => {
    await open(FIRST);
    await says("Nothing to take over: your table holds all that the file says.");
    await press("Remember this file");
    await says("first-edition.csv is remembered for its next edition. Your table is as it was.");
  });

  it("lists what is new and changed there by company", async () => {
    // Ten notes, five words of the user's own column, three statuses; and two rows deleted.
    await opened.page.evaluate(
      async ([texts, note, own, status]) => {
        const { workbench } = window;
        texts.slice(0, 10).forEach((text, at) => workbench.setCell(`Many!${note}${3 + at * 7}`, text));
        texts.slice(10, 15).forEach((text, at) => workbench.setCell(`Many!${own}${4 + at * 9}`, text));
        texts.slice(15).forEach((_, at) => workbench.setCell(`Many!${status}${6 + at * 8}`, "Studied"));
        workbench.setCell(`Many!${own}80`, "=1+1");
        const table = workbench.grid.tables().find(({ name }) => name === "Many")!;
        for (const row of [120, 100]) workbench.grid.shiftUp({ sheetId: "many", row, column: 0, height: 1, width: table.range.endColumn + 1 });
        workbench.grid.resizeTable(table.id, { row: 0, column: 0, height: table.range.endRow - 1, width: table.range.endColumn + 1 });
        await workbench.settle();
      },
      [edits, column("Note"), column("My view"), column("Status")] as const,
    );
    await says("139 rows of the table Many");
    await remember(opened.page, "edited", "Many!A1");
    await open(SECOND);
    await says(/^\d+ rows to take over, of \d+ companies\. .*\d+ rows cannot be taken over: /); // for want of columns
    await panel.getByLabel(/^Add these columns/).check();
    await says(/^\d+ rows to take over, of \d+ companies\.(?!.*cannot be taken over)/);
    await panel.getByRole("button", { name: /^Show the rows of/ }).first().click();
    expect(await violationsIn(panel)).toEqual([]);
  });

  it("brings in the edition, keeps every edit, and asks no other address", async () => {
    const before = await rowsOf();
    await press(/^Merge \d+ rows$/);
    await says(/^Merged evidence\.csv: \d+ rows added/);
    const after = await rowsOf();
    const texts = new Set(after.flat().map(String));
    expect(edits.slice(0, 15).filter((edit) => !texts.has(edit))).toEqual([]);
    const status = header.indexOf("Status");
    for (const at of [0, 1, 2]) expect(after[5 + at * 8]![status]).toBe("Studied");
    expect(after.length).toBeGreaterThan(before.length + 250);
    const own = (rows: unknown[][]) => rows.slice(0, before.length).map((row) => row[header.length]);
    expect(own(after)).toEqual(own(before));
    expect(opened.strayed).toEqual([]);
  });

  it("changes nothing when the same file comes again, and says so", async () => {
    await remember(opened.page, "merged", "Many!A1");
    await open(SECOND);
    await says(/^Nothing to take over: your table holds all that the file says\./);
    expect(await differences(opened.page, "merged", "Many!A1")).toEqual([]);
    await press("Close the comparison");
  });

  it("is taken back exactly", async () => {
    await press("Take back");
    await says("The merge of evidence.csv was taken back: the table is as it was.");
    expect(await differences(opened.page, "edited", "Many!A1")).toEqual([]);
  });

  /** Opens a file of 6,000 rows, and presses what has this name as soon as the panel shows the first progress of the comparison. Gives the progress, and whether it was then selected. */
  const whileComparing = async (name: string) => {
    const rows = Array.from({ length: 6_000 }, (_, at) => first[1 + (at % 141)]!.map((cell, place) => (place === header.indexOf("Site") ? `Site ${at}` : cell)));
    const answer = panel.evaluate(
      (text) =>
        new Promise<{ progress: string; selected: string | null }>((resolve) => {
          const watch = new MutationObserver(() => {
            const progress = /Comparing 6,000 rows….*?[1-9]\d?%/.exec(document.body.textContent!)?.[0];
            if (progress === undefined) return;
            watch.disconnect();
            const pressed = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === text)!;
            pressed.click();
            queueMicrotask(() => resolve({ progress, selected: pressed.getAttribute("aria-selected") }));
          });
          watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
      name,
    );
    await open(csv("long.csv", [header, ...rows]));
    return answer;
  };

  it("is cancelled in the middle of comparing", async () => {
    expect((await whileComparing("Cancel")).progress).toMatch(/^Comparing 6,000 rows/);
    await says("Cancelled: nothing was changed.");
    expect(await panel.getByText(/rows to take over/).count()).toBe(0);
    expect(await differences(opened.page, "edited", "Many!A1")).toEqual([]);
  });

  it("shows another tab while it compares, and has the list when one comes back", async () => {
    expect((await whileComparing("Company")).selected).toBe("true");
    await panel.getByText("of the chain proven").waitFor();
    await tab(panel, "Set-up");
    await says(/^\d,\d+ rows to take over/);
    await press("Close the comparison");
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});

/** A colleague's three rows: one with another note, two of a company and a status in other words. */
const [company, source] = [first[1]!, first[2]!];
const at = (name: string) => header.indexOf(name);
const changed = company.map((cell, place) => (place === at("Note") ? "Said otherwise there." : cell));
const fresh = source.map((cell, place) => ({ [at("Company")]: `${source[at("Company")]} Inc.`, [at("Status")]: "In Betrieb", [at("Site")]: "Elsewhere", [at("Date")]: "2026-11-01", [at("Source")]: "A letter" })[place] ?? cell);
/** They also say to whom it is sold, for which the investor's table has no column. */
const rowsThere = [changed, fresh, fresh.map((cell, place) => (place === at("Site") ? "A third place" : cell))];
const FILE = csv("colleague.csv", [[...header, "Buyer"], ...rowsThere.map((row, place) => [...row, `Buyer ${place}`])]);
const compare = async () => {
  await open(FILE);
  await says("The file fills a column that your table lacks: Buyer (3 rows). What it says there is left out, unless you add it.");
  await says("3 rows cannot be taken over: show “Cannot be taken over” to see why.");
  await panel.getByLabel("Add this column at the right of my table").check();
  await says("3 rows to take over, of 1 company. 1 of them was changed on both sides: tick where you take theirs.");
  await panel.getByLabel("Show", { exact: true }).selectOption({ value: "changed on both sides" });
  await panel.getByRole("checkbox", { name: /take theirs$/ }).first().check();
  await panel.getByLabel("Show", { exact: true }).selectOption({ value: "" });
};

describe("a merge that is interrupted", () => {
  beforeAll(async () => {
    await openWithFirstEdition();
    await remember(opened.page, "before", "Many!A1");
  }, 120_000);
  afterAll(() => opened?.close());
  const actions = () => opened.page.evaluate(() => window.workbench.actions);
  const changes = () => differences(opened.page, "before", "Many!A1");
  let all = 0;

  it("writes other names and words into the Model, and all is taken back", async () => {
    await compare();
    const start = await actions();
    await press(/^Merge 3 rows$/);
    await says(/^Merged colleague\.csv: 2 rows added, 1 row changed\./);
    all = (await actions()) - start;
    expect(all).toBeGreaterThan(5);
    const model = await opened.page.evaluate(() => window.workbench.getRange("Model!A57:C58"));
    const table = await rowsOf();
    expect(table[0]!.slice(-2)).toEqual(["My view", "Buyer"]);
    expect([table[1]!, ...table.slice(-2)].map((row) => row.at(-1))).toEqual(["Buyer 0", "Buyer 1", "Buyer 2"]);
    expect(model).toEqual([["Word", "In Betrieb", "Operating"], ["Alias", `${source[at("Company")]} Inc.`, source[at("Company")]]]);
    await press("Take back");
    await says(/was taken back: the table is as it was\.$/);
    expect(await changes()).toEqual([]);
  });

  it("leaves an added column to the user who has written into it, and says so", async () => {
    await compare();
    await press(/^Merge 3 rows$/);
    await says(/^Merged colleague\.csv/);
    const cell = `Many!${String.fromCharCode(65 + header.length + 1)}20`;
    await opened.page.evaluate((address) => window.workbench.setCell(address, "a buyer that I know"), cell);
    await press("Take back");
    await says("The merge of colleague.csv was taken back: the table is as it was, but for the column Buyer: you have written there.");
    const table = await rowsOf();
    expect(table.map((row) => row[header.length + 1]).filter((value) => value !== null)).toEqual(["Buyer", "a buyer that I know"]);
    await opened.page.evaluate(
      async ([address, width]) => {
        const { workbench } = window;
        const { id, range } = workbench.grid.tables().find(({ name }) => name === "Many")!;
        for (const one of [address, address.replace(/\d+$/, "1")]) workbench.setCell(one, null);
        workbench.grid.resizeTable(id, { row: 0, column: 0, height: range.endRow + 1, width });
        await workbench.settle();
      },
      [cell, header.length + 1] as const,
    );
    expect(await changes()).toEqual([]);
  });

  it("adds no column where cells stand beside the table, which Excel would move", async () => {
    const cell = `Many!${String.fromCharCode(65 + header.length + 4)}7`;
    await opened.page.evaluate((address) => window.workbench.setCell(address, "my own note"), cell);
    await compare();
    await press(/^Merge 3 rows$/);
    await says(/^Nothing was changed\. Cells stand to the right of your table \(Many!\w+\), and new columns would move them\./);
    await press("Close the comparison");
    await opened.page.evaluate((address) => window.workbench.setCell(address, null), cell);
    expect(await changes()).toEqual([]);
  });

  it("failed at any of its actions, leaves the workbook as it was", async () => {
    await compare();
    expect(await failAtEach(opened.page, { press: /^Merge 3 rows$/, says: "Nothing was changed. ", actions: all, selected: "Many!A1" })).toEqual([]);
  }, 120_000);

  it("compares again where the table was edited meanwhile, and writes nothing", async () => {
    await opened.page.evaluate((cell) => window.workbench.setCell(cell, "typed meanwhile"), `Many!${column("Note")}9`);
    await remember(opened.page, "typed", "Many!A1");
    await press(/^Merge \d rows$/);
    await says("The table was changed since it was compared: nothing was written. It was compared again.");
    expect(await differences(opened.page, "typed", "Many!A1")).toEqual([]);
    await opened.page.evaluate(([cell, text]) => window.workbench.setCell(cell!, text!), [`Many!${column("Note")}9`, first[8]![at("Note")]!]);
  });

  it("is taken back whole, at whichever action the taking back fails first", async () => {
    await press("Close the comparison");
    for (let count = 1, last = 2; count <= last; count++) {
      await compare();
      await press(/^Merge 3 rows$/);
      await says(/^Merged colleague\.csv/);
      const start = await actions();
      await opened.page.evaluate((place) => window.workbench.failAt(place), count);
      await press("Take back");
      await says(/was taken back: the table is as it was\.$/);
      if (count === 1) last = Math.min(12, (await actions()) - start);
      await opened.page.evaluate(() => window.workbench.failAt(1_000_000));
      expect(await changes(), `after a failure at action ${count}`).toEqual([]);
    }
  }, 200_000);

  it("says that the answers come with F9 where Excel calculates by hand", async () => {
    const calculate = (mode: string) => inExcel(opened, "Many", `context.application.calculationMode = "${mode}"; await context.sync();`);
    expect(await calculate("Manual")).toEqual({});
    await compare();
    await press(/^Merge 3 rows$/);
    await says(/^Merged colleague\.csv: .*press F9 for the answers\.$/);
    await press("Take back");
    await says(/was taken back: the table is as it was\. .*press F9 for the answers\.$/);
    expect(await calculate("Automatic")).toEqual({});
  });

  it("is said to be interrupted when nothing more could be written, and can be taken back later", async () => {
    await compare();
    await opened.page.evaluate(() => window.workbench.meanwhile(4, () => (window.workbench.fail("."), undefined)));
    await press(/^Merge 3 rows$/);
    await panel.getByText(/could not be taken back|Nothing was changed|^Merged/).first().waitFor();
    await opened.page.evaluate(() => window.workbench.fail(null));
    await tab(panel, "Company");
    await tab(panel, "Set-up");
    await press("Take back");
    await says(/was taken back: the table is as it was\.$/);
    expect(await changes()).toEqual([]);
  });
});

describe("a merge into a workbook without a Model table, where Excel undoes all that is written in one step", () => {
  const sheets = () => opened.page.evaluate(() => window.workbench.sheets());
  const merge = async () => {
    await compare();
    await press(/^Merge 3 rows$/);
    await says(/^Merged colleague\.csv/);
    expect(await opened.page.evaluate(() => window.workbench.getRange("Model!A57:A58").flat())).toEqual(["Word", "Alias"]);
  };
  const withoutModel = () =>
    opened.page.evaluate(async () => {
      const { grid } = window.workbench;
      grid.removeTable(grid.tables().find(({ name }) => name === "Model")!.id);
      window.workbench.deleteSheet("Model");
      await window.workbench.settle();
    });
  let before: readonly string[];
  beforeAll(async () => {
    await openWithFirstEdition("&excel=1.20");
    await withUndoSteps(panel);
    await withNotes(panel);
    await withoutModel();
    before = await sheets();
  }, 120_000);
  afterAll(() => opened?.close());

  it("makes one for the names and words, and is taken back with it", async () => {
    await merge();
    await press("Take back");
    await says(/was taken back: the table is as it was\.$/);
    expect(await sheets()).toEqual(before);
  });

  it("leaves the new sheet to the user who has put a note on one of its cells", async () => {
    await merge();
    await opened.page.evaluate(() => window.workbench.setNote("Model!C2", "a note of mine"));
    await press("Take back");
    await says(/was taken back: the table is as it was\.$/);
    expect(await sheets()).toEqual([...before, "Model"]);
    await withoutModel();
  });

  it("leaves the new sheet to the user who has written on it: only the merge's own rows go", async () => {
    await merge();
    await opened.page.evaluate(async () => {
      window.workbench.setCell("Model!C2", 3);
      window.workbench.setCell("Model!F1", "my own note");
      await window.workbench.settle();
    });
    await press("Take back");
    await says(/was taken back: the table is as it was\.$/);
    expect(await sheets()).toEqual([...before, "Model"]);
    expect(await opened.page.evaluate(() => ["C2", "F1", "A57"].map((cell) => window.workbench.getCell(`Model!${cell}`).value))).toEqual([3, "my own note", null]);
  });

  it("leaves an added column to the user who has put a note on one of its cells, and says so", async () => {
    await withoutModel();
    await merge();
    const cell = `Many!${String.fromCharCode(65 + header.length + 1)}20`;
    await opened.page.evaluate((address) => window.workbench.setNote(address, "whom I asked"), cell);
    await press("Take back");
    await says("The merge of colleague.csv was taken back: the table is as it was, but for the column Buyer: you have written there.");
    expect(Object.values(await opened.page.evaluate(() => window.workbench.notes("Many")))).toEqual(["whom I asked"]);
    expect((await rowsOf())[0]!.at(-1)).toBe("Buyer");
  });

  it("tells no console error", () => expect(opened.errors).toEqual([]));
});
