import { describe, expect, it } from "vitest";
import { readDocument } from "../../../../src/chain/read/document/document.ts";
import type { OpenedDocument } from "../../../../src/documents/document.ts";
import { earlierOf, keptOf } from "../../../../src/taskpane/evidence/documents/cards/earlier.ts";
import { addressAt, archiveAddress } from "../../../../src/taskpane/evidence/documents/source-address.ts";
import { sourceObstacle, sourceOf } from "../../../../src/taskpane/evidence/documents/source-of.ts";
import { wholeText } from "../../../../src/taskpane/evidence/documents/whole-text.ts";

const documentOf = (text: string, stated: Partial<OpenedDocument> = {}): OpenedDocument => ({ title: "A title", kind: "Text", fingerprint: "1", pages: [{ number: 1, text }], ...stated });

describe("The source of a document", () => {
  const NO_TICKERS = new Map<string, string[]>();
  const nobody = { company: "", ticker: "", date: "" };

  it("is what its head says: the company by the table's name for it, its ticker and the day", () => {
    const read = documentOf("MONTREAL, July 5, 2026 – Torngat Metals Ltd. (TSX-V: TGT) has signed with Boreal Magnets.");
    expect(sourceOf(read, readDocument([{ text: read.pages[0]!.text }]), ["Boreal Magnets", "Torngat", "Torngat Metals"], NO_TICKERS)).toEqual({ Company: "Torngat Metals", Ticker: "TSX-V:TGT", Date: "2026-07-05", "Asserted by": "Company", Source: "A title" });
  });

  it("is what the file states before what the text says", () => {
    const read = documentOf("July 5, 2026 – Torngat Metals", { company: "Boreal", date: "2026-07-04", link: "https://a.example/", ticker: "TSX:B" });
    expect(sourceOf(read, readDocument([{ text: read.pages[0]!.text }]), ["Torngat Metals"], NO_TICKERS)).toEqual({ Company: "Boreal", Ticker: "TSX:B", Date: "2026-07-04", "Asserted by": "Company", Source: "A title", Link: "https://a.example/" });
  });

  it("leaves open what no one says: never today, never a company within another word", () => {
    expect(sourceOf(documentOf("The plant of Torngatville is operating."), nobody, ["Torngat"], NO_TICKERS)).toEqual({ "Asserted by": "Company", Source: "A title" });
  });

  it("has the ticker that the table knows of its company where the document gives none, and where the table knows one alone", () => {
    const tickers = new Map([["torngat metals", ["TSX-V:TGT"]], ["boreal", ["TSX:B", "OTC:BB"]]]);
    const ticker = (text: string, stated: Partial<OpenedDocument> = {}) => sourceOf(documentOf(text, stated), readDocument([{ text }]), ["Torngat Metals", "Boreal"], tickers).Ticker;
    expect(ticker("Torngat Metals reports the quarter")).toBe("TSX-V:TGT");
    expect(ticker("Torngat Metals (ASX: TGA) reports the quarter")).toBe("ASX:TGA");
    expect(ticker("Torngat Metals reports the quarter", { ticker: "FSE:T" })).toBe("FSE:T");
    expect(ticker("Boreal reports the quarter")).toBeUndefined();
    expect(ticker("Another reports the quarter")).toBeUndefined();
  });

  it("of a filing is its form with its company, asserted by a filing: its first line is the office that it was filed with", () => {
    const read = documentOf("UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n…", { title: "Form 8-K, Harrow Metals", filing: { form: "8-K", company: "Harrow Metals" } });
    expect(sourceOf(read, nobody, [], NO_TICKERS)).toEqual({ Company: "Harrow Metals", "Asserted by": "Filing", Source: "Form 8-K, Harrow Metals" });
    expect(sourceOf(read, nobody, ["Boreal", "Harrow Metals Corp."], NO_TICKERS)).toEqual({ Company: "Harrow Metals Corp.", "Asserted by": "Filing", Source: "Form 8-K, Harrow Metals Corp." });
  });

  it("of a filing that names no registrant is its form alone", () => {
    const read = documentOf("UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n…", { title: "Form 8-K", filing: { form: "8-K", company: "" } });
    expect(sourceOf(read, nobody, [], NO_TICKERS)).toEqual({ "Asserted by": "Filing", Source: "Form 8-K" });
  });

  it.each([
    [{}, "Name the company of this document first."],
    [{ Company: "A" }, "Name the source first: the document's title."],
    [{ Company: "A", Source: "B", Date: "soon" }, "The date soon is not a day. Give it as YYYY-MM-DD."],
    [{ Company: "A", Source: "B", Date: "2026-07-06" }, "The date 2026-07-06 is in the future. Give the date of the document."],
    [{ Company: "A", Source: "B", Date: "2026-07-05" }, undefined],
    [{ Company: "A", Source: "B" }, undefined],
  ])("%j on 2026-07-05: %s", (source, sentence) => expect(sourceObstacle(source, "2026-07-05")).toBe(sentence));
});

describe("The address of a source", () => {
  it("seeks the sentence by its first and its last words, with the marks of the syntax encoded", () => {
    const sentence = "The mine-to-magnet plant, in Sept, is operating.";
    expect(addressAt("https://a.example/news", { sentence })).toBe("https://a.example/news#:~:text=The%20mine%2Dto%2Dmagnet%20plant%2C%20in%20Sept%2C%20is%20operating.");
    const long = Array.from({ length: 20 }, (_, place) => `w${place}`).join(" ");
    expect(addressAt("https://a.example/news#top", { sentence: long })).toBe("https://a.example/news#top:~:text=w0%20w1%20w2%20w3%20w4%20w5%20w6%20w7,w12%20w13%20w14%20w15%20w16%20w17%20w18%20w19");
  });
  it("is the page of a PDF", () => expect(addressAt("https://a.example/r.pdf", { page: "12", sentence: "x" })).toBe("https://a.example/r.pdf#page=12"));
  it("is none of another scheme", () => expect([addressAt("javascript:alert(1)", { sentence: "x" }), archiveAddress("file:///x", "")]).toEqual(["", ""]));
  it("of an archived copy is the one nearest to the day", () => expect(archiveAddress("https://a.example/", "2026-07-05")).toBe("https://web.archive.org/web/20260705/https://a.example/"));
});

describe("A document of several pages", () => {
  const whole = wholeText([
    { number: 1, text: "One ends.\n\nThe plant that was announced has" },
    { number: 2, text: "begun production. Two ends." },
    { number: 3, text: "" },
    { number: 4, text: "Four." },
  ]);
  it("has whole sentences over the break of a page", () => expect(whole.text).toBe("One ends.\n\nThe plant that was announced has begun production. Two ends.\n\nFour."));
  it("knows the page of each place", () => expect(["One", "announced", "begun", "Four"].map((word) => whole.pageAt(whole.text.indexOf(word)))).toEqual([1, 1, 2, 4]));
});

describe("A document that was read before", () => {
  const text = "The plant is operating. It sold 412 t.";
  const before = keptOf(documentOf(text), text, { Company: "A" }, "2026-07-05");
  it("is known by its fingerprint", () => expect(earlierOf(documentOf(text), text, {}, [before])).toEqual({ read: "2026-07-05" }));
  it("has its new sentences named when it was changed", () => {
    const changed = "The plant is  OPERATING. It sold 400 t.";
    expect(earlierOf(documentOf(changed, { fingerprint: "2" }), changed, { Company: "A" }, [before])).toEqual({ read: "2026-07-05", added: ["It sold 400 t."] });
  });
  it("is another where its title or company is", () => expect(earlierOf(documentOf("x", { fingerprint: "2", title: "Other" }), "x", { Company: "A" }, [before])).toBeUndefined());
});
