import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/documents/pdf/columns/columns.ts";
import { lineOf } from "../../src/documents/pdf/lines.ts";
import { paragraphsOfPdf } from "./pdf-in-process.ts";
import { CHAPTERS, PROSE, sideBySide, tableOf, twoColumns, withTable } from "./pdf-files.ts";

const HEAD = "Torngat Metals reports on its refinery, its metal plant and its magnet plant in the quarter to June";
const FOOT = "The company will hold a call on its results on 5 July 2026, and a record of it will be kept on its site.";
/** Four lines a column. Read across, the magnet plant would operate. */
const LEFT = ["The magnet plant in Saskatoon", "is under construction, and the", "first furnace was delivered to", "the site in the meantime."];
const RIGHT = ["The refinery at Sept-Îles is", "operating at its full capacity", "of 5,000 tonnes a year, as it", "has been since May 2026."];
const only = async (made: Promise<Uint8Array>): Promise<string[]> => (await paragraphsOfPdf(await made))[0]!;

describe("Two columns of a PDF", () => {
  it.each([
    ["of four lines", {}],
    ["of four lines below a headline of full width", { head: HEAD }],
    ["of four lines above a footer of full width", { foot: FOOT }],
    ["of four lines between a headline and a footer of full width", { head: HEAD, foot: FOOT }],
    ["whose lines stand at other heights", { head: HEAD, foot: FOOT, shift: 6 }],
    ["with a narrow strip between them", { head: HEAD, foot: FOOT, rightAt: 205 }],
  ])("%s are read one after the other", async (_what, around: { head?: string; foot?: string; shift?: number; rightAt?: number }) => {
    const told = [around.head, LEFT.join(" "), RIGHT.join(" "), around.foot].filter(Boolean);
    expect(await only(sideBySide({ left: LEFT, right: RIGHT, ...around }))).toEqual(told);
  });

  it("of eight and of two lines are", async () => {
    const right = ["The refinery at Sept-Îles is", "operating at its full capacity."];
    expect(await only(sideBySide({ head: HEAD, left: [...LEFT, ...LEFT], right, foot: FOOT }))).toEqual([HEAD, LEFT.join(" "), LEFT.join(" "), right.join(" "), FOOT]);
  });

  it("of two lines each are", async () => {
    const [left, right] = [["The magnet plant in Saskatoon", "is under construction."], ["The refinery at Sept-Îles is", "operating at its full capacity."]];
    expect(await only(sideBySide({ head: HEAD, left, right, foot: FOOT }))).toEqual([HEAD, left.join(" "), right.join(" "), FOOT]);
  });

  it("beside a list of figures are kept from them", async () => {
    const right = ["412 t NdPr oxide", "1,204 t SEG carbonate", "US$85 million in cash", "Q4 2026"];
    const text = (await only(sideBySide({ head: HEAD, left: LEFT, right, foot: FOOT }))).join("\n\n");
    expect(text).toContain(LEFT.join(" "));
    expect(text).not.toMatch(/Saskatoon.*412/);
  });

  it("of statements of a line each are never one sentence", async () => {
    const [left, right] = [["The magnet plant is operating", "The metal plant is operating"], ["Boreal Metals builds a refinery", "Boreal Metals builds a foundry"]];
    for (const paragraph of await only(sideBySide({ left, right }))) expect(paragraph).not.toMatch(/operating.*Boreal|foundry.*The/);
  });

  it("are three as they are two", async () => {
    const third = ["Boreal Magnets has agreed to", "buy all the metal that the", "plant in Saskatoon makes", "from the year 2028 on."];
    const rows = [...LEFT.keys()].map((line) => [LEFT[line]!, RIGHT[line]!, third[line]!]);
    expect(await only(tableOf(rows, [40, 215, 390]))).toEqual([LEFT, RIGHT, third].map((column) => column.join(" ")));
  });

  it("of a whole page are, its divided words whole", async () => {
    const sentences = (side: string) => PROSE.map((sentence) => `${side} 1. ${sentence}`);
    expect((await paragraphsOfPdf(await twoColumns(3)))[0]).toEqual([CHAPTERS[0], ...sentences("Left"), ...sentences("Right")]);
  });
});

describe("A table of a PDF", () => {
  const LONG = ["Production of separated NdPr oxide", "Production of SEG carbonate and others", "Sales of separated NdPr oxide", "Sales of SEG carbonate and others", "Stock of separated NdPr oxide", "Stock of SEG carbonate and others"];
  const YEARS = ["2022", "2023", "2024", "2025", "2026"];

  it("between paragraphs is read row by row", async () => {
    expect(await only(withTable())).toEqual([PROSE[0], "Production, tonnes\tQ1 2026\tQ2 2026", "NdPr oxide\t398\t412", "SEG carbonate\t1,204\t(1,377)", PROSE[1]]);
  });

  it("of long names and one figure each is", async () => {
    const rows = LONG.map((name, place) => [name, `${412 + place} tonnes`]);
    expect(await only(tableOf(rows, [50, 350]))).toEqual(rows.map((row) => row.join("\t")));
  });

  it("of long names and the figures of five years is", async () => {
    const rows = [["In tonnes, for the year ended 30 June", ...YEARS], ...LONG.map((name, place) => [name, ...YEARS.map((_, year) => `${place + 1},${200 + year}`)])];
    expect(await only(tableOf(rows, [50, 280, 330, 380, 430, 480]))).toEqual(rows.map((row) => row.join("\t")));
  });

  it("with a column of units is", async () => {
    const rows = LONG.map((name, place) => [name, "tonnes of oxide a year", `${412 + place}`, `${398 + place}`]);
    expect(await only(tableOf(rows, [50, 260, 400, 460]))).toEqual(rows.map((row) => row.join("\t")));
  });

  it("with names that run over two lines is, each figure in its own line", async () => {
    const rows = [["Proceeds from the issue of shares net"], ["of transaction costs", "1,204", "900"], ["Payments for property, plant and"], ["equipment of the refinery", "(3,400)", "(2,100)"]];
    expect(await only(tableOf(rows, [50, 350, 430]))).toEqual([rows[0]![0], rows[1]!.join("\t"), rows[2]![0], rows[3]!.join("\t")]);
  });

  it("of days and what is due on them is", async () => {
    const rows = [["Q4 2026", "The mine begins to ship concentrate"], ["Q2 2027", "The refinery begins to make oxide"], ["H1 2028", "The metal plant begins to make metal"]];
    expect(await only(tableOf(rows, [50, 180]))).toEqual(rows.map((row) => row.join("\t")));
  });

  it("of words is", async () => {
    const rows = [["Plant", "Status"], ["Refinery", "Operating"], ["Metal plant", "Construction"]];
    expect(await only(tableOf(rows, [50, 300]))).toEqual(rows.map((row) => row.join("\t")));
  });
});

it.each([1000, 50_000])("A page of %d lines, each with its gap elsewhere, is taken apart within a second", (count) => {
  const run = (text: string, left: number, base: number) => ({ text, left, right: left + 5 * text.length, base, size: 10, font: "f" });
  const lines = Array.from({ length: count }, (_, line) => lineOf([run("the plant is under", 50 + (line % 7), 13 * line), run("construction in the", 200 + ((line * 37) % 300), 13 * line)]));
  const start = performance.now();
  expect(blocksOf(lines).flat().length).toBeGreaterThanOrEqual(count);
  expect(performance.now() - start).toBeLessThan(1000);
});
