import { describe, expect, it } from "vitest";
import { scoreCompany, viewOf } from "./company.ts";
import { readDay, serial } from "./days.ts";
import { linkOf, modelOf, tableOf, view, type Fact } from "./table-of.ts";
import { isBlank, same, type Cell } from "./texts.ts";

const day = (iso: string): number => serial(...(iso.split("-").map(Number) as [number, number, number]))!;
const errorsOf = (...facts: Fact[]) => view(facts).errors.flatMap(({ row, columns }) => columns.map((column) => `${row} ${column}`));

describe("the reference reads days and periods (section 2)", () => {
  it.each<[Cell, string]>([
    [45_000, "2023-03-15"],
    [45_000.9, "2023-03-15"],
    ["2026-02-28", "2026-02-28"],
    ["2026", "2026-12-31"],
    [2026, "2026-12-31"],
    [1950, "1950-12-31"],
    [2100, "2100-12-31"],
    ["2026-02", "2026-02-28"],
    ["Oct 2026", "2026-10-31"],
    ["october 2026", "2026-10-31"],
    ["Q4 2026", "2026-12-31"],
    ["2026-Q1", "2026-03-31"],
    ["H1 2026", "2026-06-30"],
    ["2026-H2", "2026-12-31"],
    [{ type: "FormattedNumber", basicValue: 45_000, numberFormat: "yyyy-mm-dd" }, "2023-03-15"],
    [18_264, "1950-01-01"],
  ])("%j is %s", (cell, iso) => expect(readDay(cell)).toBe(day(iso)));

  it.each<Cell>([18_263, 1949, 2101, "1949-12-31", "1949", "2026-02-30", "2026-13", "Q5 2026", "soon", "01/02/2026", true, -5])("%j is not a day", (cell) => expect(readDay(cell)).toBeNull());
});

describe("the reference compares texts (section 2)", () => {
  it.each<[Cell, Cell]>([
    ["MP Materials", "mp\u00a0 materials"],
    ["MP Materials", "MP\u200b Mate\u00adrials\u200f"],
    ["MP Materials", "ＭＰ Ｍaterials"],
    ["Ré", "Re\u0301"],
    ["MP Materials", { type: "LinkedEntity", text: "MP Materials", properties: {} }],
    ["51", { type: "FormattedNumber", basicValue: 51, numberFormat: "0" }],
  ])("%j and %j are one", (one, other) => expect(same(one, other)).toBe(true));

  it.each<Cell>([null, 0, "", " \u200b", "N/A", "tbd", "Not  found", "—", "?", { type: "Empty", basicValue: "" }])("%j is blank", (cell) => expect(isBlank(cell)).toBe(true));

  it("an error is not a blank and no name", () => {
    expect(isBlank({ type: "Error", basicValue: "#N/A" })).toBe(false);
    expect(view([{ Company: { type: "Error", basicValue: "#N/A" } }]).names).toEqual([]);
  });
});

describe("the reference finds what cannot be read (section 2)", () => {
  it("in every column that the section names", () => {
    expect(errorsOf({ Stage: "Seperation" }, { Status: "Operatng" }, { Route: "Aquired" }, { Deal: "Closing" }, { Basis: "Guess" }, { Promised: "Soon" })).toEqual(["2 Stage", "3 Status", "4 Route", "5 Deal", "6 Basis", "7 Promised"]);
    expect(errorsOf({ Ownership: 100.5 }, { Ownership: "0%" }, { Quantity: -1 }, { Quantity: "some" }, { Date: "soon" }, { Due: "x" }, { Recorded: 5 })).toEqual(["2 Ownership", "3 Ownership", "4 Quantity", "5 Quantity", "6 Date", "7 Due", "8 Recorded"]);
    expect(errorsOf({ Company: " " }, { Stage: "n/a" }, { Status: 0 }, { Note: "#REF!" }, { Stage: "Customer", Route: "Purchase" })).toEqual(["2 Company", "3 Stage", "4 Status", "5 Note", "6 Route"]);
  });

  it("stops only the company that the row names", () => {
    expect(view([{ Company: "Beta", Status: "Operatng" }, { Company: "" }, {}])).toMatchObject({ names: ["beta", "alpha"], unreadable: ["beta"] });
  });

  it("skips a row whose known columns are blank, whatever the user's own columns hold", () => {
    const table = tableOf({}, {}).map((row, index) => [...row, index === 0 ? "No." : index]);
    table[2] = table[2]!.map((cell, place) => (place < table[0]!.length - 1 ? ["n/a", 0, "", null][place % 4]! : cell));
    expect(viewOf(table)!.rows.map(({ row }) => row)).toEqual([2]);
  });

  it("refuses a table with two headers for one thing", () => {
    const table = tableOf({});
    expect(viewOf(table.map((row, index) => [...row, index === 0 ? "Published" : 45_000]))).toBeNull();
    expect(viewOf(table.map((row) => row.slice(1)))).toBeNull();
  });
});

describe("the reference reads the Model table (section 7)", () => {
  it("an alias is the company that it stands for", () => {
    const rows = view([{ Company: "MP Mat" }, { Company: "mp materials", Stage: "Magnet" }], null, modelOf(["Alias", "MP Mat", "MP Materials"]));
    expect(rows.names).toEqual(["mp materials"]);
    expect(scoreCompany(rows, "MP Mat").coverage.Proven).toBeCloseTo(1.7 / 7, 12); // 2 × 0.85 of 7
  });

  it("a word and a default are the method's", () => {
    const german = modelOf(["Word", "In Betrieb", "Operating"], ["Word", "Mine", "Mining"], ["Default", "Country", "France"]);
    expect(linkOf("Mining", [{ Stage: "mine", Status: "IN BETRIEB" }], null, german).state).toBe("Proven");
    const bare = [["Company", "Source"], ["Alpha", "Report"]];
    expect(scoreCompany(viewOf(bare, null, modelOf(["Default", "Stage", "Metal"], ["Default", "Status", "Pilot"]))!, "Alpha").coverage.Proven).toBeCloseTo(0.5 / 7, 12);
  });

  it("an alternate has a share, and stands in with it", () => {
    const recycler = [{ Stage: "Recycling" }];
    expect(linkOf("Mining", recycler)).toMatchObject({ proven: 0.425, claimed: 0.5, state: "Proven" }); // half of 0.85
    expect(linkOf("Mining", recycler, null, modelOf(["Alternate", "Recycling > Mining", 1])).proven).toBe(0.85);
    expect(linkOf("Mining", recycler, null, modelOf(["Alternate", "Recycling > Mining", 0])).state).toBe("Silent");
    expect(linkOf("Alloy", [{ Stage: "Short-loop recycling" }]).proven).toBe(0.85);
  });

  it("a column of the user's own, and a filter by product", () => {
    const own = [["Company", "Stage", "Status", "Quelle"], ["Alpha", "Metal", "Operating", "Bericht"]];
    expect(scoreCompany(viewOf(own, null, modelOf(["Column", "Quelle", "Source"]))!, "Alpha").coverage.Proven).toBeCloseTo(0.85 / 7, 12);
    const products = [{ Product: "NdPr" }, { Stage: "Magnet", Product: "Dy; Tb" }, { Stage: "Alloy" }];
    expect(view(products, null, modelOf(["Filter", "Product", "dy"])).rows).toHaveLength(3);
    expect(linkOf("Magnet", products, null, modelOf(["Filter", "Product", "dy"])).state).toBe("Proven");
    expect(linkOf("Metal", products, null, modelOf(["Filter", "Product", "dy"])).state).toBe("Silent");
  });
});
