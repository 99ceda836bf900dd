import { describe, expect, it } from "vitest";
import { insertsIn } from "../../../../src/workbook/insert/owned/registry.ts";

const good = { name: "ChainInsert_3", insert: "Gap table", mode: "Values", company: "Alpha", tables: { evidence: "Evidence", model: null }, asOf: null, ownSheet: true, wrote: ["AbC..."] };

describe("what the workbook keeps of its inserts is read as it comes: from anybody", () => {
  it("an insert is read", () => expect(insertsIn([good])).toEqual([good]));

  it("an insert that is read and kept again is the same text as when it was first written", () => {
    const written = { insert: "Hand-offs", mode: "Live formulas", company: "", companies: ["Alpha", "Beta"], asOf: 45000, since: 44000, figures: [140, 2, 60, 24, 5], ownDelays: true, withNotes: true, tables: good.tables, name: "ChainInsert_4", ownSheet: false, read: "a-b", noteMarks: ["x1"], wrote: good.wrote };
    expect(JSON.stringify(insertsIn([written]))).toBe(JSON.stringify([written]));
  });

  it("marks of notes that are none are dropped: its notes are then the user's", () => expect(insertsIn([{ ...good, noteMarks: [1] }])).toEqual([good]));

  it("what else an entry holds is dropped", () => expect(insertsIn([{ ...good, address: "Budget!A1" }])).toEqual([good]));

  it.each([null, undefined, "text", 7, {}, { ...good }])("%j is not a list: no inserts", (setting) => expect(insertsIn(setting)).toEqual([]));

  it.each([
    ["null", null],
    ["a text", "ChainInsert_1"],
    ["a name of the user's", { ...good, name: "Plan" }],
    ["a name with more behind it", { ...good, name: "ChainInsert_1 " }],
    ["another kind", { ...good, insert: "Pivot" }],
    ["another mode", { ...good, mode: "live" }],
    ["no company", { ...good, company: null }],
    ["companies that are no names", { ...good, companies: [1] }],
    ["a beginning that is not a day", { ...good, since: "yesterday" }],
    ["figures that are no numbers", { ...good, figures: ["1)+CALL("] }],
    ["no tables", { ...good, tables: null }],
    ["a table that is not a name", { ...good, tables: { evidence: 1, model: null } }],
    ["a day that is none", { ...good, asOf: "2026-01-01" }],
    ["a sheet that is neither its own nor not", { ...good, ownSheet: "yes" }],
    ["no fingerprint", { ...good, wrote: undefined }],
    ["a fingerprint that is none", { ...good, wrote: [1] }],
  ])("an entry with %s is dropped, and the others stay", (_, entry) => expect(insertsIn([entry, good])).toEqual([good]));

  it("a name counts once", () => expect(insertsIn([good, { ...good, company: "Beta" }])).toEqual([good]));
});
