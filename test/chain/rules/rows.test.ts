import { describe, expect, it } from "vitest";
import { ask, errorOf, records } from "../../functions/ask.ts";
import { evidence, modelOf, type Cell } from "../evidence-table.ts";

const metal = (row: Record<string, Cell>) => evidence({ Stage: "Metal", Status: "Operating", ...row });
const proven = (table: Cell[][]) => ask.link(table, "Metal", "Proven");

describe("the evidence table (method, section 2)", () => {
  it("finds columns by header, in any order, whatever the case, spaces or punctuation", () => {
    const table = [
      ["SOURCE title", "ownership_%", " status?", "Step", "issuer"],
      ["Report", 0.6, "operating", "METAL", "Alpha"],
    ];
    expect(proven(table)).toBeCloseTo(0.51, 12); // 0.85 × 0.6
  });

  it("refuses two columns for one thing, and reads the one that a Column row of the Model names", () => {
    const table = [
      ["Name", "Company", "Stage", "Status", "Source"],
      ["Bob", "Alpha", "Metal", "Operating", "Report"],
    ];
    expect(errorOf(() => proven(table))?.message).toBe(
      "The columns 'Name' and 'Company' both mean Company. Rename one of them, or say with a Column row in the Model table which one is Company.",
    );
    expect(ask.link(table, "Metal", "Proven", { model: modelOf(["Column", "Company", "Company"]) })).toBe(0.85);
    expect(ask.link(table, "Metal", "Proven", { company: "Bob", model: modelOf(["Column", "Name", "Company"]) })).toBe(0.85);
  });

  it("ignores unknown columns, and refuses two columns of one name", () => {
    const table = metal({});
    expect(proven(table.map((row, index) => [...row, index === 0 ? "Colour" : "red"]))).toBe(0.85);
    expect(errorOf(() => proven(table.map((row, index) => [...row, index === 0 ? "company" : "Beta"])))?.message).toMatch(/Two columns are headed/);
  });

  it("asks for the header row where a required column is missing", () => {
    const error = errorOf(() => proven(metal({}).slice(1)));
    expect(error?.code).toBe("#VALUE!");
    expect(error?.message).toMatch(/no column headed Company or Issuer or Name.*Evidence\[#All\]/);
  });

  it.each([0, null, "", " \t"])("skips a row whose cells are all blank (%j)", (blank) => {
    const table = metal({});
    expect(proven([...table, table[0]!.map(() => blank)])).toBe(0.85);
  });

  it.each([0, null, "", "  "])("reads a blank Route as Built, a blank Deal as none and a blank Ownership as all of it (%j)", (blank) => {
    expect(proven(metal({ Route: blank, Deal: blank, Ownership: blank, Date: blank, Quantity: blank, Basis: blank }))).toBe(0.85);
  });

  it("compares text without regard to case, with runs of white space as one space, and keeps the first spelling", () => {
    const table = evidence(
      { Company: "Energy Fuels", Stage: "Mining", Status: "OPERATING", Route: "joint  venture", Deal: "closed" },
      { Company: " ENERGY   fuels ", Stage: "Metal", Status: "Operating" },
    );
    expect(records(ask.rank(table)).map((row) => row.Company)).toEqual(["Energy Fuels"]);
    expect(ask.link(table, "mining", "Proven", { company: "energy fuels" })).toBeCloseTo(0.425, 12); // 0.85 × 0.5, blank ownership of a joint venture
  });

  it.each([
    [0.6, 0.51],
    [1, 0.85],
    [60, 0.51],
    [100, 0.85],
    ["60%", 0.51],
    ["60 %", 0.51],
    ["1%", 0.0085],
    ["0.6", 0.51],
    ["60", 0.51],
    [1.5, 0.01275],
  ])("reads Ownership %j as the share that makes Operating earn %f", (ownership, earned) => {
    expect(proven(metal({ Ownership: ownership }))).toBeCloseTo(earned, 12);
  });

  it.each([-0.5, 100.1, 1e308, "150%", "0%", "most", "0", true])("refuses Ownership %j, outside (0, 100] or no number", (ownership) => {
    expect(errorOf(() => proven(metal({ Ownership: ownership })))?.message).toMatch(/^Row 2: The Ownership '.*' is not above 0 and at most 100/);
  });

  it.each([
    ["Stage", "Seperation", "Did you mean 'Separation'?"],
    ["Status", "Operatng", "Did you mean 'Operating'?"],
    ["Route", "Aquired", "Did you mean 'Acquired'?"],
    ["Deal", "Closd", "Did you mean 'Closed'?"],
    ["Basis", "Namplate", "Did you mean 'Nameplate'?"],
  ])("refuses an unknown %s, names the row and the cell's text, and suggests the nearest word", (column, text, remedy) => {
    const error = errorOf(() => proven(metal({ [column]: text })));
    expect(error?.code).toBe("#VALUE!");
    expect(error?.message).toContain("Row 2");
    expect(error?.message).toContain(`'${text}'`);
    expect(error?.message).toContain(remedy);
  });

  it.each([
    ["Quantity", "about 500"],
    ["Quantity", true],
    ["Date", "5 July 2026"],
    ["Date", "2026-02-30"],
    ["Date", -1],
    ["Date", 1e308],
  ])("refuses a %s that is not a number or date: %j", (column, cell) => {
    expect(errorOf(() => proven(metal({ [column]: cell })))?.message).toMatch(new RegExp(`^Row 2: The ${column} `));
  });

  it.each(["Stage", "Status"])("refuses a blank %s", (column) => {
    expect(errorOf(() => proven(metal({ [column]: "" })))?.message).toMatch(new RegExp(`^Row 2: The ${column} is blank`));
  });

  it("answers for the other companies when one has a row that cannot be read", () => {
    const table = evidence({ Stage: "Metal", Status: "Nonsense" }, { Company: "Beta", Stage: "Metal", Status: "Operating" });
    expect(ask.link(table, "Metal", "Proven", { company: "Beta" })).toBe(0.85);
    expect(errorOf(() => ask.coverage(table))?.code).toBe("#VALUE!");
    const last = ask.rank(table).at(-1)!;
    expect(last[1]).toBe("Alpha");
    expect(last[2]).toMatchObject({ code: "#VALUE!" });
  });

  it("leaves a row without a Company out of every answer, and CHECK lists it as an error", () => {
    const table = evidence({ Stage: "Metal", Status: "Operating" }, { Company: "", Stage: "Alloy", Status: "Operating" });
    expect(ask.coverage(table)).toBeCloseTo(0.85 / 7, 12);
    expect(ask.rank(table)).toHaveLength(2);
    expect(records(ask.check(table)).find((row) => row.Row === 3)).toMatchObject({ Column: "Company", Kind: "Error" });
  });

  it("refuses a built plant's Route as the instrument of a Capital row, and an instrument as a plant's Route", () => {
    expect(errorOf(() => ask.coverage(evidence({ Stage: "Capital", Status: "Funded", Route: "Built" })))?.message).toMatch(/on a Capital row, the instrument/);
    expect(errorOf(() => ask.coverage(evidence({ Stage: "Metal", Status: "Funded", Route: "Grant" })))?.message).toMatch(/The Route 'Grant'/);
    expect(ask.coverage(evidence({ Stage: "Capital", Status: "Funded", Route: "Tax credit" }))).toBe(0);
  });
});

describe("CHECK lists every problem by row and column", () => {
  const found = (table: Cell[][], asOf?: unknown) => records(ask.check(table, { asOf })).filter((row) => row.Kind !== "Note").map((row) => `${row.Row} ${row.Column} ${row.Kind}`);

  it("lists every error of a row, not only the first", () => {
    expect(found(metal({ Status: "Opperating", Ownership: 200, Date: "soon" }))).toEqual(["2 Status Error", "2 Ownership Error", "2 Date Error"]);
  });

  it.each([
    ["undated", {}, undefined, "2 Date Warning"],
    ["unsourced", { Date: "2026-01-01", Source: "" }, undefined, "2 Source Warning"],
    ["later than as-of", { Date: "2026-01-02" }, "2026-01-01", "2 Date Warning"],
    ["an acquisition without Deal", { Date: "2026-01-01", Route: "Acquired" }, undefined, "2 Deal Warning"],
    ["a Stake without Ownership", { Date: "2026-01-01", Route: "Stake", Deal: "Closed" }, undefined, "2 Ownership Warning"],
    ["a link that is no http(s) address", { Date: "2026-01-01", Link: "javascript:alert(1)" }, undefined, "2 Link Warning"],
    ["a source older than the stale limit", { Date: "2020-01-01" }, "2026-01-01", "2 Date Warning"],
  ])("warns of a row that is %s", (_what, row, asOf, expected) => {
    expect(found(metal(row), asOf)).toEqual([expected]);
  });

  it("warns of duplicate rows, naming the first", () => {
    const row = { Stage: "Metal", Status: "Operating", Date: "2026-01-01" };
    expect(records(ask.check(evidence(row, row)))[1]!.Problem).toBe("Row 3 says the same as row 2. Delete one of them.");
  });

  it("says so when there is nothing to mend, and when the header row cannot be used", () => {
    expect(ask.check(metal({ Date: "2026-01-01" })).at(-1)!.at(-1)).toMatch(/^No problems found/);
    expect(ask.check([["Colour"], ["red"]])[1]![5]).toMatch(/no column headed Company/);
  });
});
