import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../../../src/chain/model/columns.ts";
import { readModel } from "../../../../src/chain/model/model-table.ts";
import { columnsHandedOver } from "../../../../src/workbook/insert/plan/formulas/columns-handed-over.ts";
import { formulas, quotedText } from "../../../../src/workbook/insert/plan/formulas/formulas.ts";

const DEFAULT = readModel(null);
const mapped = (...rows: string[][]) => readModel([["Setting", "Item", "Value"], ...rows]);
const partFor = (id: string, headers: readonly string[], model = DEFAULT) => columnsHandedOver(headers, model)(id);
/** The starter's columns: what is read, then two that only some functions read. */
const STARTER = [...COLUMNS.filter((column) => !["Recorded", "Quote", "Archive", "Page", "Note"].includes(column)), "Page", "Note"];

describe("a live formula is handed the columns that its function reads", () => {
  it("from the first to the last, where all are there: quotes, notes and the investor's own columns do not travel", () => {
    expect(["COVERAGE", "RANK", "MATRIX", "LINK", "NEXT", "RESTS", "PROMISES", "THROUGHPUT", "FUNDING", "TEAM"].map((id) => partFor(id, STARTER))).toEqual(Array(10).fill("[[#All],[Company]:[Link]]"));
    expect(partFor("RANK", ["My own", ...COLUMNS, "Price"])).toBe("[[#All],[Company]:[Link]]");
  });

  it("with the Note where the function tells rows in words, and with Recorded where it leaves out hindsight", () => {
    expect(["GAPS", "HANDOFFS"].map((id) => partFor(id, [...COLUMNS, "Price"]))).toEqual(Array(2).fill("[[#All],[Company]:[Note]]"));
    expect(partFor("WHY", [...COLUMNS, "Price"])).toBe("[[#All],[Company]:[Note]]");
    expect(partFor("CHANGES", ["Recorded", ...COLUMNS.filter((column) => column !== "Recorded"), "Price"])).toBe("[[#All],[Recorded]:[Note]]");
  });

  it("the whole table where that is all of it, or where a column is not there: one that is added later must count", () => {
    expect(partFor("GAPS", STARTER)).toBe("[#All]");
    for (const column of ["Deal", "Ownership", "Due", "Buyer"]) expect(partFor("RANK", STARTER.filter((header) => header !== column))).toBe("[#All]");
  });

  it("by the investor's own headers, and whole where one holds a sign that a formula cannot name as it is", () => {
    const own = (first: string, last: string) => STARTER.map((header) => (header === "Company" ? first : header === "Link" ? last : header));
    expect(partFor("RANK", own("Unternehmen", "Web address"), mapped(["Column", "Unternehmen", "Company"], ["Column", "Web address", "Link"]))).toBe("[[#All],[Unternehmen]:[Web address]]");
    expect(partFor("RANK", own("Issuer", "URL"))).toBe("[[#All],[Issuer]:[URL]]");
    expect(partFor("RANK", own("Company #", "Link"), mapped(["Column", "Company #", "Company"]))).toBe("[#All]");
  });

  it("in its formula, beside the whole Model table", () => {
    const make = formulas({ tables: { evidence: "Facts", model: "Model" }, asOf: null }, columnsHandedOver(STARTER, DEFAULT));
    expect(make.ask("RANK", "")).toBe("=CHAIN.RANK(Facts[[#All],[Company]:[Link]],,,Model[#All])");
    expect(make.ranked(quotedText("Alpha"), "Could be")).toBe('=INDEX(CHAIN.RANK(Facts[[#All],[Company]:[Link]],"Alpha",,Model[#All]),2,13)');
    expect(make.ask("GAPS", quotedText("Alpha"))).toBe('=CHAIN.GAPS(Facts[#All],"Alpha",,Model[#All])');
  });
});
