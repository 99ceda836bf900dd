import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockedPdf } from "../documents/locked-pdf.ts";
import { CHAPTERS, longReport, PROSE, scan, twoColumns, withScript, withTable } from "../documents/pdf-files.ts";
import { hostilePage, mail, releases, savedPage } from "../documents/text-files.ts";
import { lyingBomb, paragraph, wordBomb, wordFile, wordRelease } from "../documents/word-files.ts";
import { openDocumentsPage, type DocumentsPage } from "./documents-page.ts";
import { sharedBrowser } from "./open-workbench.ts";

let documents: DocumentsPage;
beforeAll(async () => {
  documents = await openDocumentsPage(await sharedBrowser());
});
afterAll(() => documents?.close());

const only = async (name: string, contents: Uint8Array | string) => {
  const { documents: opened, sentence } = await documents.open(name, contents);
  expect(sentence).toBeUndefined();
  expect(opened).toHaveLength(1);
  return opened[0]!;
};
let made: Promise<Uint8Array> | undefined;
const long = () => (made ??= longReport(200));
const paragraphsOf = (text: string): string[] => text.split("\n\n");

describe("a PDF", () => {
  it("in two columns is read down the left one, then down the right one, its divided words whole, without its head, foot and page numbers", async () => {
    const { kind, pages } = await only("report.pdf", await twoColumns());
    expect(kind).toBe("PDF");
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const { number, text } of pages) {
      const sentences = (side: string) => PROSE.map((sentence) => `${side} ${number}. ${sentence}`);
      expect(paragraphsOf(text)).toEqual([CHAPTERS[number - 1], ...sentences("Left"), ...sentences("Right")]);
    }
  });

  it("with a table has each row as a paragraph, its cells parted by tabs, and the sentences around it whole", async () => {
    const { pages } = await only("table.pdf", await withTable());
    expect(paragraphsOf(pages[0]!.text)).toEqual([PROSE[0], "Production, tonnes\tQ1 2026\tQ2 2026", "NdPr oxide\t398\t412", "SEG carbonate\t1,204\t(1,377)", PROSE[1]]);
  });

  it("of 200 pages is read page by page", async () => {
    const { pages } = await only("long.pdf", await long());
    expect(pages).toHaveLength(200);
    expect(pages[136]!.text).toContain(`On page 137. ${PROSE[0]!.replace("412", "1137")}`);
  }, 120_000);

  it("that is a scan says so", async () => {
    const { sentence } = await documents.open("scan.pdf", await scan());
    expect(sentence).toBe("scan.pdf has no text on its 2 pages: it is a scan. Recognise its text first (OCR), then open it again.");
  });

  it("with a password says so", async () => {
    const { sentence } = await documents.open("locked.pdf", lockedPdf("secret"));
    expect(sentence).toBe("locked.pdf is protected by a password. Save a copy without it, then open the copy.");
  });

  it("that opens without a password is read, though its owner locked it against changes", async () => {
    const { sentence } = await documents.open("owner.pdf", lockedPdf(""));
    expect(sentence).toMatch(/^owner.pdf has no text on its page/); // opened: the page is blank
  });

  it.each([
    ["cut off", async () => (await twoColumns()).subarray(0, 700)],
    ["no PDF at all", async () => Buffer.from("%PDF-1.7 and then nothing of it")],
  ])("that is %s says so", async (_what, made) => {
    const { sentence } = await documents.open("broken.pdf", await made());
    expect(sentence).toBe("broken.pdf is damaged or no file of this type. Download it again, or copy its text and paste it.");
  });

  it("with a script, a link and a form is its text alone", async () => {
    const { pages } = await only("script.pdf", await withScript());
    expect(pages[0]!.text).toBe(PROSE[1]);
  });

  it("stops at once when it is cancelled", async () => {
    await documents.open("long.pdf", await long()); // leaves the file in the page
    const told = await documents.page.evaluate(() => {
      const stop = new AbortController();
      let seen = 0;
      const onPage = (done: number) => {
        seen = done;
        if (done === 5) stop.abort();
      };
      return window.openDocuments(window.file, { signal: stop.signal, onPage }).then(() => "read", (error: Error) => `${error.name} after ${seen} pages`);
    });
    expect(told).toBe("AbortError after 5 pages");
  }, 120_000);
});

describe("a Word document", () => {
  it("is read as it is with its changes accepted, in paragraphs, rows and printed pages, under its styled title", async () => {
    const { title, kind, pages } = await only("release.docx", wordRelease());
    expect([title, kind, pages.length]).toEqual(["Torngat Metals begins separation", "Word", 2]);
    expect(paragraphsOf(pages[0]!.text)).toEqual([
      "Torngat Metals begins separation",
      "Torngat Metals produced 412 tonnes of separated NdPr oxide in the-quarter & sold all.",
      "In a box.",
      "NdPr oxide\t412",
      "The plant that was announced in March",
    ]);
    expect(pages[1]!.text).toBe("has begun production.");
  });

  it.each([
    ["unpacks to 80 MB", () => wordBomb(80)],
    ["unpacks to 80 MB and states a kilobyte", () => lyingBomb(80)],
  ])("that %s is refused before it is unpacked", async (_what, made) => {
    const { sentence, milliseconds } = await documents.open("bomb.docx", made());
    expect(sentence).toBe("bomb.docx unpacks to more than 60 MB. Save the pages that matter as a file of their own.");
    expect(milliseconds).toBeLessThan(2000);
  });

  it("with entities that grow is refused", async () => {
    const bomb = wordFile("").length > 0 && `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>`;
    const { sentence } = await documents.open("entities.docx", wordFile(paragraph(`<w:r><w:t>${bomb}</w:t></w:r>`)));
    expect(sentence).toMatch(/^entities.docx is damaged/);
  });

  it.each([
    ["with a password", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "is protected by a password. Save a copy without it, then open the copy."],
    ["that is a zip of other things", Buffer.from("PK\x03\x04 and nothing"), "is damaged or no file of this type. Download it again, or copy its text and paste it."],
    ["cut off", wordRelease().subarray(0, 600), "is damaged or no file of this type. Download it again, or copy its text and paste it."],
  ])("%s says so", async (_what, bytes, said) => {
    expect((await documents.open("release.docx", bytes)).sentence).toBe(`release.docx ${said}`);
  });
});

describe("a web page", () => {
  it("is its article without the navigation around it, with its headline, day of publication and address", async () => {
    const { title, date, link, pages } = await only("page.html", savedPage);
    expect([title, date, link]).toEqual(["Torngat Metals begins separation", "2026-07-05", "https://torngat.example/news/2026/separation"]);
    const paragraphs = paragraphsOf(pages[0]!.text);
    expect(paragraphs[0]).toBe("Torngat Metals begins separation");
    expect(paragraphs).toContain("Torngat Metals produced 412 tonnes of separated NdPr oxide at its refinery during the quarter, and sold all of them.");
    expect(paragraphs).toContain("NdPr oxide\t412");
    expect(paragraphs).toContain("Second point of the day");
    expect(pages[0]!.text).not.toMatch(/Buy our shares|cookies|Another company|Copyright/);
  });

  it("runs no script and fetches nothing, however it tries", async () => {
    const { pages } = await only("hostile.html", hostilePage);
    expect(pages[0]!.text).toBe("The separation plant is under construction.");
    expect(await documents.page.evaluate(() => "taken" in window)).toBe(false);
  });

  it.each([
    ["one paragraph of ten million characters", () => `<p>${"rare earth ".repeat(910_000)}</p>`],
    ["a million elements within one another", () => `${"<div>".repeat(1e6)}deep`],
    ["a million paragraphs", () => "<p>of rare earth</p>".repeat(1e6)],
  ])("of %s ends within two seconds", async (_what, made) => {
    const { milliseconds } = await documents.open("huge.html", made());
    expect(milliseconds).toBeLessThan(2000);
  });
});

describe("an e-mail", () => {
  it("is what its HTML shows, under its subject, on the day of its sender", async () => {
    const { title, date, kind, pages } = await only("mail.eml", mail);
    expect([title, date, kind]).toEqual(["Torngat Metals begins separation – update", "2026-07-05", "E-mail"]);
    expect(paragraphsOf(pages[0]!.text)).toEqual(["The separation plant is under construction.", "The magnet plant is operating."]);
  });
});

describe("a list of releases", () => {
  it("is a document a row, with the day, headline, address and company of its columns", async () => {
    const { documents: opened } = await documents.open("releases.csv", releases);
    expect(opened.map(({ title, date, link, company, ticker }) => [title, date, link, company, ticker])).toEqual([
      ["Torngat begins separation", "2026-07-05", "https://torngat.example/1", "Torngat Metals", "TSX: TGT"],
      ["A day that may be two", undefined, undefined, "Torngat Metals", undefined], // 5 July or 7 May: asked of the user
    ]);
    expect(opened[0]!.pages[0]!.text).toBe("The separation plant, in Sept-Îles, is under construction.\nThe magnet plant is operating.");
  });

  it("without a column of texts names those that it may have", async () => {
    expect((await documents.open("list.csv", "Date,Headline\n2026-07-05,A")).sentence).toBe("list.csv has no column headed Text, Body, Content, Release, Full text. Name the column that holds the text of the releases so.");
  });
});

describe("any file", () => {
  it("of text in an old encoding is read", async () => {
    const { pages } = await only("old.txt", Buffer.from("The company\u2019s plant \u2013 in Sept-\u00celes".replace("\u2019", "\x92").replace("\u2013", "\x96"), "latin1"));
    expect(pages[0]!.text).toBe("The company’s plant – in Sept-Îles");
  });

  it("has the same fingerprint for the same words in another layout, and another for other words", async () => {
    const one = await only("a.txt", "The plant is operating.");
    expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect((await only("b.txt", "The  plant\nis OPERATING")).fingerprint).toBe(one.fingerprint);
    expect((await only("a.txt", "The plant is not operating.")).fingerprint).not.toBe(one.fingerprint);
  });

  it.each([
    ["table.xlsx", "any", "table.xlsx is of a type that cannot be read. Open one of .pdf, .docx, .html, .htm, .eml, .txt, .csv, or paste its text."],
    ["large.pdf", Buffer.alloc(25_000_000), "large.pdf has 25.0 MB; less than 25 MB can be read. Save the pages that matter as a file of their own."],
    ["empty.txt", "", "empty.txt is empty: there is nothing to read."],
    ["blank.txt", " \n ", "blank.txt holds no text. If it is a scan, recognise its text first (OCR), then open it again."],
    ["picture.txt", "\x89PNG\x00\x00", "picture.txt is not a text. Open the file it was made from, or save it as .txt."],
  ])("%s that cannot be read ends in one sentence", async (name, contents, said) => {
    expect((await documents.open(name, contents)).sentence).toBe(said);
  });
});

it("has asked for nothing but its own code, and met no refusal of the policy but for what the hostile page tried", () => {
  expect(documents.strayed).toEqual([]);
  expect(documents.errors.filter((error) => !/^(Executing inline event handler|Setting the document's base URI)/.test(error))).toEqual([]);
});
