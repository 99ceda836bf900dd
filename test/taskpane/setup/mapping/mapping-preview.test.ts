import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/chain/cells/cell.ts";
import { answered } from "../../../../src/taskpane/setup/mapping/mapping-preview.ts";

const HEADER = ["Firm", "Link of chain", "Maturity"];
const MODEL = [["Setting", "Item", "Value"], ["Column", "Firm", "Company"], ["Column", "Link of chain", "Stage"]];
const of = (...rows: Cell[][]) => answered([HEADER, ...rows], MODEL);

describe("What a table would give if its own headers were mapped", () => {
  it("is its rows and their companies, whatever their spelling", () => {
    expect(of(["Alpha", "Mining", "Operating"], ["alpha ", "Magnet", "Pilot"], ["Beta", "Mining", "Pilot"])).toEqual({ rows: 3, read: 3, companies: 2, unanswered: 0, canProve: false, unread: [] });
  });

  it("counts no empty row", () => expect(of(["Alpha", "Mining", "Operating"], ["", null, " "])).toMatchObject({ rows: 1, read: 1 }));

  it("counts no row with a word that is not known, and names each such word once, with CHECK's sentence", () => {
    expect(of(["Alpha", "Magnets", "Operating"], ["Beta", "Mining", "Pilot"], ["Gamma", "Magnets", "Operatng"])).toEqual({
      rows: 3,
      read: 1,
      companies: 1,
      unanswered: 2,
      canProve: false,
      unread: [
        { row: 2, more: 1, sentence: "The Stage 'Magnets' is not known. Did you mean 'Magnet'?" },
        { row: 4, more: 0, sentence: "The Status 'Operatng' is not known. Did you mean 'Operating'?" },
      ],
    });
  });

  it("answers no company of which one row cannot be read: its other rows are not counted either", () => {
    expect(of(["Alpha", "Mining", "Operating"], ["Alpha", "Digging", "Pilot"], ["Beta", "Mining", "Pilot"])).toMatchObject({ rows: 3, read: 1, companies: 1, unanswered: 1 });
  });

  it("names a row without a company, by its row in the sheet", () => {
    const rows = [HEADER, ["Alpha", "Mining", "Operating"], ["", "Mining", "Pilot"]];
    expect(answered(rows, MODEL, 13)).toMatchObject({ read: 1, unread: [{ row: 15, more: 0, sentence: expect.stringMatching(/^The Company is blank/) }] });
  });

  it("knows the links of the investor's own Model", () => {
    const model = [...MODEL, ["Link", "Digging", 1], ["Link", "Magnet", 1]];
    expect(answered([HEADER, ["Alpha", "Digging", "Pilot"]], model)).toMatchObject({ rows: 1, read: 1 });
  });

  it("is a sentence where the headers cannot be used", () => {
    expect(answered([HEADER], MODEL.slice(0, 2))).toEqual({ problem: expect.stringMatching(/^The evidence has no column headed Stage or Step\./) });
    expect(answered([HEADER], [["What"], ["is this"]])).toEqual({ problem: expect.stringMatching(/^The model needs the headers/) });
  });
});
