import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../../src/chain/read/text/sentences.ts";
import { tokensOf } from "../../../../src/chain/read/text/tokens.ts";

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** A line of more than 50 characters: one that was wrapped. */
const LONG = "The separation plant in Kuantan has been running since";

describe("the sentences of a text", () => {
  it.each([
    ["a full stop before a capital ends one", "It mines. It mills.", ["It mines.", " It mills."]],
    ["so do an exclamation and a question, whatever follows", "Sold out! and more? yes", ["Sold out!", " and more?", " yes"]],
    ["several stops and the quotation mark behind them end one together", "“It runs!?” He smiled.", ["“It runs!?”", " He smiled."]],
    ["not where a small letter follows", "NdPr vs. dysprosium and approx. half", ["NdPr vs. dysprosium and approx. half"]],
    ["not where a small letter follows in the next line", "about 3 t. \nof oxide", ["about 3 t. \nof oxide"]],
    ["not inside a number or an address", "3.5 t of lynas.com ore", ["3.5 t of lynas.com ore"]],
    ["not behind an abbreviation", "Energy Fuels Inc. Mines ore", ["Energy Fuels Inc. Mines ore"]],
    ["nor behind an initial, a month or a title", "J. Litinsky met Dr. Smith in Sept. 2025", ["J. Litinsky met Dr. Smith in Sept. 2025"]],
    ["nor behind an abbreviation in brackets", "Energy Fuels (Inc. Colorado) mines", ["Energy Fuels (Inc. Colorado) mines"]],
    ["a word that only ends like an abbreviation ends one", "It is made of zinc. Mills run.", ["It is made of zinc.", " Mills run."]],
    ["an abbreviation before the sentence began says nothing", "It was Dec. 5. Then it ran.", ["It was Dec. 5.", " Then it ran."]],
    ["an exclamation behind an abbreviation ends one", "Visit Neo Corp! It runs", ["Visit Neo Corp!", " It runs"]],
    ["the last needs no stop", "It mines. It mills", ["It mines.", " It mills"]],
    ["a stop with nothing behind it ends the last", "It mines.", ["It mines."]],
    ["what is only blank is no sentence", "It mines.   ", ["It mines."]],
    ["an empty text has none", "", []],
    ["stops alone are one each, with what surrounds them", " . ", [" ."]],
  ])("%s", (_, text, expected) => expect(sentences(text)).toEqual(expected));

  it.each([
    ["a break behind a short line ends a heading", "First Quarter\nThe plant runs", ["First Quarter\n", "The plant runs"]],
    ["a break behind a short line before a figure ends an item", "Output\n30 t of NdPr", ["Output\n", "30 t of NdPr"]],
    ["not before a small letter", "First quarter\nof the year", ["First quarter\nof the year"]],
    ["not behind a long line, which was wrapped", `${LONG}\nMarch`, [`${LONG}\nMarch`]],
    ["a line of 50 characters, the break before it counted, is short", `One\n\n${"x".repeat(49)}\nMarch`, ["One\n\n", `${"x".repeat(49)}\n`, "March"]],
    ["one of 51 is long", `One\n\n${"x".repeat(50)}\nMarch`, ["One\n\n", `${"x".repeat(50)}\nMarch`]],
    ["an empty line always ends one, before a small letter and behind a long line too", `${LONG}\n\nof March`, [`${LONG}\n\n`, "of March"]],
    ["before a bullet a break always ends one", `${LONG}\n• March`, [`${LONG}\n`, "• March"]],
    ["at the end a break ends one", `${LONG}\n`, [`${LONG}\n`]],
  ])("lines: %s", (_, text, expected) => expect(sentences(text)).toEqual(expected));
});

describe("the words of a text", () => {
  it("are its letters and figures in lower case, parted by hyphens, without an owner's 's", () => {
    expect(tokensOf("MP’s mine-to-magnet: 1,000.5 t").map(({ word }) => word)).toEqual(["mp", "mine", "to", "magnet", "1,000.5", "t"]);
  });

  it("keep the apostrophe of a short form, and an 's that does not end the word", () => {
    expect(tokensOf("It doesn’t. O'Sullivan 's").map(({ word }) => word)).toEqual(["it", "doesn't", "o'sullivan", "s"]);
  });

  it("have their place in the text, the punctuation before them, and whether they hold a capital", () => {
    expect(tokensOf("eVAC, the")).toEqual([
      { word: "evac", start: 0, end: 4, before: "", capital: true },
      { word: "the", start: 6, end: 9, before: ", ", capital: false },
    ]);
  });
});
