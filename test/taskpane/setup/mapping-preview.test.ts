import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/chain/cells/cell.ts";
import { readable, type Pairs } from "../../../src/taskpane/setup/mapping-preview.ts";

const HEADER = ["Firm", "Link of chain", "Maturity"];
const PAIRS: Pairs = [["Firm", "Company"], ["Link of chain", "Stage"]];
const of = (...rows: Cell[][]) => readable([HEADER, ...rows], null, PAIRS);

describe("What a table would give if its own headers were mapped", () => {
  it("is its rows and their companies, whatever their spelling", () => {
    expect(of(["Alpha", "Mining", "Operating"], ["alpha ", "Magnet", "Pilot"], ["Beta", "Mining", "Pilot"])).toEqual({ rows: 3, read: 3, companies: 2, unread: [] });
  });

  it("counts no empty row", () => expect(of(["Alpha", "Mining", "Operating"], ["", null, " "])).toMatchObject({ rows: 1, read: 1 }));

  it("counts no row with a word that is not known, and names each such word once, with CHECK's sentence", () => {
    expect(of(["Alpha", "Magnets", "Operating"], ["Beta", "Mining", "Pilot"], ["Gamma", "Magnets", "Operatng"])).toEqual({
      rows: 3,
      read: 1,
      companies: 1,
      unread: [
        { row: 2, more: 1, sentence: "The Stage 'Magnets' is not known. Did you mean 'Magnet'?" },
        { row: 4, more: 0, sentence: "The Status 'Operatng' is not known. Did you mean 'Operating'?" },
      ],
    });
  });

  it("knows the links of the investor's own Model", () => {
    const model = [["Setting", "Item", "Value"], ["Link", "Digging", 1], ["Link", "Magnet", 1]];
    expect(readable([HEADER, ["Alpha", "Digging", "Pilot"]], model, PAIRS)).toMatchObject({ rows: 1, read: 1 });
  });

  it("is a sentence where the headers cannot be used", () => {
    expect(readable([HEADER], null, [["Firm", "Company"]])).toEqual({ problem: expect.stringMatching(/^The evidence has no column headed Stage or Step\./) });
    expect(readable([HEADER], [["What"], ["is this"]], PAIRS)).toEqual({ problem: expect.stringMatching(/^The model needs the headers/) });
  });
});
