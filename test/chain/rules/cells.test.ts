import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ask, errorOf, records } from "../../functions/ask.ts";
import { evidence, modelOf, type Cell, type Row } from "../evidence-table.ts";

const metal = (...rows: Row[]) => evidence(...rows.map((row) => ({ Stage: "Metal", Status: "Operating", ...row })));
const proven = (...rows: Row[]) => ask.link(metal(...rows), "Metal", "Proven");
const names = (table: Cell[][], model?: unknown) => records(ask.rank(table, { model })).map((row) => row.Company);

const PLACEHOLDERS = ["n/a", "N/A", "na", "none", "nil", "TBD", "tbc", "unknown", "Not  found", "?", "-", "--", "–", "—", "\u200b", " - "];

describe("placeholders are blank in every column (method, section 2)", () => {
  it.each(PLACEHOLDERS)("%j is no source", (Source) => expect(proven({ Source })).toBe(0));

  it.each(PLACEHOLDERS)("%j stops nobody in an optional column", (blank) => {
    expect(proven({ Quantity: blank, Date: blank, Deal: blank, Basis: blank, Route: blank, Ownership: blank, Due: blank, Promised: blank, Recorded: blank })).toBe(0.85);
  });

  it("a Link counts as a source only if it is an address", () => {
    for (const Link of ["Mining", "www.example.com", "n/a", "ftp://example.com"]) expect(proven({ Source: "", Link })).toBe(0);
    expect(proven({ Source: "-", Link: "https://example.com" })).toBe(0.85);
  });

  it("a row with only the investor's own columns filled is skipped", () => {
    const table = metal({}).map((row, index) => [...row, index === 0 ? "No." : 1]);
    expect(ask.coverage([...table, [...table[0]!.slice(0, -1).map(() => null), 2]])).toBeCloseTo(0.85 / 7, 12);
  });
});

describe("data types count as what the cell shows (method, section 2)", () => {
  const entity = (text: string) => ({ type: "Entity", text, basicType: "Error", basicValue: "#VALUE!", properties: {} });
  const number = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0.00" });

  it("an entity as its text, a formatted number as its number", () => {
    expect(proven({ Company: entity("Alpha"), Status: { type: "String", basicValue: "Operating" }, Ownership: number(0.51), Date: number(45000) })).toBeCloseTo(0.4335, 12); // 0.85 × 0.51
    expect(ask.coverage(metal({ Date: number(45000) }), { asOf: number(44999) })).toBe(0);
  });

  it("two companies of data types stay two", () => {
    expect(names(metal({ Company: entity("Alpha") }, { Company: entity("Beta") }))).toEqual(["Alpha", "Beta"]);
  });

  it("one that is an error is an error that names the cell, and never a company's name", () => {
    const failed = { type: "Error", basicValue: "#N/A" };
    expect(errorOf(() => proven({ Source: failed }))?.message).toBe("Row 2: The Source shows the error #N/A. Mend the cell's formula, or clear the cell.");
    expect(errorOf(() => proven({ Note: "#REF!" }))?.message).toMatch(/^Row 2: The Note shows the error #REF!/);
    expect(names(metal({}, { Company: failed }))).toEqual(["Alpha"]);
    expect(records(ask.check(metal({}, { Company: failed }))).find((row) => row.Kind === "Error")).toMatchObject({ Row: 3, Column: "Company", Found: "#N/A" });
  });
});

describe("texts are compared by what they show (method, section 2)", () => {
  it("without zero-width and direction marks, whatever the width of the letters and the white space", () => {
    const written = ["Energy Fuels", "energy\u00a0fuels", "Energy\u200b Fuels", "Ｅｎｅｒｇｙ Fuels", "\u200eEnergy\n\tFuels", "Ener\u00adgy Fuels"];
    expect(names(metal(...written.map((Company, at) => ({ Company, Source: `s${at}` }))))).toEqual(["Energy Fuels"]);
    for (const company of written) expect(ask.coverage(metal({ Company: "Energy Fuels" }), { company })).toBeCloseTo(0.85 / 7, 12);
    expect(proven({ Status: "Operating\u200b", Route: "ＢＵＩＬＴ" })).toBe(0.85);
  });

  it("a suggestion is for a slip of the pen or a known synonym, never a word that merely looks alike", () => {
    const hint = (row: Row) => /Did you mean '(.*)'/.exec(errorOf(() => proven(row))!.message)?.[1];
    expect(["Operatng", "production", "Producing"].map((Status) => hint({ Status }))).toEqual(["Operating", "Operating", "Operating"]);
    expect(["refining", "Mine", "Seperation"].map((Stage) => hint({ Stage }))).toEqual(["Separation", "Mining", "Separation"]);
    expect(["pre-construction", "retired", "In Betrieb"].map((Status) => hint({ Status }))).toEqual([undefined, undefined, undefined]);
    expect(["Processing", "Extraction", "Magnesium"].map((Stage) => hint({ Stage }))).toEqual([undefined, undefined, undefined]);
  });

  it("0 % of something is refused with how to write none, and a decimal comma as what it is", () => {
    expect(errorOf(() => proven({ Ownership: "0%" }))?.message).toMatch(/For no share, take the row away, or leave Ownership blank on a Stake/);
    expect(errorOf(() => proven({ Ownership: "0,51" }))?.message).toMatch(/has a decimal comma/);
  });
});

describe("Alias, Word, Default and Column rows of the Model table (method, section 7)", () => {
  it("an Alias makes two spellings one company, under its own name, and answers to both", () => {
    const rows = metal({ Company: "MP Corp", Status: "Pilot" }, { Company: "MP Materials" });
    const model = modelOf(["Alias", "mp  CORP", "MP Materials"]);
    expect(names(rows, model)).toEqual(["MP Materials"]);
    for (const company of ["MP Materials", "MP Corp"]) expect(ask.link(rows, "Metal", "Proven", { company, model })).toBe(0.85);
    expect(names(rows)).toEqual(["MP Materials", "MP Corp"]);
  });

  it("a Word stands for the method's, in Stage, Status, Route, Deal and Asserted by", () => {
    const rows = evidence({ Stage: "Metall", Status: "In Betrieb", Route: "Gekauft", Deal: "Vollzogen", "Asserted by": "Meinung" });
    const model = modelOf(["Word", "Metall", "Metal"], ["Word", "in betrieb", "Operating"], ["Word", "Gekauft", "Acquired"], ["Word", "Vollzogen", "Closed"], ["Word", "Meinung", "Analyst"]);
    expect(ask.link(rows, "Metal", "Proven", { model })).toBeCloseTo(0.425, 12); // 0.85 × 0.5, an analyst's
    expect(errorOf(() => ask.link(rows, "Metal", "Proven"))?.message).toMatch(/^Row 2: The Stage 'Metall' is not known/);
  });

  it("a Default is the value of every row where the table has no such column", () => {
    const table = [["Company", "Status", "Source"], ["Alpha", "Operating", "Report"]];
    const model = modelOf(["Default", "Stage", "Metal"], ["Default", "Asserted by", "Analyst"], ["Default", "Route", "Contract"]);
    expect(ask.link(table, "Metal", "Proven", { model })).toBeCloseTo(0.2125, 12); // 0.85 × 0.5 × 0.5
    expect(ask.matrix(table, { model: modelOf(["Default", "Stage", "Metal"], ["Default", "Country", "France"]), by: "Country" })[1]![0]).toBe("France");
    const own = [["Company", "Stage", "Status", "Source"], ["Alpha", "Alloy", "Operating", "Report"]];
    expect(ask.link(own, "Alloy", "Proven", { model: modelOf(["Default", "Stage", "Metal"]) })).toBe(0.85); // the table has the column
  });

  it("a default route says nothing of Capital rows, whose route is the instrument", () => {
    const table = [["Company", "Stage", "Status"], ["Alpha", "Capital", "Funded"]];
    expect(ask.coverage(table, { model: modelOf(["Default", "Route", "Contract"]) })).toBe(0);
  });
});

describe("the starter evidence", () => {
  const starter = Papa.parse<string[]>(readFileSync("assets/evidence.csv", "utf8").trim()).data;

  it("is read without a row error", () => {
    const problems = records(ask.check(starter));
    expect(problems.filter(({ Kind }) => Kind === "Error")).toEqual([]);
    expect(problems[0]).toMatchObject({ Kind: "Note", Found: "" }); // every header is used
  });

  it("has 77 companies, and every one is ranked", () => expect(names(starter)).toHaveLength(77));
});
