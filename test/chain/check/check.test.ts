import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../../src/chain/model/columns.ts";
import { bareName } from "../../../src/chain/check/check-names.ts";
import { ask, records } from "../../functions/ask.ts";
import { evidence, modelOf, type Cell, type Row } from "../evidence-table.ts";

const operating = (row: Row): Row => ({ Stage: "Magnet", Status: "Operating", Date: "2026-01-01", ...row });
const problems = (table: Cell[][], w: { asOf?: unknown; model?: unknown } = {}) => records(ask.check(table, w));
const sentences = (rows: readonly Row[], column: string, w: { asOf?: unknown; model?: unknown } = {}) =>
  problems(evidence(...rows.map(operating)), w).flatMap((each) => (each.Kind !== "Note" && each.Column === column ? [`${each.Row} ${each.Problem}`] : []));

describe("CHECK's first line says what of the columns is read (method, section 2)", () => {
  const noteOf = (header: string[], ...rows: Cell[][]) => problems([header, ...rows])[0]!;

  it("names the columns that the table lacks, and the headers that are not used with the column that each may mean", () => {
    const note = noteOf(["Company", "Stage", "Status", "Deal type", "Colour"], ["Alpha", "Metal", "Operating", "MoU", "red"]);
    expect(note).toMatchObject({ Row: 1, Column: "", Kind: "Note", Found: "Deal type, Colour" });
    expect(note.Problem).toMatch(/The table has no column Ticker, Route, Ownership, .*: every row is blank there\. Not used: 'Deal type' \(is it Route\?\), 'Colour'\.$/);
  });

  it.each([
    ["Ownershp", "Ownership"],
    ["Interest %", "Ownership"],
    ["Owned", "Ownership"],
    ["% owned", "Ownership"],
    ["Ownership pct", "Ownership"],
    ["Equity stake", "Ownership"],
    ["Held (%)", "Ownership"],
    ["Deal type", "Route"],
    ["Deal state", "Deal"],
    ["Quelle", "Source"],
    ["Start date", "Date"],
  ])("the header %s, which is not read, may mean %s", (header, column) => {
    expect(noteOf(["Company", "Stage", "Status", header], ["Alpha", "Metal", "Operating", "x"]).Problem).toContain(`'${header}' (is it ${column}?)`);
  });

  it("says nothing of a table with all columns and no other", () => {
    expect(problems([[...COLUMNS], COLUMNS.map((column) => ({ Company: "Alpha", Stage: "Metal", Status: "Operating", Date: "2026-01-01", Source: "Report" })[column as "Date"] ?? null)])).toEqual([
      expect.objectContaining({ Row: "", Kind: "", Problem: "No problems found" }),
    ]);
  });
});

describe("CHECK of a table whose header row cannot be used", () => {
  it("is one error, in row 1, below its own header row", () => {
    const [header, ...lines] = ask.check([["Company", "Status"], ["Alpha", "Operating"]]);
    expect(header).toEqual(["Row", "Column", "Kind", "Company", "Found", "Problem"]);
    expect(lines).toEqual([[1, "", "Error", "", "", expect.stringMatching(/^The evidence has no column headed Stage or Step\. /)]]);
  });
});

describe("CHECK lists errors before warnings", () => {
  it("whatever their rows, so that the limit of ten thousand lines hides no error", () => {
    const undated = Array.from({ length: 10_001 }, (_, index) => ["Alpha", "Metal", "Operating", `Report ${index}`]);
    const lines = problems([["Company", "Stage", "Status", "Source"], ...undated, ["Alpha", "Foo", "Operating", "Report"]]);
    expect(lines[1]).toMatchObject({ Row: 10_003, Column: "Stage", Kind: "Error" });
    expect(lines.at(-1)).toEqual({ Row: "", Column: "", Kind: "", Company: "", Found: "", Problem: "4 more problems: mend these first" }); // 10,002 undated rows, an error and a note
  });

  it("an error value in any column of the table is an error that names the cell; in the investor's own column it is none", () => {
    const failed = { type: "Error", basicValue: "#N/A", basicType: "Error" };
    for (const cell of [failed, "#N/A"]) {
      expect(sentences([{ Ticker: cell }], "Ticker")).toEqual(["2 The Ticker shows the error #N/A. Mend the cell's formula, or clear the cell."]);
    }
    const own = evidence(operating({})).map((row, index) => [...row, index === 0 ? "Price" : failed]);
    expect(problems(own).at(-1)!.Problem).toMatch(/^No problems found\. The table has no column .*Not used: 'Price'\.$/);
  });
});

describe("CHECK warns of a setback that ends no row, with the Sites and Throughs there are (method, section 2)", () => {
  const ends = (row: Row, setback: Row, column = "Status", model?: unknown) => sentences([row, { Status: "Cancelled", Date: "2026-02-01", ...setback }], column, { model });

  it.each<[Row, Row, string]>([
    [{ Site: "Fort Worth" }, { Site: "Ft Worth" }, "no row of Alpha, Magnet has the Site 'Ft Worth'. Sites there: Fort Worth"],
    [{}, { Site: "Ft Worth" }, "no row of Alpha, Magnet has the Site 'Ft Worth'. Site is blank there"],
    [{ Through: "LCM" }, { Through: "LCM Ltd" }, "no row of Alpha, Magnet has the Through 'LCM Ltd'. Throughs there: LCM"],
    [{ Site: "Goiás" }, { Site: "Goias" }, "no row of Alpha, Magnet has the Site 'Goias'. Sites there: Goiás"],
    [{ Buyer: "GM" }, { Buyer: "Ford" }, "no row of Alpha, Magnet has the Buyer 'Ford'. Buyers there: GM"],
    [{ Stage: "Alloy" }, {}, "there is no other row of Alpha, Magnet"],
    [{ Date: "2026-03-01" }, {}, "no row of Alpha, Magnet is dated on or before 2026-02-01"],
  ])("%j is not ended by %j", (row, setback, why) => {
    expect(ends(row, setback)).toEqual([`3 This setback ends no row: ${why}.`]);
  });

  it("names five of many Sites, and that some row has none", () => {
    const at = (Site: string | null): Row => ({ Site });
    const said = (...sites: (string | null)[]) => sentences([...sites.map(at), { Status: "Cancelled", Date: "2026-02-01", Site: "Z" }], "Status").at(-1)!.split("has the Site 'Z'. ")[1];
    expect(said("A", "B", "C", "D", "E")).toBe("Sites there: A, B, C, D, E.");
    expect(said("A", "B", "C", "D", "E", "F", "G", "A")).toBe("Sites there: A, B, C, D, E and 2 more.");
    expect(said("A", null)).toBe("Sites there: A, and blank.");
  });

  it("where the Site is there, by the first of Through and Buyer that no row shares with it; another company's row shares nothing", () => {
    const asset: Row = { Site: "Fort Worth", Through: "LCM" };
    const why = "no row of Alpha, Magnet has the Through 'LCM Ltd'. Throughs there: LCM";
    expect(ends(asset, { Site: "Fort Worth", Through: "LCM Ltd" })).toEqual([`3 This setback ends no row: ${why}.`]);
    const others = sentences([asset, { ...asset, Company: "Beta", Through: "LCM Ltd" }, { ...asset, Status: "Cancelled", Date: "2026-02-01", Through: "LCM Ltd" }], "Status");
    expect(others).toEqual([`4 This setback ends no row: ${why}.`]);
  });

  it("a terminated deal likewise, by Through", () => {
    expect(ends({ Through: "LCM" }, { Status: "Operating", Deal: "Terminated", Through: "LCM Ltd" }, "Deal")).toEqual([
      "3 This terminated deal ends no row: no row of Alpha, Magnet has the Through 'LCM Ltd'. Throughs there: LCM.",
    ]);
  });

  it("one that the product filter leaves out is named too", () => {
    const model = modelOf(["Filter", "Product", "Dy"]);
    expect(ends({ Product: "Dy" }, { Product: "Dysprosium" }, "Status", model)).toEqual(["3 This setback ends no row: the Filter leaves it out, because its Product Dysprosium does not name Dy."]);
  });

  it("nothing is said of a setback that ends a row, nor where a mark that cannot be seen is the only difference", () => {
    expect(ends({ Site: "Fort Worth" }, { Site: "fort\u00a0worth" })).toEqual([]);
    expect(ends({ Site: "Fort Worth" }, { Site: "Fort\u200b Worth" })).toEqual([]);
    expect(ends({}, {})).toEqual([]);
  });
});

describe("CHECK warns of what only the whole table shows (method, section 2)", () => {
  it("plain Ownership values up to 1 beside values above 1: a stake of 1 % would count as all of it", () => {
    const stakes: Row[] = [51, 1, "25%", "1"].map((Ownership, at) => ({ Route: "Stake", Deal: "Closed", Ownership, Site: `S${at}` }));
    expect(sentences(stakes, "Ownership")).toEqual([
      "3 The Ownership 1 is read as 100%, and row 2 gives a percentage, 51. If 1% is meant, write '1%'.",
      "5 The Ownership 1 is read as 100%, and row 2 gives a percentage, 51. If 1% is meant, write '1%'.",
    ]);
    expect(sentences(stakes.slice(1), "Ownership")).toEqual([]);
    expect(sentences([{ ...stakes[0]!, Status: "Operatng" }, ...stakes.slice(1)], "Ownership")).toEqual([]); // a row that cannot be read says nothing
  });

  it("an acquisition with a blank or 0 share beside rows that give theirs", () => {
    const bought = (Ownership: Cell): Row => ({ Route: "Acquired", Deal: "Closed", Ownership, Source: `at ${String(Ownership)}` });
    const sentence = "3 The Ownership of this acquisition is blank and counts as all of it, while other rows give a share. Add the share.";
    expect(problems(evidence(operating(bought(60)), operating(bought(null)))).find(({ Column }) => Column === "Ownership")).toMatchObject({ Row: 3, Kind: "Warning", Company: "Alpha", Found: "" });
    for (const blank of [0, null, "n/a"]) expect(sentences([bought(60), bought(blank)], "Ownership")).toEqual([sentence]);
    expect(sentences([bought(null)], "Ownership")).toEqual([]);
    expect(sentences([bought(60), { Route: "Built" }, { Stage: "Capital", Route: "Equity" }], "Ownership")).toEqual([]); // neither is an acquisition
  });

  it("an address of an archived copy that cannot be opened", () => {
    expect(sentences([{ Archive: "see the archive" }], "Archive")).toEqual(["2 'see the archive' is not an http or https address: it cannot be opened. Paste the whole address."]);
    for (const fine of ["https://web.archive.org/a", "", null]) expect(sentences([{ Archive: fine }], "Archive")).toEqual([]);
  });

  it("several conflicts in the order of their later rows, whichever company or stage they are of", () => {
    const found = (Stage: string, Status: string, year: number): Row => ({ Stage, Status, Date: `${year}-01-01`, Source: `${Stage} ${year}` });
    const rows = [found("Magnet", "Operating", 2023), found("Alloy", "Operating", 2023), found("Magnet", "Absent", 2024), found("Alloy", "Absent", 2024)];
    const conflicts = (given: readonly Row[]) => sentences(given, "Status").flatMap((sentence) => /^\d+ Row \d+ says (?:\w+)/.exec(sentence) ?? []);
    expect(conflicts(rows)).toEqual(["4 Row 4 says Absent", "5 Row 5 says Absent"]);
    expect(conflicts([rows[1]!, rows[0]!, rows[3]!, rows[2]!])).toEqual(["4 Row 4 says Absent", "5 Row 5 says Absent"]);
  });

  it("a Date more than 366 days after every other: it would age everybody's evidence", () => {
    const far = (Date: string) => sentences([{ Date: "2026-01-01" }, { Company: "Zeta", Status: "Announced", Date }], "Date");
    expect(far("2027-01-02")).toEqual([]); // 366 days
    expect(far("2027-01-03")).toEqual([
      "3 The Date 2027-01-03 is more than 366 days after every other: without an as-of date it makes all evidence look old. Mend it, or put a day to come into Due.",
    ]);
  });

  it("a unit that does not convert, and a quantity without a unit", () => {
    const unit = (Unit: Cell) => sentences([{ Quantity: 500, Unit }], "Unit");
    expect(unit("t feed/yr")).toEqual(["2 The Unit 't feed/yr' does not convert to magnet: it is not counted. Write a mass, a product and a period, such as t NdPr oxide/yr."]);
    expect(unit(null)).toEqual(["2 The Quantity has no Unit: it is not counted. Write a mass, a product and a period, such as t NdPr oxide/yr."]);
    for (const fine of ["t NdFeB magnet/yr", "t SmCo magnet/yr", "t concentrate 52% TREO/yr"]) expect(unit(fine)).toEqual([]);
    expect(sentences([{ Stage: "Capital", Route: "Grant", Quantity: 5, Unit: "USD m" }], "Unit")).toEqual([]);
  });

  it("an Ownership on a route whose control does not depend on it", () => {
    expect(sentences([{ Route: "Contract", Ownership: 0.9 }], "Ownership")).toEqual([
      "2 The Ownership '0.9' is not counted on a Contract row: its control does not depend on it. Clear it, or say how the share is held.",
    ]);
  });

  it("a route that the model gives every row is none of a Capital row's", () => {
    const model = modelOf(["Default", "Route", "Acquired"]);
    const deals = sentences([{ Stage: "Capital", Status: "Funded" }, {}], "Deal", { model });
    expect(deals).toEqual(["3 Acquired without a Deal counts as pending. Say Closed once a source shows the closing, else Pending."]);
  });

  it("evidence of Pilot or higher that has expired", () => {
    expect(sentences([{ Date: "2021-12-31" }], "Date", { asOf: "2026-01-01" })).toEqual([
      "2 The source of 2021-12-31 is older than 1461 days before 2026-01-01: the row counts only as a claim. Look for a newer one.", // 1462 days
    ]);
    const old = ["2 The source is older than 730 days before 2026-01-01. Look for a newer one."];
    const on = { asOf: "2026-01-01" };
    expect(sentences([{ Date: "2022-01-01" }], "Date", on)).toEqual(old); // 1461 days
    for (const Status of ["Pilot", "Qualified"]) expect(sentences([{ Date: "2021-12-31", Status }], "Date", on)[0]).toContain("counts only as a claim");
    for (const Status of ["Construction", "Idled"]) expect(sentences([{ Date: "2021-12-31", Status }], "Date", on)).toEqual(old); // below Pilot nothing expires, nor does a setback
    expect(sentences([{ Date: "2021-12-31" }], "Date", { ...on, model: modelOf(["Threshold", "Expired days", 0]) })).toEqual(old); // 0 turns the rule off
  });

  it("a source that is not a document's name, and a Link that is not an address and so no source", () => {
    expect(sentences([{ Source: true }], "Source")).toEqual(["2 'TRUE' is not a document's name. Write what the source is called."]);
    expect(sentences([{ Source: "n/a", Link: "Mining" }], "Source")).toEqual(["2 The row names no source: it counts only as a claim. Fill Source or Link."]);
  });

  it("nothing of rows that are blank in the columns of the table, whatever the investor's own columns hold", () => {
    const table = evidence(operating({}));
    const own = [...table, table[0]!.map(() => null), table[0]!.map(() => "n/a")].map((row, index) => [...row, index === 0 ? "Price" : 5]);
    expect(problems(own).at(-1)!.Problem).toMatch(/^No problems found\./);
  });

  it("nothing of a setback that is dated after the as-of date, and of one without a Site that comes before its rows, that it comes before them", () => {
    const rows: Row[] = [{ Site: "Lacq", Date: "2026-03-01" }, { Status: "Cancelled", Date: "2026-02-01" }];
    expect(sentences(rows, "Status")).toEqual(["3 This setback ends no row: no row of Alpha, Magnet is dated on or before 2026-02-01."]);
    expect(sentences(rows, "Status", { asOf: "2026-01-15" })).toEqual([]);
    expect(problems(evidence(...rows.map(operating))).find(({ Column }) => Column === "Status")).toMatchObject({ Row: 3, Company: "Alpha", Found: "Cancelled" });
    const ended: Row = { Deal: "Terminated", Buyer: "Ford", Date: "2026-02-01" };
    expect(sentences([{ Buyer: "GM" }, ended], "Deal")).toEqual(["3 This terminated deal ends no row: no row of Alpha, Magnet has the Buyer 'Ford'. Buyers there: GM."]);
  });

  it("a Promised status without a day", () => {
    expect(sentences([{ Promised: "Pilot" }], "Due")).toEqual(["2 Promised says what is promised, and Due not for when: the row is not a promise. Fill Due, or clear Promised."]);
  });
});

describe("CHECK warns of names that are nearly one company (method, section 2)", () => {
  const names = (rows: readonly Row[], model?: unknown) => sentences(rows, "Company", { model });

  it("where they are equal without punctuation and legal forms", () => {
    expect(names([{ Company: "MP Materials" }, { Company: "MP Materials Corp." }])).toEqual([
      "3 'MP Materials Corp.' and 'MP Materials' differ only in punctuation or legal form, and count as two companies. If they are one, add to the Model table: Alias, MP Materials Corp., MP Materials.",
    ]);
    expect(["The MP-Materials Holdings Co., Ltd.", "Solvay S.A.", "VACUUMSCHMELZE GmbH & Co. KG", "Group"].map(bareName)).toEqual(["mp materials", "solvay", "vacuumschmelze kg", "group"]);
  });

  it("where they share a Ticker", () => {
    expect(names([{ Company: "Alpha", Ticker: "NYSE:MP" }, { Company: "Beta", Ticker: "nyse:mp" }])).toEqual([
      "3 'Beta' and 'Alpha' share the Ticker nyse:mp, and count as two companies. If they are one, add to the Model table: Alias, Beta, Alpha.",
    ]);
  });

  it("each pair once, under the first of its rows that can be read; a blank Ticker is shared by nobody", () => {
    const shared = (Company: string, Source: string, more: Row = {}) => ({ Company, Source, Ticker: "MP", ...more });
    const warned = names([shared("Alpha", "a"), shared("Gamma", "b", { Status: "Operatng" }), shared("Beta", "c"), shared("Beta", "d"), shared("Gamma", "e"), { Company: "Delta", Ticker: null }, { Company: "Eta", Ticker: "n/a" }]);
    expect(warned.map((sentence) => sentence.split(" share")[0])).toEqual(["4 'Beta' and 'Alpha'", "6 'Gamma' and 'Alpha'"]);
    expect(names([{ Company: "Alpha" }, { Company: "Alpha Inc" }, { Company: "Alpha Ltd" }]).map((sentence) => sentence.split(" differ")[0])).toEqual(["3 'Alpha Inc' and 'Alpha'", "4 'Alpha Ltd' and 'Alpha'"]);
  });

  it("as warnings, with the name as the row writes it", () => {
    const rows = [operating({ Company: "Alpha" }), operating({ Company: "Alpha Inc." })];
    expect(problems(evidence(...rows)).find(({ Column }) => Column === "Company")).toMatchObject({ Row: 3, Kind: "Warning", Company: "Alpha Inc.", Found: "Alpha Inc." });
    const alias = problems(evidence(...rows.slice(0, 1)), { model: modelOf(["Alias", "MP Corp", "MP Materials"]) }).find(({ Column }) => Column === "Company");
    expect(alias).toMatchObject({ Row: 1, Kind: "Warning", Company: "MP Materials", Found: "mp corp" });
    const twin = problems(evidence(...rows.slice(0, 1), ...rows.slice(0, 1))).find(({ Column }) => Column === "Company");
    expect(twin).toMatchObject({ Row: 3, Kind: "Warning", Company: "Alpha", Problem: "Row 3 says the same as row 2. Delete one of them." });
  });

  it("not once an Alias says that they are one; and of an Alias that names no row", () => {
    const rows = [{ Company: "MP Materials" }, { Company: "MP Materials Corp", Source: "10-K" }];
    expect(names(rows, modelOf(["Alias", "MP Materials Corp", "MP Materials"]))).toEqual([]);
    expect(names(rows.slice(0, 1), modelOf(["Alias", "MP Corp", "MP Materials"]))).toEqual([
      "1 The Model table says that 'mp corp' is 'MP Materials', and no row is spelled so. Mend the Alias row, or take it away.",
    ]);
  });

  it("of a hidden character, once for each text", () => {
    const hidden = { Company: "Al\u200bpha" };
    expect(names([{ Company: "Alpha" }, { ...hidden, Source: "a" }, { ...hidden, Source: "b" }])).toEqual([
      "3 The Company 'Alpha' holds a hidden character. It is read without it; type it anew, so that a search finds it.",
    ]);
  });
});
